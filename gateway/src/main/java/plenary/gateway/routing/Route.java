package plenary.gateway.routing;

import java.util.Set;

/**
 * One line of the table: which service answers these methods at this path.
 *
 * @param methods HTTP methods; empty: all
 * @param path segments, each literal or {@code {anything}}; a last {@code **} takes the rest
 * @param backend who answers
 */
record Route(Set<String> methods, String path, Backend backend) {

    boolean takes(String method, String[] segments) {
        return (methods.isEmpty() || methods.contains(method)) && matches(segments);
    }

    boolean matches(String[] segments) {
        String[] pattern = path.split("/", -1);
        boolean open = pattern[pattern.length - 1].equals("**");
        int fixed = open ? pattern.length - 1 : pattern.length;
        if (segments.length < fixed || (!open && segments.length > fixed)) {
            return false;
        }
        for (int i = 0; i < fixed; i++) {
            boolean any = pattern[i].startsWith("{");
            if (any ? segments[i].isEmpty() : !pattern[i].equals(segments[i])) {
                return false;
            }
        }
        return true;
    }
}
