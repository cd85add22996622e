package plenary.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Acts of negotiation that end only days or a vote later, played to their end on the pages. */
class NegotiationPagesTest extends InChromium {

    @Test
    void an_amendment_is_objected_to_voted_on_and_stands_in_the_draft() {
        var conference = SmallConference.convened();
        var france = signedIn("fra");
        france.open(conference.page("/draft"));
        press(provision(france, "2"), "Table an amendment");
        var form = dialog(france);
        field(form, "Words to be replaced, as they stand").fill("thrice");
        field(form, "Words to stand there").fill("twice");
        press(form, "Table an amendment");
        france.reads(form, "The passage no longer stands as you saw it.");
        field(form, "Words to be replaced, as they stand").fill("once");
        send(form, "Table an amendment");

        var chair = signedIn("chair");
        chair.open(conference.page("/draft"));
        press(provision(chair, "2"), "Put to the room");
        var kenya = signedIn("ken");
        kenya.open(conference.page("/draft"));
        press(provision(kenya, "2"), "Object");
        chair.reads(provision(chair, "2"), "Objected: Kenya");
        press(provision(chair, "2"), "Take a vote");
        send(dialog(chair), "Take a vote");
        conference.counted("amendment/am-1", 3, 1, 1);
        link(chair, "the vote on it").click();
        chair.reads("two tellers agree");
        chair.makesSure(chair.button("Close the vote"));
        chair.reads("Adopted: 3 yes to 1 no");
        link(chair, "amendment am-1").click();
        chair.makesSure(
                provision(chair, "2")
                        .getByRole(AriaRole.BUTTON, byName("Record: the vote carried it")));

        var visitor = visitor();
        visitor.open(conference.page("/draft"));
        visitor.reads(provision(visitor, "2"), "They meet twice a year.");
        visitor.reads(provision(visitor, "2"), "Amendments: none waits");
        Axe.findsNothing(visitor.page(), "an amendment that was voted on");
        Pictures.take(visitor.page(), "amendment-voted");
        visitor.fitsAt(Reader.NARROWEST);
        nobodyHasAComplaintBut(france); // whose first words were not in the text
    }

    @Test
    void a_silence_runs_to_its_end_with_an_objection_a_reservation_and_a_statement() {
        var conference = SmallConference.convened();
        var chair = signedIn("chair");
        chair.open(conference.page("/draft"));
        chair.button("Call consensus").click();
        var form = dialog(chair);
        form.getByText("In writing, by silence to an exact end").click();
        form.getByText("1 Openness").click();
        form.getByText("2 Meeting").click();
        field(form, "Ends at").fill("2020-01-01T10:00");
        press(form, "Call consensus");
        chair.reads(form, "A silence procedure ends after now.");
        field(form, "Ends at").fill("2024-05-06T12:00");
        send(form, "Call consensus");

        var japan = signedIn("jpn");
        japan.open(conference.page("/consensus-calls"));
        link(japan, "Object to 1 in the draft").click();
        press(provision(japan, "1"), "Object");
        field(dialog(japan), "Reason").fill("The capital has not answered.");
        send(dialog(japan), "Object");
        japan.reads(provision(japan, "1"), "The capital has not answered.");

        var france = signedIn("fra");
        france.open(conference.page("/draft"));
        france.selects(provision(france, "2").locator(".provision-text"), "once a year");
        france.button("Reserve").click();
        field(dialog(france), "In your words").fill("Parliament sits in autumn.");
        send(dialog(france), "Reserve");
        france.reads(provision(france, "2"), "Parliament sits in autumn.");

        var secretariat = signedIn("secretariat");
        secretariat.open(conference.page(""));
        secretariat.button("Set the clock").click();
        dialog(secretariat).locator("input").fill("2024-05-06T12:00:01");
        send(dialog(secretariat), "Set the clock");

        france.open(conference.page("/consensus-calls"));
        france.reads("silence ended");
        france.reads("Japan objected to 1.");
        france.reads("Agreed: 2");
        assertThat(link(france, "Object to 2 in the draft")).hasCount(0);
        press(france.page().locator("main"), "Statement for the record");
        field(dialog(france), "Your words").fill("France agreed with regret.");
        send(dialog(france), "Statement for the record");
        france.reads("France agreed with regret.");
        Axe.findsNothing(france.page(), "a silence that has ended");
        Pictures.take(france.page(), "silence-ended");
        france.fitsAt(Reader.NARROWEST);
        nobodyHasAComplaintBut(chair); // whose first end had passed
    }

    @Test
    void whoever_has_no_seat_comments_and_is_answered() {
        var conference = SmallConference.convened();
        var chair = signedIn("chair");
        chair.open(conference.page("/comment-periods"));
        chair.button("Take comments of the public").click();
        var form = dialog(chair);
        field(form, "On what").fill("The charter");
        field(form, "Body").selectOption(SmallConference.PLENARY);
        field(form, "To").fill("2024-05-20T12:00");
        send(form, "Take comments of the public");

        var visitor = visitor();
        visitor.open(conference.page("/comment-periods"));
        visitor.sees(link(visitor, "Sign in to comment."));
        var citizen = signedIn("cs01");
        citizen.open(conference.page("/comment-periods"));
        var main = citizen.page().locator("main");
        field(main, "Your name, as it will be shown").fill("A user of networks");
        field(main, "Your comment").fill("Keep them open.");
        citizen.page().reload();
        assertThat(field(main, "Your comment")).hasValue("Keep them open.");
        field(main, "Your name, as it will be shown").fill("A user of networks");
        field(main, "About which provision").selectOption("2");
        press(main, "Comment");
        citizen.reads("awaits an answer");
        assertThat(link(citizen, "on 2")).isVisible();

        chair.open(conference.page("/comment-periods"));
        chair.button("Answer").click();
        field(dialog(chair), "The body’s answer").fill("Article 1 says so.");
        send(dialog(chair), "Answer");
        chair.makesSure(chair.button("Close the comments"));
        visitor.open(conference.page("/comment-periods"));
        visitor.reads("Article 1 says so.");
        visitor.reads("1 of 1 answered");
        Axe.findsNothing(visitor.page(), "a public comment with its answer");
        visitor.fitsAt(Reader.NARROWEST);
        nobodyHasAComplaintBut(null);
    }

    private static Locator provision(Reader reader, String id) {
        return reader.page().locator("#p-" + id);
    }

    private static Locator link(Reader reader, String name) {
        return reader.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
