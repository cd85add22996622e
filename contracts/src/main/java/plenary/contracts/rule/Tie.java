package plenary.contracts.rule;

import java.time.Duration;

/**
 * What happens when yes and no are equal and the rule's condition does not hold.
 *
 * @param then what happens first
 * @param within for a second vote: how soon it must be held; null where nothing is said. A second
 *     tie is a rejection.
 */
public record Tie(Then then, Duration within) {

    public static final Tie REJECTED = new Tie(Then.REJECTED, null);

    public enum Then {
        REJECTED,
        SECOND_VOTE,
        /** The presiding officer decides. */
        CASTING_VOTE
    }
}
