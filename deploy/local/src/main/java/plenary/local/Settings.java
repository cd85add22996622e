package plenary.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a stack keeps its state and which ports it takes. Two stacks of one machine differ in both.
 *
 * @param checkout the copy of Plenary it runs
 * @param state folder for data, logs, process ids and secrets ({@code PLENARY_STATE}, else {@code
 *     .plenary} of the checkout)
 * @param gatewayPort where people and clients go ({@code PLENARY_PORT}, else 8080 plus the offset)
 * @param offset added to every other port ({@code PLENARY_PORT_OFFSET}, else 0)
 * @param brief whether it lives for a test only: its services start quickly and never grow fast
 * @param more what its services find in their environment besides
 */
public record Settings(
        Checkout checkout,
        Path state,
        int gatewayPort,
        int offset,
        boolean brief,
        Map<String, String> more) {

    /**
     * The settings that the environment asks for.
     *
     * @throws IllegalStateException when a number is not one, or a port would be out of range
     */
    public static Settings fromEnvironment() {
        var checkout = Checkout.find();
        var offset = number("PLENARY_PORT_OFFSET", 0);
        var state =
                Optional.ofNullable(System.getenv("PLENARY_STATE"))
                        .map(Path::of)
                        .orElse(checkout.root().resolve(".plenary"));
        return new Settings(
                checkout,
                state.toAbsolutePath().normalize(),
                number("PLENARY_PORT", 8080 + offset),
                offset,
                false,
                Map.of());
    }

    public Settings {
        if (gatewayPort < 1 || gatewayPort > 65535 || offset < 0 || 39093 + offset > 65535) {
            throw new IllegalStateException(
                    "Ports end at 65535: PLENARY_PORT may be 1 to 65535, PLENARY_PORT_OFFSET 0 to 26442.");
        }
    }

    /** For a test: the same checkout with another state folder and other ports. */
    public Settings apart(Path otherState, int otherOffset) {
        return new Settings(checkout, otherState, 8080 + otherOffset, otherOffset, true, more);
    }

    /**
     * For a test: the same stack, whose services find this in their environment when they start.
     */
    public Settings with(Map<String, String> environment) {
        return new Settings(checkout, state, gatewayPort, offset, brief, Map.copyOf(environment));
    }

    /** Address of the gateway. */
    public String url() {
        return "http://localhost:" + gatewayPort;
    }

    /** Address of the realm at the sign-in server. */
    public String oidcUrl() {
        return "http://localhost:" + keycloakPort() + "/realms/plenary";
    }

    /** Port of proposal-service. */
    public int proposalPort() {
        return 8081 + offset;
    }

    /** Port of voting-service. */
    public int votingPort() {
        return 8082 + offset;
    }

    /** Port of Keycloak. */
    public int keycloakPort() {
        return 8180 + offset;
    }

    /** Port of PostgreSQL. */
    public int postgresPort() {
        return 15432 + offset;
    }

    /** Port of Kafka, for clients. */
    public int kafkaPort() {
        return 39092 + offset;
    }

    int kafkaControllerPort() {
        return 39093 + offset;
    }

    Path data(String part) {
        return state.resolve("data").resolve(part);
    }

    Path log(String part) {
        return state.resolve("logs").resolve(part + ".log");
    }

    Path footprint(String part) {
        return state.resolve("run").resolve(part + ".pid");
    }

    private static int number(String name, int otherwise) {
        var text = System.getenv(name);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalStateException(name + " must be a whole number, not " + text + ".");
        }
    }
}
