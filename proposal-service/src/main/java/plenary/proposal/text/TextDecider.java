package plenary.proposal.text;

import java.time.Instant;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.text.TextCommand.AdoptText;
import plenary.proposal.text.TextCommand.AllocateInstruction;
import plenary.proposal.text.TextCommand.AnnounceProposal;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.ChooseAlternative;
import plenary.proposal.text.TextCommand.ConfirmSponsor;
import plenary.proposal.text.TextCommand.DenySponsor;
import plenary.proposal.text.TextCommand.DisposeProposal;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.EnterReservation;
import plenary.proposal.text.TextCommand.EscalateBracket;
import plenary.proposal.text.TextCommand.FillBracket;
import plenary.proposal.text.TextCommand.GavelConsensus;
import plenary.proposal.text.TextCommand.HoldReading;
import plenary.proposal.text.TextCommand.ImportInstrument;
import plenary.proposal.text.TextCommand.JoinBracket;
import plenary.proposal.text.TextCommand.LeaveSponsors;
import plenary.proposal.text.TextCommand.LetGoOfBracket;
import plenary.proposal.text.TextCommand.LiftReservation;
import plenary.proposal.text.TextCommand.LinkBrackets;
import plenary.proposal.text.TextCommand.ObjectToConsensus;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.OpenRun;
import plenary.proposal.text.TextCommand.ProposeAlternative;
import plenary.proposal.text.TextCommand.ReferBracket;
import plenary.proposal.text.TextCommand.ReintroduceProposal;
import plenary.proposal.text.TextCommand.ReviseProposal;
import plenary.proposal.text.TextCommand.TableProposal;
import plenary.proposal.text.TextCommand.TakeUpInstruction;
import plenary.proposal.text.TextCommand.UnlinkBrackets;
import plenary.proposal.text.TextCommand.WithdrawAlternative;
import plenary.proposal.text.TextCommand.WithdrawProposal;

/** Decides what is asked about proposals and the draft. */
public final class TextDecider {
    private TextDecider() {}

    public static Decision decide(ForumState state, Actor actor, TextCommand command, Instant now) {
        var room = new Room(state, actor);
        try {
            return decide(room, command, now);
        } catch (Refused refused) { // a ground that Room or Pointing found wanting
            return Decision.refused(room.heard(refused.refusal()));
        }
    }

    private static Decision decide(Room room, TextCommand command, Instant now) {
        return switch (command) {
            case ImportInstrument c -> InstrumentDecider.takeIn(room, c);
            case AnnounceProposal c -> ProposalDecider.announce(room, c);
            case TableProposal c -> ProposalDecider.table(room, c, now);
            case ReviseProposal c -> ProposalDecider.revise(room, c);
            case ReintroduceProposal c -> ProposalDecider.reintroduce(room, c);
            case DisposeProposal c -> ProposalDecider.dispose(room, c);
            case WithdrawProposal c -> SponsorDecider.withdraw(room, c);
            case ConfirmSponsor c -> SponsorDecider.confirm(room, c);
            case DenySponsor c -> SponsorDecider.deny(room, c);
            case LeaveSponsors c -> SponsorDecider.leave(room, c);
            case AllocateInstruction c -> InstructionDecider.allocate(room, c);
            case TakeUpInstruction c -> InstructionDecider.takeUp(room, c);
            case EditWording c -> EditDecider.edit(room, c);
            case CallConsensus c -> ConsensusDecider.call(room, c);
            case ObjectToConsensus c -> ConsensusDecider.object(room, c, now);
            case GavelConsensus c -> ConsensusDecider.gavel(room, c);
            case OpenBracket c -> BracketDecider.open(room, c);
            case OpenRun c -> BracketDecider.run(room, c);
            case FillBracket c -> AlternativeDecider.fill(room, c);
            case JoinBracket c -> BracketDecider.join(room, c);
            case LetGoOfBracket c -> BracketDecider.letGo(room, c);
            case LinkBrackets c -> BracketDecider.link(room, c);
            case UnlinkBrackets c -> BracketDecider.unlink(room, c);
            case EscalateBracket c -> BracketDecider.escalate(room, c, now);
            case ReferBracket c -> BracketDecider.refer(room, c, now);
            case ProposeAlternative c -> AlternativeDecider.propose(room, c);
            case WithdrawAlternative c -> AlternativeDecider.withdraw(room, c);
            case ChooseAlternative c -> AlternativeDecider.choose(room, c);
            case EnterReservation c -> ReservationDecider.enter(room, c);
            case LiftReservation c -> ReservationDecider.lift(room, c);
            case HoldReading c -> ReadingDecider.hold(room, c);
            case AdoptText c -> ReadingDecider.adopt(room, c);
        };
    }
}
