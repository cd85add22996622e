package plenary.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens that ought to open no door, and those that open few. */
final class Tokens {
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private Tokens() {}

    /** Every wrong token, by what is wrong with it; each but the first names a real person. */
    static Map<String, String> wrong(SmallForum forum) {
        var good = forum.token("fra").split("\\.");
        var secretariat = claims(forum.token("secretariat").split("\\.")[1]);
        return Map.of(
                "no token at all", "not-a-token",
                "another signature", good[0] + "." + good[1] + "." + forged(good[2]),
                "another person under the same signature",
                        good[0] + "." + encoded(secretariat) + "." + good[2],
                "no algorithm", unsigned(secretariat),
                "signed with a word", byWord(good[0], secretariat),
                "for another audience", of("admin-cli"),
                "of another realm", operator(),
                "an identity, not an access", identity(),
                "expired", expired());
    }

    /** The gateway's own, with which it reads for visitors. */
    static String visitors() {
        return token(
                RunningPlenary.place().realm(),
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "plenary-public",
                        "client_secret", secret("visitors")));
    }

    private static String forged(String signature) {
        var first = signature.charAt(0) == 'A' ? 'B' : 'A';
        return first + signature.substring(1);
    }

    private static String unsigned(JsonNode claims) {
        return encoded(Map.of("alg", "none", "typ", "JWT")) + "." + encoded(claims) + ".";
    }

    private static String byWord(String header, JsonNode claims) {
        var hs = ((ObjectNode) claims(header)).put("alg", "HS256");
        var signed = encoded(hs) + "." + encoded(claims);
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("plenary".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return signed + "." + URL.encodeToString(mac.doFinal(signed.getBytes()));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String identity() {
        var answer =
                ask(
                        RunningPlenary.place().realm(),
                        Map.of(
                                "grant_type", "password",
                                "client_id", "plenary-cli",
                                "username", "fra",
                                "password", "plenary",
                                "scope", "openid"));
        return answer.path("id_token").asText();
    }

    /** Truly signed, for plenary-api, and lapsed: by a client whose tokens live one second. */
    private static String expired() {
        var id = "lives-a-second-" + UUID.randomUUID();
        var operator = operator();
        var clients = clients();
        var made =
                Knock.on(clients, "POST", "")
                        .token(operator)
                        .json(
                                Map.of(
                                        "clientId",
                                        id,
                                        "publicClient",
                                        true,
                                        "standardFlowEnabled",
                                        false,
                                        "directAccessGrantsEnabled",
                                        true,
                                        "defaultClientScopes",
                                        List.of("plenary", "profile", "email"),
                                        "attributes",
                                        Map.of("access.token.lifespan", "1")))
                        .send()
                        .fine();
        var token = of(id);
        var place = made.headers().get("location");
        Knock.on(clients, "DELETE", place.substring(place.lastIndexOf('/'))).token(operator).send();
        Patience.sleep(2500);
        return token;
    }

    private static String clients() {
        return keycloak() + "/admin/realms/plenary/clients";
    }

    private static String keycloak() {
        return "http://localhost:" + RunningPlenary.settings().keycloakPort();
    }

    private static String operator() {
        return token(
                keycloak() + "/realms/master",
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "plenary-operator",
                        "password", secret("keycloak-admin")));
    }

    /** Of France's account, through a client of the realm. */
    private static String of(String client) {
        return token(
                RunningPlenary.place().realm(),
                Map.of(
                        "grant_type", "password",
                        "client_id", client,
                        "username", "fra",
                        "password", "plenary"));
    }

    private static String token(String realm, Map<String, String> form) {
        return ask(realm, form).path("access_token").asText();
    }

    private static JsonNode ask(String realm, Map<String, String> form) {
        var body =
                form.entrySet().stream()
                        .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
        return Knock.on(realm, "POST", "/protocol/openid-connect/token")
                .body("application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8))
                .send()
                .fine()
                .json();
    }

    private static String secret(String name) {
        var kept = new Properties();
        var file = RunningPlenary.settings().state().resolve("secrets.properties");
        try (var in = Files.newInputStream(file)) {
            kept.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept.getProperty(name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(Object json) {
        try {
            return URL.encodeToString(Api.JSON.writeValueAsBytes(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode claims(String part) {
        try {
            return Api.JSON.readTree(Base64.getUrlDecoder().decode(part));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
