package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.CONSENSUS_CALL_ENDED;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_AGREED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_AGREED;
import static plenary.contracts.refusal.RefusalCode.REASON_MISSING;
import static plenary.contracts.refusal.RefusalCode.REOPENING_NOT_DECIDED;
import static plenary.contracts.refusal.RefusalCode.REOPENING_NOT_FOUND;
import static plenary.proposal.text.Conference.instruction;
import static plenary.proposal.text.Conference.mod;
import static plenary.proposal.text.Conference.quote;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Agreement;
import plenary.contracts.charter.Agreement.Reopening;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.proposal.fork.DraftCommand.CallBasis;
import plenary.proposal.fork.DraftCommand.TableDraft;
import plenary.proposal.fork.DraftCommand.TakeBasis;
import plenary.proposal.fork.DraftCommand.Worded;
import plenary.proposal.text.AgreementCommand.GavelReopening;
import plenary.proposal.text.AgreementCommand.ObjectToReopening;
import plenary.proposal.text.AgreementCommand.ReopenProvision;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.GavelConsensus;
import plenary.proposal.text.TextCommand.TakeUpInstruction;

/** Agreed text is opened again by the charter's rule. */
class ReopeningTest {
    private static final EditWording EDIT =
            new EditWording("3", quote("unduly"), "gravely", null, null);
    private static final ReopenProvision REOPEN = new ReopenProvision("3", "A reference moved");

    private static Conference agreed(Reopening rule) {
        var conference =
                Conference.under(new Agreement(false, rule)).withInstrument().withModification();
        conference.act("chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3")));
        conference.act("chair:wg-5-1", new GavelConsensus("call-1"));
        return conference;
    }

    @Test
    void where_the_charter_says_nothing_an_edit_opens_it() {
        var conference = Conference.open().withInstrument().withModification();
        conference.act("chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3")));
        conference.act("chair:wg-5-1", new GavelConsensus("call-1"));
        var refusal = conference.refused(REASON_MISSING, "chair:wg-5-1", EDIT);
        assertThat(refusal.extensions()).containsEntry("reopening", Reopening.FREELY);
        assertThat(conference.provision("3").state().agreed()).isTrue();
        conference.act(
                "chair:wg-5-1", new EditWording("3", quote("unduly"), "gravely", "A slip", null));
        assertThat(conference.provision("3").state()).isEqualTo(ProvisionState.REOPENED);
        var reopening = conference.state.agreements().reopenings().get("reopening-1");
        assertThat(reopening.reason()).isEqualTo("A slip");
        assertThat(reopening.stage()).isEqualTo(plenary.proposal.text.Reopening.Stage.REOPENED);
    }

    @Test
    void an_instruction_that_opens_it_says_why_too_and_one_that_changes_nothing_opens_nothing() {
        var conference = agreed(Reopening.FREELY);
        conference.table("28", "FRA", instruction(InstructionKind.NOC, "3", null, null, "wg-5-1"));
        conference.act("chair:wg-5-1", new TakeUpInstruction("28", 1, null));
        assertThat(conference.provision("3").state().agreed()).isTrue();
        conference.table("29", "FRA", mod("3", "Members impede nothing.", "wg-5-1"));
        conference.refused(REASON_MISSING, "chair:wg-5-1", new TakeUpInstruction("29", 1, null));
        conference.act("chair:wg-5-1", new TakeUpInstruction("29", 1, null, "New facts"));
        assertThat(conference.shown("3")).isEqualTo("Members impede nothing.");
        assertThat(conference.state.agreements().reopenings().get("reopening-1").reason())
                .isEqualTo("New facts");
    }

    @Test
    void a_chair_s_draft_that_rewrites_it_opens_it_by_the_charters_rule() {
        var free = tabled(agreed(Reopening.FREELY));
        free.act("chair:wg-5-1", new CallBasis("cd-1"));
        free.act("chair:wg-5-1", new TakeBasis("cd-1"));
        assertThat(free.provision("3").state()).isEqualTo(ProvisionState.REOPENED);
        assertThat(free.state.agreements().reopenings().get("reopening-1").reason())
                .isEqualTo("a way out");
        for (var rule : List.of(Reopening.CHAIR, Reopening.CONSENSUS, Reopening.VOTE)) {
            tabled(agreed(rule)).refused(PROVISION_AGREED, "chair:wg-5-1", new CallBasis("cd-1"));
        }
    }

    @Test
    void else_neither_an_edit_nor_an_instruction_touches_agreed_text() {
        for (var rule : List.of(Reopening.CHAIR, Reopening.CONSENSUS, Reopening.VOTE)) {
            var conference = agreed(rule);
            var refusal = conference.refused(PROVISION_AGREED, "chair:wg-5-1", EDIT);
            assertThat(refusal.extensions()).containsEntry("reopening", rule);
            conference.table("29", "FRA", mod("3", "Members impede nothing.", "wg-5-1"));
            conference.refused(
                    PROVISION_AGREED, "chair:wg-5-1", new TakeUpInstruction("29", 1, null));
        }
    }

    @Test
    void the_chair_opens_it_with_a_reason_where_the_charter_lets_the_chair() {
        var conference = agreed(Reopening.CHAIR);
        conference.refused(NOT_ENTITLED, "seat:states.FRA", REOPEN);
        conference.act("chair:wg-5-1", REOPEN);
        assertThat(conference.provision("3").state()).isEqualTo(ProvisionState.REOPENED);
        conference.act("chair:wg-5-1", EDIT);
        conference.refused(PROVISION_NOT_AGREED, "chair:wg-5-1", REOPEN);
    }

    @Test
    void by_consensus_the_gavel_opens_it_unless_somebody_objects_before() {
        var conference = agreed(Reopening.CONSENSUS);
        conference.act("chair:wg-5-1", REOPEN);
        assertThat(conference.provision("3").state().agreed()).isTrue();
        conference.refused(ALREADY_EXISTS, "chair:wg-5-1", REOPEN);
        conference.refused(
                NOT_ENTITLED, "seat:states.CAN", new ObjectToReopening("reopening-1", null));
        conference.act("seat:states.FRA", new ObjectToReopening("reopening-1", null));
        conference.refused(CONSENSUS_CALL_ENDED, "chair:wg-5-1", new GavelReopening("reopening-1"));
        conference.refused(PROVISION_AGREED, "chair:wg-5-1", EDIT);
        conference.act("chair:wg-5-1", REOPEN);
        conference.act("chair:wg-5-1", new GavelReopening("reopening-2"));
        assertThat(conference.provision("3").state()).isEqualTo(ProvisionState.REOPENED);
        conference.refused(REOPENING_NOT_FOUND, "chair:wg-5-1", new GavelReopening("reopening-9"));
    }

    @Test
    void by_a_vote_it_stays_until_one_has_carried_it() {
        var conference = agreed(Reopening.VOTE);
        var refusal = conference.refused(REOPENING_NOT_DECIDED, "chair:wg-5-1", REOPEN);
        assertThat(refusal.extensions()).containsEntry("subject", "reopening/3");
    }

    @Test
    void of_a_closed_body_s_question_others_have_not_heard() {
        var conference = Conference.under(new Agreement(false, Reopening.CONSENSUS));
        conference.withInstrument();
        conference.table("27", "RUS", mod("3", "Members impede nothing.", "friends"));
        conference.act("chair:friends", new TakeUpInstruction("27", 1, null));
        conference.act("chair:friends", new CallConsensus("friends", List.of("3")));
        conference.act("chair:friends", new GavelConsensus("call-1"));
        conference.act("chair:friends", REOPEN);
        conference.refused(
                REOPENING_NOT_FOUND, "seat:states.EGY", new ObjectToReopening("reopening-1", null));
    }

    private static Conference tabled(Conference conference) {
        var worded =
                new Worded(
                        "3",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Members impede nothing.",
                        false,
                        List.of());
        conference.act(
                "chair:wg-5-1",
                new TableDraft("wg-5-1", null, "Chair's text", "a way out", List.of(worded)));
        return conference;
    }
}
