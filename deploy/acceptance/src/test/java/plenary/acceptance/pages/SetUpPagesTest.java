package plenary.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** An administrator sets a forum up and convenes it, with nothing but what is on the screen. */
class SetUpPagesTest extends InChromium {
    private static final String ROSTER =
            """
            code,name_en,in,credentials,email
            FRA,France,states,%s,fra@delegates.example
            KEN,Kenya,states,vote-and-sign,ken@delegates.example
            """;
    private static final String FORUM = "water-" + Long.toString(System.currentTimeMillis(), 36);

    @Test
    void a_forum_is_set_up_from_the_list_of_forums_to_its_first_officers() {
        var admin = signedIn("admin");
        admin.open("/");
        admin.page().getByText("Set up a forum").click();
        write(admin, "Title", "Water, a rehearsal of nothing");
        write(admin, "Short name, for addresses", FORUM);
        pick(admin, "Charter", "itu-conference");
        Axe.findsNothing(admin.page(), "a forum as it is set up");
        Pictures.take(admin.page(), "new-forum");
        admin.button("Set up the forum").click();

        admin.reads("Nobody is on the roster yet.");
        hand(admin, ROSTER.formatted("perhaps"));
        admin.reads("line 2");
        hand(admin, ROSTER.formatted("vote-and-sign"));
        admin.reads("2 delegations, 2 invitations; no fault.");
        admin.button("Import these 2 delegations").click();
        admin.reads("2 delegations are on the roster.");

        admin.button("Set up a body").click();
        write(admin, "Name", "Plenary");
        write(admin, "Short name, for addresses", "plenary");
        var dialog = admin.page().locator(".dialog");
        dialog.getByText("Set up a body").last().click();
        admin.reads("Plenary");

        pick(admin, "Body", "plenary");
        pick(admin, "Office", "chair");
        write(admin, "E-mail address", "nobody");
        admin.button("Invite").click();
        admin.reads("email");
        write(admin, "E-mail address", "chair@delegates.example");
        admin.button("Invite").click();
        admin.reads("chair@delegates.example is invited.");
        Axe.findsNothing(admin.page(), "a forum being set up");
        Pictures.take(admin.page(), "set-up");
        admin.fitsAt(Reader.NARROWEST);

        var chair = signedIn("chair");
        chair.open("/forums/" + FORUM);
        chair.button("Claim it").click();
        chair.sees(chair.page().locator(".acting"));
    }

    @Test
    void who_is_no_administrator_is_told_so_and_what_was_typed_stays() {
        var delegate = signedIn("fra");
        delegate.open("/new-forum");
        write(delegate, "Title", "A forum of one's own");
        write(delegate, "Short name, for addresses", FORUM + "-own");
        pick(delegate, "Charter", "itu-conference");
        delegate.button("Set up the forum").click();
        delegate.reads("The deployment's administrator creates forums.");
        assertThat(field(delegate, "Title")).hasValue("A forum of one's own");
    }

    private static void hand(Reader reader, String table) {
        reader.page()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "roster.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
    }

    private static Locator field(Reader reader, String label) {
        return reader.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void write(Reader reader, String label, String words) {
        field(reader, label).fill(words);
    }

    private static void pick(Reader reader, String label, String id) {
        field(reader, label).selectOption(id);
    }
}
