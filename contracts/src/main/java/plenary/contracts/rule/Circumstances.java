package plenary.contracts.rule;

import java.time.Duration;

/**
 * What a count cannot know of itself.
 *
 * @param postponedBefore the matter was postponed under this rule already
 * @param secondVote this is the second vote after a tie
 * @param castingVote what the presiding officer said after a tie; null before that
 * @param announcedQuorum the number announced for this vote, where the rule asks for an announced
 *     one; at least 0, null where none was announced
 * @param waited how long the matter lay before it was voted on; null where that is not known
 */
public record Circumstances(
        boolean postponedBefore,
        boolean secondVote,
        Choice castingVote,
        Long announcedQuorum,
        Duration waited) {

    /** Put for the first time. */
    public static final Circumstances FIRST = new Circumstances(false, false, null);

    /** No quorum was announced and nothing waited. */
    public Circumstances(boolean postponedBefore, boolean secondVote, Choice castingVote) {
        this(postponedBefore, secondVote, castingVote, null, null);
    }
}
