package plenary.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/**
 * One Kafka node that is broker and controller at once.
 *
 * @param classPath where the broker's classes are
 * @param data its log folder, formatted on the first run
 * @param port for clients
 * @param controllerPort for the node's own quorum of one
 */
record KafkaServer(String classPath, Path data, int port, int controllerPort) {

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Writes the node's configuration and formats the log folder on the first run. */
    void prepare() {
        try {
            Files.createDirectories(data);
            Files.writeString(configuration(), configurationText());
            if (!Files.exists(data.resolve("meta.properties"))) {
                Command.run(
                        java(
                                List.of("-Xmx128m"),
                                "kafka.tools.StorageTool",
                                "format",
                                "-t",
                                clusterId(),
                                "-c",
                                configuration().toString()),
                        Map.of());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Process start(Path log) {
        return Detached.start(
                java(List.of("-Xms64m", "-Xmx512m"), "kafka.Kafka", configuration().toString()),
                Map.of(),
                data,
                log);
    }

    boolean ready() {
        if (!Ports.answers(port)) {
            return false;
        }
        try (var admin = admin()) {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** An administrator's connection; the caller closes it. */
    Admin admin() {
        return admin(bootstrapServers());
    }

    static Admin admin(String bootstrapServers) {
        return Admin.create(
                Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5000,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 20_000));
    }

    private List<String> java(List<String> memory, String program, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Jvm.java());
        command.addAll(memory);
        command.addAll(Jvm.SMALL);
        command.add("-Djava.util.logging.config.file=" + logging());
        command.add("-cp");
        command.add(classPath);
        command.add(program);
        command.addAll(List.of(arguments));
        return command;
    }

    private Path configuration() {
        return data.getParent().resolve("kafka.properties");
    }

    private Path logging() {
        return data.getParent().resolve("kafka-logging.properties");
    }

    private String configurationText() throws IOException {
        Files.write(logging(), resource("kafka-logging.properties"));
        return new String(resource("kafka.properties"), StandardCharsets.UTF_8)
                .replace("CONTROLLER_PORT", "" + controllerPort)
                .replace("CLIENT_PORT", "" + port)
                .replace("DATA_FOLDER", data.toString());
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = KafkaServer.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    // Uuid.randomUuid may begin with a dash, which the tool would read as an option.
    private static String clusterId() {
        var random = UUID.randomUUID();
        return new Uuid(
                        random.getMostSignificantBits() & Long.MAX_VALUE,
                        random.getLeastSignificantBits())
                .toString();
    }
}
