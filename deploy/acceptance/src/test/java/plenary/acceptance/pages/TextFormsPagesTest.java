package plenary.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Forms of negotiation, each walked to its end by those it is for. */
class TextFormsPagesTest extends InChromium {
    private static final String GROUP = "wg";

    @Test
    void a_bracket_goes_down_with_mandate_and_deadline_and_up_again_and_a_crossing_one_is_split() {
        var conference = SmallConference.convened();
        conference.withGroup(GROUP, "Working Group 1", "legal-adviser");
        conference.bracketed("fra", "1", "open and secure");
        var chair = signedIn("chair");
        chair.open(conference.page("/draft"));
        press(provision(chair, "1"), "Send down");
        var form = dialog(chair);
        field(form, "Mandate").fill("Say what open means.");
        field(form, "Deadline").fill("2020-01-01T10:00");
        press(form, "Send down");
        chair.reads(form, "A deadline lies after now.");
        field(form, "Deadline").fill("2024-05-08T10:00");
        send(form, "Send down");

        var group = signedIn("legal-adviser");
        group.open(conference.page("/bodies/" + GROUP + "/desk"));
        group.reads("Say what open means.");
        group.open(conference.page("/draft"));
        group.reads(provision(group, "1"), "Say what open means.");
        group.reads(provision(group, "1"), "Deadline: 8 May 2024, 10:00");
        press(provision(group, "1"), "Pass it up");
        field(dialog(group), "What the body above should know").fill("Nobody could.");
        send(dialog(group), "Pass it up");
        chair.reads(provision(chair, "1"), "Nobody could.");

        var japan = signedIn("jpn");
        japan.open(conference.page("/draft"));
        japan.selects(provision(japan, "1").locator(".provision-text"), "networks", "open");
        press(japan.page().locator(".selection-tools"), "Bracket");
        japan.reads(dialog(japan), "networks [open");
        press(dialog(japan), "Open a bracket");
        japan.reads(dialog(japan), "Your selection crosses a bracket");
        Axe.findsNothing(japan.page(), "a selection that crosses a bracket");
        Pictures.take(japan.page(), "crossing-selection");
        send(dialog(japan), "Bracket these 2 parts, linked");
        japan.reads(provision(japan, "1"), "Agreed only together with b3");
        japan.fitsAt(Reader.NARROWEST);
        group.hasNoComplaint(); // the others were refused what they asked first
    }

    @Test
    void sponsors_answer_scope_is_appealed_to_a_vote_and_a_meeting_closes_by_the_chairs_word() {
        var conference = SmallConference.convened();
        conference.proposed("bra", "Open networks", "KEN", "JPN");
        var kenya = signedIn("ken");
        kenya.open(conference.page("/proposals/1"));
        answers(kenya, "We sponsor this proposal", null);
        kenya.reads("Kenya confirmed");
        var japan = signedIn("jpn");
        japan.open(conference.page("/proposals/1"));
        answers(japan, "We do not, and were listed without our word", "Nobody asked us.");
        japan.reads("Nobody asked us.");
        press(kenya.page().locator("main"), "Withdraw");
        dialog(kenya).locator("textarea").fill("The capital thought again.");
        send(dialog(kenya), "Withdraw");
        kenya.reads("The capital thought again.");

        press(japan.page().locator("main"), "Challenge the scope");
        field(dialog(japan), "Grounds").fill("Content is not our business.");
        send(dialog(japan), "Challenge the scope");
        var chair = signedIn("chair");
        chair.open(conference.page("/proposals/1"));
        link(chair, "challenged").click();
        press(chair.page().locator("main"), "Rule");
        dialog(chair).getByText("in scope", exactly()).click();
        field(dialog(chair), "In your words").fill("Networks are our business.");
        send(dialog(chair), "Rule");
        japan.open(conference.page(""));
        japan.button("Appeal").click();
        chair.button("Take a vote").click();
        send(dialog(chair), "Take a vote");
        conference.counted("challenge/challenge-1", 1, 3, 1);
        link(chair, "the vote on it").click();
        chair.makesSure(chair.button("Close the vote"));
        chair.reads("1 yes to 3 no");
        japan.reads("upheld");

        chair.open(conference.page("/bodies/" + SmallConference.PLENARY + "/desk"));
        chair.button("Close the meeting").click();
        press(dialog(chair), "Close the meeting");
        chair.reads(dialog(chair), "The session cannot close");
        dialog(chair).getByText("They stay not yet considered; I say so.").click();
        field(dialog(chair), "Reason").fill("Time is over.");
        Axe.findsNothing(chair.page(), "a session that closes by the chair's word");
        send(dialog(chair), "Close the meeting");
        chair.open(conference.page("/sessions/first"));
        chair.reads("closed");
        nobodyHasAComplaintBut(chair); // who was refused to close
    }

    @Test
    void a_faulty_file_is_refused_place_by_place_and_nothing_is_imported() {
        var conference = SmallConference.withoutText();
        var secretariat = signedIn("secretariat");
        secretariat.open(conference.page("/draft/import"));
        var main = secretariat.page().locator("main");
        field(main, "Short name").fill("base");
        field(main, "Title").fill("A base text");
        field(main, "Language").fill("en");
        field(main, "Where it comes from").fill("illustrative");
        chooses(main, "# Part\n\n1.1 Open [and\n\n1.2 Closed.\n\n![p](p.png)\n");
        secretariat.reads("2 faults; nothing of it is imported");
        secretariat.reads("line 3 a square bracket is open or closed without its other half");
        secretariat.reads("line 7 a picture cannot be wording");
        assertThat(main.getByText("Import 2 provisions")).hasCount(0);
        Axe.findsNothing(secretariat.page(), "a base text with faults");
        secretariat.fitsAt(Reader.NARROWEST);
        chooses(main, "# Part\n\n1.1 Open.\n\n1.2 Closed.\n");
        press(main, "Import 2 provisions");
        secretariat.reads("2 provisions");
        secretariat.page().waitForURL("**/draft");
    }

    private static void chooses(Locator main, String markdown) {
        main.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "base.md",
                                "text/markdown",
                                markdown.getBytes(StandardCharsets.UTF_8)));
    }

    private static void answers(Reader delegate, String answer, String reason) {
        press(delegate.page().locator("main"), "Answer");
        dialog(delegate).getByText(answer).click();
        if (reason != null) {
            field(dialog(delegate), "Reason").fill(reason);
        }
        send(dialog(delegate), "Send");
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Locator provision(Reader reader, String id) {
        return reader.page().locator("#p-" + id);
    }

    private static Locator link(Reader reader, String name) {
        return reader.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
