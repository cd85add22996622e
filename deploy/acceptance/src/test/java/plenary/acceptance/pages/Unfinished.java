package plenary.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that programs leave on pages when something was forgotten. */
final class Unfinished {
    private static final Pattern WORDS =
            Pattern.compile(
                    "undefined|\\bnull\\b|NaN|Invalid Date|\\[object|\\{[a-zA-Z]+}|"
                            + "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Unfinished() {}

    /** Fails with what is on the page, or in its title, that nobody wrote. */
    static void isNotOn(Page page, String where) {
        var text = page.title() + "\n" + page.locator("body").innerText();
        assertThat(WORDS.matcher(text).results().map(MatchResult::group).distinct().toList())
                .as("what nobody wrote on " + where)
                .isEmpty();
        assertThat(page.title()).as("the title of " + where).isNotBlank();
    }
}
