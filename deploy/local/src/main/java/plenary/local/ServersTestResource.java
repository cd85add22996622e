package plenary.local;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * Gives a Quarkus test the real servers of {@link TestServers}: an empty database named by the
 * argument {@code database}, and a broker whose topics are empty.
 *
 * <p>{@code @QuarkusTestResource(value = ServersTestResource.class, initArgs = @ResourceArg(name =
 * "database", value = "proposals"))}
 */
public class ServersTestResource implements QuarkusTestResourceLifecycleManager {
    private String database = "plenary";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        var postgres = TestServers.postgres(database);
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.jdbcUrl(),
                "quarkus.datasource.reactive.url", postgres.reactiveUrl(),
                "quarkus.datasource.username", postgres.user(),
                "quarkus.datasource.password", postgres.password(),
                "kafka.bootstrap.servers", TestServers.kafkaWithFreshTopics());
    }

    /** The servers stay for the modules that follow. */
    @Override
    public void stop() {}
}
