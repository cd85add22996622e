package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BRACKETS_REMAIN;
import static plenary.contracts.refusal.RefusalCode.CHALLENGE_UNSETTLED;
import static plenary.contracts.refusal.RefusalCode.CONSENSUS_CALL_ENDED;
import static plenary.contracts.refusal.RefusalCode.CONSENSUS_CALL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CREDENTIALS_INSUFFICIENT;
import static plenary.contracts.refusal.RefusalCode.HOLDER_ALREADY;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOTHING_TO_AGREE;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_AGREED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_HERE;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.WORDING_CHANGED;
import static plenary.proposal.text.Conference.add;
import static plenary.proposal.text.Conference.quote;
import static plenary.proposal.text.Conference.whole;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.DraftEvent.ConsensusCalled;
import plenary.contracts.event.DraftEvent.Pinned;
import plenary.contracts.event.SessionEvent.ScopeChallenged;
import plenary.contracts.event.SessionEvent.StatementKind;
import plenary.proposal.floor.FloorCommand.CloseSession;
import plenary.proposal.floor.FloorCommand.RecordStatement;
import plenary.proposal.floor.FloorCommand.ResumeSession;
import plenary.proposal.floor.FloorCommand.SuspendSession;
import plenary.proposal.text.AgreementCommand.OpenSilence;
import plenary.proposal.text.AgreementCommand.ReopenProvision;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.ChooseAlternative;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.GavelConsensus;
import plenary.proposal.text.TextCommand.LetGoOfBracket;
import plenary.proposal.text.TextCommand.ObjectToConsensus;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.ProposeAlternative;
import plenary.proposal.text.TextCommand.TakeUpInstruction;

class ConsensusTest {
    private final Conference conference = Conference.open().withInstrument().withModification();

    private void also3A() {
        conference.table("28", "FRA", add("3A", "3", "A new article.", "wg-5-1"));
        conference.act("chair:wg-5-1", new TakeUpInstruction("28", 1, null));
    }

    private void call(String... provisions) {
        conference.act("chair:wg-5-1", new CallConsensus("wg-5-1", List.of(provisions)));
    }

    private static ObjectToConsensus objection(String words) {
        return new ObjectToConsensus("call-1", null, words == null ? whole() : quote(words), null);
    }

    @Test
    void with_no_objection_the_gavel_falls_and_it_is_agreed_in_the_body() {
        call("3");
        conference.act("chair:wg-5-1", new GavelConsensus("call-1"));
        assertThat(conference.provision("3").state()).isEqualTo(ProvisionState.AGREED_IN_THE_BODY);
    }

    @Test
    void an_objection_before_the_gavel_needs_no_reason_and_opens_a_bracket() {
        call("3");
        conference.act("seat:states.FRA", objection("unduly "));
        assertThat(conference.shown("3"))
                .isEqualTo("Members shall not [unduly ]impede transit of calls.");
        assertThat(conference.bracket("b1").holding()).containsExactly("states.FRA");
        assertThat(conference.bracket("b1").call()).isEqualTo("call-1");
        assertThat(conference.provision("3").state()).isEqualTo(ProvisionState.BRACKETED);
    }

    @Test
    void a_second_objection_to_the_same_passage_joins_the_bracket() {
        call("3");
        conference.act("seat:states.FRA", objection("unduly "));
        conference.act("seat:states.MEX", objection("unduly "));
        assertThat(conference.bracket("b1").holding()).containsExactly("states.FRA", "states.MEX");
        conference.refused(HOLDER_ALREADY, "seat:states.MEX", objection("unduly "));
    }

    @Test
    void an_objection_to_the_whole_stands_round_those_to_parts() {
        call("3");
        conference.act("seat:states.FRA", objection("unduly "));
        conference.act("seat:states.MEX", objection(null));
        conference.act("seat:states.RUS", objection(null));
        assertThat(conference.shown("3"))
                .isEqualTo("[Members shall not [unduly ]impede transit of calls.]");
        assertThat(conference.bracket("b2").holding()).containsExactly("states.MEX", "states.RUS");
    }

    @Test
    void what_was_objected_to_stays_bracketed_and_the_others_are_agreed() {
        also3A();
        call("3", "3A");
        conference.refused(MALFORMED_REQUEST, "seat:states.FRA", objection(null));
        conference.act(
                "seat:states.FRA", new ObjectToConsensus("call-1", "3A", whole(), "no mandate"));
        conference.act("chair:wg-5-1", new GavelConsensus("call-1"));
        assertThat(conference.texts().calls().get("call-1").agreed()).containsExactly("3");
        assertThat(conference.provision("3A").state()).isEqualTo(ProvisionState.BRACKETED);
    }

    @Test
    void after_the_gavel_there_is_only_a_statement_for_the_record() {
        call("3");
        conference.act("chair:wg-5-1", new GavelConsensus("call-1"));
        conference.refused(CONSENSUS_CALL_ENDED, "seat:states.FRA", objection(null));
        conference.refused(CONSENSUS_CALL_ENDED, "chair:wg-5-1", new GavelConsensus("call-1"));
        conference.refused(
                CONSENSUS_CALL_ENDED,
                "seat:states.FRA",
                new OpenBracket("3", List.of(whole()), null, null));
    }

    @Test
    void an_edit_voids_the_call() {
        call("3");
        conference.act(
                "chair:wg-5-1", new EditWording("3", quote("unduly"), "gravely", null, null));
        conference.refused(WORDING_CHANGED, "chair:wg-5-1", new GavelConsensus("call-1"));
        conference.refused(CONSENSUS_CALL_ENDED, "seat:states.FRA", objection(null));
        call("3");
        conference.act("chair:wg-5-1", new GavelConsensus("call-2"));
    }

    @Test
    void where_all_was_objected_to_there_is_nothing_to_agree() {
        call("3");
        conference.act("seat:states.FRA", objection(null));
        conference.refused(NOTHING_TO_AGREE, "chair:wg-5-1", new GavelConsensus("call-1"));
        assertThat(conference.texts().calls().get("call-1").stage())
                .isEqualTo(ConsensusCall.Stage.OBJECTED);
    }

    @Test
    void who_objects_second_to_what_all_was_objected_to_still_holds_it_until_it_is_lifted() {
        call("3");
        conference.act("seat:states.FRA", objection(null));
        conference.act("seat:states.MEX", objection(null));
        assertThat(conference.bracket("b1").holding()).containsExactly("states.FRA", "states.MEX");
        conference.act("seat:states.FRA", new LetGoOfBracket("b1", "states.FRA"));
        conference.act("seat:states.MEX", new LetGoOfBracket("b1", "states.MEX"));
        conference.refused(CONSENSUS_CALL_ENDED, "seat:states.RUS", objection(null));
    }

    @Test
    void other_words_than_were_put_come_with_another_call() {
        also3A();
        call("3", "3A");
        conference.act("seat:states.FRA", new ObjectToConsensus("call-1", "3", whole(), null));
        conference.act("seat:states.FRA", new ProposeAlternative("b1", "Members impede nothing."));
        conference.act("chair:wg-5-1", new ChooseAlternative("b1", "b1.b"));
        conference.act("seat:states.FRA", new LetGoOfBracket("b1", "states.FRA"));
        conference.refused(WORDING_CHANGED, "chair:wg-5-1", new GavelConsensus("call-1"));
    }

    @Test
    void the_refusal_after_the_gavel_says_what_a_statement_would_be_about_and_it_can_be_made() {
        call("3");
        conference.act("chair:wg-5-1", new GavelConsensus("call-1"));
        var refusal = conference.refused(CONSENSUS_CALL_ENDED, "seat:states.FRA", objection(null));
        assertThat(refusal.extensions())
                .containsEntry("statement", Map.of("about", "consensus-call/call-1"));
        conference.act(
                "seat:states.FRA",
                new RecordStatement(
                        null, StatementKind.STATEMENT, "consensus-call/call-1", "Too fast."));
        conference.refused(
                SESSION_NOT_FOUND,
                "seat:states.FRA",
                new RecordStatement(null, StatementKind.STATEMENT, "provision/3", "Where?"));
    }

    @Test
    void a_call_is_the_chairs_about_what_is_with_the_body_and_unbracketed() {
        conference.refused(
                NOT_ENTITLED, "seat:states.FRA", new CallConsensus("wg-5-1", List.of("3")));
        conference.refused(NOT_ENTITLED, "chair:wg-5-2", new CallConsensus("wg-5-1", List.of("3")));
        conference.refused(
                PROVISION_NOT_HERE, "chair:wg-5-2", new CallConsensus("wg-5-2", List.of("3")));
        conference.refused(
                PROVISION_NOT_HERE, "chair:wg-5-1", new CallConsensus("wg-5-1", List.of("5")));
        conference.refused(
                PROVISION_NOT_FOUND, "chair:wg-5-1", new CallConsensus("wg-5-1", List.of("99")));
        conference.refused(
                MALFORMED_REQUEST, "chair:wg-5-1", new CallConsensus("wg-5-1", List.of()));
        conference.act("seat:states.FRA", new OpenBracket("3", List.of(whole()), null, null));
        conference.refused(
                BRACKETS_REMAIN, "chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3")));
    }

    @Test
    void a_provision_is_called_once_at_a_time() {
        call("3");
        conference.refused(
                ALREADY_EXISTS, "chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3")));
    }

    @Test
    void what_a_body_agreed_is_not_called_there_again_so_that_one_objection_could_undo_it() {
        call("3");
        conference.act("chair:wg-5-1", new GavelConsensus("call-1"));
        conference.refused(
                PROVISION_AGREED, "chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3")));
    }

    @Test
    void what_a_body_agreed_may_be_called_in_the_body_above_and_moves_there_by_its_gavel_alone() {
        call("3");
        conference.refused(
                PROVISION_NOT_HERE, "chair:com-5", new CallConsensus("com-5", List.of("3")));
        conference.act("chair:wg-5-1", new GavelConsensus("call-1"));
        conference.act("chair:com-5", new CallConsensus("com-5", List.of("3")));
        assertThat(conference.provision("3").body()).isEqualTo("wg-5-1");
        conference.refused(PROVISION_NOT_HERE, "chair:wg-5-1", new ReopenProvision("3", "A slip."));
        conference.act(
                "seat:states.CAN", new ObjectToConsensus("call-2", null, quote("unduly "), null));
        assertThat(conference.bracket("b1").body()).isEqualTo("com-5");
        assertThat(conference.provision("3").body()).isEqualTo("wg-5-1");
        conference.act("seat:states.CAN", new LetGoOfBracket("b1", "states.CAN"));
        conference.act("chair:com-5", new CallConsensus("com-5", List.of("3")));
        conference.act("chair:com-5", new GavelConsensus("call-3"));
        assertThat(conference.provision("3").body()).isEqualTo("com-5");
    }

    @Test
    void a_call_above_that_an_edit_voids_leaves_the_provision_with_the_body_that_agreed_on_it() {
        call("3");
        conference.act("chair:wg-5-1", new GavelConsensus("call-1"));
        conference.act("chair:com-5", new CallConsensus("com-5", List.of("3")));
        conference.refused(
                PROVISION_NOT_HERE,
                "chair:wg-5-1",
                new EditWording("3", quote("unduly"), "gravely", "Better so.", null));
        conference.act(
                "chair:com-5",
                new EditWording("3", quote("unduly"), "gravely", "Better so.", null));
        assertThat(conference.texts().calls().get("call-2").stage())
                .isEqualTo(ConsensusCall.Stage.VOID);
        conference.refused(WORDING_CHANGED, "chair:com-5", new GavelConsensus("call-2"));
        assertThat(conference.provision("3").body()).isEqualTo("wg-5-1");
        conference.act("chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3")));
    }

    @Test
    void a_call_of_an_older_record_brought_the_provision_with_it() {
        call("3");
        conference.act("chair:wg-5-1", new GavelConsensus("call-1"));
        var pinned = List.of(new Pinned("3", conference.provision("3").version()));
        conference.happens(new ConsensusCalled("call-2", "com-5", pinned, null));
        assertThat(conference.provision("3").body()).isEqualTo("com-5");
    }

    @Test
    void neither_a_call_in_the_room_nor_the_gavel_while_the_body_does_not_meet() {
        call("3");
        conference.act("chair:wg-5-1", new SuspendSession("wg-5-1-1", "Coffee."));
        conference.refused(SESSION_NOT_OPEN, "chair:wg-5-1", new GavelConsensus("call-1"));
        conference.refused(
                SESSION_NOT_OPEN, "chair:wg-5-1", new CallConsensus("wg-5-1", List.of("5")));
        conference.act("chair:wg-5-1", new ResumeSession("wg-5-1-1"));
        conference.act("chair:wg-5-1", new GavelConsensus("call-1"));
        conference.act("chair:wg-5-1", new CloseSession("wg-5-1-1", "Late.", true));
        conference.act("chair:wg-5-1", new ReopenProvision("3", "A slip."));
        conference.act(
                "chair:wg-5-1",
                new OpenSilence(
                        "wg-5-1", List.of("3"), Instant.parse("2012-12-07T18:00:00Z"), null));
    }

    @Test
    void only_seats_of_the_body_object() {
        call("3");
        conference.refused(NOT_ENTITLED, "seat:states.CAN", objection(null));
        conference.refused(CREDENTIALS_INSUFFICIENT, "seat:states.SGN", objection(null));
        conference.refused(NOT_ENTITLED, "chair:wg-5-1", objection(null));
        conference.refused(
                CONSENSUS_CALL_NOT_FOUND,
                "seat:states.FRA",
                new ObjectToConsensus("call-9", null, whole(), null));
        conference.refused(
                PROVISION_NOT_FOUND,
                "seat:states.FRA",
                new ObjectToConsensus("call-1", "5", whole(), null));
    }

    @Test
    void what_is_challenged_is_not_agreed() {
        call("3");
        conference.happens(new ScopeChallenged("challenge-1", "provision/3", "states.FRA", "x"));
        conference.refused(CHALLENGE_UNSETTLED, "chair:wg-5-1", new GavelConsensus("call-1"));
    }
}
