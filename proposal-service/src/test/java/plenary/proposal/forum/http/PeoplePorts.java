package plenary.proposal.forum.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** A port at which a test runs its own identity provider, up and down as it likes. */
public class PeoplePorts implements QuarkusTestResourceLifecycleManager {
    private static final String ACCOUNTS = "plenary.test.people.accounts";

    static int accounts() {
        return Integer.getInteger(ACCOUNTS);
    }

    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0)) {
            System.setProperty(ACCOUNTS, "" + free.getLocalPort());
            return Map.of(
                    "plenary.accounts.realm",
                    "http://localhost:" + free.getLocalPort() + "/realms/plenary",
                    "plenary.accounts.secret",
                    "secret");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(ACCOUNTS);
    }
}
