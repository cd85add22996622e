package plenary.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import plenary.acceptance.RunningPlenary;

/**
 * Measures and prints what docs/figures.md says of the pages, and judges none of it; only where
 * {@code -Dplenary.figures=FORUM} names the forum that {@code ./plenary bench} made, on a stack
 * that {@code PLENARY_TEST_STATE} and {@code PLENARY_TEST_OFFSET} name.
 */
@EnabledIfSystemProperty(named = "plenary.figures", matches = "[a-z0-9-]+")
class PageFiguresTest extends InChromium {
    private static final String FORUM = System.getProperty("plenary.figures", "");
    private static final int TIMES = 7;
    private static final int ACTS = 20;

    // what a reader waits for: words of the first screen, a page that answers, the whole text
    private static final String LISTEN =
            """
            (() => {
              const seen = (window.__seen = { long: 0, blocked: 0 })
              new PerformanceObserver((list) => {
                for (const { duration } of list.getEntries()) {
                  seen.long = Math.max(seen.long, duration)
                  seen.blocked += duration - 50
                }
              }).observe({ type: 'longtask', buffered: true })
              const look = () => {
                const n = document.querySelectorAll('article.provision').length
                if (n > 0 && !seen.first) {
                  seen.first = performance.now()
                  setTimeout(() => requestIdleCallback(() => (seen.usable ??= performance.now())))
                }
                if (n >= 1000) seen.whole = performance.now()
                else requestAnimationFrame(look)
              }
              requestAnimationFrame(look)
            })()
            """;

    private static final String SCROLL =
            """
            async () => {
              const frames = []
              let before = await new Promise(requestAnimationFrame)
              for (let i = 0; i < 300; i++) {
                scrollBy(0, 120)
                const now = await new Promise(requestAnimationFrame)
                frames.push(now - before)
                before = now
              }
              return frames
            }
            """;

    @Test
    void a_thousand_provisions_are_opened_and_scrolled() {
        var seen = new ArrayList<Map<String, Object>>();
        var frames = new ArrayList<Double>();
        for (var i = 0; i < TIMES; i++) {
            var reader = visitor(); // with an empty cache
            reader.page().addInitScript(LISTEN);
            reader.page()
                    .navigate(RunningPlenary.place().gateway() + "/forums/" + FORUM + "/draft");
            reader.page().waitForFunction("() => window.__seen.whole && window.__seen.usable");
            @SuppressWarnings("unchecked")
            var one = (Map<String, Object>) reader.page().evaluate("() => window.__seen");
            seen.add(one);
            frames.addAll(numbers(reader.page().evaluate(SCROLL)));
            reader.close();
        }
        for (var what : List.of("first", "usable", "whole", "long", "blocked")) {
            print("draft, " + what, seen, one -> ((Number) one.get(what)).doubleValue());
        }
        print("scrolling, a frame", frames, frame -> frame);
        assertThat(seen).hasSize(TIMES);
    }

    @Test
    void an_act_in_one_browser_is_seen_in_another() {
        var conference = SmallConference.convened();
        var france = signedIn("fra");
        var reader = visitor();
        france.open(conference.page("/draft"));
        reader.open(conference.page("/draft"));
        var waits = new ArrayList<Double>();
        for (var i = 1; i <= ACTS; i++) {
            var words = "Remark number " + i + ".";
            reader.page()
                    .evaluate(
                            """
                            words => {
                              window.__at = new Promise((done) => {
                                const there = () => {
                                  if (!document.body.textContent.includes(words)) return
                                  watch.disconnect()
                                  done(Date.now())
                                }
                                const watch = new MutationObserver(there)
                                watch.observe(document.body, { subtree: true, childList: true, characterData: true })
                              })
                            }
                            """,
                            words);
            reserves(france, words);
            var at = ((Number) reader.page().evaluate("() => window.__at")).doubleValue();
            var pressed = ((Number) france.page().evaluate("() => window.__pressed")).doubleValue();
            waits.add(at - pressed);
        }
        print("from the press to the other's page", waits, wait -> wait);
        assertThat(waits).hasSize(ACTS);
    }

    private static void reserves(Reader delegate, String words) {
        var list = delegate.page().locator(".draft-reservations");
        if (list.locator("details[open]").count() == 0) {
            list.locator("summary").click();
        }
        press(list, "Reserve on the whole text");
        field(dialog(delegate), "In your words").fill(words);
        delegate.page()
                .evaluate(
                        "() => addEventListener('submit', () => (window.__pressed = Date.now()),"
                                + " { capture: true, once: true })");
        send(dialog(delegate), "Reserve");
    }

    private static List<Double> numbers(Object list) {
        return ((List<?>) list).stream().map(n -> ((Number) n).doubleValue()).toList();
    }

    private static <T> void print(String what, List<T> seen, ToDoubleFunction<T> value) {
        var sorted = seen.stream().mapToDouble(value).sorted().toArray();
        System.out.printf(
                "FIGURE %s: half within %.0f ms, 95 of 100 within %.0f ms, worst %.0f ms of %d%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(sorted.length * 0.95) - 1],
                Arrays.stream(sorted).max().orElseThrow(),
                sorted.length);
    }
}
