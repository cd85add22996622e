package plenary.proposal.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.proposal.text.wording.Change.Kind;

class DifferenceTest {

    @Test
    void an_inserted_word_leaves_the_others_kept() {
        assertThat(Difference.between("shall impede transit", "shall not impede transit"))
                .containsExactly(
                        new Change(Kind.KEEP, "shall "),
                        new Change(Kind.INSERT, "not "),
                        new Change(Kind.KEEP, "impede transit"));
    }

    @Test
    void a_replaced_phrase_is_shown_as_one_replacement() {
        assertThat(
                        Difference.between(
                                "by recognized private agencies only",
                                "by operating agencies only"))
                .containsExactly(
                        new Change(Kind.KEEP, "by "),
                        new Change(Kind.DELETE, "recognized private"),
                        new Change(Kind.INSERT, "operating"),
                        new Change(Kind.KEEP, " agencies only"));
    }

    @Test
    void equal_wordings_have_nothing_but_kept_words() {
        assertThat(Difference.between("same", "same"))
                .containsExactly(new Change(Kind.KEEP, "same"));
        assertThat(Difference.between("", "")).isEmpty();
    }

    @Test
    void scripts_without_blanks_are_compared_sign_by_sign() {
        assertThat(Difference.between("成员国应合作", "成员国须合作"))
                .containsExactly(
                        new Change(Kind.KEEP, "成员国"),
                        new Change(Kind.DELETE, "应"),
                        new Change(Kind.INSERT, "须"),
                        new Change(Kind.KEEP, "合作"));
    }

    @Test
    void two_long_wordings_with_nothing_in_common_are_replaced_whole() {
        var before = "alpha beta ".repeat(1800);
        var after = "gamma delta ".repeat(1600);
        assertThat(Difference.between(before, after))
                .extracting(Change::kind)
                .isSubsetOf(List.of(Kind.DELETE, Kind.INSERT, Kind.KEEP));
        assertThat(DifferenceTest.side(before, after, Kind.INSERT)).isEqualTo(before);
        assertThat(DifferenceTest.side(before, after, Kind.DELETE)).isEqualTo(after);
    }

    private static String side(String before, String after, Kind without) {
        return Difference.between(before, after).stream()
                .filter(change -> change.kind() != without)
                .map(Change::text)
                .reduce("", String::concat);
    }
}
