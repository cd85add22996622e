package plenary.proposal.text;

import java.time.Instant;

/**
 * A delegation's agreement subject to its capital's confirmation.
 *
 * @param call the call in which it was entered
 * @param until the exact end of the time to withdraw
 * @param note may be null
 * @param ended when it was confirmed, withdrawn, lapsed or overtaken; null before
 * @param why it was withdrawn, or null
 */
public record AdReferendum(
        String id,
        String call,
        String provision,
        String seat,
        Instant at,
        long seq,
        Instant until,
        String note,
        Stage stage,
        Instant ended,
        String why) {

    /** Where an agreement ad referendum stands. */
    public enum Stage {
        PENDING,
        CONFIRMED,
        WITHDRAWN,
        /** The time to withdraw passed in silence: the agreement stands. */
        LAPSED,
        /** What it was about moved, so that there is nothing left to confirm. */
        OVERTAKEN
    }

    public boolean pending() {
        return stage == Stage.PENDING;
    }

    AdReferendum ended(Stage how, Instant when, String reason) {
        return new AdReferendum(id, call, provision, seat, at, seq, until, note, how, when, reason);
    }
}
