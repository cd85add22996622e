package plenary.proposal.decision;

import java.util.List;
import java.util.Optional;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.VoteByRightEvent.DividedPart;
import plenary.contracts.event.VoteByRightEvent.DividedPartDecided;
import plenary.contracts.event.VoteByRightEvent.DivisionDecided;
import plenary.contracts.event.VoteByRightEvent.DivisionMoved;
import plenary.contracts.event.VoteByRightEvent.SeparateVotesMoved;
import plenary.proposal.ForumState;

/**
 * A provision voted on in parts, or provisions of what a body puts as a whole voted on apart.
 *
 * @param body where it is voted on
 * @param provision that is divided; null where whole provisions are voted on apart
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
     * @param put its words; none where whole provisions are voted on apart
     * @param poll null while it is undecided
     * @param adopted null while it is undecided
     * @param provisions that are voted on together; none where it is words of one
     */
    public record Part(DividedPart put, String poll, Boolean adopted, List<String> provisions) {
        public Part {
            provisions = provisions == null ? List.of() : List.copyOf(provisions);
        }

        boolean undecided() {
            return adopted == null;
        }

        /** How it is shown: the words. Empty where it is whole provisions. */
        public String words() {
            return put.words() == null ? "" : put.words().words();
        }
    }

    static Division moved(DivisionMoved e) {
        var parts = e.parts().stream().map(part -> new Part(part, null, null, null)).toList();
        return moved(e.division(), e.body(), e.provision(), e.seat(), parts);
    }

    static Division moved(SeparateVotesMoved e) {
        var parts =
                e.sets().stream()
                        .map(
                                set ->
                                        new Part(
                                                new DividedPart(set.number(), null, true),
                                                null,
                                                null,
                                                set.provisions()))
                        .toList();
        return moved(e.division(), e.body(), null, e.seat(), parts);
    }

    private static Division moved(
            String id, String body, String provision, String seat, List<Part> parts) {
        return new Division(id, body, provision, seat, parts, Stage.MOVED, List.of(), null);
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
                                                ? new Part(
                                                        part.put(),
                                                        e.poll(),
                                                        e.adopted(),
                                                        part.provisions())
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

    /** Whether whole provisions are voted on apart. */
    public boolean ofProvisions() {
        return provision == null;
    }

    /** As what its parts are voted on. */
    public Matter matter(ForumState state) {
        return ofProvisions() ? SeparateVotes.matter(state) : Matter.PROPOSAL;
    }

    /** The provisions it is about. */
    public List<String> provisions() {
        return ofProvisions()
                ? parts.stream().flatMap(part -> part.provisions().stream()).toList()
                : List.of(provision);
    }

    /** Whether the whole cannot be put yet. */
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

    /** The part of that number, as a subject names it. */
    public Optional<Part> part(String number) {
        return parts.stream()
                .filter(part -> Integer.toString(part.put().number()).equals(number))
                .findFirst();
    }

    /** How a vote on one of its parts is named. */
    public String subjectOf(int number) {
        return subjectOf(Integer.toString(number));
    }

    String subjectOf(String number) {
        return SUBJECT + id + "/" + number;
    }
}
