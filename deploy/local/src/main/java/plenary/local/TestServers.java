package plenary.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/**
 * Real servers for adapter tests: one PostgreSQL and one Kafka for a whole Maven run, however many
 * modules and JVMs it has. The first test that asks has them started by a process of their own,
 * {@link TestSupervisor}, which ends them when Maven ends; a test run outside Maven has them for as
 * long as its own JVM.
 */
public final class TestServers {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private TestServers() {}

    /**
     * How to reach one database.
     *
     * @param host name or address
     * @param port TCP port
     * @param database name of the database
     * @param user account that owns it
     * @param password of that account
     */
    public record Database(String host, int port, String database, String user, String password) {
        /** Address for JDBC: {@code jdbc:postgresql://…}. */
        public String jdbcUrl() {
            return "jdbc:postgresql://" + host + ":" + port + "/" + database;
        }

        /** Address for the reactive driver: {@code postgresql://…}. */
        public String reactiveUrl() {
            return "postgresql://" + host + ":" + port + "/" + database;
        }
    }

    /**
     * An empty database. One of the same name from earlier in this run is thrown away, so each
     * module, and each test profile that starts its application anew, asks with its own name.
     */
    public static Database postgres(String database) {
        var servers = running();
        var server =
                new Databases(
                        servers.getProperty("postgres.host"),
                        Integer.parseInt(servers.getProperty("postgres.port")),
                        servers.getProperty("postgres.password"));
        try {
            server.fresh(database);
        } catch (SQLException e) {
            throw new IllegalStateException("could not make the database " + database, e);
        }
        return new Database(
                server.host(), server.port(), database, Databases.USER, server.password());
    }

    /** Bootstrap servers of the broker; topics are whatever the run has left there. */
    public static String kafka() {
        return running().getProperty("kafka.bootstrap.servers");
    }

    /**
     * Bootstrap servers of the broker, with {@code deliberation}, {@code voting} and {@code live}
     * empty and no consumer positions in them. Modules of one run take turns; nothing may be
     * running on the topics when this is called.
     */
    public static String kafkaWithFreshTopics() {
        var bootstrap = kafka();
        try (var admin = KafkaServer.admin(bootstrap)) {
            Topics.fresh(admin);
        } catch (ExecutionException e) {
            throw new IllegalStateException("could not make the topics", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return bootstrap;
    }

    private static Properties running() {
        var owner = owner();
        var folder =
                Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "plenary-test-" + System.getProperty("user.name") + "-" + owner.pid());
        try {
            Files.createDirectories(folder);
            try (var channel =
                            FileChannel.open(
                                    folder.resolve("lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    var held = lock(channel)) {
                var supervisor = folder.resolve("supervisor.pid");
                var alive = Footprint.read(supervisor).flatMap(Footprint::alive).isPresent();
                if (held.isValid() && !alive) {
                    Files.deleteIfExists(folder.resolve("servers.properties"));
                    start(folder, owner, supervisor);
                }
                return await(folder, supervisor);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Path folder, ProcessHandle owner, Path supervisor) {
        var checkout = Checkout.find();
        var process =
                Detached.start(
                        List.of(
                                Jvm.java(),
                                "-Xmx96m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Dplenary.root=" + checkout.root(),
                                "-cp",
                                checkout.classPath(),
                                TestSupervisor.class.getName(),
                                folder.toString(),
                                "" + owner.pid()),
                        Map.of(),
                        folder,
                        folder.resolve("supervisor.log"));
        Footprint.of(process.toHandle()).write(supervisor);
    }

    private static Properties await(Path folder, Path supervisor) throws IOException {
        var file = folder.resolve("servers.properties");
        var end = Instant.now().plus(PATIENCE);
        while (!Files.exists(file)) {
            var alive = Footprint.read(supervisor).flatMap(Footprint::alive).isPresent();
            if (!alive || Instant.now().isAfter(end)) {
                throw new IllegalStateException(
                        "The test servers did not start. What they said:\n"
                                + Logs.tail(folder.resolve("supervisor.log"), 30)
                                + Logs.tail(folder.resolve("postgres.log"), 15)
                                + Logs.tail(folder.resolve("kafka.log"), 15));
            }
            pause();
        }
        var servers = new Properties();
        try (var in = Files.newInputStream(file)) {
            servers.load(in);
        }
        return servers;
    }

    // The Maven that runs this test, however many shells are between; without one, this JVM.
    private static ProcessHandle owner() {
        var self = ProcessHandle.current();
        return Stream.iterate(self, p -> p.parent().orElse(null))
                .takeWhile(p -> p != null)
                .filter(
                        p ->
                                p.info()
                                        .commandLine()
                                        .orElse("")
                                        .contains("plexus.classworlds.launcher.Launcher"))
                .findFirst()
                .orElse(self);
    }

    private static java.nio.channels.FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException heldByAnotherClassLoader) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
