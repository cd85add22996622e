package plenary.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The whole of Plenary on one machine: three servers and three services. Everything it knows is in
 * its state folder, so any program may ask, start or end what another started. Tests use it to end
 * and revive single processes.
 */
public final class Stack {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final long DISK_NEEDED = 1L << 30;

    private final Settings settings;
    private final List<Part> servers;
    private final List<Part> services;
    private final List<Part> begun = new ArrayList<>();
    private boolean givenUp;

    private Stack(Settings settings) {
        this.settings = settings;
        var parts = new Parts(settings);
        this.servers = parts.servers();
        this.services = parts.services();
    }

    /** The stack of these settings, running or not. */
    public static Stack of(Settings settings) {
        return new Stack(settings);
    }

    /** How much of the stack to start. */
    public enum Scope {
        /** PostgreSQL, Kafka and Keycloak. */
        SERVERS,
        /** The servers and Plenary's three services. */
        ALL
    }

    /**
     * Starts what does not run yet and waits until all of it does its work. What ran before is left
     * alone; what this call started is ended again when anything fails or the program is
     * interrupted.
     *
     * @param progress told of each step, one line a time
     * @return whether anything had to be started
     * @throws StackProblem when it cannot be done, with the reason and the last lines of the log
     */
    public boolean up(Scope scope, Consumer<String> progress) {
        var wanted = scope == Scope.ALL ? everything() : servers;
        return locked(
                () -> {
                    wanted.stream()
                            .filter(p -> running(p).isPresent() && p.outdated())
                            .forEach(
                                    p -> {
                                        progress.accept(p.name() + " is older than its build");
                                        end(p, progress);
                                    });
                    var missing = wanted.stream().filter(p -> running(p).isEmpty()).toList();
                    checkDisk();
                    checkPorts(missing);
                    givenUp = false;
                    var hook =
                            new Thread(
                                    () -> {
                                        progress.accept("interrupted; what was started is ended");
                                        endBegun();
                                    });
                    Runtime.getRuntime().addShutdownHook(hook);
                    try {
                        together(servers, progress);
                        together(scope == Scope.ALL ? services : List.of(), progress);
                    } catch (RuntimeException e) {
                        endBegun();
                        throw e;
                    } finally {
                        unhook(hook);
                    }
                    begun.clear();
                    return !missing.isEmpty();
                });
    }

    /**
     * Ends everything in good order, the services first; what does not end within 20 seconds is
     * killed.
     */
    public boolean down(Consumer<String> progress) {
        return locked(
                () -> {
                    var any = everything().stream().anyMatch(p -> running(p).isPresent());
                    services.parallelStream().forEach(p -> end(p, progress));
                    servers.parallelStream().forEach(p -> end(p, progress));
                    return any;
                });
    }

    /** How each process is doing, in the order of {@link #names()}. */
    public List<PartState> status() {
        return everything().stream().map(this::stateOf).toList();
    }

    /** The names of all six processes. */
    public List<String> names() {
        return everything().stream().map(Part::name).toList();
    }

    /** Starts one process, if it does not run, and waits for it to be ready. */
    public void start(String name) {
        bringUp(part(name), line -> {});
    }

    /** Ends one process in good order. */
    public void stop(String name) {
        end(part(name), line -> {});
    }

    /** Ends one process and its children at once, as a crash would ({@code kill -9}). */
    public void kill(String name) {
        running(part(name))
                .ifPresent(
                        process -> {
                            var all =
                                    Stream.concat(Stream.of(process), process.descendants())
                                            .toList();
                            all.forEach(ProcessHandle::destroyForcibly);
                            all.forEach(p -> awaitEnd(p, Duration.ofSeconds(10)));
                        });
    }

    /**
     * Stops one process where it stands ({@code SIGSTOP}); it keeps its connections and answers
     * nobody.
     */
    public void suspend(String name) {
        running(part(name)).ifPresent(p -> signal("STOP", p));
    }

    /** Lets a suspended process go on. */
    public void resume(String name) {
        running(part(name)).ifPresent(p -> signal("CONT", p));
    }

    /** How to reach a service's database, {@code proposals} or {@code voting}: for tests. */
    public TestServers.Database database(String name) {
        return new TestServers.Database(
                "127.0.0.1",
                settings.postgresPort(),
                name,
                Databases.USER,
                Secrets.of(settings.state()).postgres());
    }

    private interface Work {
        boolean done() throws IOException;
    }

    private boolean locked(Work work) {
        try {
            Files.createDirectories(settings.state());
            try (var channel =
                            FileChannel.open(
                                    settings.state().resolve("lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    FileLock held = channel.tryLock()) {
                if (held == null) {
                    throw new StackProblem(
                            "Another plenary command is starting or ending this stack; wait until it is done.");
                }
                return work.done();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkDisk() throws IOException {
        var free = Files.getFileStore(settings.state()).getUsableSpace();
        if (free < DISK_NEEDED) {
            throw new StackProblem(
                    "Only %d MB are free for %s, and the stack needs about 1 GB: free some, or put its state elsewhere with PLENARY_STATE."
                            .formatted(free >> 20, settings.state()));
        }
    }

    private void checkPorts(List<Part> parts) {
        for (var part : parts) {
            for (var port : part.ports()) {
                if (Ports.taken(port)) {
                    throw new StackProblem(
                            "Port %d, which %s needs, is taken%s: end that program, or choose other ports, for example PLENARY_PORT_OFFSET=100 ./plenary up."
                                    .formatted(
                                            port,
                                            part.name(),
                                            Ports.holder(port).map(h -> " by " + h).orElse("")));
                }
            }
        }
    }

    private void together(List<Part> parts, Consumer<String> progress) {
        var all =
                parts.stream()
                        .map(
                                p ->
                                        CompletableFuture.runAsync(
                                                () -> bringUp(p, progress),
                                                Thread::startVirtualThread))
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

    private void bringUp(Part part, Consumer<String> progress) {
        var before = running(part);
        if (before.isEmpty()) {
            begin(part, progress);
        }
        var began = Instant.now();
        while (!part.ready()) {
            if (running(part).isEmpty()) {
                throw failed(part, "ended while it started");
            }
            if (Duration.between(began, Instant.now()).compareTo(PATIENCE) > 0) {
                throw failed(
                        part,
                        "did not become ready within %d minutes".formatted(PATIENCE.toMinutes()));
            }
            pause();
        }
        part.furnish();
        progress.accept(part.name() + (before.isEmpty() ? " is ready" : " was running already"));
    }

    private void begin(Part part, Consumer<String> progress) {
        if (part.name().equals("keycloak") && new Software(settings.checkout()).keycloakIsNew()) {
            progress.accept("keycloak is unpacked and built, this once");
        }
        try {
            part.prepare();
            var log = settings.log(part.name());
            Files.createDirectories(log.getParent());
            if (Files.exists(log)) {
                Files.move(
                        log,
                        log.resolveSibling(part.name() + ".before.log"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            synchronized (begun) {
                if (givenUp) {
                    throw new StackProblem(part.name() + " was not started: given up before.");
                }
                var process = part.start(log);
                begun.add(part);
                Footprint.of(process.toHandle()).write(settings.footprint(part.name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException e) {
            throw new StackProblem(part.name() + " cannot be started. " + e.getMessage());
        }
    }

    private StackProblem failed(Part part, String how) {
        synchronized (begun) {
            if (givenUp) {
                return new StackProblem(part.name() + " was given up.");
            }
        }
        return new StackProblem(
                "%s %s. The end of %s:%n%s"
                        .formatted(
                                part.name(),
                                how,
                                settings.log(part.name()),
                                Logs.tail(settings.log(part.name()), 25).indent(4)));
    }

    private void endBegun() {
        synchronized (begun) {
            givenUp = true;
            for (var part : begun.reversed()) {
                kill(part.name());
                forget(part);
            }
            begun.clear();
        }
    }

    private void end(Part part, Consumer<String> progress) {
        running(part)
                .ifPresent(
                        p -> {
                            signal("CONT", p); // a suspended process cannot say good-bye
                            signal(part.farewell(), p);
                            if (awaitEnd(p, Duration.ofSeconds(20))) {
                                progress.accept(part.name() + " has ended");
                            } else {
                                kill(part.name());
                                progress.accept(
                                        part.name() + " did not end in time and was killed");
                            }
                        });
        forget(part);
    }

    private void forget(Part part) {
        try {
            Files.deleteIfExists(settings.footprint(part.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PartState stateOf(Part part) {
        var process = running(part);
        var condition =
                process.isPresent()
                        ? (part.ready() ? PartState.Condition.READY : PartState.Condition.NOT_READY)
                        : Footprint.read(settings.footprint(part.name())).isPresent()
                                ? PartState.Condition.GONE
                                : PartState.Condition.DOWN;
        return new PartState(
                part.name(),
                part.ports().get(0),
                condition,
                process.map(p -> OptionalLong.of(p.pid())).orElse(OptionalLong.empty()),
                process.map(Stack::memory).orElse(0L));
    }

    private static long memory(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToLong(
                        p -> {
                            try {
                                return Long.parseLong(
                                        Command.run(
                                                        List.of(
                                                                "ps",
                                                                "-o",
                                                                "rss=",
                                                                "-p",
                                                                "" + p.pid()),
                                                        Map.of())
                                                .strip());
                            } catch (RuntimeException ended) {
                                return 0;
                            }
                        })
                .sum();
    }

    private Optional<ProcessHandle> running(Part part) {
        return Footprint.read(settings.footprint(part.name())).flatMap(Footprint::alive);
    }

    private List<Part> everything() {
        return Stream.concat(servers.stream(), services.stream()).toList();
    }

    private Part part(String name) {
        return everything().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new StackProblem(
                                        "There is no %s; there are %s."
                                                .formatted(name, String.join(", ", names()))));
    }

    private static void signal(String signal, ProcessHandle process) {
        Command.works("kill", "-" + signal, "" + process.pid());
    }

    private static boolean awaitEnd(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
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
