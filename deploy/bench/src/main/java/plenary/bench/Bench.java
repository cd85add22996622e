package plenary.bench;

import java.util.List;
import java.util.Set;
import plenary.acceptance.Place;

/**
 * Measures a running Plenary: {@code plenary bench [NAME...] [--fresh]}. Loads come from this
 * machine, are bounded, and end by themselves. Ends with 1 where a figure misses its limit.
 */
public final class Bench {
    private static final List<String> NAMES =
            List.of("acts", "compare", "exports", "readers", "heap");

    private Bench() {}

    public static void main(String[] words) {
        var options = List.of(words);
        var names = options.stream().filter(word -> !word.startsWith("--")).toList();
        if (!NAMES.containsAll(names)) {
            System.err.println("There are the benches " + String.join(", ", NAMES));
            System.exit(2);
        }
        var wanted = names.isEmpty() ? Set.copyOf(NAMES) : Set.copyOf(names);
        var place = Place.fromEnvironment();
        var report = new Report(System.out);
        var text = LargeText.at(place, options.contains("--fresh"));
        var people = text.scene().people();
        var forum = text.scene().forum();
        var gateway = new Door(place.gateway(), forum, people);
        var service = new Door(System.getenv("PLENARY_PROPOSALS_URL"), forum, people);
        if (!wanted.contains("acts")) {
            text.bracketed(service);
        }
        for (var name : NAMES) {
            if (wanted.contains(name)) {
                switch (name) {
                    case "acts" -> ActsBench.run(text, service, report);
                    case "compare" -> CompareBench.run(service, gateway, report);
                    case "exports" -> ExportsBench.run(service, report);
                    case "readers" -> ReadersBench.run(place, text, report);
                    case "heap" ->
                            HeapBench.run(
                                    System.getenv("PLENARY_PROPOSALS_PROCESS"), service, report);
                    default -> throw new IllegalStateException(name);
                }
            }
        }
        System.exit(report.allMet() ? 0 : 1);
    }
}
