package plenary.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * One start of parts of a stack, whole or not at all: when anything fails or the program is
 * interrupted, what this start began is ended again.
 */
final class StartUp {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Settings settings;
    private final Consumer<String> progress;
    private final List<PartProcess> begun = new ArrayList<>();
    private boolean givenUp;

    StartUp(Settings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Starts the parts of each stage side by side, and a stage when the one before is ready. */
    void inStages(List<List<PartProcess>> stages) {
        var hook =
                new Thread(
                        () -> {
                            progress.accept("interrupted; what was started is ended");
                            giveUp();
                        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            stages.forEach(this::together);
        } catch (RuntimeException e) {
            giveUp();
            throw e;
        } finally {
            unhook(hook);
        }
    }

    private void together(List<PartProcess> parts) {
        var all =
                parts.stream()
                        .map(
                                p ->
                                        CompletableFuture.runAsync(
                                                () -> bringUp(p), Thread::startVirtualThread))
                        .toList();
        try {
            // the first failure counts; the others are not waited for
            var failed = new CompletableFuture<Void>();
            all.forEach(
                    f ->
                            f.whenComplete(
                                    (v, e) ->
                                            Optional.ofNullable(e)
                                                    .ifPresent(failed::completeExceptionally)));
            CompletableFuture.anyOf(
                            failed,
                            CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new)))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : e;
        }
    }

    /** Starts one part, if it does not run, and waits for it to be ready. */
    void bringUp(PartProcess process) {
        var before = process.running();
        if (before.isEmpty()) {
            begin(process);
        }
        var began = Instant.now();
        while (!process.part().ready()) {
            if (process.running().isEmpty()) {
                throw failed(process, "ended while it started");
            }
            if (Duration.between(began, Instant.now()).compareTo(PATIENCE) > 0) {
                throw failed(
                        process,
                        "did not become ready within %d minutes".formatted(PATIENCE.toMinutes()));
            }
            pause();
        }
        process.part().furnish();
        progress.accept(process.name() + (before.isEmpty() ? " is ready" : " was running already"));
    }

    private void begin(PartProcess process) {
        var name = process.name();
        if (name.equals("keycloak") && new Software(settings.checkout()).keycloakIsNew()) {
            progress.accept("keycloak is unpacked and built, this once");
        }
        try {
            process.part().prepare();
            var log = freshLog(name);
            synchronized (begun) {
                if (givenUp) {
                    throw new StackProblem(name + " was not started: given up before.");
                }
                var started = process.part().start(log);
                begun.add(process);
                process.began(started);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException e) {
            throw new StackProblem(name + " cannot be started. " + e.getMessage());
        }
    }

    private Path freshLog(String name) throws IOException {
        var log = settings.log(name);
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Files.move(
                    log,
                    log.resolveSibling(name + ".before.log"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    private StackProblem failed(PartProcess process, String how) {
        synchronized (begun) {
            if (givenUp) {
                return new StackProblem(process.name() + " was given up.");
            }
        }
        var log = settings.log(process.name());
        return new StackProblem(
                "%s %s. The end of %s:%n%s"
                        .formatted(process.name(), how, log, Logs.tail(log, 25).indent(4)));
    }

    private void giveUp() {
        synchronized (begun) {
            givenUp = true;
            for (var process : begun.reversed()) {
                process.kill();
                process.forget();
            }
            begun.clear();
        }
    }

    private static void unhook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyShuttingDown) {
            // then the hook does its work
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
