package plenary.proposal.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.refusal.Refused;

class CheckedTest {
    record Asked(
            @Size(max = 5) String title,
            String free,
            List<Part> parts,
            List<@Size(max = 2) String> codes,
            Map<String, @Size(max = 3) String> names) {}

    record Part(@Size(max = 1) String number) {}

    @Test
    void a_text_longer_than_its_record_says_is_refused_with_its_place_wherever_it_stands() {
        assertThatThrownBy(
                        () ->
                                Checked.body(
                                                asked(
                                                        "sixsix",
                                                        List.of(new Part("1"), new Part("22")),
                                                        List.of("abc"),
                                                        Map.of("en", "four")))
                                        .orRefuse())
                .isInstanceOf(Refused.class)
                .hasMessageContaining("title is longer than 5 characters")
                .hasMessageContaining("parts[1].number is longer than 1 characters")
                .hasMessageContaining("codes[0] is longer than 2 characters")
                .hasMessageContaining("names.en is longer than 3 characters");
    }

    @Test
    void what_just_fits_what_is_absent_and_what_has_no_limit_pass() {
        var parts = Arrays.asList(new Part("1"), null, new Part(null));
        assertThatCode(
                        () ->
                                Checked.body(
                                                asked(
                                                        "five5",
                                                        parts,
                                                        List.of("ab"),
                                                        Map.of("en", "six")))
                                        .orRefuse())
                .doesNotThrowAnyException();
        assertThatCode(() -> Checked.of(null).orRefuse()).doesNotThrowAnyException();
    }

    @Test
    void an_absent_body_is_refused_where_there_must_be_one() {
        assertThatThrownBy(() -> Checked.body(null)).hasMessageContaining("no body");
        assertThat(asked(null, null, null, null).free()).hasSize(60_000);
    }

    private static Asked asked(
            String title, List<Part> parts, List<String> codes, Map<String, String> names) {
        return new Asked(title, "x".repeat(60_000), parts, codes, names);
    }
}
