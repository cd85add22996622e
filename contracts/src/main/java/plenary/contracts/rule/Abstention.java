package plenary.contracts.rule;

/**
 * In a lawyer's words, what abstaining does under a rule. A charter that says otherwise than its
 * bases is refused.
 */
public enum Abstention {
    /** The share is taken of those who say yes or no. */
    LEFT_OUT,
    /** Abstentions enlarge the base of which the share is taken, and so work against. */
    STAYS_IN_BASE,
    /** Only a yes helps: the share is of those present or entitled. */
    COUNTS_AGAINST,
    /** A fixed number of yes is needed, and a holder who abstains does not block. */
    NO_VETO
}
