package plenary.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * Program that starts the servers for {@link TestServers}, waits for the process they were started
 * for to end, and takes them down with their data. It runs apart from Maven because a killed Maven
 * cleans up after nobody.
 */
final class TestSupervisor {
    private TestSupervisor() {}

    public static void main(String[] arguments) throws Exception {
        Logs.quiet();
        var folder = Path.of(arguments[0]);
        var owner = ProcessHandle.of(Long.parseLong(arguments[1]));
        try (var pair = ServerPair.start(Checkout.find(), folder)) {
            try (var admin = KafkaServer.admin(pair.bootstrapServers())) {
                Topics.ensure(admin);
            }
            publish(folder, pair);
            if (owner.isPresent()) {
                owner.get().onExit().get();
            }
        }
        Software.delete(folder); // after a failure it stays, for the logs
    }

    private static void publish(Path folder, ServerPair pair) throws IOException {
        var servers = new Properties();
        servers.setProperty("postgres.host", pair.databases().host());
        servers.setProperty("postgres.port", "" + pair.databases().port());
        servers.setProperty("postgres.password", pair.databases().password());
        servers.setProperty("kafka.bootstrap.servers", pair.bootstrapServers());
        var part = folder.resolve("servers.properties.part");
        try (var out = Files.newOutputStream(part)) {
            servers.store(out, null);
        }
        Files.move(part, folder.resolve("servers.properties"), StandardCopyOption.ATOMIC_MOVE);
    }
}
