package plenary.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Listens to the live feed of one forum and keeps all that it says. */
final class LiveEar implements AutoCloseable {
    private static final String READY = "event: ready";

    private final HttpClient http = HttpClient.newHttpClient();
    private final StringBuffer said = new StringBuffer();
    private final InputStream stream;

    LiveEar(SmallForum forum, String account) {
        this(forum.forum, account == null ? null : forum.token(account));
    }

    /**
     * @param token null for a visitor
     */
    LiveEar(String forum, String token) {
        var request =
                HttpRequest.newBuilder(
                        URI.create(RunningPlenary.place().gateway() + "/live?forum=" + forum));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            stream = http.send(request.build(), BodyHandlers.ofInputStream()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::listen);
        new Patience(Duration.ofSeconds(30))
                .until("a feed", () -> Optional.of(READY).filter(ready -> said().contains(ready)));
    }

    private void listen() {
        var part = new byte[8192];
        try {
            for (var n = stream.read(part); n >= 0; n = stream.read(part)) {
                said.append(new String(part, 0, n, StandardCharsets.UTF_8));
            }
        } catch (IOException over) {
            // closed
        }
    }

    String said() {
        return said.toString();
    }

    /** From here on, as if it had been opened now. */
    void forget() {
        said.setLength(0);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
