package plenary.proposal.desk;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import plenary.journal.PlenaryJson;

/**
 * Accounts by Keycloak's admin interface, with a service account of our own. An account is made
 * with a password for one sign-in, which goes to its address alone: whoever uses it has shown that
 * the address is theirs, and has to choose another. An account that has been used is never touched.
 */
@ApplicationScoped
class KeycloakAccounts implements Accounts {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String OWN_PASSWORD = "UPDATE_PASSWORD";

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final SecureRandom random = new SecureRandom();
    private final String realm;
    private final String client;
    private final Optional<String> secret;

    KeycloakAccounts(
            @ConfigProperty(name = "plenary.accounts.realm") String realm,
            @ConfigProperty(name = "plenary.accounts.client") String client,
            @ConfigProperty(name = "plenary.accounts.secret") Optional<String> secret) {
        this.realm = realm;
        this.client = client;
        this.secret = secret;
    }

    @Override
    public boolean open() {
        return secret.isPresent();
    }

    @Override
    public Uni<Account> forAddress(String email) {
        return token().chain(
                        token -> find(token, email).chain(found -> account(token, email, found)));
    }

    private Uni<Account> account(String token, String email, Optional<JsonNode> found) {
        if (found.isEmpty()) {
            return make(token, email);
        }
        for (var action : found.get().path("requiredActions")) {
            if (action.asText().equals(OWN_PASSWORD)) {
                return renew(token, found.get().path("id").asText());
            }
        }
        return Uni.createFrom().item(new Account(null));
    }

    private Uni<String> token() {
        var form =
                "grant_type=client_credentials&client_id="
                        + coded(client)
                        + "&client_secret="
                        + coded(secret.orElseThrow());
        var request =
                HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        return send(request)
                .map(answer -> wanted(answer, 200))
                .map(answer -> read(answer).path("access_token").asText());
    }

    private Uni<Optional<JsonNode>> find(String token, String email) {
        return send(admin(token, "/users?exact=true&email=" + coded(email)).GET())
                .map(answer -> wanted(answer, 200))
                .map(answer -> Optional.ofNullable(read(answer).get(0)));
    }

    private Uni<Account> make(String token, String email) {
        var password = password();
        var user =
                Map.of(
                        "username",
                        email,
                        "email",
                        email,
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "requiredActions",
                        List.of(OWN_PASSWORD),
                        "credentials",
                        List.of(once(password)));
        return send(admin(token, "/users")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(PlenaryJson.write(user))))
                .map(answer -> wanted(answer, 201))
                .map(made -> new Account(password));
    }

    private Uni<Account> renew(String token, String user) {
        var password = password();
        return send(admin(token, "/users/" + user + "/reset-password")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(PlenaryJson.write(once(password)))))
                .map(answer -> wanted(answer, 204))
                .map(done -> new Account(password));
    }

    private static Map<String, Object> once(String password) {
        return Map.of("type", "password", "value", password, "temporary", true);
    }

    private HttpRequest.Builder admin(String token, String path) {
        var at = realm.replace("/realms/", "/admin/realms/");
        return HttpRequest.newBuilder(URI.create(at + path))
                .header("Authorization", "Bearer " + token);
    }

    private Uni<HttpResponse<String>> send(HttpRequest.Builder request) {
        var here = Vertx.currentContext();
        return Uni.createFrom()
                .completionStage(
                        () ->
                                http.sendAsync(
                                        request.timeout(PATIENCE).build(), BodyHandlers.ofString()))
                .emitOn(then -> here.runOnContext(on -> then.run()));
    }

    private static HttpResponse<String> wanted(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(
                    "The identity provider answered " + answer.statusCode() + ".");
        }
        return answer;
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return PlenaryJson.mapper().readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("The identity provider's answer is no JSON.", e);
        }
    }

    private String password() {
        var bytes = new byte[15];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String coded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
