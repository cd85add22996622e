package plenary.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** "Members shall [not] impede" is open when the text is to be adopted, on the pages, by people. */
class NotImpedePagesTest extends InChromium {

    @Test
    void neither_sense_is_adopted_the_reference_is_settled_first_and_both_senses_go_on() {
        var conference = SmallConference.convened();
        conference.added("3", "2", "Members shall not impede the flow of traffic.");
        conference.added("4", "3", "Disputes on article 3 go to arbitration.");
        conference.askedFor("3");

        var japan = signedIn("jpn");
        japan.open(conference.page("/draft"));
        var article = japan.page().locator("#p-3");
        japan.selects(article.locator(".provision-text"), "not ");
        press(article, "Object");
        japan.page().getByLabel("Reason").fill("It forbids what states must be able to do.");
        send(dialog(japan), "Object");
        japan.reads(article.locator(".bracket"), "not");

        var france = signedIn("fra");
        france.open(conference.page("/draft"));
        article = france.page().locator("#p-3");
        press(article, "Hold it too");
        france.reads(article, "Japan");
        press(article, "Propose wording");
        send(dialog(france), "Propose wording");
        france.reads(article, "no words");
        Pictures.take(france.page(), "not-impede-draft");

        var chair = signedIn("chair");
        chair.open(conference.page("/draft"));
        chair.button("First reading of the whole text").click();
        var sure = chair.page().getByRole(AriaRole.DIALOG);
        sure.locator("button.strong").click();
        chair.reads(sure, "4 refers to 3");
        Axe.findsNothing(chair.page(), "a reference that blocks the reading");
        Pictures.take(chair.page(), "not-impede-blocked");
        chair.fitsAt(Reader.NARROWEST);
        chair.width(Reader.WIDE);
        chair.button("Not yet").click();
        settle(chair);
        chair.makesSure(chair.button("First reading of the whole text"));
        chair.makesSure(chair.button("Second reading of the whole text"));
        chair.button("Adopt the text").click();
        send(dialog(chair), "Adopt the text");

        var visitor = visitor();
        visitor.open(conference.page("/adopted"));
        visitor.reads("Disputes go to arbitration.");
        assertThat(visitor.page().locator("main")).not().containsText("impede");
        Pictures.take(visitor.page(), "not-impede-adopted");
        visitor.open(conference.page("/carry-overs"));
        visitor.reads("left the text whole");
        visitor.reads("Members shall not impede the flow of traffic. b1 · the text");
        visitor.reads("Members shall impede the flow of traffic. b1 · France");
        visitor.reads("Japan");
        visitor.reads("France");
        Axe.findsNothing(visitor.page(), "a carry-over with both senses");
        Pictures.take(visitor.page(), "not-impede-carried");
        visitor.fitsAt(Reader.NARROWEST);
        // the chair's browser notes that the first reading was refused, as it should be
        nobodyHasAComplaintBut(chair);
    }

    /** The chair writes the reference out of provision 4. */
    private static void settle(Reader chair) {
        press(chair.page().locator("#p-4"), "Edit");
        chair.page().locator(".edit-words").click();
        chair.page().keyboard().press("Control+A");
        chair.page().keyboard().type("Disputes go to arbitration.");
        chair.button("Write it down").click();
        chair.reads(chair.page().locator("#p-4 [data-provision]"), "Disputes go to arbitration.");
    }
}
