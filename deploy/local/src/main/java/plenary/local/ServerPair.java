package plenary.local;

import java.nio.file.Path;
import java.util.Optional;

/** A PostgreSQL and a Kafka for tests, thrown away with all they hold when closed. */
interface ServerPair extends AutoCloseable {
    Databases databases();

    String bootstrapServers();

    @Override
    void close();

    /**
     * Starts a pair and waits until both answer.
     *
     * @param folder for their data and logs, where they are processes of this machine
     */
    static ServerPair start(Checkout checkout, Path folder) {
        return switch (Optional.ofNullable(System.getenv("PLENARY_SERVERS")).orElse("")) {
            case "native" -> new NativePair(checkout, folder);
            case "containers" -> new ContainerPair();
            case "" ->
                    ContainerPair.possible()
                            ? new ContainerPair()
                            : new NativePair(checkout, folder);
            default ->
                    throw new IllegalStateException(
                            "PLENARY_SERVERS may be native or containers, or not set.");
        };
    }
}
