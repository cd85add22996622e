package plenary.proposal.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plenary.proposal.text.wording.Change.Kind;

class PhrasesTest {

    @Test
    void a_sentence_written_anew_is_struck_as_a_sentence() {
        assertThat(
                        read(
                                "Networks are run together. Until they are, and where no direct route"
                                        + " exists, the country of origin chooses how traffic goes.",
                                "Networks are run together. Member States may know which routes are"
                                        + " used, where that can be done, so as to keep fraud away."))
                .isEqualTo(
                        "Networks are run together. [-Until they are, and where no direct route exists,"
                                + " the country of origin chooses how traffic goes-]{+Member States may know"
                                + " which routes are used, where that can be done, so as to keep fraud"
                                + " away+}.");
    }

    @Test
    void a_bracket_taken_away_leaves_what_stood_in_it() {
        assertThat(read("carry it [from end to end], and", "carry it from end to end, and"))
                .isEqualTo("carry it [-[-]from end to end[-]-], and");
    }

    @Test
    void a_short_change_does_not_swallow_longer_words() {
        assertThat(read("shall not impede traffic", "shall impede the traffic"))
                .isEqualTo("shall [-not -]impede{+ the+} traffic");
    }

    @Test
    void both_wordings_can_be_read_from_it() {
        var was = "Each operator sets, within national law, what it charges. How much is its own.";
        var is = "Each of them sets what it charges, and how much follows its own costs.";
        var changes = Phrases.of(Difference.between(was, is));
        assertThat(without(changes, Kind.INSERT)).isEqualTo(was);
        assertThat(without(changes, Kind.DELETE)).isEqualTo(is);
    }

    private static String without(List<Change> changes, Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() != kind)
                .map(Change::text)
                .collect(Collectors.joining());
    }

    private static String read(String was, String is) {
        return Phrases.of(Difference.between(was, is)).stream()
                .map(
                        change ->
                                switch (change.kind()) {
                                    case KEEP -> change.text();
                                    case DELETE -> "[-" + change.text() + "-]";
                                    case INSERT -> "{+" + change.text() + "+}";
                                })
                .collect(Collectors.joining());
    }
}
