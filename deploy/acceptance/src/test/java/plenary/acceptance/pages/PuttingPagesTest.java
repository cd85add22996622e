package plenary.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import plenary.acceptance.cirp.Cirp;

/**
 * A chair puts the clean text forward, on the pages; and again, when a veto has brought it back.
 */
class PuttingPagesTest extends InChromium {
    private static final String CHAIR_OF_GROUP = "Chair · Working group on network security";

    @Test
    void what_would_be_put_is_seen_before_it_is_put_and_the_vote_opens() {
        var forum = "putting-" + Long.toString(System.currentTimeMillis(), 36);
        Deliberations.playedTo(new Cirp(), forum, "holders_let_go_and_the_draft_is_clean");
        var page = "/forums/" + forum + "/recommendations";
        var visitor = visitor();
        visitor.open(page);
        visitor.reads("Nothing has been put forward");
        assertThat(visitor.button("Put the clean text forward")).hasCount(0);

        var chair = signedIn("chair");
        chair.open(page);
        chair.button(CHAIR_OF_GROUP).click();
        chair.button("Put the clean text forward").click();
        var form = chair.page().getByRole(AriaRole.DIALOG);
        chair.reads(form, "6 provisions");
        chair.reads(form, "Civil society");
        Axe.findsNothing(chair.page(), "the form that puts a text forward");
        form.getByLabel("Title").fill("Security of networks");
        send(form, "Put the clean text forward");
        chair.reads("Security of networks");

        // who only reads sees it, and voting has begun
        visitor.reads("Security of networks");
        visitor.page().getByText("Security of networks").click();
        visitor.reads("Chambers vote");

        // twice is refused in words, and nothing typed is lost
        chair.button("Put the clean text forward").click();
        form.getByLabel("Title").fill("The same once more");
        press(form, "Put the clean text forward");
        chair.reads(form, "begun");
        assertThat(form.getByLabel("Title")).hasValue("The same once more");
        chair.forgets(); // the browser says that a request was refused
        chair.hasNoComplaint();
        visitor.hasNoComplaint();
    }

    @Test
    void what_came_back_is_put_again_as_its_next_round_without_what_left() {
        var forum = "again-" + Long.toString(System.currentTimeMillis(), 36);
        Deliberations.playedTo(
                new Cirp(), forum, "the_chair_settles_the_reference_to_5_which_leaves_whole");
        var chair = signedIn("chair");
        chair.open("/forums/" + forum + "/recommendations/rec-1");
        chair.reads("may put it forward again");
        chair.button(CHAIR_OF_GROUP).click();
        chair.button("Put it forward again").click();
        var form = chair.page().getByRole(AriaRole.DIALOG);
        chair.reads(form, "5 provisions");
        chair.reads(form, "Not agreed, and carried over: 5");
        chair.reads(form, "It is round 2");
        chair.fitsAt(Reader.NARROWEST);
        chair.width(Reader.WIDE);
        send(form, "Put it forward again");
        chair.reads("Round 2");
        assertThat(chair.button("Put it forward again")).hasCount(0);
        chair.hasNoComplaint();
    }
}
