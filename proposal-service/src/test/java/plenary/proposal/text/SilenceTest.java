package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BRACKETS_REMAIN;
import static plenary.contracts.refusal.RefusalCode.CONSENSUS_CALL_ENDED;
import static plenary.contracts.refusal.RefusalCode.DEADLINE_NOT_LATER;
import static plenary.contracts.refusal.RefusalCode.IN_WRITING;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_WRITING;
import static plenary.contracts.refusal.RefusalCode.WORDING_CHANGED;
import static plenary.proposal.text.Conference.add;
import static plenary.proposal.text.Conference.quote;
import static plenary.proposal.text.Conference.whole;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.AgreementEvent.SilenceEnded;
import plenary.contracts.event.SessionEvent.ScopeChallenged;
import plenary.proposal.Course.Timed;
import plenary.proposal.decision.Deadlines;
import plenary.proposal.text.AgreementCommand.ExtendSilence;
import plenary.proposal.text.AgreementCommand.OpenSilence;
import plenary.proposal.text.ConsensusCall.Stage;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.GavelConsensus;
import plenary.proposal.text.TextCommand.LetGoOfBracket;
import plenary.proposal.text.TextCommand.ObjectToConsensus;
import plenary.proposal.text.TextCommand.TakeUpInstruction;

/** Consensus in writing: who is silent to an exact instant agrees. */
class SilenceTest {
    private static final Instant END = Instant.parse("2012-12-07T18:00:00Z");

    private final Conference conference = Conference.open().withInstrument().withModification();

    private void silence(String... provisions) {
        conference.act(
                "chair:wg-5-1", new OpenSilence("wg-5-1", List.of(provisions), END, "capitals"));
    }

    private void also3A() {
        conference.table("28", "FRA", add("3A", "3", "A new article.", "wg-5-1"));
        conference.act("chair:wg-5-1", new TakeUpInstruction("28", 1, null));
    }

    private static ObjectToConsensus objection(String provision) {
        return new ObjectToConsensus("call-1", provision, whole(), null);
    }

    private ConsensusCall call() {
        return conference.texts().calls().get("call-1");
    }

    @Test
    void silence_to_the_instant_agrees_and_the_record_bears_that_instant() {
        silence("3");
        assertThat(Deadlines.next(conference.state)).contains(END);
        var passed = conference.until(END.plusSeconds(5000));
        assertThat(passed)
                .containsExactly(
                        new Timed(END, new SilenceEnded("call-1", "wg-5-1", List.of("3"))));
        assertThat(conference.provision("3").state()).isEqualTo(ProvisionState.AGREED_IN_THE_BODY);
        assertThat(call().stage()).isEqualTo(Stage.SILENCE_ENDED);
        assertThat(Deadlines.next(conference.state)).isEmpty();
    }

    @Test
    void a_millisecond_before_the_instant_nothing_is_agreed() {
        silence("3");
        assertThat(conference.until(END.minusMillis(1))).isEmpty();
        assertThat(conference.provision("3").state().agreed()).isFalse();
    }

    @Test
    void an_objection_a_millisecond_before_breaks_it_and_opens_a_bracket() {
        silence("3");
        conference.until(END.minusMillis(1).minusSeconds(60));
        conference.act("seat:states.FRA", objection(null)); // one minute later
        assertThat(conference.bracket("b1").holding()).containsExactly("states.FRA");
        assertThat(call().stage()).isEqualTo(Stage.OBJECTED);
        assertThat(conference.until(END)).isEmpty();
        assertThat(conference.provision("3").state()).isEqualTo(ProvisionState.BRACKETED);
    }

    @Test
    void at_the_instant_an_objection_is_too_late_even_where_nobody_has_written_down_the_end() {
        silence("3");
        conference.until(END.minusSeconds(60));
        conference.until(END.minusMillis(1));
        var decision =
                objection(null).decide(conference.state, Conference.actor("seat:states.FRA"), END);
        assertThat(decision.toString()).contains(CONSENSUS_CALL_ENDED.name());
        conference.until(END);
        var refusal = conference.refused(CONSENSUS_CALL_ENDED, "seat:states.FRA", objection(null));
        assertThat(refusal.extensions()).containsEntry("until", END).containsKey("statement");
    }

    @Test
    void what_was_objected_to_is_not_agreed_though_the_objector_lets_go_and_the_rest_is() {
        also3A();
        silence("3", "3A");
        conference.act("seat:states.MEX", objection("3A"));
        conference.act("seat:states.MEX", new LetGoOfBracket("b1", "states.MEX"));
        conference.until(END);
        assertThat(call().agreed()).containsExactly("3");
        assertThat(conference.provision("3A").state().agreed()).isFalse();
    }

    @Test
    void an_edit_voids_it() {
        silence("3");
        conference.act(
                "chair:wg-5-1", new EditWording("3", quote("unduly"), "gravely", null, null));
        assertThat(call().stage()).isEqualTo(Stage.VOID);
        assertThat(conference.until(END)).isEmpty();
        conference.refused(WORDING_CHANGED, "chair:wg-5-1", new GavelConsensus("call-1"));
    }

    @Test
    void what_is_challenged_when_it_ends_is_not_agreed() {
        silence("3");
        conference.happens(new ScopeChallenged("challenge-1", "provision/3", "states.FRA", "x"));
        conference.until(END);
        assertThat(call().agreed()).isEmpty();
        assertThat(conference.provision("3").state().agreed()).isFalse();
    }

    @Test
    void it_is_extended_with_a_reason_and_never_shortened() {
        silence("3");
        var later = END.plusSeconds(3600);
        conference.act("chair:wg-5-1", new ExtendSilence("call-1", later, "an outage"));
        assertThat(conference.until(END)).isEmpty();
        assertThat(call().extensions()).hasSize(1);
        conference.refused(
                DEADLINE_NOT_LATER, "chair:wg-5-1", new ExtendSilence("call-1", END, "back"));
        conference.refused(NOT_ENTITLED, "chair:com-5", new ExtendSilence("call-1", later, "x"));
        assertThat(conference.until(later)).hasSize(1);
        conference.refused(
                CONSENSUS_CALL_ENDED,
                "chair:wg-5-1",
                new ExtendSilence("call-1", later.plusSeconds(9), "too late"));
    }

    @Test
    void no_gavel_falls_on_it_and_no_end_is_set_to_a_call_in_the_room() {
        silence("3");
        conference.refused(IN_WRITING, "chair:wg-5-1", new GavelConsensus("call-1"));
        conference.refused(
                ALREADY_EXISTS, "chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3")));
        also3A();
        conference.act("chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3A")));
        conference.refused(
                NOT_IN_WRITING,
                "chair:wg-5-1",
                new ExtendSilence("call-2", END.plusSeconds(1), "x"));
    }

    @Test
    void it_is_the_chairs_on_clean_wording_to_an_instant_to_come() {
        var past = Instant.parse("2012-12-01T00:00:00Z");
        conference.refused(
                DEADLINE_NOT_LATER,
                "chair:wg-5-1",
                new OpenSilence("wg-5-1", List.of("3"), past, null));
        conference.refused(
                NOT_ENTITLED,
                "seat:states.FRA",
                new OpenSilence("wg-5-1", List.of("3"), END, null));
        conference.act(
                "seat:states.FRA", new TextCommand.OpenBracket("3", List.of(whole()), null, null));
        conference.refused(
                BRACKETS_REMAIN,
                "chair:wg-5-1",
                new OpenSilence("wg-5-1", List.of("3"), END, null));
    }
}
