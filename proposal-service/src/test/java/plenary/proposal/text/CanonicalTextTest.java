package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.journal.PlenaryJson;

class CanonicalTextTest {
    private static final List<CleanProvision> PROVISIONS =
            List.of(
                    new CleanProvision(
                            "3", "3", "article", null, "l\"été\\\n\t\u000b\u007f €🌍", true),
                    new CleanProvision("r1", "R1", "resolution", "Heading", "invites", false));

    record Whole(String title, String language, List<CleanProvision> provisions) {}

    @Test
    void it_is_the_canonical_json_of_rfc_8785() {
        var canonical = PlenaryJson.canonical(new Whole("Final Acts", "en", PROVISIONS));
        assertThat(CanonicalText.of("Final Acts", "en", PROVISIONS))
                .isEqualTo(new String(canonical, StandardCharsets.UTF_8));
    }

    @Test
    void what_is_absent_is_left_out() {
        var canonical = PlenaryJson.canonical(new Whole(null, "en", PROVISIONS));
        assertThat(CanonicalText.of(null, "en", PROVISIONS))
                .isEqualTo(new String(canonical, StandardCharsets.UTF_8));
    }

    @Test
    void the_digest_of_a_known_text_never_changes() {
        var text = List.of(new CleanProvision("1", "1", "article", null, "One.", true));
        assertThat(CanonicalText.of("T", "en", text))
                .isEqualTo(
                        "{\"language\":\"en\",\"provisions\":[{\"binding\":true,\"number\":\"1\","
                                + "\"part\":\"article\",\"provision\":\"1\",\"text\":\"One.\"}],"
                                + "\"title\":\"T\"}");
        assertThat(CanonicalText.sha256("T", "en", text))
                .isEqualTo("1b970bbbc914d28385e0de4bbea6fbfc6fbcc00c88f26c45b56011464a403829");
    }

    @Test
    void another_word_or_order_or_title_is_another_text() {
        var digest = CanonicalText.sha256("T", "en", PROVISIONS);
        assertThat(CanonicalText.sha256("U", "en", PROVISIONS)).isNotEqualTo(digest);
        assertThat(CanonicalText.sha256("T", "fr", PROVISIONS)).isNotEqualTo(digest);
        assertThat(CanonicalText.sha256("T", "en", PROVISIONS.reversed())).isNotEqualTo(digest);
    }
}
