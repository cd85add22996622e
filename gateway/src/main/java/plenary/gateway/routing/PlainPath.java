package plenary.gateway.routing;

import java.util.regex.Pattern;

/**
 * A path that means the same to every server that reads it. Dots, double or encoded slashes,
 * backslashes and path parameters are read differently by different servers, so that a rule for one
 * address could be got round by another spelling of it.
 */
public final class PlainPath {

    private static final Pattern TWO_FACED =
            Pattern.compile(
                    "//|/\\.\\.?(/|$)|;|\\\\|%2f|%5c|%2e|%3b|%00|%25", Pattern.CASE_INSENSITIVE);

    private PlainPath() {}

    /** True when the path, as sent, can be read in one way only. */
    public static boolean holds(String path) {
        return path != null && path.startsWith("/") && !TWO_FACED.matcher(path).find();
    }
}
