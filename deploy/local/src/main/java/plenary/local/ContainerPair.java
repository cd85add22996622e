package plenary.local;

import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The pair as containers; the engine removes them even if this program is killed. */
final class ContainerPair implements ServerPair {
    private static final String POSTGRES = "postgres:18";
    private static final String KAFKA = "apache/kafka:4.3.1";

    private final PostgreSQLContainer postgres =
            new PostgreSQLContainer(POSTGRES)
                    .withUsername(Databases.USER)
                    .withPassword("plenary")
                    .withDatabaseName("postgres")
                    // Testcontainers would turn fsync off; tests keep what they confirm, as the
                    // real one does
                    .withCommand("postgres", "-c", "fsync=on", "-c", "synchronous_commit=on");
    private final KafkaContainer kafka =
            new KafkaContainer(KAFKA)
                    .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                    .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");

    ContainerPair() {
        Startables.deepStart(postgres, kafka).join();
    }

    /** Whether a container engine answers. */
    static boolean possible() {
        var named = System.getenv("DOCKER_HOST") != null;
        var socket = Files.exists(Path.of("/var/run/docker.sock"));
        return (named || socket) && DockerClientFactory.instance().isDockerAvailable();
    }

    @Override
    public Databases databases() {
        return new Databases(
                postgres.getHost(), postgres.getMappedPort(5432), postgres.getPassword());
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public void close() {
        kafka.stop();
        postgres.stop();
    }
}
