package plenary.proposal.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plenary.proposal.ForumState;
import plenary.proposal.floor.Session;
import plenary.proposal.text.Bracket;
import plenary.proposal.text.ConsensusCall;

/**
 * What a meeting might close in the next twenty minutes. A call for consensus that nobody has
 * objected to waits for the gavel. An open bracket before the body can be closed where at most
 * three hold it, all of them in the room, and it is not agreed only together with one that cannot.
 * First come those that can; then fewer holders before more, and what moved last before what did
 * not. It is a guess for the chair and decides nothing.
 */
public record Closable(ForumState state, Session session) {

    /** More holders than this are not brought round in twenty minutes. */
    public static final int MOST_HOLDERS = 3;

    private static final String GROUP = "group:";

    /** Why something can, or cannot, be closed now. */
    public enum Why {
        /** Nobody has objected: the gavel may fall. */
        NO_OBJECTION,
        /** Few hold it, and all are in the room. */
        HOLDERS_HERE,
        /** An advisory group holds it, by its veto. */
        GROUP_HOLDS,
        TOO_MANY_HOLDERS,
        /** Some who hold it are not in the room. */
        HOLDERS_AWAY,
        /** Nobody has said who is in the room. */
        ROOM_UNKNOWN,
        /** It is agreed only together with one that cannot be closed. */
        LINKED;

        public boolean now() {
            return this == NO_OBJECTION || this == HOLDERS_HERE;
        }
    }

    /**
     * Something that is open before the body.
     *
     * @param what its address: {@code bracket/b3}, {@code consensus-call/call-2}
     * @param provisions where it stands
     * @param holders who does not agree
     * @param away those of them that are not in the room
     * @param moved when something last happened to it
     */
    public record Candidate(
            String what,
            List<String> provisions,
            List<String> holders,
            List<String> away,
            Instant moved,
            Why why) {}

    /** All that is open before the body, the likeliest first. */
    public List<Candidate> candidates() {
        return Stream.concat(calls(), brackets())
                .sorted(
                        Comparator.comparing((Candidate c) -> !c.why().now())
                                .thenComparingInt(c -> c.holders().size())
                                .thenComparing(Candidate::moved, Comparator.reverseOrder())
                                .thenComparing(Candidate::what))
                .toList();
    }

    private Stream<Candidate> calls() {
        return state.texts().calls().all().stream()
                .filter(call -> call.body().equals(session.body()))
                .filter(call -> call.stage() == ConsensusCall.Stage.OPEN && call.until() == null)
                .map(
                        call ->
                                new Candidate(
                                        "consensus-call/" + call.id(),
                                        call.pinned().stream().map(p -> p.provision()).toList(),
                                        List.of(),
                                        List.of(),
                                        call.at(),
                                        Why.NO_OBJECTION));
    }

    private Stream<Candidate> brackets() {
        return state.texts().brackets().all().stream()
                .filter(this::here)
                .map(
                        bracket ->
                                new Candidate(
                                        "bracket/" + bracket.id(),
                                        List.of(bracket.provision()),
                                        holders(bracket),
                                        away(bracket),
                                        moved(bracket),
                                        why(bracket)));
    }

    private boolean here(Bracket bracket) {
        return bracket.stage() == Bracket.Stage.OPEN && session.body().equals(bracket.body());
    }

    private Why why(Bracket bracket) {
        return alone(bracket)
                .orElseGet(() -> linkedToStuck(bracket) ? Why.LINKED : Why.HOLDERS_HERE);
    }

    /** Why it cannot be closed, whatever it is linked to. */
    private Optional<Why> alone(Bracket bracket) {
        var holders = holders(bracket);
        if (holders.stream().anyMatch(holder -> holder.startsWith(GROUP))) {
            return Optional.of(Why.GROUP_HOLDS);
        }
        if (holders.size() > MOST_HOLDERS) {
            return Optional.of(Why.TOO_MANY_HOLDERS);
        }
        if (!holders.isEmpty() && session.present().isEmpty()) {
            return Optional.of(Why.ROOM_UNKNOWN);
        }
        return away(bracket).isEmpty() ? Optional.empty() : Optional.of(Why.HOLDERS_AWAY);
    }

    private boolean linkedToStuck(Bracket bracket) {
        return linked(bracket, new HashSet<>()).stream()
                .filter(other -> other.stage() == Bracket.Stage.OPEN)
                .anyMatch(other -> !here(other) || alone(other).isPresent());
    }

    private Set<Bracket> linked(Bracket from, Set<Bracket> found) {
        for (var id : from.links()) {
            state.texts()
                    .brackets()
                    .find(id)
                    .filter(found::add)
                    .ifPresent(other -> linked(other, found));
        }
        return found;
    }

    private static List<String> holders(Bracket bracket) {
        return bracket.holders().stream()
                .filter(holder -> holder.until() == null)
                .map(Bracket.Holder::holder)
                .toList();
    }

    private List<String> away(Bracket bracket) {
        return holders(bracket).stream()
                .filter(holder -> state.assembly().roster().seat(holder).isPresent())
                .filter(holder -> !session.present().contains(holder))
                .toList();
    }

    private static Instant moved(Bracket bracket) {
        return Stream.concat(
                        bracket.path().stream().map(Bracket.Step::at),
                        bracket.holders().stream()
                                .map(h -> h.until() == null ? h.since() : h.until()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
