package plenary.acceptance;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How slowly a story is played for those who watch it: a pause after every act, short once the same
 * is done over and over, as when a hundred delegations sign one by one.
 */
final class Pace {
    /** Slow enough to read what changed, fast enough that a conference is over in ten minutes. */
    static final Duration USUAL = Duration.ofMillis(1200);

    /** For those who only want the end. */
    static final Pace NONE = new Pace(Duration.ZERO);

    private static final Pattern WORDS = Pattern.compile("(\\d{1,4})(ms|s|)");
    private static final Pattern NAME = Pattern.compile(".*[0-9A-Z].*");
    private static final int SHOWN_SLOWLY = 3;
    private static final int FASTER = 20;

    private final Duration pause;
    private String last = "";
    private int alike;

    Pace(Duration pause) {
        this.pause = pause;
    }

    /** A pause as it is written: {@code 3s}, {@code 500ms}, {@code 3}; empty for anything else. */
    static Optional<Duration> pause(String words) {
        var found = WORDS.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        var number = Long.parseLong(found.group(1));
        return Optional.of(
                found.group(2).equals("ms")
                        ? Duration.ofMillis(number)
                        : Duration.ofSeconds(number));
    }

    /** How long to wait after an act. */
    synchronized Duration after(String method, String path) {
        var done = method + " " + deed(path);
        alike = done.equals(last) ? alike + 1 : 1;
        last = done;
        return alike <= SHOWN_SLOWLY ? pause : pause.dividedBy(FASTER);
    }

    /** Between two steps: long enough to look up. */
    Duration step() {
        return pause.multipliedBy(2);
    }

    // an address without the names in it: /proposals/27/sponsors/FRA is proposals/sponsors
    private static String deed(String path) {
        return Arrays.stream(path.split("[/?]"))
                .filter(part -> !part.isEmpty() && !NAME.matcher(part).matches())
                .collect(Collectors.joining("/"));
    }
}
