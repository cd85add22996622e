package plenary.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import plenary.local.Settings;
import plenary.local.Stack;

/**
 * The whole of Plenary, really running, once for all tests of this module: PostgreSQL, Kafka,
 * Keycloak and the three packaged services, on ports of their own, ended when the last test is
 * done. {@code PLENARY_TEST_STATE} and {@code PLENARY_TEST_OFFSET} name a stack that runs already
 * and is left running, {@code PLENARY_TEST_PORT} its gateway where that has a port of its own.
 */
public final class RunningPlenary implements BeforeAllCallback {
    private static Settings settings;
    private static Stack stack;

    /** Where it is. */
    public static Place place() {
        return new Place(settings.url(), settings.oidcUrl());
    }

    /** Its ports and folders. */
    public static Settings settings() {
        return settings;
    }

    /** Its processes, for tests that kill them. */
    public static Stack stack() {
        return stack;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.create(RunningPlenary.class))
                .getOrComputeIfAbsent(Started.class);
    }

    /** Closed by JUnit when the run is over. */
    private static final class Started implements AutoCloseable {
        private final boolean ours;

        @SuppressWarnings("unused") // made by JUnit
        Started() {
            var state = System.getenv("PLENARY_TEST_STATE");
            ours = state == null;
            settings =
                    ours
                            ? Settings.fromEnvironment()
                                    .apart(
                                            Path.of("target", "plenary").toAbsolutePath(),
                                            freeOffset())
                            : running(Path.of(state));
            stack = Stack.of(settings);
            if (ours) {
                emptied();
                ClockCharters.write();
                stack.up(Stack.Scope.ALL, System.out::println);
            }
        }

        private static Settings running(Path state) {
            var offset = Integer.parseInt(System.getenv("PLENARY_TEST_OFFSET"));
            var there = Settings.fromEnvironment().apart(state, offset);
            var port = System.getenv("PLENARY_TEST_PORT");
            return port == null
                    ? there
                    : new Settings(
                            there.checkout(),
                            state,
                            Integer.parseInt(port),
                            offset,
                            false,
                            Map.of());
        }

        @Override
        public void close() {
            if (ours) {
                stack.down(System.out::println);
            }
        }

        /** What a run that was killed may have left: processes, and old deliberations. */
        private static void emptied() {
            stack.down(line -> {});
            try (var all = Files.walk(settings.state())) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            stack = Stack.of(settings); // with secrets of its own
        }

        /** A stack may run beside the tests, even those of another checkout. */
        private static int freeOffset() {
            return IntStream.iterate(1200, offset -> offset < 20_000, offset -> offset + 220)
                    .filter(
                            offset ->
                                    IntStream.of(8080, 8081, 8082, 8180, 15432, 39092, 39093)
                                            .allMatch(port -> free(port + offset)))
                    .findFirst()
                    .orElseThrow();
        }

        private static boolean free(int port) {
            try (var socket = new ServerSocket(port)) {
                return socket.isBound();
            } catch (IOException taken) {
                return false;
            }
        }
    }
}
