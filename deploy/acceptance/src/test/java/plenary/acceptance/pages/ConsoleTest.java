package plenary.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
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
