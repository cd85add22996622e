package plenary.acceptance;

/**
 * Where the Plenary is that a story is played on.
 *
 * @param gateway its address, without a slash at the end
 * @param realm address of the realm at the sign-in server
 */
public record Place(String gateway, String realm) {

    /**
     * The place that {@code PLENARY_URL} and {@code PLENARY_OIDC_URL} name; without them the ports
     * of a stack on this machine.
     */
    public static Place fromEnvironment() {
        return new Place(
                named("PLENARY_URL", "http://localhost:8080"),
                named("PLENARY_OIDC_URL", "http://localhost:8180/realms/plenary"));
    }

    private static String named(String variable, String otherwise) {
        var value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    /** Address of a page about a forum; {@code page} may be empty. */
    public String page(String forum, String page) {
        return gateway + "/forums/" + forum + (page.isEmpty() ? "" : "/" + page);
    }
}
