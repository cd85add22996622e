package plenary.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The whole of Plenary on one machine: three servers and three services. Everything it knows is in
 * its state folder, so any program may ask, start or end what another started. Tests use it to end
 * and revive single processes.
 */
public final class Stack {
    private static final long DISK_NEEDED = 1L << 30;

    private final Settings settings;
    private final List<PartProcess> servers;
    private final List<PartProcess> services;

    private Stack(Settings settings) {
        this.settings = settings;
        var parts = new Parts(settings);
        this.servers = processes(parts.servers());
        this.services = processes(parts.services());
    }

    private List<PartProcess> processes(List<Part> parts) {
        return parts.stream().map(part -> new PartProcess(part, settings)).toList();
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
                    endOutdated(wanted, progress);
                    var missing = wanted.stream().filter(p -> p.running().isEmpty()).toList();
                    checkDisk();
                    checkPorts(missing);
                    new StartUp(settings, progress)
                            .inStages(
                                    List.of(
                                            servers,
                                            scope == Scope.ALL
                                                    ? services
                                                    : List.<PartProcess>of()));
                    return !missing.isEmpty();
                });
    }

    private static void endOutdated(List<PartProcess> processes, Consumer<String> progress) {
        for (var process : processes) {
            if (process.running().isPresent() && process.part().outdated()) {
                progress.accept(process.name() + " is older than its build");
                process.end(progress);
            }
        }
    }

    /**
     * Ends everything in good order, the services first; what does not end within 20 seconds is
     * killed.
     */
    public boolean down(Consumer<String> progress) {
        return locked(
                () -> {
                    var any = everything().stream().anyMatch(p -> p.running().isPresent());
                    services.parallelStream().forEach(p -> p.end(progress));
                    servers.parallelStream().forEach(p -> p.end(progress));
                    return any;
                });
    }

    /** How each process is doing, in the order of {@link #names()}. */
    public List<PartState> status() {
        return everything().stream().map(PartProcess::state).toList();
    }

    /** The names of all six processes. */
    public List<String> names() {
        return everything().stream().map(PartProcess::name).toList();
    }

    /** Starts one process, if it does not run, and waits for it to be ready. */
    public void start(String name) {
        new StartUp(settings, line -> {}).bringUp(process(name));
    }

    /** Ends one process in good order. */
    public void stop(String name) {
        process(name).end(line -> {});
    }

    /** Ends one process and its children at once, as a crash would ({@code kill -9}). */
    public void kill(String name) {
        process(name).kill();
    }

    /**
     * Stops one process where it stands ({@code SIGSTOP}); it keeps its connections and answers
     * nobody.
     */
    public void suspend(String name) {
        process(name).suspend();
    }

    /** Lets a suspended process go on. */
    public void resume(String name) {
        process(name).resume();
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

    private static void checkPorts(List<PartProcess> processes) {
        for (var process : processes) {
            for (var port : process.part().ports()) {
                if (Ports.taken(port)) {
                    throw new StackProblem(
                            "Port %d, which %s needs, is taken%s: end that program, or choose other ports, for example PLENARY_PORT_OFFSET=100 ./plenary up."
                                    .formatted(
                                            port,
                                            process.name(),
                                            Ports.holder(port).map(h -> " by " + h).orElse("")));
                }
            }
        }
    }

    private List<PartProcess> everything() {
        return Stream.concat(servers.stream(), services.stream()).toList();
    }

    private PartProcess process(String name) {
        return everything().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new StackProblem(
                                        "There is no %s; there are %s."
                                                .formatted(name, String.join(", ", names()))));
    }
}
