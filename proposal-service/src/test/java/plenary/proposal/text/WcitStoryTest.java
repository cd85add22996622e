package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.CHALLENGE_UNSETTLED;
import static plenary.proposal.text.Conference.add;
import static plenary.proposal.text.Conference.mod;
import static plenary.proposal.text.Conference.quote;
import static plenary.proposal.text.Conference.whole;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.BracketEvent.ReservationKind;
import plenary.contracts.event.DraftEvent.CarriedOver;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.contracts.event.ProposalEvent.Disposition;
import plenary.contracts.event.SessionEvent.RulingGiven;
import plenary.contracts.event.SessionEvent.ScopeChallenged;
import plenary.proposal.text.TextCommand.AdoptText;
import plenary.proposal.text.TextCommand.AnnounceProposal;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.ChooseAlternative;
import plenary.proposal.text.TextCommand.ConfirmSponsor;
import plenary.proposal.text.TextCommand.DenySponsor;
import plenary.proposal.text.TextCommand.EnterReservation;
import plenary.proposal.text.TextCommand.EscalateBracket;
import plenary.proposal.text.TextCommand.GavelConsensus;
import plenary.proposal.text.TextCommand.HoldReading;
import plenary.proposal.text.TextCommand.LetGoOfBracket;
import plenary.proposal.text.TextCommand.ObjectToConsensus;
import plenary.proposal.text.TextCommand.ProposeAlternative;
import plenary.proposal.text.TextCommand.ReviseProposal;
import plenary.proposal.text.TextCommand.TakeUpInstruction;
import plenary.proposal.text.TextCommand.WithdrawProposal;

/** Twelve days in small: proposals, brackets, a withdrawal, and a text without brackets. */
class WcitStoryTest {
    private final Conference dubai = Conference.open().withInstrument();

    @Test
    void from_the_regulations_to_the_final_acts() {
        proposals_are_taken_up_in_the_working_group();
        an_objection_opens_a_bracket_which_goes_up_to_the_plenary();
        a_common_proposal_comes_and_is_withdrawn_by_all();
        the_plenary_settles_one_bracket_and_carries_the_other_over();
        the_whole_is_read_twice_and_adopted();
    }

    private void proposals_are_taken_up_in_the_working_group() {
        dubai.table("4", "RUS", mod("3", "Members shall not unduly impede transit.", "wg-5-1"));
        dubai.table("5", "MEX", add("5A", "5", "Networks are kept secure.", "wg-5-1"));
        dubai.act("chair:wg-5-1", new TakeUpInstruction("4", 1, null));
        dubai.act("secretary:wg-5-1", new TakeUpInstruction("5", 1, null));
    }

    private void an_objection_opens_a_bracket_which_goes_up_to_the_plenary() {
        dubai.act("chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3", "5A")));
        dubai.act("seat:states.FRA", new ObjectToConsensus("call-1", "3", quote("unduly "), null));
        dubai.act("seat:states.FRA", new ObjectToConsensus("call-1", "5A", whole(), "content"));
        dubai.act("seat:states.MEX", new ObjectToConsensus("call-1", "3", quote("unduly "), null));
        dubai.act("seat:states.MEX", new ProposeAlternative("b1", "knowingly "));
        dubai.act("chair:wg-5-1", new EscalateBracket("b1", "two views"));
        dubai.act("chair:com-5", new EscalateBracket("b1", "still two views"));
        dubai.act("seat:states.CHN", new EnterReservation("3", ReservationKind.SCRUTINY, "study"));
        assertThat(dubai.bracket("b1").path())
                .extracting(Bracket.Step::body)
                .containsExactly("wg-5-1", "com-5", "plenary");
    }

    private void a_common_proposal_comes_and_is_withdrawn_by_all() {
        dubai.act("seat:states.RUS", new AnnounceProposal("27", "Common proposal", null));
        dubai.table("27", "RUS", add("3A", "3", "States manage their segment.", "wg-5-2"));
        dubai.act("seat:states.EGY", new DenySponsor("27", "EGY", "not asked"));
        dubai.act("seat:states.CHN", new ConfirmSponsor("27", "CHN"));
        dubai.act(
                "seat:states.RUS",
                new ReviseProposal(
                        "27",
                        List.of(add("3A", "3", "States manage their segment.", "wg-5-2")),
                        "without Egypt"));
        dubai.happens(new ScopeChallenged("challenge-1", "proposal/27", "states.FRA", "scope"));
        dubai.refused(CHALLENGE_UNSETTLED, "chair:wg-5-2", new TakeUpInstruction("27", 1, null));
        dubai.happens(new RulingGiven("challenge-1", true, "It may be discussed."));
        dubai.act("chair:wg-5-2", new TakeUpInstruction("27", 1, null));
        dubai.act("seat:states.RUS", new WithdrawProposal("27", "for consensus"));
        assertThat(dubai.texts().provision("3A")).isPresent();
        dubai.act("seat:states.CHN", new WithdrawProposal("27", "for consensus"));
        assertThat(dubai.texts().provision("3A")).isEmpty();
        var proposal = dubai.texts().proposals().get("27");
        assertThat(proposal.disposition()).isEqualTo(Disposition.WITHDRAWN);
        assertThat(proposal.sponsor("EGY").orElseThrow().stage()).isEqualTo(Sponsor.Stage.DENIED);
    }

    private void the_plenary_settles_one_bracket_and_carries_the_other_over() {
        dubai.act("chair:plenary", new ChooseAlternative("b1", "b1.b"));
        dubai.act("seat:states.FRA", new LetGoOfBracket("b1", "states.FRA"));
        dubai.act("seat:states.MEX", new LetGoOfBracket("b1", "states.MEX"));
        dubai.act("chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3")));
        dubai.act("chair:wg-5-1", new GavelConsensus("call-2"));
    }

    private void the_whole_is_read_twice_and_adopted() {
        dubai.act("chair:plenary", new HoldReading(1));
        dubai.act("chair:plenary", new HoldReading(2));
        dubai.act("chair:plenary", new AdoptText("Final Acts"));
        var adopted = dubai.texts().lastAdopted().orElseThrow();
        assertThat(adopted.provisions())
                .extracting(CleanProvision::text)
                .containsExactly(
                        "The sovereign right is recognized.",
                        "Members shall not knowingly impede transit.",
                        "Safety of life has priority, see article 3.")
                .noneMatch(text -> text.contains("["));
        assertThat(adopted.carryOvers())
                .containsExactly(
                        new CarriedOver(
                                "5A",
                                "5A",
                                false,
                                List.of("b2"),
                                List.of("states.FRA"),
                                "[Networks are kept secure.]"));
        assertThat(adopted.reservations()).containsExactly("res-1");
    }
}
