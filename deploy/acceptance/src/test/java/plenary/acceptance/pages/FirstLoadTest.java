package plenary.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What a browser asks for when a page is opened: all of it once, and in the reader's language. */
class FirstLoadTest extends InChromium {

    private final List<Request> asked = new CopyOnWriteArrayList<>();

    @Test
    void what_a_page_shows_first_is_asked_for_once_and_in_the_readers_language() {
        var conference = SmallConference.convened();
        var visitor = visitor();
        visitor.open(conference.page("/draft"));
        visitor.page().evaluate("() => localStorage.setItem('plenary.language', 'fr')");
        visitor.page().onRequest(asked::add);
        visitor.open(conference.page("/draft"));
        visitor.reads("Dispositions");
        assertThat(to("/draft?limit=60")).hasSize(1);
        assertThat(to("/api/session")).hasSize(1);
        assertThat(to("/roster"))
                .singleElement()
                .satisfies(
                        roster ->
                                assertThat(roster.headers())
                                        .containsEntry("accept-language", "fr"));
        visitor.hasNoComplaint();
    }

    @Test
    void a_page_that_is_opened_while_the_line_is_away_comes_when_it_is_back() {
        var conference = SmallConference.convened();
        var visitor = visitor();
        visitor.open(conference.page(""));
        visitor.context().setOffline(true);
        var way = new Page.GetByRoleOptions().setName("Record").setExact(true);
        visitor.page().getByRole(AriaRole.LINK, way).click();
        visitor.reads(visitor.page().locator("body"), "This takes longer than usual");
        Axe.findsNothing(visitor.page(), "a page that does not come");
        Pictures.take(visitor.page(), "line-away");
        visitor.context().setOffline(false);
        visitor.sees(visitor.page().locator("main h1"));
        visitor.loaded();
        assertThat(visitor.page().url()).endsWith(conference.page("/record"));
        assertThat(visitor.page().getByText("This takes longer than usual").count()).isZero();
    }

    private List<Request> to(String end) {
        return asked.stream().filter(request -> request.url().endsWith(end)).toList();
    }
}
