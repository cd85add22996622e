package plenary.gateway.far;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.Executors;

/**
 * The far side of the gateway: a real HTTP server that answers with what reached it, so that a test
 * sees exactly what a service would.
 */
final class FarService {

    private final String name;
    private final HttpServer server;

    FarService(String name) throws IOException {
        this.name = name;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        Thread.currentThread().setContextClassLoader(FarService.class.getClassLoader());
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/breaks-off")) {
            exchange.close(); // the connection ends without an answer
        } else if (path.endsWith("/created")) {
            exchange.getResponseHeaders().set("Location", url() + "/api/forums/new");
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            exchange.getResponseHeaders().set("Set-Cookie", "service=1");
            answer(exchange, 201, new JsonObject());
        } else if (path.endsWith("/unchanged")) {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.sendResponseHeaders(304, -1);
            exchange.close();
        } else if (path.endsWith("/slow")) {
            var began = System.nanoTime();
            pause(Duration.ofMillis(200));
            answer(exchange, 200, new JsonObject().put("began", began));
        } else if (path.endsWith("/refused")) {
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            answer(exchange, 412, new JsonObject().put("code", "stale-version"));
        } else if (path.equals("/api/me/audiences")) {
            answer(exchange, 200, audiences(exchange));
        } else if (path.equals("/q/openapi")) {
            answer(exchange, 200, openApi());
        } else {
            answer(exchange, 200, seen(exchange, body));
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonObject seen(HttpExchange exchange, byte[] body) {
        JsonObject headers = new JsonObject();
        exchange.getRequestHeaders()
                .forEach(
                        (header, values) ->
                                headers.put(
                                        header.toLowerCase(Locale.ROOT),
                                        String.join(", ", values)));
        return new JsonObject()
                .put("service", name)
                .put("method", exchange.getRequestMethod())
                .put("uri", exchange.getRequestURI().toString())
                .put("headers", headers)
                .put("length", body.length)
                .put("sha256", sha256(body));
    }

    private JsonObject audiences(HttpExchange exchange) {
        String token = exchange.getRequestHeaders().getFirst("Authorization").substring(7);
        String payload =
                new String(
                        Base64.getUrlDecoder().decode(token.split("\\.")[1]),
                        StandardCharsets.UTF_8);
        JsonObject forums = new JsonObject();
        String person = new JsonObject(payload).getString("sub");
        if (person.equals("in-many-forums")) {
            pause(Duration.ofSeconds(2));
        }
        if (person.equals("member")) {
            forums.put("wcit-12", new JsonArray().add("public").add("body:wg-5-1"));
        }
        return new JsonObject().put("forums", forums);
    }

    private JsonObject openApi() {
        String path =
                name.equals("voting") ? "/api/forums/{f}/polls/{p}" : "/api/forums/{forum}/polls";
        String method = name.equals("voting") ? "get" : "post";
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", new JsonObject().put("title", name).put("version", "1"))
                .put(
                        "paths",
                        new JsonObject()
                                .put(
                                        path,
                                        new JsonObject()
                                                .put(
                                                        method,
                                                        new JsonObject()
                                                                .put(
                                                                        "operationId",
                                                                        name + ".poll"))));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, JsonObject body)
            throws IOException {
        byte[] bytes = body.encode().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .putIfAbsent("Content-Type", java.util.List.of("application/json"));
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
