package plenary.contracts.rule;

/** What is compared with a threshold. */
public enum Measured {
    YES,
    NO,
    ABSTAIN,
    /** Yes, no and abstentions together. */
    CAST,
    PRESENT,
    /** Yes and no objection together. */
    APPROVING
}
