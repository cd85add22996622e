package plenary.proposal.text;

/** How far a provision has come. */
public enum ProvisionState {
    NOT_DISCUSSED,
    UNDER_DISCUSSION,
    BRACKETED,
    AGREED_IN_THE_BODY,
    AGREED_AD_REFERENDUM,
    FIRST_READING,
    SECOND_READING,
    REOPENED;

    /** Whether it stands agreed, so that an objection comes too late. */
    public boolean agreed() {
        return switch (this) {
            case AGREED_IN_THE_BODY, AGREED_AD_REFERENDUM, FIRST_READING, SECOND_READING -> true;
            case NOT_DISCUSSED, UNDER_DISCUSSION, BRACKETED, REOPENED -> false;
        };
    }
}
