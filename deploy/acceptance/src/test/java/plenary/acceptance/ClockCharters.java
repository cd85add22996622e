package plenary.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Charters whose windows last for seconds, of which a stack for tests has three. */
final class ClockCharters {
    /** Seconds of a window. */
    static final int SHORT = 24;

    /** The same where the machine is slow. */
    static final int LONGER = 80;

    /** The same where it is very slow. */
    static final int LONGEST = 240;

    private ClockCharters() {}

    static String name(int seconds) {
        return "clocks-" + seconds;
    }

    /** Writes them where {@code PLENARY_CHARTERS} says. */
    static void write() {
        var folder = Path.of(System.getenv("PLENARY_CHARTERS"));
        try (var template = ClockCharters.class.getResourceAsStream("/clocks.yaml")) {
            var text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            Files.createDirectories(folder);
            for (var seconds : List.of(SHORT, LONGER, LONGEST)) {
                Files.writeString(
                        folder.resolve(name(seconds) + ".yaml"),
                        text.replace("{window}", "" + seconds).replace("{half}", "" + seconds / 2));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
