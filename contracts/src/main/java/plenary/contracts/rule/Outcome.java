package plenary.contracts.rule;

/**
 * What one count came to. What becomes of the item (withdrawn, not put, vetoed by a group) is no
 * matter of a count.
 */
public enum Outcome {
    ADOPTED,
    /** Noes at least as many as yeses, ties included; or the rule's own test of rejection. */
    REJECTED,
    /** More yes than no, but the threshold missed, and no holder's veto. */
    NOT_ADOPTED,
    /** Everything held but a named holder said no. */
    VETOED,
    /** Neither qualified majority. */
    NO_OPINION,
    /** To be taken again at a later meeting. */
    POSTPONED,
    /** Tied: to be put once more. */
    PENDING_SECOND_VOTE,
    /** Tied: the presiding officer decides. */
    PENDING_CASTING_VOTE,
    /** The time ran out without a valid count. */
    LAPSED,
    /** Too few took part. It may be put again and that is no repetition. */
    NO_QUORUM
}
