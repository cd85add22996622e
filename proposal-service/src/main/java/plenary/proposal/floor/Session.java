package plenary.proposal.floor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.SessionEvent.Commitment;

/**
 * A meeting of a body.
 *
 * @param present seats present; it counts for quorum and freezes into electorates
 * @param hours when it met, oldest first; empty where it was kept before that was noted
 * @param unconsidered proposals the chair left not yet considered at its closing
 * @param number how many meetings the body has had with it, for who is not of a closed body and is
 *     told this instead of the title; else null
 */
public record Session(
        String id,
        String body,
        String title,
        Stage stage,
        List<Commitment> commitments,
        List<String> present,
        List<Hours> hours,
        List<String> unconsidered,
        Integer number) {

    /** Where a session stands. */
    public enum Stage {
        OPEN,
        SUSPENDED,
        CLOSED
    }

    /**
     * A time without interruption.
     *
     * @param to null while it goes on
     * @param seq the record entry at which it began
     */
    public record Hours(Instant from, Instant to, long seq) {}

    public Session {
        commitments = List.copyOf(commitments);
        present = List.copyOf(present);
        hours = hours == null ? List.of() : List.copyOf(hours);
        unconsidered = unconsidered == null ? List.of() : List.copyOf(unconsidered);
    }

    Session resumed(Instant at, long seq) {
        var next = new ArrayList<>(hours);
        next.add(new Hours(at, null, seq));
        return copy(Stage.OPEN, present, next, unconsidered);
    }

    Session suspended(Instant at) {
        return copy(Stage.SUSPENDED, present, ended(at), unconsidered);
    }

    Session closed(Instant at, List<String> left) {
        return copy(Stage.CLOSED, present, ended(at), left);
    }

    private List<Hours> ended(Instant at) {
        return hours.stream()
                .map(h -> h.to() == null ? new Hours(h.from(), at, h.seq()) : h)
                .toList();
    }

    /** That a closed body meets and when, without what is told to members only. */
    Session seenFromOutside(int meeting) {
        return new Session(id, body, null, stage, List.of(), List.of(), hours, List.of(), meeting);
    }

    Session with(List<String> nowPresent) {
        return copy(stage, nowPresent, hours, unconsidered);
    }

    private Session copy(
            Stage nextStage,
            List<String> nextPresent,
            List<Hours> nextHours,
            List<String> nextUnconsidered) {
        return new Session(
                id,
                body,
                title,
                nextStage,
                commitments,
                nextPresent,
                nextHours,
                nextUnconsidered,
                number);
    }
}
