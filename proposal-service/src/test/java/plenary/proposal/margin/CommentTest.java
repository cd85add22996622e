package plenary.proposal.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.AUTHOR_ONLY;
import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.BRACKET_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.COMMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOTE_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PASSAGE_CHANGED;
import static plenary.proposal.text.Conference.add;
import static plenary.proposal.text.Conference.quote;
import static plenary.proposal.text.Conference.whole;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.MarginEvent.CommentMade;
import plenary.contracts.event.MarginEvent.CommentVisibility;
import plenary.proposal.Audiences;
import plenary.proposal.margin.MarginCommand.MakeComment;
import plenary.proposal.margin.MarginCommand.RemoveNote;
import plenary.proposal.margin.MarginCommand.ReopenComment;
import plenary.proposal.margin.MarginCommand.ReplyToComment;
import plenary.proposal.margin.MarginCommand.ResolveComment;
import plenary.proposal.margin.MarginCommand.WithdrawComment;
import plenary.proposal.margin.MarginCommand.WriteNote;
import plenary.proposal.text.Conference;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.TakeUpInstruction;
import plenary.proposal.text.wording.Marking;

class CommentTest {
    private final Conference conference = Conference.open().withInstrument().withModification();

    private String comments(String as, CommentVisibility to, String words) {
        var passage = words == null ? null : quote(words);
        conference.act(as, new MakeComment("3", null, passage, to, "What does it mean?"));
        return "c" + conference.state.margin().comments().size();
    }

    private Comment comment(String id) {
        return conference.state.margin().comments().get(id);
    }

    @Test
    void a_comment_on_words_survives_edits_round_and_inside_them() {
        comments("seat:states.FRA", CommentVisibility.BODY, "unduly impede");
        edit("Members of the Union shall not unduly hinder or impede transit of calls.");
        assertThat(stands()).isEqualTo("unduly impede");
        edit("Members of the Union shall not impede transit of calls.");
        assertThat(stands()).isEqualTo("impede");
        edit("Members of the Union shall let calls pass.");
        assertThat(stands()).isEmpty();
        assertThat(comment("c1").passage().words()).isEqualTo("unduly impede");
    }

    private void edit(String text) {
        conference.act("chair:wg-5-1", new EditWording("3", whole(), text, null, null));
    }

    private String stands() {
        return Marking.words(conference.provision("3").content(), comment("c1").passage()).strip();
    }

    @Test
    void a_comment_goes_across_a_bracket_and_changes_nothing_in_it() {
        conference.act(
                "seat:states.FRA", new OpenBracket("3", List.of(quote("unduly ")), null, null));
        var before = conference.provision("3");
        comments("seat:states.MEX", CommentVisibility.BODY, "not undu");
        assertThat(conference.provision("3")).isSameAs(before);
        assertThat(stands()).isEqualTo("not undu");
        conference.refused(
                PASSAGE_CHANGED,
                "seat:states.MEX",
                new MakeComment("3", null, quote("nowhere"), CommentVisibility.BODY, "x"));
    }

    @Test
    void a_thread_is_answered_settled_and_opened_again() {
        comments("seat:states.FRA", CommentVisibility.BODY, null);
        conference.act("seat:states.MEX", new ReplyToComment("c1", "Nothing."));
        conference.act("seat:states.RUS", new ReplyToComment("c2", "Much."));
        assertThat(comment("c3").thread()).isEqualTo("c1");
        conference.refused(NOT_ENTITLED, "seat:states.MEX", new ResolveComment("c1"));
        conference.act("chair:wg-5-1", new ResolveComment("c2"));
        assertThat(comment("c1").settled()).isEqualTo("chair:wg-5-1");
        assertThat(conference.act("chair:wg-5-1", new ResolveComment("c1"))).isEmpty();
        conference.act("seat:states.FRA", new ReopenComment("c1"));
        assertThat(comment("c1").settled()).isNull();
    }

    @Test
    void its_author_alone_takes_a_comment_back() {
        comments("seat:states.FRA", CommentVisibility.BODY, null);
        conference.refused(AUTHOR_ONLY, "seat:states.MEX", new WithdrawComment("c1"));
        conference.refused(AUTHOR_ONLY, "chair:wg-5-1", new WithdrawComment("c1"));
        conference.act("seat:states.FRA", new WithdrawComment("c1"));
        assertThat(comment("c1").withdrawn()).isNotNull();
        assertThat(conference.act("seat:states.FRA", new WithdrawComment("c1"))).isEmpty();
    }

    @Test
    void what_a_delegation_writes_to_itself_nobody_else_finds() {
        comments("seat:states.FRA", CommentVisibility.DELEGATION, "unduly");
        assertThat(comment("c1").audience()).isEqualTo("delegation:FRA");
        for (var other : List.of("seat:states.MEX", "chair:wg-5-1", "secretariat")) {
            conference.refused(COMMENT_NOT_FOUND, other, new ReplyToComment("c1", "I see you."));
            conference.refused(COMMENT_NOT_FOUND, other, new ResolveComment("c1"));
            conference.refused(COMMENT_NOT_FOUND, other, new WithdrawComment("c1"));
        }
        var answered = conference.act("seat:states.FRA", new ReplyToComment("c1", "Ask home."));
        assertThat(Audiences.of(conference.state, answered.getFirst())).isEqualTo("delegation:FRA");
    }

    @Test
    void a_group_speaks_among_itself_and_a_closed_body_inside() {
        comments("seat:states.FRA", CommentVisibility.GROUP, null);
        assertThat(comment("c1").audience()).isEqualTo("group:states");
        conference.table("28", "RUS", add("3A", "3", "Told to friends only.", "friends"));
        conference.act("chair:friends", new TakeUpInstruction("28", 1, null));
        var inside = new MakeComment("3A", null, null, CommentVisibility.BODY, "Between us.");
        conference.refused(BODY_CLOSED, "seat:states.MEX", inside);
        var aside = new MakeComment("3A", null, null, CommentVisibility.DELEGATION, "For us.");
        conference.refused(BODY_CLOSED, "seat:states.MEX", aside);
        var among = new MakeComment("3A", null, null, CommentVisibility.GROUP, "For states.");
        conference.refused(NOT_ENTITLED, "seat:states.FRA", among);
        var made = (CommentMade) conference.act("seat:states.FRA", inside).getFirst();
        assertThat(made.audience()).isEqualTo("body:friends");
        conference.refused(
                COMMENT_NOT_FOUND, "seat:states.MEX", new ReplyToComment(made.comment(), "?"));
    }

    @Test
    void who_has_no_place_in_the_body_does_not_comment_there() {
        var command = new MakeComment("3", null, null, CommentVisibility.BODY, "x");
        conference.refused(NOT_ENTITLED, "seat:states.CAN", command);
        conference.refused(NOT_ENTITLED, "chair:wg-5-2", command);
        conference.act("chair:com-5", command);
        assertThat(comment("c1").by()).isEqualTo("chair:com-5");
        conference.refused(
                BRACKET_NOT_FOUND,
                "seat:states.FRA",
                new MakeComment(null, "b9", null, CommentVisibility.BODY, "x"));
    }

    @Test
    void chair_and_editors_write_notes_and_take_them_away() {
        conference.act(
                "seat:states.FRA", new OpenBracket("3", List.of(quote("unduly ")), null, null));
        conference.refused(NOT_ENTITLED, "seat:states.FRA", new WriteNote("3", null, "x"));
        conference.act("chair:wg-5-1", new WriteNote(null, "b1", "Both senses are wanted."));
        conference.act("secretariat", new WriteNote("3", null, "Numbering is provisional."));
        var notes = conference.state.margin().notes();
        assertThat(notes.get("note-1").bracket()).isEqualTo("b1");
        assertThat(notes.get("note-2").by()).isEqualTo("secretariat");
        conference.refused(NOT_ENTITLED, "seat:states.FRA", new RemoveNote("note-1"));
        conference.refused(NOTE_NOT_FOUND, "chair:wg-5-1", new RemoveNote("note-9"));
        conference.act("chair:wg-5-1", new RemoveNote("note-2"));
        assertThat(conference.state.margin().notes().get("note-2").removed()).isNotNull();
        conference.refused(BRACKET_NOT_FOUND, "chair:wg-5-1", new WriteNote(null, "b9", "nowhere"));
    }
}
