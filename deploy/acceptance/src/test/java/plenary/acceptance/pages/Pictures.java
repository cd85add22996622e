package plenary.acceptance.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import plenary.acceptance.RunningPlenary;

/**
 * Pictures of pages, kept in the build's folder; some of them also for the README and the guide.
 */
final class Pictures {
    private static final Path KEPT = Path.of("target", "pictures");
    private static final int LONGEST = 3000; // pixels
    private static final int JPEG = 62; // percent

    private Pictures() {}

    /** Whether the pictures of the documentation are made anew: {@code -Dplenary.pictures=true}. */
    static boolean forTheDocumentation() {
        return Boolean.getBoolean("plenary.pictures");
    }

    /** The page from its top, as far down as one would care to look. */
    static void take(Page page, String name) {
        takeTo(page, KEPT.resolve(name + ".png"));
    }

    /** The same, kept elsewhere. */
    static void takeTo(Page page, Path file) {
        var height = ((Number) page.evaluate("document.scrollingElement.scrollHeight")).intValue();
        page.screenshot(
                still().setPath(file)
                        .setFullPage(true)
                        .setClip(0, 0, page.viewportSize().width, Math.min(height, LONGEST)));
    }

    /** What fits the window, for {@code docs/pictures}; as small a file as one can still read. */
    static void takeForTheDocumentation(Page page, String name) {
        var docs = RunningPlenary.settings().checkout().root().resolve("docs").resolve("pictures");
        page.screenshot(
                still().setPath(docs.resolve(name + ".jpg"))
                        .setType(ScreenshotType.JPEG)
                        .setQuality(JPEG));
    }

    private static ScreenshotOptions still() {
        return new ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED);
    }
}
