package plenary.gateway.far;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.security.GeneralSecurityException;
import java.util.Map;
import plenary.local.TestServers;

/**
 * All that stands around the gateway in its tests: provider, two services, a real Kafka. With the
 * argument {@code down}, voting-service and Kafka are addresses where nobody answers.
 */
public class FarSide implements QuarkusTestResourceLifecycleManager {

    private TestIssuer issuer;
    private FarService proposal;
    private FarService voting;
    private boolean down;

    @Override
    public void init(Map<String, String> arguments) {
        down = Boolean.parseBoolean(arguments.get("down"));
    }

    @Override
    public Map<String, String> start() {
        try {
            issuer = new TestIssuer();
            proposal = new FarService("proposal");
            voting = new FarService("voting");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "quarkus.oidc.auth-server-url",
                issuer.url(),
                "plenary.gateway.backends.proposal",
                proposal.url(),
                "plenary.gateway.backends.voting",
                down ? "http://localhost:" + closed() : voting.url(),
                "kafka.bootstrap.servers",
                down ? "localhost:" + closed() : TestServers.kafkaWithFreshTopics());
    }

    private static int closed() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        issuer.stop();
        proposal.stop();
        voting.stop();
    }
}
