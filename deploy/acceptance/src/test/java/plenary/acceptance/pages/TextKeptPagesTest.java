package plenary.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** What delegates write about the text on pages, and what is still there when they write again. */
class TextKeptPagesTest extends InChromium {

    @Test
    void
            an_article_with_its_sub_paragraph_is_written_on_a_page_and_a_revision_keeps_what_they_are() {
        var conference = SmallConference.convened();
        var france = signedIn("fra");
        france.open(conference.page("/proposals/new"));
        var main = france.page().locator("main");
        field(main, "Title").fill("Access");
        var article = main.locator("li.instruction").first();
        adds(article, "2", "3", "Access is fair.");
        article.locator("summary").click();
        field(article, "Part of the text").selectOption("annex");
        article.getByText("not binding", exactly()).click();
        press(main, "Add an instruction");
        var paragraph = main.locator("li.instruction").nth(1);
        adds(paragraph, "3", "3.1", "Fair is what is told before.");
        paragraph.locator("summary").click();
        field(paragraph, "Sub-paragraph of")
                .selectOption(new SelectOption().setLabel("3 · added by this paper"));
        Axe.findsNothing(france.page(), "an article and its sub-paragraph as they are written");
        Pictures.take(france.page(), "table-article");
        france.fitsAt(Reader.NARROWEST);
        Pictures.take(france.page(), "table-article-narrow");
        press(main, "Table it");
        france.reads("It is in.");

        france.open(conference.page("/proposals/1"));
        france.reads("Annex");
        france.reads("not binding");
        france.reads("sub-paragraph of 3");
        france.open(conference.page("/proposals/1/revision"));
        field(main.locator("li.instruction").nth(1), "As proposed").fill("Fair is told before.");
        press(main, "Issue the revision");
        france.reads("The revision is issued.");
        var revised = conference.secretariat().get("/proposals/1").path("instructions");
        assertThat(revised.path(0).path("part").asText()).isEqualTo("annex");
        assertThat(revised.path(0).path("binding").asBoolean(true)).isFalse();
        assertThat(revised.path(1).path("parent").asText()).isEqualTo("3");
        assertThat(revised.path(1).path("after").asText()).isEqualTo("3");
        assertThat(revised.path(1).path("text").asText()).isEqualTo("Fair is told before.");
        france.hasNoComplaint();
    }

    @Test
    void what_was_announced_is_tabled_under_its_number_by_its_sponsors_or_taken_back() {
        var conference = SmallConference.convened();
        var brazil = signedIn("bra");
        announces(brazil, conference, "Open networks");
        announces(brazil, conference, "A second thought");
        var kenya = signedIn("ken");
        kenya.open(conference.page("/proposals/1"));
        kenya.button("Sponsor it as well").click();
        kenya.reads("Table it under its number");

        var japan = signedIn("jpn");
        japan.open(conference.page("/proposals/1"));
        japan.reads("Open networks");
        assertThat(japan.page().getByText("Table it under its number")).hasCount(0);
        tables(japan, conference);
        japan.reads("Who announced the proposal 1, or joined it, tables it.");

        brazil.open(conference.page("/proposals/1"));
        brazil.reads("announced by Brazil");
        Axe.findsNothing(brazil.page(), "an announced proposal");
        Pictures.take(brazil.page(), "announced");
        brazil.fitsAt(Reader.NARROWEST);
        link(brazil, "Table it under its number").click();
        var main = brazil.page().locator("main");
        assertThat(field(main, "Title")).hasValue("Open networks");
        tables(brazil, conference);
        brazil.reads("It is in.");
        kenya.open(conference.page("/proposals/1"));
        kenya.reads("Kenya confirmed");
        kenya.reads("tabled");

        brazil.open(conference.page("/proposals/2"));
        press(brazil.page().locator("main"), "Withdraw");
        dialog(brazil).locator("textarea").fill("The first one says it.");
        send(dialog(brazil), "Withdraw");
        brazil.reads("The first one says it.");
        assertThat(link(brazil, "Table it under its number")).hasCount(0);
        kenya.open(conference.page("/proposals/2"));
        kenya.reads("withdrawn");
        nobodyHasAComplaintBut(japan); // who was refused
    }

    @Test
    void a_reservation_on_the_whole_text_is_made_listed_for_all_and_lifted() {
        var conference = SmallConference.convened();
        var france = signedIn("fra");
        france.open(conference.page("/draft"));
        var list = france.page().locator(".draft-reservations");
        list.locator("summary").click();
        press(list, "Reserve on the whole text");
        dialog(france).getByText("Parliamentary: a parliament has to approve").click();
        field(dialog(france), "In your words").fill("Parliament sits in autumn.");
        send(dialog(france), "Reserve");
        france.reads(list, "Parliament sits in autumn.");
        var visitor = visitor();
        visitor.open(conference.page("/draft"));
        var seen = visitor.page().locator(".draft-reservations");
        visitor.reads(seen, "France: parliamentary reservation · on the whole text");
        assertThat(seen.getByText("Lift", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(0);
        Axe.findsNothing(visitor.page(), "a draft with a reservation on the whole");
        Pictures.take(visitor.page(), "reservations");
        visitor.fitsAt(Reader.NARROWEST);
        press(list, "Lift");
        france.reads(list, "Lifted");
        france.hasNoComplaint();
        visitor.hasNoComplaint();
    }

    /** With the message that goes when a field is put right, the button must not move away. */
    @Test
    void a_press_right_after_a_missing_word_was_written_is_heard() {
        var conference = SmallConference.convened();
        var france = signedIn("fra");
        france.open(conference.page("/proposals"));
        press(france.page().locator("main"), "Announce a proposal");
        press(dialog(france), "Announce a proposal");
        assertThat(dialog(france).locator(".field-error")).hasCount(1);
        field(dialog(france), "Title").pressSequentially("Open networks");
        var button =
                dialog(france)
                        .getByRole(AriaRole.BUTTON, byName("Announce a proposal"))
                        .boundingBox();
        var mouse = france.page().mouse();
        mouse.move(button.x + button.width / 2, button.y + button.height - 2);
        mouse.down();
        mouse.up();
        assertThat(dialog(france)).hasCount(0);
        france.reads("Open networks");
        france.hasNoComplaint();
    }

    private static void announces(Reader delegate, SmallConference conference, String title) {
        delegate.open(conference.page("/proposals"));
        press(delegate.page().locator("main"), "Announce a proposal");
        field(dialog(delegate), "Title").fill(title);
        send(dialog(delegate), "Announce a proposal");
        delegate.reads(title);
    }

    /** Writes a change of the first provision on the page that tables the announced one. */
    private static void tables(Reader delegate, SmallConference conference) {
        delegate.open(conference.page("/proposals/new?announced=1"));
        var main = delegate.page().locator("main");
        field(main, "Provision").selectOption("1");
        field(main, "As proposed").fill("Members keep their networks open.");
        press(main, "Table it");
    }

    private static void adds(Locator instruction, String after, String number, String text) {
        instruction.getByText("ADD", exactly()).click();
        field(instruction, "After which provision").selectOption(after);
        field(instruction, "Number of the new provision").fill(number);
        field(instruction, "As proposed").fill(text);
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Locator link(Reader reader, String name) {
        return reader.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
