package plenary.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What programs say about themselves: less of it here, and the ends of log files, where the reason
 * stands.
 */
final class Logs {
    // held, or the logging library may forget its level
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private Logs() {}

    /** Keeps the Kafka client from printing its hundred settings at each connection. */
    static void quiet() {
        KAFKA.setLevel(Level.SEVERE);
    }

    /** The last lines of a file, each ended by a line break; empty when there is no file. */
    static String tail(Path file, int lines) {
        try {
            var all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
            var last = all.subList(Math.max(0, all.size() - lines), all.size());
            return last.isEmpty() ? "" : String.join("\n", last) + "\n";
        } catch (IOException none) {
            return "";
        }
    }
}
