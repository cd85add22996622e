package plenary.gateway.signin;

import java.util.regex.Pattern;

/** Where to go after signing in: always a path of this site, so that no link can lead elsewhere. */
final class LocalPath {

    // "//host" and "/\host" are other sites to a browser; control characters are dropped by some
    private static final Pattern LOCAL =
            Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,1000}");

    private LocalPath() {}

    /** The path when it is one of this site, else the front page. */
    static String orFrontPage(String to) {
        boolean safe = to != null && LOCAL.matcher(to).matches();
        boolean loops = safe && (to.startsWith("/sign-in") || to.startsWith("/sign-out"));
        return safe && !loops ? to : "/";
    }
}
