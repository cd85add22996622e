package plenary.contracts.charter;

import java.time.Duration;

/**
 * Whether a matter may be voted on again.
 *
 * @param inCommittee whether a committee may
 * @param inPlenary whether the plenary may
 * @param rule the name of the rule by which that is decided first; null where nothing is needed
 * @param after how long after the first vote at the earliest; null for no wait
 * @param movedBy who may move it; null for anyone
 */
public record Reconsideration(
        boolean inCommittee, boolean inPlenary, String rule, Duration after, MovedBy movedBy) {

    /** Who may move that a matter be taken again. */
    public enum MovedBy {
        /** Any seat that votes in the body. */
        ANYONE,
        /** A seat that voted with those who won, where it is known how it voted. */
        WINNERS
    }

    /** Whether only those who won may move it. */
    public boolean byWinners() {
        return movedBy == MovedBy.WINNERS;
    }
}
