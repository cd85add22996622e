package plenary.acceptance.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Follows the links of the pages, from one to all that can be reached. Of pages that differ in a
 * name alone, such as the votes of a forum, it sees a few.
 */
final class Wander {
    private static final int ALIKE = 3;
    private static final Pattern OURS = Pattern.compile("/(?:notices|forums/[^#]*)?");
    private static final Set<String> FILES =
            Set.of("csv", "pdf", "docx", "json", "xml", "md", "ics", "svg", "yaml", "html", "txt");

    /** What is never a name of something, wherever it stands in an address. */
    private static final Pattern NAME =
            Pattern.compile(".*[0-9].*|[a-z]+-[a-z-]*group.*|[A-Z].*|.*%.*");

    private final Reader reader;

    Wander(Reader reader) {
        this.reader = reader;
    }

    /** The addresses in the order in which one comes to them. */
    List<String> from(String start, int most) {
        var ahead = new ArrayDeque<>(List.of(start));
        var known = new HashSet<>(Set.of(start));
        var alike = new HashMap<String, Integer>();
        var seen = new ArrayList<String>();
        while (!ahead.isEmpty() && seen.size() < most) {
            var at = ahead.remove();
            if (alike.merge(pattern(at), 1, Integer::sum) > ALIKE) {
                continue;
            }
            seen.add(at);
            reader.open(at);
            links().stream().filter(known::add).forEach(ahead::add);
        }
        return seen;
    }

    private List<String> links() {
        var all =
                (List<?>)
                        reader.page()
                                .evaluate(
                                        """
                                        [...document.querySelectorAll('a[href]')]
                                          .filter((a) => a.origin === location.origin)
                                          .map((a) => a.pathname)
                                        """);
        return all.stream()
                .map(Object::toString)
                .filter(path -> OURS.matcher(path).matches())
                .filter(path -> !FILES.contains(path.substring(path.lastIndexOf('.') + 1)))
                .distinct()
                .toList();
    }

    private static String pattern(String path) {
        var parts = path.split("/");
        for (var i = 3; i < parts.length; i++) {
            if (NAME.matcher(parts[i]).matches()) {
                parts[i] = "*";
            }
        }
        return String.join("/", parts);
    }
}
