package plenary.contracts.rule;

/**
 * What a count cannot know of itself.
 *
 * @param postponedBefore the matter was postponed under this rule already
 * @param secondVote this is the second vote after a tie
 * @param castingVote what the presiding officer said after a tie; null before that
 */
public record Circumstances(boolean postponedBefore, boolean secondVote, Choice castingVote) {

    /** Put for the first time. */
    public static final Circumstances FIRST = new Circumstances(false, false, null);
}
