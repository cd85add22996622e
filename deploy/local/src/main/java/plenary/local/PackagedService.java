package plenary.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One of Plenary's own services, run from a copy of the package that its build leaves behind: the
 * next build may replace the package while the service runs.
 *
 * @param built the folder with its {@code quarkus-run.jar}
 * @param copy where it runs from
 * @param port loopback TCP port
 * @param megabytes the most its heap may take
 * @param brief whether it lives for a test only
 * @param environment its settings
 */
record PackagedService(
        Path built,
        Path copy,
        int port,
        int megabytes,
        boolean brief,
        Map<String, String> environment) {
    private static final String PROGRAM = "quarkus-run.jar";

    /**
     * Takes a copy of the package as it is now.
     *
     * @throws IllegalStateException when it has not been built
     */
    void prepare() {
        if (!Files.exists(built.resolve(PROGRAM))) {
            throw new IllegalStateException(
                    "It is not built: there is no %s in %s; ./plenary up builds it."
                            .formatted(PROGRAM, built));
        }
        try {
            Software.delete(copy);
            try (var files = Files.walk(built)) {
                for (var file : files.toList()) {
                    var target = copy.resolve(built.relativize(file).toString());
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is another build than the one that was copied. */
    boolean outdated() {
        var mark = "quarkus/quarkus-application.dat"; // written by every build
        try {
            return Files.exists(built.resolve(mark))
                    && !Files.getLastModifiedTime(built.resolve(mark))
                            .equals(Files.getLastModifiedTime(copy.resolve(mark)));
        } catch (IOException noCopy) {
            return true;
        }
    }

    Process start(Path log) {
        var command = new ArrayList<String>();
        command.addAll(List.of(Jvm.java(), "-Xms32m", "-Xmx" + megabytes + "m"));
        command.addAll(brief ? Jvm.SMALL : Jvm.FRUGAL);
        var more = System.getenv("PLENARY_JAVA_OPTS");
        if (more != null && !more.isBlank()) {
            command.addAll(List.of(more.strip().split("\\s+")));
        }
        command.addAll(List.of("-jar", copy.resolve(PROGRAM).toString()));
        return Detached.start(command, environment, copy, log);
    }

    boolean ready() {
        return Http.ok("http://localhost:" + port + "/q/health/ready");
    }
}
