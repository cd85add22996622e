package plenary.gateway.far;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.ConfigProvider;

/** A client with a cookie jar, and the errands tests run at the provider. */
public final class Browser {

    private final CookieManager jar = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(jar)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    /** The gateway's address. */
    public static String gateway() {
        return "http://localhost:"
                + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    /** An access token as a test wants it: {@code sub=fra&aud=other&seconds=-5&forged}. */
    public static String token(String wish) {
        return errand("/mint?" + wish).getString("token");
    }

    /** Says who signs in next, and for how long the tokens last. */
    public static void announce(String person, long seconds) {
        errand("/announce?person=" + person + "&seconds=" + seconds);
    }

    /** Whether the provider is out of order. */
    public static void silence(boolean on) {
        errand("/silence?on=" + on);
    }

    private static JsonObject errand(String path) {
        String issuer =
                ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        try (HttpClient plain = HttpClient.newHttpClient()) {
            return new JsonObject(
                    plain.send(
                                    HttpRequest.newBuilder(URI.create(issuer + path)).build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs in through the provider; the answer of the page it comes back to. */
    public HttpResponse<String> signIn(String to) {
        HttpResponse<String> answer = get("/sign-in?to=" + to);
        for (int hop = 0; hop < 6 && answer.statusCode() == 302; hop++) {
            URI next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            if (!next.getPath().contains("/realms/") && !next.getPath().equals("/sign-in")) {
                return answer;
            }
            answer = send(HttpRequest.newBuilder(next).build());
        }
        return answer;
    }

    /** The cookies held for the gateway. */
    public List<HttpCookie> cookies() {
        return jar.getCookieStore().getCookies();
    }

    public HttpResponse<String> get(String path) {
        return request(path, UnaryOperator.identity());
    }

    public HttpResponse<String> request(String path, UnaryOperator<HttpRequest.Builder> how) {
        return send(how.apply(HttpRequest.newBuilder(URI.create(gateway() + path))).build());
    }

    /** A request whose answer goes on: lines as they come. */
    public HttpResponse<InputStream> stream(String path, UnaryOperator<HttpRequest.Builder> how) {
        try {
            return client.send(
                    how.apply(HttpRequest.newBuilder(URI.create(gateway() + path))).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
