package plenary.contracts.charter;

/** What a vote may be about; a charter names the rule for each. */
public enum Matter {
    /** A recommendation put forward: the whole text. */
    RECOMMENDATION,
    /** A proposal, an amendment, a provision: substance on the way. */
    PROPOSAL,
    /** A procedural motion. */
    PROCEDURE,
    /** Whether an item is within the forum's competence. */
    COMPETENCE,
    /** An appeal against the moderator's ruling; adopted means the ruling is overruled. */
    APPEAL,
    /** Whether to take again what was decided. */
    RECONSIDERATION,
    /** Whether another charter takes the place of the one in force. */
    CHARTER
}
