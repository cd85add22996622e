package plenary.voting.ballot;

/** Whether a person acts for the delegation that casts for a seat. */
public enum Represents {
    NO,
    YES,
    /** Yes, but for another with a seat before it, and this vote forbids a second channel. */
    THROUGH_A_SECOND_CHANNEL
}
