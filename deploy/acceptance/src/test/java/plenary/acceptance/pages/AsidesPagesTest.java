package plenary.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said beside a deliberation: to oneself, and to the capital. */
class AsidesPagesTest extends InChromium {
    private static final String NOTE = "Not below two meetings a year";
    private static final String QUESTION = "May we accept once a year?";
    private static final String ANSWER = "Yes, if Kenya does";

    private static SmallConference conference;

    @BeforeAll
    static void convene() {
        conference = SmallConference.convened();
    }

    @Test
    void a_delegate_notes_and_asks_the_colleague_in_the_capital_answers_and_nobody_else_sees_it() {
        var delegate = signedIn("fra");
        delegate.open(conference.page("/draft"));
        var provision = delegate.page().locator("#p-2");
        press(provision, "Private note");
        field(dialog(delegate), "Note").fill(NOTE);
        Axe.findsNothing(delegate.page(), "a private note as it is written");
        send(dialog(delegate), "Keep");
        delegate.reads(provision, NOTE);
        press(provision, "Instruct me");
        field(dialog(delegate), "Question").fill(QUESTION);
        send(dialog(delegate), "Instruct me");
        delegate.reads(provision, "waits for an answer");

        delegate.open(conference.page("/me"));
        delegate.reads(NOTE);
        delegate.button("Let a colleague read along").click();
        field(dialog(delegate), "E-mail address").fill("legal-adviser@delegates.example");
        send(dialog(delegate), "Invite");
        Axe.findsNothing(delegate.page(), "a delegate's desk");
        delegate.fitsAt(Reader.NARROWEST);

        var colleague = signedIn("legal-adviser");
        colleague.open(conference.page("/me"));
        colleague.button("Claim it").click();
        colleague.reads("You read along for France");
        colleague.reads(QUESTION);
        assertThat(colleague.page().getByText(NOTE)).hasCount(0);
        colleague.button("Answer").click();
        field(dialog(colleague), "Your answer").fill(ANSWER);
        send(dialog(colleague), "Answer");
        colleague.fitsAt(Reader.NARROWEST);
        Axe.findsNothing(colleague.page(), "the desk of who reads along");

        delegate.open(conference.page("/draft"));
        delegate.reads(delegate.page().locator("#p-2"), ANSWER);
        var other = signedIn("ken");
        other.open(conference.page("/draft"));
        other.sees(other.page().locator("#p-2"));
        for (var words : new String[] {NOTE, QUESTION, ANSWER}) {
            assertThat(other.page().getByText(words)).hasCount(0);
        }
        nobodyHasAComplaintBut(null);
    }
}
