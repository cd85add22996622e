package plenary.gateway.routing;

/** A service behind the gateway. */
public enum Backend {
    PROPOSAL("proposal-service"),
    VOTING("voting-service");

    private final String title;

    Backend(String title) {
        this.title = title;
    }

    /** The name said to people. */
    public String title() {
        return title;
    }
}
