package plenary.proposal.notice.http;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** A port at which a test runs its own mail server, up and down as it likes. */
public class SmtpPort implements QuarkusTestResourceLifecycleManager {
    private static final String KEY = "plenary.test.smtp-port";

    /** TCP, on this machine; one for all tests, of which one class at a time listens there. */
    public static int number() {
        return Integer.getInteger(KEY);
    }

    @Override
    public Map<String, String> start() {
        try (var free = new ServerSocket(0)) {
            System.setProperty(KEY, "" + free.getLocalPort());
            return Map.of(
                    "plenary.mail.on", "true",
                    "plenary.mail.host", "localhost",
                    "plenary.mail.port", "" + free.getLocalPort(),
                    "plenary.pages.url", "https://plenary.example");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        System.clearProperty(KEY);
    }
}
