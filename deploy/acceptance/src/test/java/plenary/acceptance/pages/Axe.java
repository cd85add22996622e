package plenary.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe finds on a page, by the rules of WCAG 2.0 to 2.2, levels A and AA. */
final class Axe {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");

    /**
     * Says for some seconds what a button did, by that button's name, after the button has gone.
     */
    private static final String ANNOUNCER = "[data-live-announcer]";

    private Axe() {}

    /** Fails with each rule that is broken, and by what. */
    static void findsNothing(Page page, String where) {
        // one frame only: the older way of asking needs no second page
        var found =
                new AxeBuilder(page)
                        .setLegacyMode(true)
                        .exclude(ANNOUNCER)
                        .withTags(RULES)
                        .analyze();
        assertThat(found.getPasses()).as("axe looked at " + where).isNotEmpty();
        assertThat(found.getViolations().stream().map(Axe::told).toList())
                .as("what axe finds on " + where)
                .isEmpty();
    }

    private static String told(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getNodes().stream()
                        .limit(5)
                        .map(CheckedNode::getHtml)
                        .collect(Collectors.joining(" | "));
    }
}
