package plenary.journal.http;

/**
 * Who asks, from the verified token.
 *
 * @param person opaque id, the token's subject; empty for a visitor
 * @param email the address, only where the identity provider has verified it; else null
 * @param name how the person is called on screen; never in the record; may be empty
 * @param admin whether the person may create forums
 * @param visitor whether this is the gateway's token for people without an account: reads what is
 *     public and nothing else
 */
public record Caller(String person, String email, String name, boolean admin, boolean visitor) {

    /** The gateway's client whose token stands for people without an account. */
    public static final String VISITORS_CLIENT = "plenary-public";

    /** The realm role that creates forums; all else is domain data. */
    public static final String ADMIN_ROLE = "plenary-admin";

    /** Somebody without an account. */
    public static final Caller VISITOR = new Caller("", null, "", false, true);
}
