package plenary.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signed in as a browser is: by the provider's form, with nothing but cookies to show for it. */
final class BrowserSession {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient(); // follows no redirect by itself
    private final Map<String, String> cookies = new TreeMap<>();

    static BrowserSession of(String account) {
        var session = new BrowserSession();
        session.here(session.followed(session.signIn(account, "plenary")));
        return session;
    }

    /**
     * The first time, with the password of a letter: the provider wants another, and to know who
     * one is.
     */
    static BrowserSession first(String account, String once, String chosen) {
        var session = new BrowserSession();
        var page = session.followed(session.signIn(account, once));
        for (var forms = 0; page.statusCode() == 200 && forms < 2; forms++) {
            page =
                    session.followed(
                            page.body().contains("password-new")
                                    ? session.fill(
                                            page,
                                            Map.of(
                                                    "password-new",
                                                    chosen,
                                                    "password-confirm",
                                                    chosen))
                                    : session.fill(
                                            page,
                                            Map.of(
                                                    "username",
                                                    account,
                                                    "email",
                                                    account,
                                                    "firstName",
                                                    "New",
                                                    "lastName",
                                                    "Delegate")));
        }
        session.here(page);
        return session;
    }

    private HttpResponse<String> signIn(String account, String password) {
        var page = go("GET", RunningPlenary.place().gateway() + "/sign-in?to=/", null);
        page = go("GET", to(page), null);
        return fill(page, Map.of("username", account, "password", password));
    }

    private HttpResponse<String> fill(HttpResponse<String> page, Map<String, String> fields) {
        var coded =
                fields.entrySet().stream()
                        .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        return go("POST", form(page), coded);
    }

    private static String form(HttpResponse<String> page) {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("The provider shows no form: " + page.body());
        }
        return form.group(1).replace("&amp;", "&");
    }

    /** Where it sends one, to the next form or back where one wanted to be. */
    private HttpResponse<String> followed(HttpResponse<String> after) {
        var page = after;
        while (page.statusCode() == 302 && !URI.create(to(page)).getPath().equals("/")) {
            page = go("GET", to(page), null);
        }
        return page;
    }

    private void here(HttpResponse<String> page) {
        if (page.statusCode() != 302) {
            throw new IllegalStateException("Not signed in; the provider says: " + page.body());
        }
    }

    private String to(HttpResponse<String> page) {
        return page.request()
                .uri()
                .resolve(page.headers().firstValue("Location").orElseThrow())
                .toString();
    }

    private HttpResponse<String> go(String method, String address, String form) {
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .method(
                                method,
                                form == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(form));
        if (form != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookie());
        }
        try {
            var page = http.send(request.build(), BodyHandlers.ofString());
            page.headers().allValues("Set-Cookie").forEach(this::keep);
            return page;
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    /** The header as the browser sends it with every request to this site, whoever caused it. */
    String cookie() {
        return cookies.entrySet().stream()
                .map(c -> c.getKey() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
    }
}
