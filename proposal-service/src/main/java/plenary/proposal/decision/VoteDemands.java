package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.AMENDMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.AMENDMENT_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.INSTRUMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.IN_WRITING;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_AGREED;
import static plenary.contracts.refusal.RefusalCode.VOTE_DEMANDED;
import static plenary.contracts.refusal.RefusalCode.VOTE_NOT_ON_DEMAND;

import java.util.Map;
import java.util.Optional;
import plenary.contracts.charter.Matter;
import plenary.contracts.charter.Methods.Votable;
import plenary.contracts.event.DemandEvent.VoteDemandWithdrawn;
import plenary.contracts.event.VoteByRightEvent.VoteDemanded;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.VoteByRightCommand.DemandVote;
import plenary.proposal.decision.VoteByRightCommand.WithdrawVoteDemand;

/** The right to a vote instead of the gavel, where the charter gives it, until voting begins. */
public final class VoteDemands {
    private static final String PROVISION = "provision/";
    private static final String AMENDMENT = "amendment/";
    private static final String WHOLE = "body/";

    private VoteDemands() {}

    static Decision demand(ForumState state, Actor actor, DemandVote c) {
        var barred = VotingRights.barred(state, actor, c.body(), "asks for a vote");
        if (barred.isPresent()) {
            return Decision.refused(barred.get());
        }
        var on = votable(c.subject());
        if (on.isEmpty()) {
            return Decision.refused(
                    MALFORMED_REQUEST,
                    "The subject is provision/ID, amendment/ID or body/ID for its whole text.");
        }
        if (needed(state, on.get()).isEmpty()) {
            return Decision.refused(
                    VOTE_NOT_ON_DEMAND, "The charter gives no right to a vote on this.");
        }
        var unfit =
                switch (on.get()) {
                    case PROVISION -> provision(state, c.body(), c.subject());
                    case AMENDMENT -> amendment(state, c.body(), c.subject());
                    case TEXT -> whole(state, c.body(), c.subject());
                };
        if (unfit.isPresent()) {
            return Decision.refused(unfit.get());
        }
        var seat = ((Capacity.Seated) actor.capacity()).seat();
        var fact = new VoteDemanded(c.body(), c.subject(), seat);
        return state.decisions().beforehand().votesOn(c.subject()).contains(fact)
                ? Decision.accepted()
                : Decision.accepted(fact);
    }

    /** Twice is safe: what is not asked for is not asked for. */
    static Decision withdraw(ForumState state, Actor actor, WithdrawVoteDemand c) {
        var barred = VotingRights.barred(state, actor, c.body(), "no longer asks for a vote");
        if (barred.isPresent()) {
            return Decision.refused(barred.get());
        }
        var seat = ((Capacity.Seated) actor.capacity()).seat();
        var asked = new VoteDemanded(c.body(), c.subject(), seat);
        return state.decisions().beforehand().votesOn(c.subject()).contains(asked)
                ? Decision.accepted(new VoteDemandWithdrawn(c.body(), c.subject(), seat))
                : Decision.accepted();
    }

    private static Optional<Votable> votable(String subject) {
        if (subject.startsWith(PROVISION)) {
            return Optional.of(Votable.PROVISION);
        }
        if (subject.startsWith(WHOLE)) {
            return Optional.of(Votable.TEXT);
        }
        return subject.startsWith(AMENDMENT) ? Optional.of(Votable.AMENDMENT) : Optional.empty();
    }

    /** The vote asked for by right on the whole text, which goes before the gavel of adoption. */
    public static Optional<Refusal> standingOnWhole(ForumState state) {
        return standing(state, WHOLE + state.assembly().plenary());
    }

    /** The plenary adopts the whole, by the gavel or as a recommendation that is voted on. */
    private static Optional<Refusal> whole(ForumState state, String body, String subject) {
        if (!body.equals(state.assembly().plenary()) || !subject.equals(WHOLE + body)) {
            return Optional.of(
                    NOT_ENTITLED.because(
                            "The whole text is adopted in the plenary, and only there."));
        }
        if (state.assembly().forum().charter().ruleFor(Matter.RECOMMENDATION).isEmpty()) {
            return Optional.of(
                    VOTE_NOT_ON_DEMAND.because("The charter provides for no vote on the whole."));
        }
        return state.texts().draft() == null
                ? Optional.of(INSTRUMENT_NOT_FOUND.because("There is no draft to vote on."))
                : Optional.empty();
    }

    private static Optional<Refusal> provision(ForumState state, String body, String subject) {
        var id = subject.substring(PROVISION.length());
        return Wordings.notVotable(state, body, subject).or(() -> ofText(state, id));
    }

    private static Optional<Refusal> ofText(ForumState state, String id) {
        if (state.texts().provision(id).orElseThrow().state().agreed()) {
            return Optional.of(
                    PROVISION_AGREED.because("Provision " + id + " stands agreed already."));
        }
        var silent =
                state.texts().calls().all().stream()
                        .anyMatch(call -> call.open() && call.inWriting() && call.pins(id));
        return silent
                ? Optional.of(
                        IN_WRITING.because(
                                "A silence runs on provision " + id + "; an objection breaks it."))
                : Optional.empty();
    }

    private static Optional<Refusal> amendment(ForumState state, String body, String subject) {
        var id = subject.substring(AMENDMENT.length());
        var amendment = state.margin().amendments().find(id).orElse(null);
        if (amendment == null || !amendment.body().equals(body)) {
            return Optional.of(
                    AMENDMENT_NOT_FOUND.because("There is no amendment " + id + " here."));
        }
        return state.margin().openOn(amendment.provision()).contains(amendment)
                ? Optional.empty()
                : Optional.of(AMENDMENT_NOT_OPEN.because("The amendment " + id + " is settled."));
    }

    /** How many delegations must ask; empty where there is no such right. */
    static Optional<Integer> needed(ForumState state, Votable on) {
        return state.assembly().forum().charter().methods().delegationsToVote(on);
    }

    /** How many delegations must ask for a vote on a subject. */
    public static int needed(ForumState state, String subject) {
        return votable(subject).flatMap(on -> needed(state, on)).orElse(Integer.MAX_VALUE);
    }

    /** Whether so many have asked that the gavel no longer falls on it. */
    public static boolean met(ForumState state, String subject) {
        var demands = state.decisions().beforehand().votesOn(subject);
        if (demands.isEmpty()) {
            return false;
        }
        var asked =
                demands.stream()
                        .map(v -> state.assembly().roster().ofSeat(v.seat()).orElseThrow().code())
                        .distinct()
                        .count();
        return asked >= needed(state, subject);
    }

    /** Why the gavel does not fall on a subject; empty where it may. */
    public static Optional<Refusal> standing(ForumState state, String subject) {
        return met(state, subject)
                ? Optional.of(
                        Refusal.of(
                                VOTE_DEMANDED,
                                state.decisions().beforehand().votesOn(subject).getFirst().seat()
                                        + " asks by right for a vote on "
                                        + subject
                                        + ".",
                                Map.of("subject", subject)))
                : Optional.empty();
    }
}
