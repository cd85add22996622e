package plenary.bench;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import plenary.acceptance.Place;

/**
 * What the page asks for when somebody opens the draft: looked at once in a real browser, which has
 * nothing of it yet, so that readers can do the same many times.
 *
 * @param programs the page's own files: a browser that was here before has all of them
 * @param untilReadable what is asked of the API until the first screen of text is there, in order
 * @param rest what is asked for after that, until the whole draft is there
 */
record Visit(String page, List<String> programs, List<String> untilReadable, List<String> rest) {
    private static final List<String> CHROMIUM =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int SETTLES = 1500;

    static Visit recorded(Place place, String forum) {
        var asked = new CopyOnWriteArrayList<String>();
        try (var playwright =
                        Playwright.create(
                                new Playwright.CreateOptions()
                                        .setEnv(
                                                java.util.Map.of(
                                                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright.chromium().launch(options())) {
            var page = browser.newPage();
            page.onRequest(
                    request -> {
                        var uri = URI.create(request.url());
                        var query = uri.getRawQuery();
                        asked.add(uri.getRawPath() + (query == null ? "" : "?" + query));
                    });
            page.navigate(place.page(forum, "draft"));
            var began = Instant.now();
            while (asked.stream().noneMatch(Visit::isRest)
                    && Duration.between(began, Instant.now()).compareTo(LONGEST) < 0) {
                page.waitForTimeout(200);
            }
            page.waitForTimeout(SETTLES);
        }
        return sorted(asked);
    }

    private static Visit sorted(List<String> asked) {
        var api = asked.stream().filter(path -> path.startsWith("/api/")).toList();
        var first = first(api);
        return new Visit(
                asked.getFirst(),
                asked.stream().skip(1).filter(path -> !dynamic(path)).distinct().toList(),
                new ArrayList<>(api.subList(0, first + 1)),
                new ArrayList<>(api.subList(first + 1, api.size())));
    }

    private static int first(List<String> api) {
        for (var n = 0; n < api.size(); n++) {
            if (api.get(n).contains("/draft?limit=")) {
                return n;
            }
        }
        throw new IllegalStateException("The page never asked for the draft: " + api);
    }

    private static boolean dynamic(String path) {
        return path.startsWith("/api/") || path.startsWith("/live");
    }

    private static boolean isRest(String path) {
        return path.contains("/draft?after=");
    }

    private static BrowserType.LaunchOptions options() {
        var options = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox"));
        CHROMIUM.stream()
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .ifPresent(options::setExecutablePath);
        return options;
    }
}
