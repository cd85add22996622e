package plenary.proposal.decision;

import java.util.List;
import plenary.contracts.event.VoteByRightEvent.DividedPart;
import plenary.contracts.event.VoteByRightEvent.DividedPartDecided;
import plenary.contracts.event.VoteByRightEvent.DivisionDecided;
import plenary.contracts.event.VoteByRightEvent.DivisionMoved;

/**
 * A provision voted on in parts.
 *
 * @param body where it is voted on
 * @param seat that moved it
 * @param opposed seats that object, in the order in which they did
 * @param poll the vote that decided the motion; null where none was needed or none is decided
 */
public record Division(
        String id,
        String body,
        String provision,
        String seat,
        List<Part> parts,
        Stage stage,
        List<String> opposed,
        String poll) {

    /** How the subject of a vote on the motion begins; of a vote on a part, with its number. */
    public static final String SUBJECT = "division/";

    public Division {
        parts = parts == null ? List.of() : List.copyOf(parts);
        opposed = opposed == null ? List.of() : List.copyOf(opposed);
    }

    /** Where a division stands. */
    public enum Stage {
        MOVED,
        /** Parts are voted on. */
        GRANTED,
        REFUSED,
        /** What was adopted in parts is put as a whole. */
        ENDED,
        /** Every operative part was rejected, and with them the whole. */
        WHOLE_REJECTED
    }

    /**
     * @param poll null while it is undecided
     * @param adopted null while it is undecided
     */
    public record Part(DividedPart put, String poll, Boolean adopted) {}

    static Division moved(DivisionMoved e) {
        var parts = e.parts().stream().map(part -> new Part(part, null, null)).toList();
        return new Division(
                e.division(),
                e.body(),
                e.provision(),
                e.seat(),
                parts,
                Stage.MOVED,
                List.of(),
                null);
    }

    Division opposed(String by) {
        return copy(parts, stage, Lists.with(opposed, by), poll);
    }

    Division decided(DivisionDecided e) {
        return copy(parts, e.granted() ? Stage.GRANTED : Stage.REFUSED, opposed, e.poll());
    }

    Division decided(DividedPartDecided e) {
        var next =
                parts.stream()
                        .map(
                                part ->
                                        part.put().number() == e.part()
                                                ? new Part(part.put(), e.poll(), e.adopted())
                                                : part)
                        .toList();
        return copy(next, stage, opposed, poll);
    }

    Division ended(boolean wholeRejected) {
        return copy(parts, wholeRejected ? Stage.WHOLE_REJECTED : Stage.ENDED, opposed, poll);
    }

    private Division copy(List<Part> nextParts, Stage next, List<String> by, String decidedBy) {
        return new Division(id, body, provision, seat, nextParts, next, by, decidedBy);
    }

    /** Whether the provision cannot be voted on yet. */
    boolean open() {
        return stage == Stage.MOVED || stage == Stage.GRANTED;
    }

    boolean allDecided() {
        return parts.stream().allMatch(part -> part.adopted() != null);
    }

    /** Whether nothing that operates was adopted. */
    boolean nothingLeft() {
        return parts.stream().noneMatch(part -> part.put().operative() && part.adopted());
    }

    /** How a vote on one of its parts is named. */
    public String subjectOf(int number) {
        return SUBJECT + id + "/" + number;
    }
}
