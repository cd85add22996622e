package plenary.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasValueOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A conference run from its pages alone: a closed group, a chair's draft, a day of the secretariat.
 */
class FormsPagesTest extends InChromium {
    private static SmallConference conference;

    @BeforeAll
    static void convene() {
        conference = SmallConference.convened();
    }

    @Test
    void a_closed_group_is_set_up_named_given_a_provision_and_reports_on_screen() {
        try (var secretariat = signedIn("secretariat")) {
            secretariat.open(conference.page("/groups"));
            secretariat.button("Set up a closed group").click();
            var form = dialog(secretariat);
            field(form, "Name").fill("Friends of the chair");
            field(form, "Short name, for addresses").fill("friends");
            field(form, "Reports to").selectOption("plenary");
            field(form, "Members").selectOption("states.FRA");
            Axe.findsNothing(secretariat.page(), "a group as it is set up");
            send(form, "Set up a closed group");
            secretariat.reads("Friends of the chair");
            secretariat.hasNoComplaint();
        }
        conference.chairs("ken", "friends");
        try (var chair = signedIn("chair")) {
            chair.open(conference.page("/groups"));
            chair.button("Name a member").click();
            var naming = dialog(chair);
            field(naming, "Member").selectOption("states.JPN");
            field(naming, "Named by").selectOption("POL");
            field(naming, "Speaking for").selectOption("POL");
            send(naming, "Name a member");
            chair.reads("Japan");
            chair.button("Refer provisions").click();
            var referring = dialog(chair);
            field(referring, "Which provisions").selectOption("1");
            field(referring, "Mandate").fill("Words that all can live with.");
            field(referring, "Deadline").fill("2020-01-01T10:00");
            referring.getByRole(AriaRole.BUTTON, byName("Refer provisions")).click();
            chair.reads(referring, "The deadline has passed already.");
            field(referring, "Deadline").fill("2034-01-01T10:00");
            send(referring, "Refer provisions");
            chair.reads("Mandate: Words that all can live with.");
            chair.sees(chair.button("Take back"));
            Axe.findsNothing(chair.page(), "groups, as the chair above");
            chair.fitsAt(Reader.NARROWEST);
        }
        reports();
        try (var visitor = visitor()) {
            visitor.open(conference.page("/groups"));
            visitor.reads("It stays as it is.");
            visitor.reads("Poland");
            assertThat(visitor.button("Refer provisions")).hasCount(0);
            visitor.hasNoComplaint();
        }
    }

    private void reports() {
        try (var kenya = signedIn("ken")) {
            kenya.open(conference.page("/groups"));
            actsAs(kenya, "Friends of the chair");
            kenya.button("Report").click();
            var form = dialog(kenya);
            field(form, "A word with it").fill("It stays as it is.");
            send(form, "Report");
            kenya.reads("It stays as it is.");
        }
    }

    @Test
    void a_chairs_draft_is_worded_tabled_and_taken_and_the_holder_of_what_it_drops_is_told() {
        conference.bracketed("fra", "2", "once");
        try (var chair = signedIn("chair")) {
            chair.open(conference.page("/drafts"));
            chair.page()
                    .getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Table a chair’s draft"))
                    .click();
            var main = chair.page().locator("main");
            field(main, "Title").fill("A compromise");
            field(main, "Symbol").fill("DT/8");
            field(main, "Take in a provision").selectOption("2");
            var words = field(main, "Words");
            assertThat(words)
                    .hasValue(
                            "They meet [once] a year.",
                            new HasValueOptions().setTimeout(Reader.PATIENCE));
            words.fill("They meet [once a year.");
            chair.reads("A bracket is opened and not closed");
            chair.button("Table it beside the draft").click();
            chair.reads("A bracket is not balanced");
            words.fill("They meet twice a year.");
            Axe.findsNothing(chair.page(), "a chair's draft as it is worded");
            chair.fitsAt(Reader.NARROWEST);
            chair.button("Table it beside the draft").click();
            chair.reads("It is tabled");
            chair.open(conference.page("/drafts"));
            chair.button("Put to the room").click();
            chair.makesSure(chair.button("Gavel: take as basis"));
            chair.reads("taken as basis");
            // what stood is still to be read beside what took its place
            chair.reads("[once]");
        }
        try (var france = signedIn("fra")) {
            france.open(conference.page(""));
            france.reads("Your bracket b1 on 2 was dropped by DT/8.");
            Axe.findsNothing(france.page(), "the overview of one who is told");
            france.page()
                    .locator("#dropped")
                    .locator("xpath=ancestor::section")
                    .getByRole(AriaRole.BUTTON)
                    .click();
            assertThat(france.page().locator("#dropped"))
                    .hasCount(0, new HasCountOptions().setTimeout(Reader.PATIENCE));
            france.hasNoComplaint();
        }
    }

    @Test
    void the_secretariat_enters_a_notice_a_programme_and_a_translation_and_the_chair_gives_leave() {
        conference.proposed("bra", "Open networks");
        try (var secretariat = signedIn("secretariat")) {
            secretariat.open(conference.page("/proposals/1"));
            secretariat.button("Enter a written notice").click();
            var notice = dialog(secretariat);
            field(notice, "Delegation").selectOption("KEN");
            field(notice, "Reference of the notice").fill("note verbale 231");
            field(notice, "Its words").fill("Kenya sponsors the proposal.");
            send(notice, "Enter a written notice");
            secretariat.reads("note verbale 231");
            programme(secretariat);
            translation(secretariat);
        }
        try (var chair = signedIn("chair")) {
            chair.open(conference.page("/proposals"));
            chair.button("Leave to come late").click();
            var leave = dialog(chair);
            field(leave, "Delegation").selectOption("JPN");
            field(leave, "Why; everybody reads it").fill("The flight was late.");
            send(leave, "Leave to come late");
            chair.hasNoComplaint();
        }
    }

    private static void programme(Reader secretariat) {
        secretariat.open(conference.page("/programme"));
        secretariat.button("Issue a programme").click();
        var form = dialog(secretariat);
        field(form, "Day").fill("2024-05-06");
        field(form, "Body").selectOption("plenary");
        field(form, "From").fill("2024-05-06T12:00");
        field(form, "To").fill("2024-05-06T09:00");
        field(form, "Room").fill("Hall A");
        form.getByRole(AriaRole.BUTTON, byName("Issue a programme")).click();
        secretariat.sees(form.locator(".note.stop"));
        field(form, "From").fill("2024-05-06T08:00");
        send(form, "Issue a programme");
        secretariat.reads("Hall A");
        Axe.findsNothing(secretariat.page(), "a programme, as the secretariat");
        secretariat.fitsAt(Reader.NARROWEST);
    }

    private static void translation(Reader secretariat) {
        secretariat.open(conference.page("/documents"));
        secretariat.button("Numbering and deadline").click();
        var numbering = dialog(secretariat);
        field(numbering, "Languages").fill("en, fr");
        send(numbering, "Numbering and deadline");
        secretariat
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open networks"))
                .first()
                .click();
        secretariat.button("Bring in a translation").click();
        var form = dialog(secretariat);
        field(form, "Title").fill("Réseaux ouverts");
        field(form, "Text").fill("Les réseaux restent ouverts.");
        send(form, "Bring in a translation");
        secretariat.reads("Réseaux ouverts");
        Axe.findsNothing(secretariat.page(), "a document, as the secretariat");
        secretariat.fitsAt(Reader.NARROWEST);
    }

    private static void actsAs(Reader reader, String body) {
        var chooser = reader.page().locator("button.acting-now");
        chooser.click();
        reader.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(body))
                .click();
    }
}
