package plenary.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A delegate writes a proposal; the register, the programme and a group as anybody reads them. */
class PapersPagesTest extends InChromium {
    private static final byte[] SCAN = "%PDF-1.7 a letter".getBytes(StandardCharsets.US_ASCII);
    private static SmallConference conference;

    @BeforeAll
    static void convene() {
        conference = SmallConference.convened();
    }

    @Test
    void a_proposal_is_written_with_its_changes_in_view_survives_a_reload_and_is_tabled() {
        try (var france = signedIn("fra")) {
            france.open(conference.page("/proposals/new"));
            var page = france.page();
            page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true))
                    .fill("Secure first");
            page.getByLabel("Provision", new Page.GetByLabelOptions().setExact(true))
                    .selectOption("1");
            var words = page.getByLabel("As proposed");
            assertThat(words).hasValue(SmallConference.TEXT);
            var changed = SmallConference.TEXT.replace("open and secure", "secure and open");
            words.fill(changed);
            france.sees(page.locator(".standing ins").first());
            Axe.findsNothing(page, "a proposal as it is written");
            page.reload();
            assertThat(page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("Secure first");
            assertThat(words).hasValue(changed);
            Pictures.take(page, "table-proposal");
            france.fitsAt(Reader.NARROWEST);
            Pictures.take(page, "table-proposal-narrow");
            france.button("Table it").click();
            france.reads("It is in.");
            france.open(conference.page("/proposals/1"));
            france.reads("Secure first");
            france.reads("Discussed once 1 other delegation supports it.");
            Axe.findsNothing(page, "the proposal tabled");
            Pictures.take(page, "proposal-tabled");
            france.fitsAt(Reader.NARROWEST);
            france.hasNoComplaint();
        }
        try (var kenya = signedIn("ken")) {
            kenya.open(conference.page("/proposals/1"));
            kenya.button("Support its discussion").click();
            kenya.reads("Kenya");
            kenya.hasNoComplaint();
        }
    }

    @Test
    void anybody_reads_the_register_the_programme_and_the_groups() {
        var secretariat = conference.secretariat();
        secretariat.put(
                "/programmes/2024-05-06",
                Map.of(
                        "meetings",
                        List.of(
                                Map.of(
                                        "body", "plenary",
                                        "room", "Hall A",
                                        "from", "2024-05-06T09:00:00Z",
                                        "until", "2024-05-06T12:00:00Z",
                                        "items", List.of("Openness", "Meeting")))));
        secretariat.post(
                "/negotiating-groups",
                Map.of(
                        "group", "africa",
                        "names", Map.of("en", "African Group", "fr", "Groupe africain"),
                        "region", "africa"));
        try (var visitor = visitor()) {
            reads(visitor, "/documents", "PRG/1", "documents");
            reads(visitor, "/documents/programme-2024-05-06", "posted", "document");
            reads(visitor, "/programme", "Hall A", "programme");
            reads(visitor, "/negotiating-groups", "African Group", "groups");
            reads(visitor, "/bodies/plenary/report", "First meeting", "report");
            reads(visitor, "/proposals", "Proposals", "proposals");
        }
    }

    @Test
    void a_file_is_attached_to_a_paper_and_downloaded_by_a_visitor_once_it_is_posted() {
        var paper =
                conference
                        .secretariat()
                        .post(
                                "/documents",
                                Map.of(
                                        "series",
                                        "liaison",
                                        "title",
                                        "A letter",
                                        "text",
                                        "Dear all."))
                        .path("id")
                        .asText();
        try (var secretariat = signedIn("secretariat")) {
            secretariat.open(conference.page("/documents/" + paper));
            var page = secretariat.page();
            page.waitForFileChooser(() -> secretariat.button("Attach a file").click())
                    .setFiles(new FilePayload("letter.pdf", "application/pdf", SCAN));
            secretariat.sees(page.getByRole(AriaRole.LINK).getByText("letter.pdf"));
            Axe.findsNothing(page, "a paper with a file");
            Pictures.take(page, "document-file");
            secretariat.fitsAt(Reader.NARROWEST);
            secretariat.hasNoComplaint();
        }
        try (var visitor = visitor()) {
            visitor.open(conference.page("/documents/" + paper));
            visitor.reads("A letter");
            assertThat(visitor.page().getByText("letter.pdf")).isHidden();
            conference.secretariat().post("/documents/" + paper + "/postings/en", Map.of());
            visitor.open(conference.page("/documents/" + paper));
            var download =
                    visitor.page()
                            .waitForDownload(() -> visitor.page().getByText("letter.pdf").click());
            org.assertj.core.api.Assertions.assertThat(download.suggestedFilename())
                    .isEqualTo("letter.pdf");
            org.assertj.core.api.Assertions.assertThat(download.path()).hasBinaryContent(SCAN);
            visitor.hasNoComplaint();
        }
    }

    private static void reads(Reader visitor, String path, String words, String picture) {
        visitor.open(conference.page(path));
        visitor.reads(words);
        Axe.findsNothing(visitor.page(), path);
        Pictures.take(visitor.page(), picture);
        visitor.width(Reader.NARROW);
        Pictures.take(visitor.page(), picture + "-narrow");
        visitor.fitsAt(Reader.NARROWEST);
        visitor.hasNoComplaint();
    }
}
