package plenary.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The ends of log files, which is where the reason stands. */
final class Logs {
    private Logs() {}

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
