package plenary.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Program that starts the servers for {@link TestServers}, waits for the process they were started for to end, and
 * takes them down with their data. It runs apart from Maven because a killed Maven cleans up after nobody.
 */
final class TestSupervisor {
    private TestSupervisor() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var owner = ProcessHandle.of(Long.parseLong(arguments[1]));
        var checkout = Checkout.find();
        Process postgres = null;
        Process kafka = null;
        try {
            var database =
                    new PostgresServer(
                            new Software(checkout).postgres(),
                            folder.resolve("postgres"),
                            Ports.free(),
                            "plenary");
            var broker =
                    new KafkaServer(
                            checkout.classPath(),
                            folder.resolve("kafka"),
                            Ports.free(),
                            Ports.free());
            var prepared = CompletableFuture.runAsync(database::prepare);
            broker.prepare();
            kafka = broker.start(folder.resolve("kafka.log"));
            prepared.join();
            postgres = database.start(folder.resolve("postgres.log"));
            await(postgres, database::ready);
            await(kafka, broker::ready);
            try (var admin = broker.admin()) {
                Topics.ensure(admin);
            }
            publish(folder, database, broker);
            if (owner.isPresent()) {
                owner.get().onExit().get();
            }
        } finally {
            end(kafka);
            end(postgres);
            Software.delete(folder);
        }
    }

    private static void publish(Path folder, PostgresServer database, KafkaServer broker)
            throws IOException {
        var servers = new Properties();
        servers.setProperty("postgres.port", "" + database.port());
        servers.setProperty("postgres.password", database.password());
        servers.setProperty("kafka.bootstrap.servers", broker.bootstrapServers());
        var part = folder.resolve("servers.properties.part");
        try (var out = Files.newOutputStream(part)) {
            servers.store(out, null);
        }
        Files.move(
                part, folder.resolve("servers.properties"), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void await(Process process, BooleanSupplier ready) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofMinutes(2));
        while (!ready.getAsBoolean()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("a server did not start; see its log");
            }
            Thread.sleep(100);
        }
    }

    // The data is thrown away with the server, so there is nothing to be gentle about.
    private static void end(Process process) throws InterruptedException {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }
}
