package plenary.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A committee changes its charter on the screen: written, tried, proposed, agreed to, in force. */
class CharterPagesTest extends InChromium {
    private static final String SECOND =
            "Committee for Internet-Related Policies, consociational, version 2";

    @Test
    void a_charter_is_written_tried_and_proposed_carried_agreed_to_and_in_force() {
        var committee = SmallCommittee.convened();
        var secretariat = signedIn("secretariat");
        secretariat.open(committee.page("/charter"));
        secretariat.reads("at least 2/3 of the yes and no votes");
        secretariat.page().getByText("Propose a new version").click();
        var text = field(secretariat.page().locator("main"), "The charter, in YAML");
        var written = text.inputValue();
        text.fill(written.replace("\nversion: 1\n", "\nversion: zero\n"));
        secretariat.button("Check it and show what changes").click();
        secretariat.reads("Line 32, column 10:");
        text.fill(
                written.replace("\nversion: 1\n", "\nversion: 2\n")
                        .replace("window: 72 hours", "window: 96 hours"));
        secretariat.button("Check it and show what changes").click();
        secretariat.reads("time to veto: 4 days; it was 3 days.");
        tried(secretariat, "roll_call,yes,no,abstain,present,entitled\nL.1,31,16,3,50,50\n");
        secretariat.reads("31 yes, which is less than two thirds of the 47 yes and no votes");
        field(part(secretariat, "propose"), "Reason").fill("Groups meet once a week.");
        press(part(secretariat, "propose"), "Propose a new version");
        secretariat.reads(SECOND);
        Axe.findsNothing(secretariat.page(), "a proposed charter");

        var chair = signedIn("chair");
        chair.open(committee.page("/charter"));
        press(version(chair), "Take a vote");
        send(dialog(chair), "Take a vote");
        committee.carries("charter/charter-1");
        press(version(chair), "Declare it adopted");
        press(dialog(chair), "Declare it adopted");
        chair.reads(dialog(chair), "A group that holds a veto has not agreed to it yet.");
        chair.page().keyboard().press("Escape");

        for (var group : SmallCommittee.CHAIRS.keySet()) {
            if (!group.equals("civil-society")) {
                committee.agrees(group, "charter-1");
            }
        }
        var civil = signedIn("cs01");
        civil.open(committee.page("/charter"));
        actsAs(civil, "Chair · Civil society");
        civil.reads(version(civil), "Still missing: Civil society.");
        press(version(civil), "The group agrees");
        send(dialog(civil), "The group agrees");
        assertThat(version(civil)).not().containsText("Still missing");

        chair.makesSure(version(chair).getByText("Declare it adopted"));
        chair.reads(version(chair), "in force");
        var visitor = visitor();
        visitor.open(committee.page("/charter"));
        visitor.reads(part(visitor, "in-force"), SECOND);
        Axe.findsNothing(visitor.page(), "a charter that took another's place");
        Pictures.take(visitor.page(), "charter-adopted");
        visitor.fitsAt(Reader.NARROWEST);
        visitor.hasNoComplaint();
    }

    private static void actsAs(Reader reader, String capacity) {
        reader.page().locator("button.acting-now").click();
        reader.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(capacity))
                .click();
    }

    private static void tried(Reader reader, String votes) {
        var trial = part(reader, "trial");
        field(trial, "The votes, as a table (CSV)").fill(votes);
        press(trial, "Judge");
        reader.reads(trial, "not adopted");
        trial.getByText("Why", new Locator.GetByTextOptions().setExact(true)).click();
    }

    private static Locator part(Reader reader, String id) {
        return reader.page().locator("section[aria-labelledby=" + id + "]");
    }

    private static Locator version(Reader reader) {
        return reader.page().locator("#charter-1");
    }
}
