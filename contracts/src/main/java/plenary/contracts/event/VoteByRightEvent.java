package plenary.contracts.event;

import java.util.List;
import plenary.contracts.text.Marked;

/** Votes asked for by right, and the division of what is put into parts. */
public sealed interface VoteByRightEvent extends DeliberationEvent {

    /**
     * A seat asked by right that this be voted on, instead of agreed by the gavel.
     *
     * @param subject {@code provision/3A} or {@code amendment/am-1}
     */
    record VoteDemanded(String body, String subject, String seat) implements VoteByRightEvent {}

    /**
     * Words to be voted on apart.
     *
     * @param number from 1
     * @param operative whether the provision falls as a whole where all such parts fall
     */
    record DividedPart(int number, Marked words, boolean operative) {}

    /** A seat moved that a provision be voted on in parts. */
    record DivisionMoved(
            String division, String body, String provision, String seat, List<DividedPart> parts)
            implements VoteByRightEvent {
        public DivisionMoved {
            parts = parts == null ? List.of() : List.copyOf(parts);
        }
    }

    /**
     * Provisions of what is put together, to be voted on apart from the rest, as one.
     *
     * @param number from 1
     */
    record DividedSet(int number, List<String> provisions) {
        public DividedSet {
            provisions = provisions == null ? List.of() : List.copyOf(provisions);
        }
    }

    /** A seat moved that provisions of what its body puts as a whole be voted on apart. */
    record SeparateVotesMoved(String division, String body, String seat, List<DividedSet> sets)
            implements VoteByRightEvent {
        public SeparateVotesMoved {
            sets = sets == null ? List.of() : List.copyOf(sets);
        }
    }

    /** A seat objects to the division: it is voted on. */
    record DivisionOpposed(String division, String seat) implements VoteByRightEvent {}

    /**
     * @param poll the vote that decided it; absent where nobody objected
     */
    record DivisionDecided(String division, boolean granted, String poll)
            implements VoteByRightEvent {}

    /** One part was voted on apart. */
    record DividedPartDecided(String division, int part, String poll, boolean adopted)
            implements VoteByRightEvent {}

    /**
     * Every part is decided. Rejected words leave the provision with the edit recorded next,
     * rejected provisions leave what is put; that is then put as a whole, unless every operative
     * part fell.
     */
    record DivisionEnded(String division, boolean wholeRejected) implements VoteByRightEvent {}
}
