package plenary.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import plenary.acceptance.Place;

/** One person at one browser window, signed in or not, and what their browser complains about. */
final class Reader implements AutoCloseable {
    /** Milliseconds that anything may take on a busy machine. */
    static final double PATIENCE = 30_000;

    static final int WIDE = 1280;
    static final int NARROW = 375;
    static final int NARROWEST = 320;
    private static final int HEIGHT = 900;
    private static final String PASSWORD = "plenary"; // of every demo account

    private final Place place;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Reader(Chromium chromium, Place place) {
        this.place = place;
        this.context =
                chromium.browser()
                        .newContext(
                                new NewContextOptions()
                                        .setViewportSize(WIDE, HEIGHT)
                                        .setLocale("en-GB")
                                        .setTimezoneId("UTC")
                                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text() + " (" + message.location() + ")");
                    }
                });
        page.onPageError(complaints::add);
    }

    /** Somebody without an account. */
    static Reader visitor(Chromium chromium, Place place) {
        return new Reader(chromium, place);
    }

    /** Somebody who has filled in the sign-in server's own form. */
    static Reader signedIn(Chromium chromium, Place place, String account) {
        var reader = new Reader(chromium, place);
        reader.page.navigate(place.gateway() + "/sign-in?to=/");
        reader.page.locator("#username").fill(account);
        reader.page.locator("#password").fill(PASSWORD);
        reader.page.locator("#kc-login").click();
        reader.page.waitForURL(place.gateway() + "/");
        reader.sees(reader.page.locator(".signed-in"));
        reader.complaints.clear();
        return reader;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** Opens a page of Plenary and waits until it has come. */
    void open(String path) {
        open(path, WIDE);
    }

    /** The same in a window of some width. */
    void open(String path, int pixels) {
        width(pixels);
        page.navigate(place.gateway() + path);
        sees(page.locator("main h1"));
        loaded();
    }

    /** Goes through a long page from end to end, so that all that is made on the way is there. */
    void walksThrough() {
        page.evaluate(
                """
                async () => {
                  for (let y = 0; y < document.body.scrollHeight; y += 600) {
                    scrollTo(0, y)
                    await new Promise((done) => setTimeout(done, 50))
                  }
                  for (const part of document.querySelectorAll('main *')) {
                    if (getComputedStyle(part).contentVisibility === 'auto') {
                      part.style.contentVisibility = 'visible'
                    }
                  }
                  scrollTo(0, 0)
                }
                """);
        loaded();
    }

    /** Waits until nothing on the page is on its way. */
    void loaded() {
        assertThat(page.locator(".loading, .waiting"))
                .hasCount(0, new HasCountOptions().setTimeout(PATIENCE));
    }

    void width(int pixels) {
        page.setViewportSize(pixels, HEIGHT);
    }

    void colours(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** Reads on in another language, from the next page that is opened. */
    void speaks(String language) {
        page.evaluate("language => localStorage.setItem('plenary.language', language)", language);
    }

    /** A button of the page, or of the dialog that is open. */
    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Makes an act that cannot be undone: the button, and the same once more in its dialog. */
    void makesSure(Locator button) {
        var name = button.innerText();
        button.click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        assertThat(dialog).hasCount(0, new HasCountOptions().setTimeout(PATIENCE));
    }

    /** Waits until something is to be seen. */
    void sees(Locator what) {
        assertThat(what).isVisible(new IsVisibleOptions().setTimeout(PATIENCE));
    }

    /** Waits until the page says something. */
    void reads(String words) {
        reads(page.locator("main"), words);
    }

    /** Waits until a part of the page says something. */
    void reads(Locator part, String words) {
        assertThat(part)
                .containsText(
                        words,
                        new ContainsTextOptions().setUseInnerText(true).setTimeout(PATIENCE));
    }

    /** Selects words of a text with the mouse. */
    void selects(Locator text, String words) {
        selects(text, words, words);
    }

    /** From some words of a text to the end of others, whatever stands between them. */
    void selects(Locator text, String fromWords, String toWords) {
        text.scrollIntoViewIfNeeded();
        var ends =
                text.evaluate(
                        """
                        (element, [from, to]) => {
                          const lines = (words) => {
                            const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
                            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                              const at = node.data.indexOf(words)
                              if (at < 0) continue
                              const range = document.createRange()
                              range.setStart(node, at)
                              range.setEnd(node, at + words.length)
                              return [...range.getClientRects()]
                            }
                          }
                          const first = lines(from)[0], last = lines(to).at(-1)
                          return [first.left, first.top + first.height / 2, last.right, last.top + last.height / 2]
                        }
                        """,
                        List.of(fromWords, toWords));
        var at = ((List<?>) ends).stream().map(n -> ((Number) n).doubleValue()).toList();
        page.mouse().move(at.get(0), at.get(1));
        page.mouse().down();
        page.mouse().move(at.get(2), at.get(3));
        page.mouse().up();
    }

    /** Fails where the browser complained since it was last asked. */
    void hasNoComplaint() {
        assertThat(complaints)
                .as("what the browser complains about: %s", String.join("; ", complaints))
                .isEmpty();
    }

    /** What the browser complained about so far has been told. */
    void forgets() {
        complaints.clear();
    }

    /** Fails where one has to scroll sideways, once the page has found its new shape. */
    void fitsAt(int pixels) {
        width(pixels);
        var beyond =
                page.evaluate(
                        """
                        async width => {
                          const frame = () => new Promise(requestAnimationFrame)
                          await document.fonts.ready
                          do { await frame() } while (innerWidth !== width)
                          await frame()
                          const { scrollWidth, clientWidth } = document.scrollingElement
                          return scrollWidth - clientWidth
                        }
                        """,
                        pixels);
        assertThat(((Number) beyond).intValue())
                .as("pixels beyond the right edge at width " + pixels)
                .isZero();
    }

    @Override
    public void close() {
        context.close();
    }
}
