package plenary.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import plenary.acceptance.People;

/**
 * One address, the gateway's or a service's own, asked without patience: what it answers, counts.
 */
final class Door {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String address;
    private final String forum;
    private final People people;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    Door(String address, String forum, People people) {
        this.address = address;
        this.forum = forum;
        this.people = people;
    }

    /** What came back. @param nanoseconds from asking to the last byte */
    record Answer(int status, byte[] body, String encoding, long nanoseconds) {
        JsonNode json() {
            var bytes = new ByteArrayInputStream(body);
            try (var in = encoding.equals("gzip") ? new GZIPInputStream(bytes) : bytes) {
                return JSON.readTree(in);
            } catch (IOException e) {
                throw new IllegalStateException("not JSON", e);
            }
        }
    }

    /** A delegation acts in its seat. */
    Answer seat(String code, String method, String path, Object body) {
        return ask(LargeText.account(code), "seat:states." + code, method, path, body);
    }

    Answer chair(String method, String path, Object body) {
        return ask("chair", "chair:plenary", method, path, body);
    }

    /** Somebody signed in, or nobody, reads. @param account null for a visitor */
    Answer read(String account, String path) {
        return ask(account, null, "GET", path, null);
    }

    private Answer ask(String account, String as, String method, String path, Object body) {
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(address + "/api/forums/" + forum + path))
                            .timeout(Duration.ofSeconds(60))
                            .header("Accept", "application/json, */*;q=0.5");
            if (method.equals("GET")) {
                request.header("Accept-Encoding", "gzip");
            }
            if (account != null) {
                request.header("Authorization", "Bearer " + people.token(account));
            }
            if (as != null) {
                request.header("Plenary-As", as);
            }
            if (body != null) {
                request.header("Content-Type", "application/json");
            }
            request.method(
                    method,
                    body == null
                            ? BodyPublishers.noBody()
                            : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
            return send(request.build());
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path + ": " + e, e);
        }
    }

    private Answer send(HttpRequest request) throws IOException {
        try {
            var began = System.nanoTime();
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Content-Encoding").orElse(""),
                    System.nanoTime() - began);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
