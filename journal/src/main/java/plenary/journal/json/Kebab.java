package plenary.journal.json;

import java.util.Locale;

/** Names of Java turned into names of the wire. */
public final class Kebab {

    private Kebab() {}

    /** {@code NOT_TAKING_PART} becomes {@code not-taking-part}. */
    public static String ofConstant(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code BlockingMinority} becomes {@code blocking-minority}. */
    public static String ofType(String simpleName) {
        return simpleName
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("plenary.");
    }
}
