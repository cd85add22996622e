package plenary.proposal.text;

import java.time.Instant;

/**
 * The question whether to open agreed text again.
 *
 * @param poll the vote that decided it, or null
 * @param objector the seat that objected before the gavel, or null
 * @param objection its reason, or null: an objection needs none
 */
public record Reopening(
        String id,
        String provision,
        String body,
        String reason,
        Instant at,
        long seq,
        Stage stage,
        String poll,
        String objector,
        String objection) {

    /** Where the question stands. */
    public enum Stage {
        OPEN,
        /** The text stays agreed. */
        OBJECTED,
        REOPENED
    }

    public boolean open() {
        return stage == Stage.OPEN;
    }

    Reopening objected(String seat, String why) {
        return new Reopening(id, provision, body, reason, at, seq, Stage.OBJECTED, poll, seat, why);
    }
}
