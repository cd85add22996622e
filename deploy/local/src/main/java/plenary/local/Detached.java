package plenary.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts processes that go on when the program and the terminal that started them end. */
final class Detached {
    private Detached() {}

    /**
     * @param command program and arguments
     * @param environment added to this program's own
     * @param folder working folder
     * @param log takes both output streams, appended
     */
    static Process start(
            List<String> command, Map<String, String> environment, Path folder, Path log) {
        var line = new ArrayList<>(prefix());
        line.addAll(command);
        var builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            Files.createDirectories(log.getParent());
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A session of its own keeps Ctrl-C in the terminal away from the servers. macOS has no setsid
    // command.
    private static List<String> prefix() {
        return onPath("setsid") ? List.of("setsid") : List.of("nohup");
    }

    static boolean onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
