package plenary.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The drafting page: two browsers on one draft, the keyboard alone, and no line at all. */
class DraftingTest extends InChromium {
    private static final int SMALL = 50 * 1024;

    private SmallConference conference;

    @BeforeEach
    void convene() {
        conference = SmallConference.convened();
    }

    @Test
    void what_the_chair_types_is_seen_at_once_and_marked_as_no_act_until_it_is_one() {
        var watching = visitor();
        watching.open(conference.page("/draft"));
        var chair = signedIn("chair");
        chair.open(conference.page("/draft"));
        edit(chair, "2", " and listen");
        var typed = watching.page().locator("#p-2 [data-testid=typed]");
        watching.reads(typed.locator("ins"), "and listen");
        watching.reads("not yet an act");
        Axe.findsNothing(watching.page(), "a draft while the chair types");
        Pictures.take(watching.page(), "draft-typed");
        Axe.findsNothing(chair.page(), "the editor");
        Pictures.take(chair.page(), "draft-editor");

        chair.button("Write it down").click();
        watching.reads(watching.page().locator("#p-2 [data-provision]"), "and listen");
        assertThat(typed).hasCount(0, patiently());
        chair.hasNoComplaint();
        watching.hasNoComplaint();
    }

    @Test
    void two_who_write_over_the_same_words_lose_nothing() {
        var chair = signedIn("chair");
        chair.open(conference.page("/draft"));
        edit(chair, "2", " and listen");
        conference.chair().post("/draft/provisions/2/edits", Map.of("text", "They meet once."));
        chair.reads("The paragraph has changed since you opened it.");
        Axe.findsNothing(chair.page(), "a conflict");
        Pictures.take(chair.page(), "draft-conflict");
        chair.button("Edit both").click();
        chair.reads(chair.page().locator(".edit-words"), "and listen");
        chair.page().reload();
        chair.loaded();
        begin(chair, "2");
        chair.reads(chair.page().locator(".edit-words"), "and listen");
        chair.button("Write it down").click();
        assertThat(chair.page().locator(".edit")).hasCount(0, patiently());
        chair.reads(chair.page().locator("#p-2 [data-provision]"), "They meet once and listen");
    }

    @Test
    void by_keyboard_alone_words_are_selected_and_objected_to() {
        conference.askedFor("1");
        var france = signedIn("fra");
        france.open(conference.page("/draft"));
        var page = france.page();
        page.locator("#p-1 .word-mode-begin").focus();
        page.keyboard().press("Enter");
        france.reads(page.locator("#p-1 .word-mode [role=status]"), "selected: Members");
        for (var key : List.of("ArrowRight", "ArrowRight", "Shift+ArrowRight")) {
            page.keyboard().press(key);
        }
        france.reads(page.locator("#p-1 .word-mode [role=status]"), "selected: their networks");
        Axe.findsNothing(page, "words selected by keyboard");
        france.sees(page.locator(".selection-tools"));
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        var dialog = page.getByRole(AriaRole.DIALOG);
        france.sees(dialog);
        france.reads(dialog, "their networks");
        dialog.getByLabel("Reason").fill("Whose networks?");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(dialog).hasCount(0, patiently());
        france.reads(page.locator("#p-1 .bracket"), "their networks");
        france.reads(page.locator("#p-1 .bracket-note"), "Whose networks?");

        var watching = visitor();
        watching.open(conference.page("/draft"));
        watching.sees(watching.page().locator("#p-1 .bracket-holders"));
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            watching.colours(scheme);
            Axe.findsNothing(watching.page(), "a bracket in its holder's colour, " + scheme);
        }
        watching.fitsAt(Reader.NARROWEST);
        france.hasNoComplaint();
    }

    @Test
    void without_a_line_the_last_text_is_read_and_acts_wait_and_with_one_they_are_sent() {
        var france = signedIn("fra");
        var page = france.page();
        france.open(conference.page("/text"));
        france.reads("As it stands.");
        page.waitForFunction("navigator.serviceWorker.controller !== null");
        Axe.findsNothing(page, "the text alone");
        france.fitsAt(Reader.NARROWEST);
        Pictures.take(page, "text-only");

        france.context().setOffline(true);
        page.locator("#p-1").getByRole(AriaRole.BUTTON, startingWith("Bracket the whole")).click();
        page.getByLabel("Reason, if you wish").fill("Written on the train.");
        page.reload();
        france.reads("No line. This is the version of");
        page.locator("#p-1").getByRole(AriaRole.BUTTON, startingWith("Bracket the whole")).click();
        assertThat(page.getByLabel("Reason, if you wish")).hasValue("Written on the train.");
        france.button("Make this act").click();
        france.reads(page.locator(".queue"), "not sent");
        page.reload();
        france.reads(page.locator(".queue"), "not sent");
        Pictures.take(page, "text-offline");

        france.context().setOffline(false);
        assertThat(page.locator(".queue")).hasCount(0, patiently());
        france.reads(page.locator("#p-1 .held"), "France");
        var watching = visitor();
        watching.open(conference.page("/draft"));
        watching.reads(watching.page().locator("#p-1 .bracket-note"), "Written on the train.");
    }

    @Test
    void the_page_for_weak_lines_is_small() {
        var reader = visitor();
        var answers = new ArrayList<Response>();
        reader.page().onResponse(answers::add);
        reader.open(conference.page("/text"));
        reader.reads(SmallConference.TEXT);
        var bytes =
                answers.stream()
                        .filter(answer -> answer.status() == 200)
                        .filter(answer -> !answer.url().endsWith("/sw.js"))
                        .mapToInt(answer -> answer.body().length)
                        .sum();
        assertThat(bytes).as("bytes before any compression").isLessThan(SMALL);
        reader.hasNoComplaint();
    }

    private static void begin(Reader chair, String provision) {
        chair.page()
                .locator("#p-" + provision)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Edit").setExact(true))
                .click();
        chair.sees(chair.page().locator(".edit-words"));
    }

    /** Puts words before the full stop. */
    private static void edit(Reader chair, String provision, String words) {
        begin(chair, provision);
        var page = chair.page();
        page.locator(".edit-words").click();
        page.keyboard().press("Control+End");
        page.keyboard().press("ArrowLeft");
        page.keyboard().type(words);
    }

    private static Locator.GetByRoleOptions startingWith(String name) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name));
    }

    private static HasCountOptions patiently() {
        return new HasCountOptions().setTimeout(Reader.PATIENCE);
    }
}
