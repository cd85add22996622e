package plenary.gateway.problem;

/**
 * Why the gateway itself refuses; each code is permanent. A code that the services know too means
 * the same there.
 */
public enum GatewayRefusal {
    /** The request cannot be read: a path, a parameter or a header is not well formed. */
    MALFORMED_REQUEST("malformed-request", 400, "The request cannot be read"),
    /**
     * Nobody is signed in and this needs a person; or the session has ended; or the bearer token is
     * forged, has expired, or was made for somebody else.
     */
    SIGN_IN_NEEDED("sign-in-needed", 401, "Please sign in"),
    /** A change by cookie that does not come from Plenary's own pages. */
    CROSS_SITE_REQUEST("cross-site-request", 403, "This change does not come from Plenary's pages"),
    /** There is nothing at this address. */
    NOT_FOUND("not-found", 404, "There is nothing here"),
    /** The body is larger than the gateway passes on. */
    TOO_LARGE("too-large", 413, "The body is too large"),
    /** More requests than one person or address may make. */
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests"),
    /** The gateway has failed. */
    INTERNAL_ERROR("internal-error", 500, "Something went wrong in the gateway"),
    /** A service behind the gateway cannot be reached or does not answer in time. */
    SERVICE_UNAVAILABLE("service-unavailable", 503, "A part of Plenary is not available");

    private final String code;
    private final int status;
    private final String title;

    GatewayRefusal(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    /** The permanent code, to branch on. */
    public String code() {
        return code;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** A sentence for people; it may change. */
    public String title() {
        return title;
    }
}
