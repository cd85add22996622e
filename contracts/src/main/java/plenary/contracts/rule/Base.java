package plenary.contracts.rule;

/** Of whom a share is taken. Recused seats belong to none of these. */
public enum Base {
    /** Yes and no: "present and voting". Abstentions are left out. */
    VOTING,
    /** Yes, no and abstentions: the votes cast. */
    CAST,
    /** All who are there, whether they vote or not. */
    PRESENT,
    /** All who may vote: the electorate frozen at opening. */
    ENTITLED
}
