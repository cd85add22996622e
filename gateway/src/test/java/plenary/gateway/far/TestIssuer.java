package plenary.gateway.far;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * An OpenID Connect provider of the tests' own: real HTTP, real signatures, a key the gateway
 * fetches and verifies with. It signs in whoever was announced to it last, without a password, and
 * makes any token a test asks for.
 */
final class TestIssuer {

    private static final String REALM = "/realms/plenary";
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final HttpServer server;
    private final KeyPair key;
    private final KeyPair forgersKey;
    private final Map<String, JsonObject> codes = new ConcurrentHashMap<>();
    private volatile String person = "fra";
    private volatile long seconds = 300;
    private volatile boolean silent;

    TestIssuer() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        key = generator.generateKeyPair();
        forgersKey = generator.generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + REALM;
    }

    void stop() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        Thread.currentThread().setContextClassLoader(TestIssuer.class.getClassLoader());
        Map<String, String> query = form(exchange.getRequestURI().getRawQuery());
        switch (exchange.getRequestURI().getPath().substring(REALM.length())) {
            case "/.well-known/openid-configuration" ->
                    json(exchange, silent ? 503 : 200, configuration());
            case "/silence" -> {
                silent = Boolean.parseBoolean(query.get("on"));
                json(exchange, 200, new JsonObject());
            }
            case "/keys" -> json(exchange, 200, keys());
            case "/authorize" -> authorize(exchange, query);
            case "/token" -> token(exchange);
            case "/logout" -> redirect(exchange, query.get("post_logout_redirect_uri"));
            case "/announce" -> {
                person = query.get("person");
                seconds = Long.parseLong(query.get("seconds"));
                json(exchange, 200, new JsonObject());
            }
            case "/mint" -> json(exchange, 200, new JsonObject().put("token", mint(query)));
            default -> json(exchange, 404, new JsonObject());
        }
    }

    private JsonObject configuration() {
        return new JsonObject()
                .put("issuer", url())
                .put("authorization_endpoint", url() + "/authorize")
                .put("token_endpoint", url() + "/token")
                .put("jwks_uri", url() + "/keys")
                .put("end_session_endpoint", url() + "/logout");
    }

    private JsonObject keys() {
        RSAPublicKey known = (RSAPublicKey) key.getPublic();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(
                                        new JsonObject()
                                                .put("kty", "RSA")
                                                .put("use", "sig")
                                                .put("alg", "RS256")
                                                .put("kid", "test")
                                                .put("n", number(known.getModulus().toByteArray()))
                                                .put(
                                                        "e",
                                                        number(
                                                                known.getPublicExponent()
                                                                        .toByteArray()))));
    }

    private static String number(byte[] bytes) {
        int from = bytes[0] == 0 ? 1 : 0;
        return URL.encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private void authorize(HttpExchange exchange, Map<String, String> query) throws IOException {
        String code = UUID.randomUUID().toString();
        codes.put(
                code,
                new JsonObject()
                        .put("challenge", query.get("code_challenge"))
                        .put("method", query.get("code_challenge_method"))
                        .put("nonce", query.get("nonce")));
        String state = URLEncoder.encode(query.get("state"), StandardCharsets.UTF_8);
        redirect(exchange, query.get("redirect_uri") + "?code=" + code + "&state=" + state);
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form =
                form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String grant = form.get("grant_type");
        if (grant.equals("client_credentials")) {
            json(
                    exchange,
                    200,
                    new JsonObject()
                            .put("access_token", sign("plenary-public", "plenary-api", 300, null))
                            .put("token_type", "Bearer")
                            .put("expires_in", 300));
        } else if (grant.equals("refresh_token")) {
            String who =
                    new JsonObject(
                                    new String(
                                            Base64.getUrlDecoder()
                                                    .decode(
                                                            form.get("refresh_token")
                                                                    .split("\\.")[1]),
                                            StandardCharsets.UTF_8))
                            .getString("sub");
            json(exchange, 200, tokens(who, 300, null));
        } else {
            JsonObject asked = codes.remove(form.get("code"));
            boolean held =
                    asked != null
                            && "S256".equals(asked.getString("method"))
                            && sha256(form.get("code_verifier"))
                                    .equals(asked.getString("challenge"));
            json(
                    exchange,
                    held ? 200 : 400,
                    held
                            ? tokens(person, seconds, asked.getString("nonce"))
                            : new JsonObject().put("error", "invalid_grant"));
        }
    }

    private JsonObject tokens(String who, long lasting, String nonce) {
        return new JsonObject()
                .put("access_token", sign(who, "plenary-api", lasting, null))
                .put("id_token", sign(who, "plenary-gateway", lasting, nonce))
                .put("refresh_token", sign(who, "refresh", 3600, null))
                .put("token_type", "Bearer")
                .put("expires_in", lasting);
    }

    private String mint(Map<String, String> query) {
        long lasting = Long.parseLong(query.getOrDefault("seconds", "300"));
        String audience = query.getOrDefault("aud", "plenary-api");
        String issuer = query.getOrDefault("iss", url());
        KeyPair with = query.containsKey("forged") ? forgersKey : key;
        return sign(query.get("sub"), audience, lasting, null, issuer, with);
    }

    private String sign(String who, String audience, long lasting, String nonce) {
        return sign(who, audience, lasting, nonce, url(), key);
    }

    private static String sign(
            String who, String audience, long lasting, String nonce, String issuer, KeyPair with) {
        Instant now = Instant.now();
        var claims =
                Jwt.issuer(issuer)
                        .subject(who)
                        .audience(Set.of(audience))
                        .claim("name", "Delegate of " + who)
                        .claim("jti", UUID.randomUUID().toString())
                        // as long as those of a real provider
                        .claim("filling", "x".repeat(900))
                        .issuedAt(now.minusSeconds(60))
                        .expiresAt(now.plusSeconds(lasting));
        if (nonce != null) {
            claims.claim("nonce", nonce);
        }
        return claims.jws().keyId("test").sign(with.getPrivate());
    }

    private static String sha256(String text) {
        try {
            return URL.encodeToString(
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String encoded) {
        Map<String, String> fields = new HashMap<>();
        if (encoded != null) {
            for (String pair : encoded.split("&")) {
                String[] parts = pair.split("=", 2);
                fields.put(
                        parts[0],
                        parts.length == 1
                                ? ""
                                : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return fields;
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void json(HttpExchange exchange, int status, JsonObject body)
            throws IOException {
        byte[] bytes = body.encode().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
