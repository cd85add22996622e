package plenary.bench;

import java.util.List;
import java.util.Set;
import plenary.acceptance.Place;

/**
 * Measures a running Plenary: {@code plenary bench [NAME] [--fresh]}. Loads come from this machine,
 * are bounded, and end by themselves. Ends with 1 where a figure misses its limit.
 */
public final class Bench {
    private static final Set<String> NAMES = Set.of("acts", "readers");

    private Bench() {}

    public static void main(String[] words) {
        var options = List.of(words);
        var names = options.stream().filter(word -> !word.startsWith("--")).toList();
        if (!NAMES.containsAll(names)) {
            System.err.println("There are the benches " + NAMES.stream().sorted().toList());
            System.exit(2);
        }
        var wanted = names.isEmpty() ? NAMES : Set.copyOf(names);
        var place = Place.fromEnvironment();
        var report = new Report(System.out);
        var text = LargeText.at(place, options.contains("--fresh"));
        var people = text.scene().people();
        var forum = text.scene().forum();
        var service = new Door(System.getenv("PLENARY_PROPOSALS_URL"), forum, people);
        if (wanted.contains("acts")) {
            ActsBench.run(text, service, report);
        } else {
            text.bracketed(service);
        }
        if (wanted.contains("readers")) {
            ReadersBench.run(place, text, report);
        }
        System.exit(report.allMet() ? 0 : 1);
    }
}
