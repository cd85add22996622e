package plenary.proposal.forum.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/**
 * Ports at which a test runs its own mail server and identity provider, up and down as it likes.
 */
public class PeoplePorts implements QuarkusTestResourceLifecycleManager {
    private static final String MAIL = "plenary.test.people.mail";
    private static final String ACCOUNTS = "plenary.test.people.accounts";

    static int mail() {
        return Integer.getInteger(MAIL);
    }

    static int accounts() {
        return Integer.getInteger(ACCOUNTS);
    }

    @Override
    public Map<String, String> start() {
        try (var one = new ServerSocket(0);
                var other = new ServerSocket(0)) {
            System.setProperty(MAIL, "" + one.getLocalPort());
            System.setProperty(ACCOUNTS, "" + other.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "plenary.mail.on", "true",
                "plenary.mail.host", "localhost",
                "plenary.mail.port", "" + mail(),
                "plenary.pages.url", "https://plenary.example",
                "plenary.accounts.realm", "http://localhost:" + accounts() + "/realms/plenary",
                "plenary.accounts.secret", "secret");
    }

    @Override
    public void stop() {
        System.clearProperty(MAIL);
        System.clearProperty(ACCOUNTS);
    }
}
