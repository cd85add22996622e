package plenary.contracts.rule;

/** What a seat may answer in a vote. */
public enum Choice {
    YES,
    NO,
    ABSTAIN,
    /** Present and counted for the quorum, but neither for, nor against, nor abstaining. */
    NOT_TAKING_PART,
    /** In the reading of positions: neither supports nor stands in the way. */
    NO_OBJECTION,
    /** Yields: the seat counts nowhere, as if it were recused. */
    RECUSE
}
