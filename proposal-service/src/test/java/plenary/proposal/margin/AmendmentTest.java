package plenary.proposal.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.AMENDMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.AMENDMENT_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.AMENDMENT_OBJECTED;
import static plenary.contracts.refusal.RefusalCode.AMENDMENT_OUT_OF_ORDER;
import static plenary.contracts.refusal.RefusalCode.AUTHOR_ONLY;
import static plenary.contracts.refusal.RefusalCode.BRACKETS_REMAIN;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.POLL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_OPEN;
import static plenary.proposal.text.Conference.quote;
import static plenary.proposal.text.Conference.whole;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.AmendmentEvent.NotPut;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.PollEvent.ResultReceived;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.contracts.event.SessionEvent.SessionResumed;
import plenary.contracts.event.SessionEvent.SessionSuspended;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Verdict;
import plenary.proposal.margin.Amendment.Stage;
import plenary.proposal.margin.MarginCommand.AdoptAmendment;
import plenary.proposal.margin.MarginCommand.ObjectToAmendment;
import plenary.proposal.margin.MarginCommand.OrderAmendments;
import plenary.proposal.margin.MarginCommand.PutAmendment;
import plenary.proposal.margin.MarginCommand.RejectAmendment;
import plenary.proposal.margin.MarginCommand.TableAmendment;
import plenary.proposal.margin.MarginCommand.WithdrawAmendment;
import plenary.proposal.text.Conference;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.wording.Selection;

/** "Members shall not unduly impede transit of calls." and what delegations would make of it. */
class AmendmentTest {
    private final Conference conference = Conference.open().withInstrument().withModification();

    private String tables(String by, Selection words, String text) {
        conference.act("seat:states." + by, new TableAmendment("3", words, text, null, null));
        return "am-" + conference.state.margin().amendments().size();
    }

    private Amendment amendment(String id) {
        return conference.state.margin().amendments().get(id);
    }

    private List<String> order() {
        var margin = conference.state.margin();
        return Removal.order(
                        conference.provision("3").content(),
                        margin.openOn("3"),
                        margin.orderOf("3"))
                .stream()
                .map(p -> p.amendment().id())
                .toList();
    }

    private void chair(MarginCommand command) {
        conference.act("chair:wg-5-1", command);
    }

    @Test
    void the_furthest_removed_goes_first_whoever_tabled_it_first() {
        tables("FRA", quote("shall"), "should");
        tables("MEX", quote("shall not unduly impede"), "should avoid impeding");
        tables("CHN", whole(), "");
        tables("RUS", quote("shall not unduly"), "shall in no case whatever");
        assertThat(order()).containsExactly("am-3", "am-2", "am-4", "am-1");
        var removal = Removal.of(conference.provision("3").content(), amendment("am-1"));
        assertThat(removal).isEqualTo(new Removal(false, 5, 6));
        assertThat(
                        conference
                                .refused(
                                        AMENDMENT_OUT_OF_ORDER,
                                        "chair:wg-5-1",
                                        new PutAmendment("am-1"))
                                .extensions())
                .containsEntry("first", "am-3");
    }

    @Test
    void amendments_to_other_words_do_not_wait_for_one_another() {
        tables("FRA", quote("shall"), "should");
        tables("MEX", quote("transit of calls"), "the passage of any call whatever");
        chair(new PutAmendment("am-1"));
        conference.refused(AMENDMENT_NOT_OPEN, "chair:wg-5-1", new PutAmendment("am-2"));
    }

    @Test
    void the_moderator_sets_another_order_and_says_why() {
        tables("FRA", quote("shall"), "should");
        tables("MEX", quote("shall not unduly impede"), "should avoid impeding");
        var other = List.of("am-1");
        conference.refused(MALFORMED_REQUEST, "chair:wg-5-1", new OrderAmendments("3", other, " "));
        conference.refused(
                NOT_ENTITLED, "seat:states.FRA", new OrderAmendments("3", other, "mine first"));
        conference.refused(
                MALFORMED_REQUEST,
                "chair:wg-5-1",
                new OrderAmendments("3", List.of("am-1", "am-1"), "twice"));
        chair(new OrderAmendments("3", other, "it settles the principle"));
        assertThat(order()).containsExactly("am-1", "am-2");
        chair(new PutAmendment("am-1"));
    }

    @Test
    void without_objection_the_gavel_adopts_it_and_what_it_settles_is_not_put() {
        tables("FRA", quote("shall not unduly"), "shall not");
        tables("MEX", quote("unduly"), "knowingly");
        tables("CHN", quote("calls"), "calls and messages");
        chair(new PutAmendment("am-2"));
        chair(new RejectAmendment("am-2", null, "no support"));
        tables("MEX", quote("unduly "), "");
        chair(new PutAmendment("am-1"));
        chair(new AdoptAmendment("am-1", null));
        assertThat(conference.shown("3")).isEqualTo("Members shall not impede transit of calls.");
        assertThat(amendment("am-1").stage()).isEqualTo(Stage.ADOPTED);
        assertThat(amendment("am-4").stage()).isEqualTo(Stage.NOT_PUT);
        assertThat(amendment("am-4").settledBy()).isEqualTo("am-1");
        assertThat(amendment("am-4").why()).isEqualTo(NotPut.PASSAGE_GONE);
        assertThat(amendment("am-3").open()).isTrue();
        assertThat(conference.provision("3").acts()).contains("edit-1");
    }

    @Test
    void one_whose_wording_is_there_already_is_not_put() {
        tables("FRA", quote("shall not unduly"), "should not unduly");
        tables("MEX", quote("shall"), "should");
        chair(new PutAmendment("am-1"));
        chair(new AdoptAmendment("am-1", null));
        assertThat(amendment("am-2").why()).isEqualTo(NotPut.WORDING_THERE);
    }

    @Test
    void the_same_word_elsewhere_is_not_the_wording_it_asks_for() {
        tables("FRA", quote("unduly impede transit"), "let pass");
        tables("MEX", quote("impede"), "not");
        chair(new PutAmendment("am-1"));
        chair(new AdoptAmendment("am-1", null));
        assertThat(conference.shown("3")).contains(" not "); // but not there
        assertThat(amendment("am-2").why()).isEqualTo(NotPut.PASSAGE_GONE);
    }

    @Test
    void words_that_another_has_added_are_not_added_twice() {
        tables("FRA", quote("calls"), "calls and messages");
        tables("MEX", quote("calls"), "calls and messages");
        chair(new PutAmendment("am-1"));
        chair(new AdoptAmendment("am-1", null));
        assertThat(amendment("am-2").why()).isEqualTo(NotPut.WORDING_THERE);
    }

    @Test
    void an_amendment_is_put_and_settled_while_its_body_meets() {
        tables("FRA", quote("shall"), "should");
        var silent = "chair:wg-5-1";
        conference.happens(new SessionOpened("s", "wg-5-1", "First", List.of()));
        conference.happens(new SessionSuspended("s", null));
        conference.refused(SESSION_NOT_OPEN, silent, new PutAmendment("am-1"));
        conference.happens(new SessionResumed("s"));
        chair(new PutAmendment("am-1"));
        conference.happens(new SessionSuspended("s", null));
        conference.refused(SESSION_NOT_OPEN, silent, new AdoptAmendment("am-1", null));
        conference.refused(SESSION_NOT_OPEN, silent, new RejectAmendment("am-1", null, "no"));
        conference.act("seat:states.MEX", new ObjectToAmendment("am-1", "at any time"));
    }

    @Test
    void an_objection_before_the_gavel_stops_it_and_no_vote_is_invented() {
        tables("FRA", quote("shall"), "should");
        conference.refused(
                AMENDMENT_NOT_OPEN, "seat:states.MEX", new ObjectToAmendment("am-1", null));
        chair(new PutAmendment("am-1"));
        conference.act("seat:states.MEX", new ObjectToAmendment("am-1", null));
        conference.refused(
                ALREADY_EXISTS, "seat:states.MEX", new ObjectToAmendment("am-1", "again"));
        conference.refused(AMENDMENT_OBJECTED, "chair:wg-5-1", new AdoptAmendment("am-1", null));
        conference.refused(POLL_NOT_FOUND, "chair:wg-5-1", new AdoptAmendment("am-1", "poll-1"));
        chair(new RejectAmendment("am-1", null, "not agreed"));
        assertThat(amendment("am-1").stage()).isEqualTo(Stage.REJECTED);
        conference.refused(AMENDMENT_NOT_OPEN, "chair:wg-5-1", new AdoptAmendment("am-1", null));
    }

    @Test
    void a_vote_on_the_amendment_carries_it_over_an_objection_or_ends_it() {
        tables("FRA", quote("shall"), "should");
        tables("MEX", quote("transit"), "passage");
        chair(new PutAmendment("am-1"));
        conference.act("seat:states.MEX", new ObjectToAmendment("am-1", null));
        opens("poll-1", "amendment/am-1");
        opens("poll-2", "amendment/am-2");
        conference.refused(
                AMENDMENT_NOT_OPEN, "chair:wg-5-1", new AdoptAmendment("am-1", "poll-1"));
        conference.refused(POLL_NOT_FOUND, "chair:wg-5-1", new AdoptAmendment("am-1", "poll-2"));
        ends("poll-1", Outcome.ADOPTED);
        conference.refused(
                AMENDMENT_NOT_OPEN, "chair:wg-5-1", new RejectAmendment("am-1", "poll-1", null));
        chair(new AdoptAmendment("am-1", "poll-1"));
        assertThat(amendment("am-1").poll()).isEqualTo("poll-1");
        assertThat(conference.shown("3")).startsWith("Members should not");
        chair(new PutAmendment("am-2"));
        ends("poll-2", Outcome.REJECTED);
        conference.refused(
                AMENDMENT_OBJECTED, "chair:wg-5-1", new AdoptAmendment("am-2", "poll-2"));
        chair(new RejectAmendment("am-2", "poll-2", null));
        assertThat(amendment("am-2").stage()).isEqualTo(Stage.REJECTED);
    }

    private void opens(String poll, String subject) {
        conference.happens(
                new PollOpened(
                        poll,
                        PollKind.PROCEDURAL,
                        Method.RECORDED,
                        Map.of("en", "Agreed?"),
                        subject,
                        null,
                        null,
                        List.of(),
                        "public",
                        null,
                        false,
                        true,
                        null,
                        1,
                        "wg-5-1",
                        null));
    }

    private void ends(String poll, Outcome outcome) {
        var verdict = new Verdict(outcome, "majority", null, null, List.of(), null);
        conference.happens(new ResultReceived(poll, 1, "00", Instant.EPOCH, null, verdict, null));
    }

    @Test
    void what_an_edit_has_settled_meanwhile_is_recorded_as_not_put() {
        tables("FRA", quote("unduly "), "");
        conference.act(
                "chair:wg-5-1",
                new EditWording("3", quote("not unduly impede"), "let pass", null, null));
        chair(new PutAmendment("am-1"));
        assertThat(amendment("am-1").stage()).isEqualTo(Stage.NOT_PUT);
        assertThat(amendment("am-1").settledBy()).isEqualTo("edit-1");
    }

    @Test
    void an_amendment_has_words_to_replace_and_other_words() {
        conference.refused(
                MALFORMED_REQUEST,
                "seat:states.FRA",
                new TableAmendment("3", quote("shall"), "shall", null, null));
        conference.refused(
                NOT_ENTITLED,
                "seat:states.CAN",
                new TableAmendment("3", quote("shall"), "may", null, null));
        conference.act(
                "seat:states.FRA", new OpenBracket("3", List.of(quote("unduly ")), null, null));
        conference.refused(
                BRACKETS_REMAIN,
                "seat:states.FRA",
                new TableAmendment("3", quote("not [unduly ]impede"), "may", null, null));
    }

    @Test
    void its_author_withdraws_it_and_nobody_else() {
        tables("FRA", quote("shall"), "should");
        conference.refused(AUTHOR_ONLY, "seat:states.MEX", new WithdrawAmendment("am-1"));
        conference.refused(AMENDMENT_NOT_FOUND, "seat:states.MEX", new WithdrawAmendment("am-9"));
        conference.act("seat:states.FRA", new WithdrawAmendment("am-1"));
        assertThat(order()).isEmpty();
        assertThat(conference.act("seat:states.FRA", new WithdrawAmendment("am-1"))).isEmpty();
    }
}
