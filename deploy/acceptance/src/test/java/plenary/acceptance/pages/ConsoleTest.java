package plenary.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Days 10 and 11 of WCIT-12 at the moderator's console, by its keys; five delegations stand for
 * those in Dubai.
 */
class ConsoleTest extends InChromium {
    private SmallConference conference;
    private Reader chair;

    @BeforeEach
    void convene() {
        conference = SmallConference.convened();
        conference.takesUp("preamble", "Preamble: human rights and access", "provision/1");
        chair = signedIn("chair");
        chair.open(conference.page("/sessions/first/console"));
    }

    @Test
    void a_feeling_is_no_vote_closure_is_carried_a_division_comes_too_late_and_the_gavel_falls() {
        var projector = visitor();
        projector.open(conference.page("/sessions/first/screen"));
        strikes("i");
        projector.reads("Preamble: human rights and access");

        strikes("t");
        fills("What the room is asked", "Is the resolution to be in?");
        chair.reads("Not a vote");
        strikes("t");
        fills("Your words about it", "The majority is with having it in.");

        var france = signedIn("fra");
        france.open(conference.page("/sessions/first"));
        raises(france, "Point of order", "Was this a vote?");
        chair.reads("Motion 1: Point of order");
        strikes("n");
        fills("The ruling", "It was not a vote; nothing was decided.");
        france.reads("It was not a vote; nothing was decided.");
        Axe.findsNothing(chair.page(), "the moderator's console");
        Pictures.take(chair.page(), "console");
        france.fitsAt(Reader.NARROW);
        Axe.findsNothing(france.page(), "the meeting on a delegate's phone");
        Pictures.take(france.page(), "meeting-phone");
        france.width(Reader.WIDE);

        raises(france, "Closure of the debate", "We ask that the debate be closed.");
        chair.reads("General Rules, 12.7");
        var kenya = signedIn("ken");
        kenya.open(conference.page("/sessions/first"));
        kenya.button("Speak against: Closure of the debate").click();
        chair.reads("1 speaker waits");
        strikes("g");
        projector.reads("To speak against");
        Axe.findsNothing(projector.page(), "the big screen while Kenya speaks");
        Pictures.take(projector.page(), "screen-speaker");
        strikes("e");
        gone(offered("e"));
        strikes("p");
        makesSure("Put the motion to the vote");
        projector.reads(projector.page().locator(".screen-matter"), "Closure of the debate");
        conference.counted("motion/first/2", 3, 1, 1);
        closesTheVote();
        france.reads("carried");

        var vote = conference.voteOpened("show-of-hands", "provision/1", "Shall it stand?");
        chair.sees(offered("x"));
        kenya.button("Raise a motion").click();
        var dialog = kenya.page().getByRole(AriaRole.DIALOG);
        dialog.getByText("Closure of the debate").first().click();
        dialog.getByRole(AriaRole.BUTTON, button("Raise a motion")).click();
        kenya.reads(dialog, "has begun");
        conference.divisionComesTooLate();
        conference.counted("provision/1", 3, 1, 1);
        closesTheVote();
        projector.open(conference.page("/polls/" + vote));
        projector.reads("3 yes to 1 no");
        strikes("c");
        strikes("k");
        makesSure("Gavel: 1");
        projector.open(conference.page("/sessions/first/minutes"));
        projector.reads("It was not a vote; nothing was decided.");
        projector.reads("Agreed: ");
        Axe.findsNothing(projector.page(), "the minutes");
        Pictures.take(projector.page(), "minutes");
        chair.fitsAt(Reader.NARROWEST);
        projector.hasNoComplaint();
    }

    @Test
    void the_secretary_prepares_the_chairs_own_gavel_falls_and_the_chair_stops_the_clock() {
        strikes("i");
        var secretary = signedIn("secretary");
        secretary.open(conference.page("/sessions/first/console"));
        secretary.button("Prepare for the gavel").click();
        var prepared = "item concluded, Preamble: human rights and access";
        chair.reads("Ready for the gavel: " + prepared);
        Axe.findsNothing(chair.page(), "the console with something ready for the gavel");
        strikes("k");
        makesSure("Gavel: " + prepared);
        gone(offered("k"));
        chair.button("Stop the clock").click();
        fills("Why; it is told in the record", "One bracket is left.");
        var projector = visitor();
        projector.open(conference.page("/sessions/first/screen"));
        projector.reads("The clock of the meeting stands since");
        projector.open(conference.page("/sessions/first/minutes"));
        projector.reads("stops the clock");
        projector.hasNoComplaint();
    }

    @Test
    void a_proposal_is_ruled_in_scope_taken_up_objected_to_demanded_and_voted_by_keys_alone() {
        strikes("i");
        chair.sees(chair.button("Leave the item"));
        strikes("i");
        concludes("The minutes are approved.");
        conference.proposed("bra", "Human rights and access");
        conference.supported("ken", "1");
        conference.challenged("jpn", "1", "Rights are no matter of this charter.");
        strikes("d");
        var agenda = dialog().locator("textarea");
        agenda.focus();
        chair.page().keyboard().press("End");
        agenda.pressSequentially("\nHuman rights and access, proposal 1 (60)");
        // by its symbol, as people know it
        assertThat(dialog())
                .containsText(Pattern.compile("Human rights and access, proposal 1: SMALL\\w*/1"));
        sends();
        strikes("i");
        chair.reads("Rights are no matter of this charter.");
        Axe.findsNothing(chair.page(), "the console with a question of scope");
        strikes("j");
        assertThat(dialog().getByRole(AriaRole.RADIO).first()).isFocused();
        chair.page().keyboard().press("Space");
        dialog().getByLabel("In your words").fill("A preamble may say what it is for.");
        sends();
        strikes("w");
        strikes("c");
        var projector = visitor();
        projector.open(conference.page("/sessions/first/screen"));
        projector.reads("Is there any objection?");

        var poland = signedIn("pol");
        poland.open(conference.page("/sessions/first"));
        poland.page().getByText("Object to 1 in the draft").click();
        poland.page().locator("#p-1").getByRole(AriaRole.BUTTON, button("Object")).click();
        poland.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, button("Object"))
                .click();
        chair.reads("Brackets remain in 1");
        gone(offered("c"));
        poland.open(conference.page("/sessions/first"));
        poland.button("Ask for a vote").click();
        poland.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, button("Ask for a vote"))
                .click();
        chair.reads("was demanded by right (Poland)");
        strikes("v");
        assertThat(dialog().getByLabel("The question")).hasValue("Is this adopted: Provision 1?");
        sends();
        chair.sees(offered("x"));
        conference.counted("provision/1", 3, 1, 1);
        strikes("x");
        assertThat(dialog().getByRole(AriaRole.BUTTON, button("Close the vote"))).isFocused();
        chair.page().keyboard().press("Enter");
        gone(offered("x"));
        chair.reads("3 yes to 1 no");
        projector.reads("3 yes to 1 no");
        strikes("i");
        concludes("It is so decided.");
        strikes("q");
        sends();
        gone(offered("q"));
        projector.hasNoComplaint();
    }

    private Locator dialog() {
        return chair.page().getByRole(AriaRole.DIALOG);
    }

    /** Sends what is written in the dialog, from wherever in it the chair is. */
    private void sends() {
        assertThat(dialog().locator("form :focus")).hasCount(1);
        chair.page().keyboard().press("Control+Enter");
        gone(dialog());
    }

    /** The item is left where its dialog begins: concluded, and with these words. */
    private void concludes(String words) {
        dialog().locator("textarea").fill(words);
        sends();
    }

    /** Strikes a key of the console once its act is offered. */
    private void strikes(String key) {
        chair.sees(offered(key));
        chair.page().locator("h1").focus();
        chair.page().keyboard().press(key);
    }

    private Locator offered(String key) {
        return chair.page().locator("[data-console-key=" + key + "]");
    }

    /** Answers the dialog that the key has opened. */
    private void fills(String field, String words) {
        var dialog = chair.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel(field).fill(words);
        dialog.locator("button[type=submit]").click();
        gone(dialog);
    }

    private void closesTheVote() {
        strikes("x");
        makesSure("Close the vote");
        gone(offered("x"));
    }

    /** Presses once more, in the dialog of an act that cannot be undone. */
    private void makesSure(String act) {
        var dialog = chair.page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.BUTTON, button(act)).click();
        gone(dialog);
    }

    private static void raises(Reader delegate, String motion, String words) {
        delegate.button("Raise a motion").click();
        var dialog = delegate.page().getByRole(AriaRole.DIALOG);
        dialog.getByText(motion).first().click();
        dialog.getByLabel("Your words").fill(words);
        dialog.getByRole(AriaRole.BUTTON, button("Raise a motion")).click();
        gone(dialog);
    }

    private static void gone(Locator what) {
        assertThat(what).hasCount(0, new HasCountOptions().setTimeout(Reader.PATIENCE));
    }

    private static Locator.GetByRoleOptions button(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
