package plenary.acceptance;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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
        session.signIn(account);
        return session;
    }

    private void signIn(String account) {
        var page = go("GET", RunningPlenary.place().gateway() + "/sign-in?to=/", null);
        page = go("GET", to(page), null);
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("The provider shows no form: " + page.body());
        }
        page =
                go(
                        "POST",
                        form.group(1).replace("&amp;", "&"),
                        "username="
                                + URLEncoder.encode(account, StandardCharsets.UTF_8)
                                + "&password=plenary");
        while (page.statusCode() == 302 && !URI.create(to(page)).getPath().equals("/")) {
            page = go("GET", to(page), null);
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
