package plenary.proposal.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plenary.contracts.text.Alternative;
import plenary.contracts.text.Content;
import plenary.proposal.text.wording.Finding.Found;

class BracketingTest {
    private static final Content PLAIN = Content.of("itr", "shall not impede");

    private static Content open(Content content, String words, String bracket) {
        var found = (Found) Search.find(content, new Selection.Quoted(words, null), true);
        return Bracketing.open(content, found.passage(), bracket);
    }

    private static Passage whole(Content content) {
        return ((Found) Search.find(content, new Selection.Whole(), true)).passage();
    }

    @Test
    void a_bracket_stands_round_its_words() {
        assertThat(open(PLAIN, "not ", "b1").shown()).isEqualTo("shall [not ]impede");
    }

    @Test
    void the_first_alternative_is_the_wording_that_stood() {
        var bracket = Tree.bracket(open(PLAIN, "not ", "b1"), "b1").orElseThrow();
        assertThat(bracket.alternatives())
                .containsExactly(
                        new Alternative(
                                "b1.a",
                                "text",
                                new Content(
                                        java.util.List.of(
                                                new plenary.contracts.text.Run(
                                                        "itr", 6, "not ")))));
    }

    @Test
    void opening_and_lifting_leaves_the_wording_as_it_was() {
        var open = open(PLAIN, "not ", "b1");
        assertThat(Bracketing.lift(open, "b1", "b1.a")).isEqualTo(PLAIN);
    }

    @Test
    void the_chosen_alternative_takes_the_brackets_place() {
        var open =
                Bracketing.add(
                        open(PLAIN, "not ", "b1"),
                        "b1",
                        new Alternative("b1.b", "states.MEX", Content.of("b1.b", "never ")));
        assertThat(open.shown()).isEqualTo("shall [not  / never ]impede");
        assertThat(Bracketing.lift(open, "b1", "b1.b").shown()).isEqualTo("shall never impede");
    }

    @Test
    void an_empty_alternative_means_no_words_here() {
        var open =
                Bracketing.add(
                        open(PLAIN, "not ", "b1"),
                        "b1",
                        new Alternative("b1.b", "states.MEX", Content.EMPTY));
        assertThat(Bracketing.lift(open, "b1", "b1.b").shown()).isEqualTo("shall impede");
    }

    @Test
    void an_empty_provision_can_be_bracketed_and_filled() {
        var open = Bracketing.open(Content.EMPTY, whole(Content.EMPTY), "b1");
        assertThat(open.shown()).isEqualTo("[ ]");
        var filled =
                Bracketing.add(
                        open, "b1", new Alternative("b1.b", "x", Content.of("b1.b", "date")));
        assertThat(Bracketing.lift(filled, "b1", "b1.b").shown()).isEqualTo("date");
    }

    @Test
    void brackets_stand_inside_one_another_and_are_counted() {
        var content = PLAIN;
        for (var n = 1; n <= Bracketing.DEEPEST; n++) {
            content = Bracketing.open(content, whole(content), "b" + n);
        }
        assertThat(Tree.depth(content)).isEqualTo(Bracketing.DEEPEST);
        assertThat(Tree.brackets(content)).hasSize(Bracketing.DEEPEST);
        assertThat(Tree.around(content, "b1.a")).hasSize(8).startsWith("b8").endsWith("b1");
    }

    @Test
    void a_selection_that_is_a_bracket_joins_it() {
        var inner = open(PLAIN, "not ", "b1");
        var found = (Found) Search.find(inner, new Selection.Quoted("[not ]", null), true);
        assertThat(Bracketing.exactly(inner, found.passage())).isEqualTo("b1");
        var inside = (Found) Search.find(inner, new Selection.Quoted("not ", null), true);
        assertThat(Bracketing.exactly(inner, inside.passage())).isEqualTo("b1");
        var part = (Found) Search.find(inner, new Selection.Quoted("no", null), true);
        assertThat(Bracketing.exactly(inner, part.passage())).isNull();
        assertThat(Bracketing.exactly(PLAIN, whole(PLAIN))).isNull();
    }

    @Test
    void alternatives_are_lettered_on_past_z() {
        var content = open(PLAIN, "not ", "b1");
        for (var n = 1; n <= 26; n++) {
            var id = Bracketing.nextAlternative(content, "b1");
            content = Bracketing.add(content, "b1", new Alternative(id, "x", Content.of(id, "y")));
        }
        assertThat(Tree.bracket(content, "b1").orElseThrow().alternatives())
                .extracting(Alternative::id)
                .startsWith("b1.a", "b1.b")
                .endsWith("b1.z", "b1.aa");
    }
}
