package plenary.acceptance;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A day on which a story is left in the middle, so that people may take it up from there.
 *
 * @param day as the story counts, {@code day 5}
 * @param steps all that is played until then
 */
record Stop(String day, List<Step> steps) {

    /**
     * The end of a day of a story.
     *
     * @param word its number, or as the story counts it; empty where the story has no such day
     */
    static Optional<Stop> of(Story story, String word) {
        var steps = story.steps();
        for (var last = steps.size() - 1; last >= 0; last--) {
            var day = steps.get(last).day();
            if (day.equals(word) || day.endsWith(" " + word)) {
                return Optional.of(new Stop(day, steps.subList(0, last + 1)));
            }
        }
        return Optional.empty();
    }

    /** The days a story may be left on, by number where they have one. */
    static List<String> days(Story story) {
        return story.steps().stream()
                .map(Step::day)
                .map(day -> day.substring(day.lastIndexOf(' ') + 1))
                .distinct()
                .toList();
    }

    /** What its forum's name ends with: {@code -day-5}. */
    String suffix() {
        return "-" + day.replace(' ', '-');
    }

    /** What its forum's title ends with, by language. */
    Map<String, String> addition() {
        var number = day.substring(day.lastIndexOf(' ') + 1);
        return day.startsWith("hour")
                ? Map.of(
                        "en",
                        " – stopped at hour " + number,
                        "fr",
                        " – arrêtée à l’heure " + number)
                : Map.of("en", " – stopped on day " + number, "fr", " – arrêtée au jour " + number);
    }
}
