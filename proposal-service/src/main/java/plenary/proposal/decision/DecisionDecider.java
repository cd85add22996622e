package plenary.proposal.decision;

import java.time.Instant;
import plenary.proposal.Actor;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.CancelPoll;
import plenary.proposal.decision.DecisionCommand.CastVeto;
import plenary.proposal.decision.DecisionCommand.CloseCheck;
import plenary.proposal.decision.DecisionCommand.ClosePoll;
import plenary.proposal.decision.DecisionCommand.CloseSignature;
import plenary.proposal.decision.DecisionCommand.CountAgain;
import plenary.proposal.decision.DecisionCommand.DemandMethod;
import plenary.proposal.decision.DecisionCommand.ExtendWindow;
import plenary.proposal.decision.DecisionCommand.GiveCastingVote;
import plenary.proposal.decision.DecisionCommand.GiveProxy;
import plenary.proposal.decision.DecisionCommand.GiveWarning;
import plenary.proposal.decision.DecisionCommand.LiftVeto;
import plenary.proposal.decision.DecisionCommand.MoveReconsideration;
import plenary.proposal.decision.DecisionCommand.NarrowVeto;
import plenary.proposal.decision.DecisionCommand.NoteVote;
import plenary.proposal.decision.DecisionCommand.OpenCheck;
import plenary.proposal.decision.DecisionCommand.OpenPetition;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.decision.DecisionCommand.OpenSignature;
import plenary.proposal.decision.DecisionCommand.OverrideVeto;
import plenary.proposal.decision.DecisionCommand.PutRecommendation;
import plenary.proposal.decision.DecisionCommand.ReceiveMissed;
import plenary.proposal.decision.DecisionCommand.ReceiveResult;
import plenary.proposal.decision.DecisionCommand.ScanSheet;
import plenary.proposal.decision.DecisionCommand.Sign;
import plenary.proposal.decision.DecisionCommand.SignPetition;
import plenary.proposal.decision.DecisionCommand.TakeOnPaper;
import plenary.proposal.decision.DecisionCommand.WaiveWindow;
import plenary.proposal.decision.DecisionCommand.WithdrawMethodDemand;
import plenary.proposal.decision.DecisionCommand.WithdrawProxy;

/** Decides what is asked about votes, recommendations, vetoes and signature. */
public final class DecisionDecider {
    private DecisionDecider() {}

    public static Decision decide(
            ForumState state, Actor actor, DecisionCommand command, Instant now) {
        return switch (command) {
            case OpenPoll c -> Voting.open(state, actor, c, now);
            case ClosePoll c -> Closing.close(Governing.poll(state, c.poll()), actor, c, now);
            case CancelPoll c -> Closing.cancel(Governing.poll(state, c.poll()), actor, c, now);
            case CountAgain c -> Closing.countAgain(Governing.poll(state, c.poll()), actor, c, now);
            case MoveReconsideration c -> Reconsidering.move(state, actor, c, now);
            case GiveCastingVote c -> Ties.cast(Governing.poll(state, c.poll()), actor, c, now);
            case TakeOnPaper c -> OnPaper.take(Governing.poll(state, c.poll()), actor, c, now);
            case ScanSheet c -> OnPaper.scan(state, actor, c);
            case ExtendWindow c ->
                    Extending.extend(
                            Governing.recommendation(state, c.recommendation()), actor, c, now);
            case OverrideVeto c -> Overriding.put(Governing.veto(state, c.veto()), actor, c, now);
            case DemandMethod c -> Demands.demand(state, actor, c);
            case WithdrawMethodDemand c -> Demands.withdraw(state, actor, c);
            case NoteVote c -> Noting.note(state, actor, c);
            case GiveProxy c -> Proxies.give(state, actor, c);
            case WithdrawProxy c -> Proxies.withdraw(state, actor, c);
            case ReceiveResult c -> Results.receive(Governing.poll(state, c.poll()), actor, c, now);
            case ReceiveMissed c -> Results.missed(Governing.poll(state, c.poll()), actor, c, now);
            case OpenCheck c -> Checking.open(state, actor, c);
            case CloseCheck c -> Checking.close(state, actor, c);
            case PutRecommendation c -> Putting.put(state, actor, c, now);
            case GiveWarning c -> Vetoing.warn(state, actor, c, now);
            case OpenPetition c ->
                    Petitioning.open(
                            Governing.recommendation(state, c.recommendation()), actor, c, now);
            case SignPetition c ->
                    Petitioning.sign(Governing.petition(state, c.petition()), actor, c, now);
            case CastVeto c ->
                    Vetoing.cast(
                            Governing.recommendation(state, c.recommendation()), actor, c, now);
            case NarrowVeto c -> Releasing.narrow(Governing.veto(state, c.veto()), actor, c, now);
            case LiftVeto c -> Releasing.lift(Governing.veto(state, c.veto()), actor, c, now);
            case WaiveWindow c ->
                    Vetoing.waive(
                            Governing.recommendation(state, c.recommendation()), actor, c, now);
            case OpenSignature c -> Signing.open(state, actor, c);
            case Sign c -> Signing.sign(state, actor, c);
            case CloseSignature c -> Signing.close(state, actor);
        };
    }
}
