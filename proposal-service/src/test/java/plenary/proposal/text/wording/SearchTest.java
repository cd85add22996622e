package plenary.proposal.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plenary.contracts.text.Alternative;
import plenary.contracts.text.Anchor;
import plenary.contracts.text.Content;
import plenary.proposal.text.wording.Finding.Ambiguous;
import plenary.proposal.text.wording.Finding.Changed;
import plenary.proposal.text.wording.Finding.Crosses;
import plenary.proposal.text.wording.Finding.Found;

class SearchTest {
    private static final Content PLAIN =
            Content.of("itr", "Members shall not impede transit of calls");

    private static Content bracketed() {
        var passage = ((Found) Search.find(PLAIN, quote("not impede"), true)).passage();
        var open = Bracketing.open(PLAIN, passage, "b1");
        return Bracketing.add(
                open, "b1", new Alternative("b1.b", "states.MEX", Content.of("b1.b", "delay")));
    }

    private static Selection.Quoted quote(String words) {
        return new Selection.Quoted(words, null);
    }

    private static Selection.Between between(String act, int first, int last) {
        return new Selection.Between(new Anchor(act, first), new Anchor(act, last), null);
    }

    @Test
    void words_that_stand_once_are_found() {
        assertThat(Search.find(PLAIN, quote("not"), false))
                .isEqualTo(new Found(new Passage(Tree.ROOT, 14, 17)));
    }

    @Test
    void words_written_in_another_composition_are_found_too() {
        var content = Content.of("itr", "le r\u00e9seau");
        assertThat(Search.find(content, quote("re\u0301seau"), false)).isInstanceOf(Found.class);
    }

    @Test
    void words_that_do_not_stand_there_are_answered_with_both_wordings() {
        assertThat(Search.find(PLAIN, quote("shall endeavour"), false))
                .isEqualTo(new Changed("shall endeavour", PLAIN.shown()));
    }

    @Test
    void words_that_stand_twice_are_ambiguous() {
        assertThat(Search.find(Content.of("itr", "a call is a call"), quote("a call"), false))
                .isEqualTo(new Ambiguous(2, "a call is a call"));
    }

    @Test
    void words_inside_a_bracket_are_found_in_their_alternative() {
        assertThat(Search.find(bracketed(), quote("delay"), false))
                .isEqualTo(new Found(new Passage("b1.b", 0, 5)));
    }

    @Test
    void a_quotation_may_name_the_alternative_it_means() {
        var twice =
                Bracketing.add(
                        bracketed(),
                        "b1",
                        new Alternative("b1.c", "states.CAN", Content.of("b1.c", "not delay")));
        assertThat(Search.find(twice, quote("delay"), false)).isInstanceOf(Ambiguous.class);
        assertThat(Search.find(twice, new Selection.Quoted("delay", "b1.c"), false))
                .isEqualTo(new Found(new Passage("b1.c", 4, 9)));
    }

    @Test
    void a_whole_bracket_may_stand_inside_a_quotation() {
        assertThat(Search.find(bracketed(), quote("shall [not impede / delay] transit"), false))
                .isEqualTo(new Found(new Passage(Tree.ROOT, 8, 23)));
    }

    @Test
    void words_read_over_a_whole_bracket_go_around_it() {
        assertThat(Search.find(bracketed(), quote("shall not impede transit"), false))
                .isEqualTo(new Found(new Passage(Tree.ROOT, 8, 23)));
    }

    @Test
    void a_quotation_that_crosses_a_bracket_is_answered_with_the_parts() {
        var finding = Search.find(bracketed(), quote("shall not"), false);
        assertThat(finding).isInstanceOf(Crosses.class);
        assertThat(((Crosses) finding).offer())
                .extracting(Finding.Part::words)
                .containsExactly("shall ", "not");
    }

    @Test
    void nothing_of_a_quotation_that_begins_or_ends_with_a_bracket_is_left_out_of_the_offer() {
        var ends = Search.find(bracketed(), quote("shall [not impede / delay]"), false);
        assertThat(((Crosses) ends).offer())
                .extracting(Finding.Part::words)
                .containsExactly("shall ", "not impede");
        var begins = Search.find(bracketed(), quote("[not impede / delay] transit"), false);
        assertThat(((Crosses) begins).offer())
                .extracting(Finding.Part::words)
                .containsExactly("not impede", " transit");
    }

    @Test
    void each_offered_part_can_be_bracketed() {
        var content = bracketed();
        for (var part : ((Crosses) Search.find(content, quote("shall not"), false)).offer()) {
            var again = new Selection.Between(part.first(), part.last(), part.words());
            assertThat(Search.find(content, again, false)).isInstanceOf(Found.class);
        }
    }

    @Test
    void two_characters_name_the_passage_between_them() {
        assertThat(Search.find(PLAIN, between("itr", 14, 16), false))
                .isEqualTo(new Found(new Passage(Tree.ROOT, 14, 17)));
    }

    @Test
    void characters_on_two_sides_of_a_bracket_cross_it() {
        var finding = Search.find(bracketed(), between("itr", 8, 16), true);
        assertThat(((Crosses) finding).offer())
                .extracting(Finding.Part::words)
                .containsExactly("shall ", "not");
    }

    @Test
    void characters_round_a_whole_bracket_do_not_cross_it() {
        assertThat(Search.find(bracketed(), between("itr", 8, 31), true))
                .isEqualTo(new Found(new Passage(Tree.ROOT, 8, 23)));
    }

    @Test
    void a_character_that_is_gone_means_the_passage_has_changed() {
        var edited = Merging.write(PLAIN, "edit-1", "Members shall allow transit of calls");
        assertThat(Search.find(edited, between("itr", 14, 16), true)).isInstanceOf(Changed.class);
    }

    @Test
    void words_written_between_the_named_characters_mean_it_has_changed() {
        var edited =
                Merging.write(PLAIN, "edit-1", "Members shall not unduly impede transit of calls");
        var stale = between("itr", 14, 23);
        assertThat(Search.find(edited, stale, false)).isInstanceOf(Changed.class);
        assertThat(Search.find(edited, stale, true)).isInstanceOf(Found.class);
        var seen = new Selection.Between(stale.first(), stale.last(), "not unduly impede");
        assertThat(Search.find(edited, seen, false)).isInstanceOf(Found.class);
        var notSeen = new Selection.Between(stale.first(), stale.last(), "not impede");
        assertThat(Search.find(edited, notSeen, true))
                .isEqualTo(new Changed("not impede", "not unduly impede"));
    }

    @Test
    void words_deleted_between_the_named_characters_mean_it_has_changed() {
        var edited = Merging.write(PLAIN, "edit-1", "Members shall impede transit of calls");
        assertThat(Search.find(edited, between("itr", 8, 23), false)).isInstanceOf(Changed.class);
    }

    @Test
    void a_selection_that_cuts_a_character_takes_it_whole() {
        var flag = Content.of("itr", "x\ud83c\uddeb\ud83c\uddf7y");
        assertThat(Search.find(flag, between("itr", 2, 2), true))
                .isEqualTo(new Found(new Passage(Tree.ROOT, 1, 5)));
    }

    @Test
    void characters_in_the_wrong_order_are_no_passage() {
        assertThat(Search.find(PLAIN, between("itr", 16, 14), true)).isInstanceOf(Changed.class);
    }

    @Test
    void the_whole_is_found_even_where_nothing_stands() {
        assertThat(Search.find(Content.EMPTY, new Selection.Whole(), false))
                .isEqualTo(new Found(new Passage(Tree.ROOT, 0, 0)));
    }
}
