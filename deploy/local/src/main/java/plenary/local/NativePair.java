package plenary.local;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The pair as two processes of this machine, on ports that are free. */
final class NativePair implements ServerPair {
    private final PostgresServer database;
    private final KafkaServer broker;
    private Process postgres;
    private Process kafka;

    NativePair(Checkout checkout, Path folder) {
        var ports = Ports.free(3);
        database =
                new PostgresServer(
                        new Software(checkout).postgres(),
                        folder.resolve("postgres"),
                        ports.get(0),
                        "plenary");
        broker =
                new KafkaServer(
                        checkout.classPath(), folder.resolve("kafka"), ports.get(1), ports.get(2));
        try {
            var prepared = CompletableFuture.runAsync(database::prepare);
            broker.prepare();
            kafka = broker.start(folder.resolve("kafka.log"));
            prepared.join();
            postgres = database.start(folder.resolve("postgres.log"));
            await(postgres, database.databases()::ready);
            await(kafka, broker::ready);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public Databases databases() {
        return database.databases();
    }

    @Override
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    // The data is thrown away with the server, so there is nothing to be gentle about.
    @Override
    public void close() {
        end(kafka);
        end(postgres);
    }

    private static void await(Process process, BooleanSupplier ready) {
        var end = Instant.now().plus(Duration.ofMinutes(2));
        while (!ready.getAsBoolean()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("a server did not start; see its log");
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }

    private static void end(Process process) {
        if (process == null) {
            return;
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        try {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
