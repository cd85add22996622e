package plenary.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What is done on behalf of a group, what is promised, and what a chair words, each on its page.
 */
class ForGroupsPagesTest extends InChromium {
    private static final String FRIENDS = "friends";

    @Test
    void a_bracket_and_words_for_the_record_are_for_a_group_and_a_member_does_not_stand_behind() {
        var conference = SmallConference.convened();
        conference
                .secretariat()
                .post(
                        "/negotiating-groups",
                        Map.of(
                                "group", FRIENDS,
                                "names", Map.of("en", "Friends of order", "fr", "Amis"),
                                "members", List.of("FRA", "JPN")));
        conference.bracketed("fra", "1", "open and secure");
        conference.askedFor("2");
        conference.gavelled("call-1");
        var france = signedIn("fra");
        france.open(conference.page("/draft"));
        var bracket = france.page().locator("#b1");
        isForTheGroup(france, bracket);
        Axe.findsNothing(france.page(), "a bracket held on behalf of a group");
        france.open(conference.page("/consensus-calls"));
        var call = france.page().locator("#call-1");
        press(call, "Statement for the record");
        field(dialog(france), "Your words").fill("We regret the haste.");
        send(dialog(france), "Statement for the record");
        isForTheGroup(france, call);

        var japan = signedIn("jpn");
        japan.open(conference.page("/draft"));
        dissociates(japan, japan.page().locator("#b1"), "Not ours.");
        Pictures.take(japan.page(), "bracket-for-group");
        japan.fitsAt(Reader.NARROWEST);
        japan.open(conference.page("/consensus-calls"));
        dissociates(japan, japan.page().locator("#call-1"), "Nor this.");
        var visitor = visitor();
        visitor.open(conference.page("/draft"));
        visitor.reads(visitor.page().locator("#b1"), "On behalf of Friends of order.");
        visitor.reads(visitor.page().locator("#b1"), "Japan");
        assertThat(visitor.page().getByText("Dissociate ourselves")).hasCount(0);
        nobodyHasAComplaintBut(null);
    }

    @Test
    void words_selected_are_reserved_on_as_a_passage() {
        var conference = SmallConference.convened();
        var japan = signedIn("jpn");
        japan.open(conference.page("/draft"));
        var text = japan.page().locator("#p-1 .provision-text");
        japan.selects(text, "open and secure");
        press(japan.page().locator(".selection-tools"), "Reserve");
        field(dialog(japan), "In your words").fill("The diet has to see it.");
        send(dialog(japan), "Reserve");
        var made = conference.secretariat().get("/reservations").path(0);
        assertThat(made.path("words").asText()).isEqualTo("open and secure");
        assertThat(made.path("text").asText()).isEqualTo("The diet has to see it.");
        japan.hasNoComplaint();
    }

    @Test
    void a_chair_promises_as_the_meeting_opens_and_it_is_held_against_what_happens() {
        var conference = SmallConference.convened();
        conference.closed("first");
        var chair = signedIn("chair");
        chair.open(conference.page("/bodies/" + SmallConference.PLENARY + "/desk"));
        press(chair.page().locator("main"), "Open a meeting");
        var form = dialog(chair);
        form.getByText("Promises", new Locator.GetByTextOptions().setExact(true)).click();
        press(form, "Add a promise");
        press(form, "Open a meeting");
        assertThat(form).hasCount(1); // a promise without words is none
        field(form, "The promise, as it is made").fill("Nothing is decided by vote.");
        field(form, "The promise, as it is made").press("Tab"); // what was wrong with it goes
        Axe.findsNothing(chair.page(), "a meeting opened with a promise");
        Pictures.take(chair.page(), "open-with-promise");
        send(form, "Open a meeting");
        var visitor = visitor();
        visitor.open(conference.page("/promises"));
        visitor.reads("Nothing is decided by vote.");
        visitor.fitsAt(Reader.NARROWEST);
        visitor.open(conference.page("/draft"));
        visitor.reads("Nothing is decided by vote.");
        chair.hasNoComplaint();
        visitor.hasNoComplaint();
    }

    @Test
    void a_chair_adds_a_sub_paragraph_in_a_compromise() {
        var conference = SmallConference.convened();
        var chair = signedIn("chair");
        chair.open(conference.page("/drafts/new"));
        var main = chair.page().locator("main");
        field(main, "Title").fill("A way out");
        press(main, "Add a provision that is not there yet");
        var added = main.locator("li.instruction").first();
        field(added, "Number of the new provision").fill("2.1");
        field(added, "After which provision").selectOption("2");
        added.locator("summary").first().click();
        field(added, "Sub-paragraph of").selectOption("2");
        field(added, "Words").fill("In public.");
        Axe.findsNothing(chair.page(), "a chair's draft with a sub-paragraph");
        press(main, "Table it beside the draft");
        chair.reads("It is tabled, and stands beside the draft");
        chair.open(conference.page("/drafts"));
        chair.reads("sub-paragraph of 2");
        var tabled = conference.secretariat().get("/drafts").path(0).path("provisions").path(0);
        assertThat(tabled.path("part").asText()).isEqualTo("article");
        chair.hasNoComplaint();
    }

    private static void isForTheGroup(Reader delegate, Locator act) {
        press(act, "Say on whose behalf");
        send(dialog(delegate), "Say on whose behalf");
        delegate.reads(act, "On behalf of Friends of order.");
    }

    private static void dissociates(Reader delegate, Locator act, String reason) {
        delegate.reads(act, "On behalf of Friends of order.");
        press(act, "Dissociate ourselves");
        field(dialog(delegate), "Reason").fill(reason);
        send(dialog(delegate), "Send");
        delegate.reads(act, "Japan");
    }
}
