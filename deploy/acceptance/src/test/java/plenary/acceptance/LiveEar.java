package plenary.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Listens to the live feed of one forum and keeps all that it says. */
final class LiveEar implements AutoCloseable {
    private static final Pattern ENTRY =
            Pattern.compile("\"source\":\"deliberation\",\"seq\":(\\d+)");

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

    /** What it was told, but for acts up to an entry: the feed may be behind the services. */
    String saidAfter(long entry) {
        return said().lines()
                .filter(
                        line ->
                                ENTRY.matcher(line)
                                        .results()
                                        .mapToLong(found -> Long.parseLong(found.group(1)))
                                        .allMatch(number -> number > entry))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
