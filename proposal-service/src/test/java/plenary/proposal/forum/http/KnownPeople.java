package plenary.proposal.forum.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.journal.PlenaryJson;

/** The part of an identity provider's admin interface that makes accounts. */
final class KnownPeople implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, JsonNode> accounts = new LinkedHashMap<>();
    private final List<String> renewed = new ArrayList<>();

    KnownPeople(int port) throws IOException {
        server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext(
                "/realms/plenary/protocol/openid-connect/token",
                exchange -> answer(exchange, 200, "{\"access_token\":\"t\"}"));
        server.createContext("/admin/realms/plenary/users", this::users);
        server.start();
    }

    /** An account as it was asked for; null where none was. */
    JsonNode account(String email) {
        return accounts.get(email);
    }

    /** Whose first password was replaced by another. */
    List<String> renewed() {
        return renewed;
    }

    void knows(String email) {
        accounts.put(email, PlenaryJson.mapper().createObjectNode().put("id", "id-" + email));
    }

    private void users(HttpExchange exchange) throws IOException {
        if (!"Bearer t".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "");
            return;
        }
        var path = exchange.getRequestURI().getPath();
        switch (exchange.getRequestMethod()) {
            case "GET" -> {
                var query = exchange.getRequestURI().getQuery();
                var found = accounts.get(query.substring(query.indexOf("email=") + 6));
                answer(exchange, 200, found == null ? "[]" : "[" + found + "]");
            }
            case "POST" -> {
                var user =
                        (com.fasterxml.jackson.databind.node.ObjectNode)
                                PlenaryJson.mapper().readTree(exchange.getRequestBody());
                accounts.put(user.get("email").asText(), user.put("id", "id-" + accounts.size()));
                answer(exchange, 201, "");
            }
            default -> {
                renewed.add(path);
                answer(exchange, 204, "");
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
