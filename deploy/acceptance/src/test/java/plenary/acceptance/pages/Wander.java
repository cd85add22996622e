package plenary.acceptance.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Follows the links of the pages, from one to all below it that can be reached. Of pages that
 * differ in a name alone, such as the votes of a forum, it sees one.
 */
final class Wander {
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

    /** Looks at each page when it has come there, and where it could not come there. */
    interface Looking {
        void at(String path);

        void couldNot(String path, Throwable why);
    }

    /** The addresses in the order in which one comes to them; none twice of one pattern. */
    List<String> from(String start, Looking looking) {
        var ahead = new ArrayDeque<>(List.of(start));
        var known = new HashSet<>(Set.of(start));
        var patterns = new HashSet<String>();
        var seen = new ArrayList<String>();
        while (!ahead.isEmpty()) {
            var at = ahead.remove();
            if (!at.startsWith(start) || !patterns.add(pattern(at))) {
                continue;
            }
            seen.add(at);
            try {
                reader.open(at);
                looking.at(at);
            } catch (AssertionError | RuntimeException e) {
                looking.couldNot(at, e); // what it shows may lead on all the same
            }
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
