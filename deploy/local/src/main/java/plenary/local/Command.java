package plenary.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A program run to its end, its output kept for the message if it fails. */
final class Command {
    private Command() {}

    /**
     * @throws IllegalStateException with the program's own words when it ends with anything but 0
     */
    static String run(List<String> command, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(
                        command.get(0) + " ended with " + code + ":\n" + said.strip());
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    static boolean works(String... command) {
        try {
            run(List.of(command), Map.of());
            return true;
        } catch (RuntimeException no) {
            return false;
        }
    }
}
