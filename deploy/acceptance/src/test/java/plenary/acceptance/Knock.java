package plenary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** One request as an outsider would send it, once, with nothing put right on the way. */
final class Knock {
    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    private final String origin;
    private final String method;
    private final String path;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private byte[] body;
    private boolean unmeasured;

    private Knock(String origin, String method, String path) {
        this.origin = origin;
        this.method = method;
        this.path = path;
        headers.put("Accept", "application/json, application/problem+json, */*;q=0.1");
    }

    static Knock on(String origin, String method, String path) {
        return new Knock(origin, method, path);
    }

    Knock token(String token) {
        return token == null ? this : header("Authorization", "Bearer " + token);
    }

    Knock as(String capacity) {
        return capacity == null ? this : header("Plenary-As", capacity);
    }

    Knock header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** A value as JSON; null for no body. */
    Knock json(Object value) {
        try {
            return value == null ? this : json(Api.JSON.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that are said to be JSON. */
    Knock json(byte[] bytes) {
        return body("application/json", bytes);
    }

    Knock body(String type, byte[] bytes) {
        body = bytes;
        return header("Content-Type", type);
    }

    /** The body is sent in chunks, without its length. */
    Knock unmeasured() {
        unmeasured = true;
        return this;
    }

    Heard send() {
        var request =
                HttpRequest.newBuilder(URI.create(origin + path)).timeout(Duration.ofSeconds(40));
        headers.forEach(request::header);
        var publisher =
                body == null
                        ? BodyPublishers.noBody()
                        : unmeasured
                                ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                                : BodyPublishers.ofByteArray(body);
        try {
            return new Heard(
                    method + " " + path,
                    HTTP.send(
                            request.method(method, publisher).build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Bytes straight onto the wire; what comes back until the other side is done or silent. */
    static String wire(int port, byte[] bytes) {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(3000);
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(InputStream in) throws IOException {
        var heard = new ByteArrayOutputStream();
        var part = new byte[8192];
        try {
            for (var n = in.read(part); n >= 0; n = in.read(part)) {
                heard.write(part, 0, n);
            }
        } catch (SocketException | SocketTimeoutException over) {
            // what came until then is the answer
        }
        return heard.toString(StandardCharsets.UTF_8);
    }

    /** What came back. */
    record Heard(String to, int status, String type, Map<String, String> headers, byte[] bytes) {
        Heard(String to, HttpResponse<byte[]> response) {
            this(
                    to,
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    first(response),
                    response.body());
        }

        private static Map<String, String> first(HttpResponse<byte[]> response) {
            var first = new LinkedHashMap<String, String>();
            response.headers().map().forEach((name, values) -> first.put(name, values.getFirst()));
            return first;
        }

        /** Its bytes as characters. */
        String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            try {
                var body = body();
                return body.isBlank() ? MissingNode.getInstance() : Api.JSON.readTree(body);
            } catch (JsonProcessingException notJson) {
                return MissingNode.getInstance();
            }
        }

        String code() {
            return json().path("code").asText("");
        }

        /** It is 2xx. */
        Heard fine() {
            assertThat(status).as("%s: %s", to, body()).isBetween(200, 299);
            return this;
        }

        /** It is a whole problem, and this one. */
        Heard refused(int expected, String code) {
            assertThat(status + " " + code())
                    .as("%s: %s", to, body())
                    .isEqualTo(expected + " " + code);
            assertThat(type).as(to).startsWith("application/problem+json");
            assertThat(json().path("type").asText()).isEqualTo("urn:plenary:problem:" + code);
            assertThat(json().path("status").asInt()).isEqualTo(expected);
            assertThat(json().path("title").asText()).isNotBlank();
            assertThat(json().path("detail").asText()).as(body()).isNotBlank();
            assertThat(json().path("detail").asText())
                    .as("names of classes are nobody's business")
                    .doesNotContainPattern("\\b(plenary|java|com)\\.[a-z]+\\.");
            assertThat(json().path("traceId").asText()).matches("[0-9a-f]{32}");
            return this;
        }
    }
}
