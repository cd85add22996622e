package plenary.contracts.rule;

/** Whether a condition held. */
public enum Holding {
    HELD,
    FAILED,
    /** There was nobody to take a share of. Counts as failed unless the charter says otherwise. */
    EMPTY
}
