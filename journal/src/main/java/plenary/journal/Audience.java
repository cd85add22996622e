package plenary.journal;

/** Who may read the body of an entry; written as a string so that it can name bodies and groups. */
public final class Audience {

    /** Everybody, without an account. */
    public static final String PUBLIC = "public";

    /** What the public reads instead of the type of an entry meant for fewer. */
    public static final String CLOSED_TYPE = "closed";

    private Audience() {}

    public static boolean isPublic(String audience) {
        return PUBLIC.equals(audience);
    }
}
