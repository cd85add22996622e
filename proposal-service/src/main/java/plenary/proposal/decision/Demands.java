package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;

import java.util.List;
import java.util.Optional;
import plenary.contracts.charter.Methods;
import plenary.contracts.event.DemandEvent.MethodDemandWithdrawn;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.VoteEvent.MethodDemanded;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.DemandMethod;
import plenary.proposal.decision.DecisionCommand.WithdrawMethodDemand;

/**
 * Methods of voting asked for by right (ITU General Rules: a roll call if two delegations ask, a
 * secret ballot if five do, and it goes before a roll call). The right ends when voting begins.
 */
final class Demands {
    private Demands() {}

    static Decision demand(ForumState state, Actor actor, DemandMethod c) {
        var barred = VotingRights.barred(state, actor, c.body(), "asks for a method");
        if (barred.isPresent()) {
            return Decision.refused(barred.get());
        }
        var seat = ((Capacity.Seated) actor.capacity()).seat();
        var methods = state.assembly().forum().charter().methods();
        if (methods.delegationsToDemand(Takings.word(c.method())).isEmpty()) {
            return Decision.refused(
                    METHOD_NOT_ALLOWED_HERE, "The charter gives no right to this method.");
        }
        var fact = new MethodDemanded(c.body(), c.subject(), c.method(), seat);
        return state.decisions().beforehand().demandsOn(c.body(), c.subject()).contains(fact)
                ? Decision.accepted()
                : Decision.accepted(fact);
    }

    /** Twice is safe: what is not asked for is not asked for. */
    static Decision withdraw(ForumState state, Actor actor, WithdrawMethodDemand c) {
        var barred = VotingRights.barred(state, actor, c.body(), "no longer asks for a method");
        if (barred.isPresent()) {
            return Decision.refused(barred.get());
        }
        var seat = ((Capacity.Seated) actor.capacity()).seat();
        var asked = new MethodDemanded(c.body(), c.subject(), c.method(), seat);
        return state.decisions().beforehand().demandsOn(c.body(), c.subject()).contains(asked)
                ? Decision.accepted(
                        new MethodDemandWithdrawn(c.body(), c.subject(), c.method(), seat))
                : Decision.accepted();
    }

    /** The method enough delegations have asked for; the one that goes first. */
    static Optional<Method> met(ForumState state, String body, String subject) {
        var demands = state.decisions().beforehand().demandsOn(body, subject);
        return state.assembly().forum().charter().methods().onDemand().stream()
                .filter(right -> delegations(state, demands, right) >= right.delegations())
                .map(right -> Takings.asked(right.method()))
                .findFirst();
    }

    /** The seats that asked for a method, in the order in which they did. */
    static List<String> seats(ForumState state, String body, String subject, Method method) {
        return state.decisions().beforehand().demandsOn(body, subject).stream()
                .filter(demand -> demand.method() == method)
                .map(MethodDemanded::seat)
                .toList();
    }

    private static long delegations(
            ForumState state, List<MethodDemanded> demands, Methods.Demand right) {
        return demands.stream()
                .filter(demand -> Takings.word(demand.method()) == right.method())
                .map(demand -> state.assembly().roster().ofSeat(demand.seat()).orElseThrow().code())
                .distinct()
                .count();
    }
}
