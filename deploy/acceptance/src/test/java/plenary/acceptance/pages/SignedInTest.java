package plenary.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People who sign in and act, in Chromium, and others who see it happen. */
class SignedInTest extends InChromium {
    private static final int TABS = 60; // more than any page here has stops before its content

    private SmallConference conference;

    @BeforeEach
    void convene() {
        conference = SmallConference.convened();
    }

    @Test
    void one_signs_in_and_out_by_keyboard_alone_and_is_out() {
        var reader = visitor();
        var page = reader.page();
        reader.open(conference.page("/draft"));
        tabTo(page, page.getByRole(AriaRole.LINK, named("Sign in")));
        page.keyboard().press("Enter");
        var name = page.locator("#username");
        reader.sees(name);
        if (!focused(name)) {
            tabTo(page, name);
        }
        page.keyboard().type("fra");
        tabTo(page, page.locator("#password"));
        page.keyboard().type("plenary");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(Pattern.quote(conference.page("/draft")) + "$"));
        reader.reads(page.locator(".acting"), "France");
        Axe.findsNothing(page, "the draft, as France");

        tabTo(page, page.getByRole(AriaRole.LINK, named("Sign out")));
        page.keyboard().press("Enter");
        reader.sees(page.getByRole(AriaRole.LINK, named("Sign in")));
        assertThat(page.locator(".acting")).hasCount(0);
        // the sign-in server has forgotten them too: it asks for the password again
        page.getByRole(AriaRole.LINK, named("Sign in")).click();
        reader.sees(page.locator("#password"));
    }

    @Test
    void a_delegate_objects_to_some_words_and_later_lets_go() {
        conference.askedFor("1");
        var watching = visitor();
        watching.open(conference.page("/draft"));
        marked(watching);
        var france = signedIn("fra");
        france.open(conference.page("/draft"));
        var article = france.page().locator("#p-1");
        france.selects(article.locator(".provision-text"), "open and secure");
        article.getByRole(AriaRole.BUTTON, button("Object")).click();
        var dialog = france.page().getByRole(AriaRole.DIALOG);
        france.sees(dialog);
        assertThat(dialog.getByLabel("The words, exactly as they stand"))
                .hasValue("open and secure");
        dialog.getByLabel("Reason").fill("What is secure is not said.");
        Axe.findsNothing(france.page(), "the form of an objection");
        Pictures.take(france.page(), "objection");
        dialog.getByRole(AriaRole.BUTTON, button("Object")).click();
        assertThat(dialog).hasCount(0, patiently());

        france.reads(article.locator(".bracket"), "open and secure");
        france.reads(article.locator(".bracket-note"), "France");
        watching.reads(
                watching.page().locator("#p-1 .bracket-note"), "What is secure is not said.");
        Axe.findsNothing(watching.page(), "a draft with a bracket");
        Pictures.take(watching.page(), "draft-bracketed");
        watching.fitsAt(Reader.NARROWEST);

        france.makesSure(article.getByRole(AriaRole.BUTTON, button("Let go")));
        assertThat(article.locator(".bracket")).hasCount(0, patiently());
        assertThat(watching.page().locator("#p-1 .bracket")).hasCount(0, patiently());
        stillTheSame(watching);
        france.hasNoComplaint();
        watching.hasNoComplaint();
    }

    @Test
    void a_ballot_is_seen_at_once_by_somebody_who_watches() {
        var poll =
                conference.voteOpened("roll-call", "provision/2", "Shall they meet once a year?");
        var watching = visitor();
        watching.open("/");
        Axe.findsNothing(watching.page(), "the forums while there is a vote");
        Pictures.take(watching.page(), "forums-voting");
        watching.page().locator(".now a[href='" + conference.page("/polls/" + poll) + "']").click();
        watching.reads("Shall they meet once a year?");
        watching.loaded();
        marked(watching);
        var plate =
                watching.page().locator(".plate", new Page.LocatorOptions().setHasText("France"));
        assertThat(plate).hasClass(Pattern.compile("silent"));

        var france = signedIn("fra");
        france.open(conference.page("/polls/" + poll));
        france.reads("How does France vote?");
        Axe.findsNothing(france.page(), "an open vote");
        Pictures.take(france.page(), "vote-open");
        france.button("Yes").click();
        france.reads("France has voted");

        assertThat(plate).hasClass(Pattern.compile("\\byes\\b"), ofClass());
        Pictures.take(watching.page(), "vote-watched");
        stillTheSame(watching);
        france.hasNoComplaint();
        watching.hasNoComplaint();
    }

    @Test
    void two_tellers_count_hands_and_the_chair_closes_the_vote() {
        var poll =
                conference.voteOpened(
                        "show-of-hands",
                        "motion/next-meeting",
                        "Shall the next meeting be in May?");
        var watching = visitor();
        watching.open(conference.page("/polls/" + poll));
        marked(watching);
        for (var teller : List.of("teller-1", "teller-2")) {
            var reader = signedIn(teller);
            reader.open(conference.page("/polls/" + poll));
            var form = reader.page().locator("form[aria-label='Your count']");
            reader.sees(form);
            Axe.findsNothing(reader.page(), "a teller's form");
            Pictures.take(reader.page(), teller);
            form.getByLabel("Yes").fill("3");
            form.getByLabel("No", exactly()).fill("1");
            form.getByLabel("Abstain").fill("1");
            form.getByLabel("Not taking part").fill("0");
            form.getByRole(AriaRole.BUTTON, button("Hand in the count")).click();
            reader.reads(teller.equals("teller-1") ? "counts are awaited" : "two tellers agree");
        }
        var chair = signedIn("chair");
        chair.open(conference.page("/polls/" + poll));
        chair.button("Close the vote").click();
        var dialog = chair.page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.BUTTON, button("Close the vote")).click();
        chair.reads("3 yes to 1 no");
        watching.reads("3 yes to 1 no");
        stillTheSame(watching);
        chair.hasNoComplaint();
    }

    /** Presses Tab until something has the focus. */
    private static void tabTo(Page page, Locator wanted) {
        for (var tab = 0; tab < TABS; tab++) {
            page.keyboard().press("Tab");
            if (focused(wanted)) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + wanted);
    }

    private static boolean focused(Locator what) {
        return (Boolean) what.evaluate("element => element === document.activeElement");
    }

    /** Drags the mouse over words of a text. */

    /** Leaves a mark that a reload would wipe away. */
    private static void marked(Reader reader) {
        reader.page().evaluate("window.notReloaded = true");
    }

    private static void stillTheSame(Reader reader) {
        assertThat(reader.page().evaluate("window.notReloaded")).isEqualTo(true);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions button(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static HasCountOptions patiently() {
        return new HasCountOptions().setTimeout(Reader.PATIENCE);
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.HasClassOptions ofClass() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.HasClassOptions()
                .setTimeout(Reader.PATIENCE);
    }
}
