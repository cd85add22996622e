package plenary.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * The demo accounts, each signed in once by name and password. Keycloak manages some fifteen
 * sign-ins a second, so tokens are kept until shortly before they lapse.
 */
public final class People {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CLIENT = "plenary-cli";
    private static final String PASSWORD = "plenary"; // of every demo account, see deploy/realm
    private static final Duration MARGIN = Duration.ofMinutes(2);

    private final Place place;
    private final Patience patience;
    private final HttpClient http;
    private final Semaphore together = new Semaphore(4);
    private final Map<String, Signed> signed = new ConcurrentHashMap<>();
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    private record Signed(String token, Instant lapses) {
        boolean fresh() {
            return Instant.now().isBefore(lapses.minus(MARGIN));
        }
    }

    People(Place place, Patience patience, HttpClient http) {
        this.place = place;
        this.patience = patience;
        this.http = http;
    }

    /** The access token of an account, signed in where it is not yet, or not any more. */
    public String token(String account) {
        var there = signed.get(account);
        if (there != null && there.fresh()) {
            return there.token();
        }
        synchronized (locks.computeIfAbsent(account, name -> new Object())) {
            var meanwhile = signed.get(account);
            if (meanwhile != null && meanwhile.fresh()) {
                return meanwhile.token();
            }
            var fresh = signIn(account);
            signed.put(account, fresh);
            return fresh.token();
        }
    }

    /** Forgets a token that was not accepted. */
    void forget(String account) {
        signed.remove(account);
    }

    /** The opaque id by which the record knows the account's person. */
    public String person(String account) {
        var payload = token(account).split("\\.")[1];
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(payload)).path("sub").asText();
        } catch (IOException e) {
            throw new StoryFailed("The token of " + account + " is not readable: " + e);
        }
    }

    /** Signs accounts in beforehand, a few at a time, without waiting for it. */
    public void expectAll(Collection<String> accounts) {
        accounts.forEach(
                account ->
                        Thread.ofVirtual()
                                .start(
                                        () -> {
                                            try {
                                                token(account);
                                            } catch (RuntimeException later) {
                                                // whoever needs the token asks again, and hears why
                                            }
                                        }));
    }

    private Signed signIn(String account) {
        var waiting = patience.waiting();
        while (true) {
            try {
                together.acquire();
                try {
                    return ask(account);
                } finally {
                    together.release();
                }
            } catch (IOException away) {
                if (!waiting.again()) {
                    throw new StoryFailed("The sign-in server does not answer: " + away);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoryFailed("interrupted");
            }
        }
    }

    private Signed ask(String account) throws IOException, InterruptedException {
        var form =
                "grant_type=password&client_id="
                        + CLIENT
                        + "&username="
                        + encoded(account)
                        + "&password="
                        + encoded(PASSWORD);
        var request =
                HttpRequest.newBuilder(URI.create(place.realm() + "/protocol/openid-connect/token"))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 500) {
            throw new IOException(answer.statusCode() + " from the sign-in server");
        }
        JsonNode body = JSON.readTree(answer.body());
        if (answer.statusCode() != 200) {
            throw new StoryFailed(
                    "The account "
                            + account
                            + " cannot be signed in: "
                            + body.path("error_description").asText(answer.body()));
        }
        return new Signed(
                body.path("access_token").asText(),
                Instant.now().plusSeconds(body.path("expires_in").asLong(60)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
