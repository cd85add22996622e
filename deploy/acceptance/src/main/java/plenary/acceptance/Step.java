package plenary.acceptance;

import java.time.Instant;
import java.util.Locale;

/**
 * One step of a story.
 *
 * @param day of the deliberation, as the story counts: {@code day 5}, {@code hour 1}
 * @param at where the rehearsal's clock stands while it is played
 * @param title who does what
 * @param act plays it; may be interrupted at any point and played again
 */
public record Step(String day, Instant at, String title, Act act) {

    /** What is done in a step. */
    public interface Act {
        void play(Scene scene);
    }

    public static Step of(String day, String at, String title, Act act) {
        return new Step(day, Instant.parse(at), title, act);
    }

    /** The title as a test is named: {@code egypt_denies_that_it_sponsors_it}. */
    public String name() {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
    }
}
