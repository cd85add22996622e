package plenary.proposal.decision;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import plenary.contracts.charter.DoubleRepresentation.Policy;
import plenary.contracts.event.Conduct;
import plenary.contracts.event.Conduct.Cause;
import plenary.contracts.event.Conduct.Lot;
import plenary.contracts.event.Conduct.NotAdmitted;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.rule.Outcome;
import plenary.proposal.ForumState;

/** What is frozen into a vote beside its rule, method and electorate. */
final class Conducting {
    private Conducting() {}

    static Conduct of(ForumState state, String body, String subject, Method method, Lot lot) {
        return new Conduct(
                state.assembly().forum().charter().methods().choices(),
                notAdmitted(state, body),
                Proxies.holding(state, body),
                demandedBy(state, body, subject, method),
                lot,
                null,
                takenAgain(state, subject),
                oneChannel(state),
                state.assembly().forum().charter().methods().words(),
                Dividing.put(state, subject));
    }

    /** What is frozen into a group's own vote; null for nothing. */
    static Conduct ofGroup(ForumState state) {
        return oneChannel(state) == null
                ? null
                : new Conduct(
                        List.of(), List.of(), List.of(), List.of(), null, null, null, true, null);
    }

    private static Boolean oneChannel(ForumState state) {
        var rule = state.assembly().forum().charter().doubleRepresentation();
        return rule != null && rule.policy() == Policy.FORBID ? true : null;
    }

    /** Those by whose right it is taken so; nobody where too few had asked. */
    private static List<String> demandedBy(
            ForumState state, String body, String subject, Method method) {
        return Demands.met(state, body, subject).filter(met -> met == method).isPresent()
                ? Demands.seats(state, body, subject, method)
                : List.of();
    }

    private static List<NotAdmitted> notAdmitted(ForumState state, String body) {
        var roster = state.assembly().roster();
        var not = new ArrayList<NotAdmitted>();
        for (var chamber : state.assembly().forum().charter().chambers()) {
            for (var seat : roster.seatsIn(chamber.id())) {
                if (!roster.mayVote(seat.id())) {
                    not.add(new NotAdmitted(seat.id(), Cause.CREDENTIALS));
                }
            }
        }
        not.addAll(Proxies.orphaned(state, body));
        return not;
    }

    /** The vote on the same matter that settled nothing: tied, or put off. */
    private static String takenAgain(ForumState state, String subject) {
        String again = null;
        for (var poll : state.decisions().polls().all()) {
            if (poll.opened().subject().equals(subject) && poll.result() != null) {
                var outcome = poll.outcome().orElseThrow();
                again =
                        outcome == Outcome.POSTPONED || outcome == Outcome.PENDING_SECOND_VOTE
                                ? poll.id()
                                : null;
            }
        }
        return again;
    }

    /** Which of these seats a seed draws. Anybody can draw it again. */
    static Lot draw(String seed, List<String> called) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(HexFormat.of().parseHex(seed));
            var number = new BigInteger(1, hash).mod(BigInteger.valueOf(called.size()));
            return new Lot(seed, called.get(number.intValue()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The order of call, from a seat on and round to the one before it. */
    static List<String> startingAt(List<String> order, String seat) {
        var at = order.indexOf(seat);
        var turned = new ArrayList<>(order.subList(at, order.size()));
        turned.addAll(order.subList(0, at));
        return turned;
    }
}
