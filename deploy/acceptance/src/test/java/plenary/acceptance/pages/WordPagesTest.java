package plenary.acceptance.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A delegation's Word file with tracked changes becomes its proposal, corrected by hand. */
class WordPagesTest extends InChromium {
    private static final FilePayload PAPER =
            WordPaper.of(
                    "Security first.docx",
                    "(MOD)\tFRA/1/1",
                    "1\tMembers keep their networks {-open and secure-}{+secure and open+}, and tell one another of incidents.",
                    "2\tThey meet once a year.",
                    "{+2A\tThey meet in public.+}",
                    "Fees are {-paid in gold-}{+waived+} for the poorest of the members.",
                    "The depositary {+promptly +}circulates certified copies to every signatory.");

    @Test
    void a_word_file_is_corrected_in_everything_survives_and_is_tabled_as_it_was_corrected() {
        var conference = SmallConference.convened();
        conference.bracketed("jpn", "1", "tell one another");
        conference.proposed("bra", "Open networks");
        var france = signedIn("fra");
        france.open(conference.page("/proposals/from-word"));
        var main = france.page().locator("main");
        main.locator("input[type=file]").setInputFiles(PAPER);
        france.reads("2 instructions recognised");
        var change = main.locator("li.recognised").first();
        var addition = main.locator("li.recognised").nth(1);
        france.reads(change, "(MOD) 1 Openness");
        france.reads(change, "Brazil");
        france.reads(change, "Japan");
        france.reads(addition, "ADD 2A");
        france.reads(addition, "after 2");

        opens(change);
        field(change, "As proposed")
                .fill(SmallConference.TEXT.replace("open and secure", "secure and always open"));
        field(change, "Reasons:").fill("What is insecure is soon closed.");
        opens(addition);
        field(addition, "Number of the new provision").fill("2 bis");
        field(addition, "Heading").fill("Publicity");
        addition.locator("details details summary").click();
        field(addition, "Part of the text").selectOption("annex");
        addition.getByText("not binding", exactly()).click();
        field(addition, "Sub-paragraph of").selectOption("2");
        field(addition, "For which body").selectOption(SmallConference.PLENARY);
        france.reads(addition, "sub-paragraph of 2");

        var unplaced = main.locator("#unplaced").locator("xpath=ancestor-or-self::section[1]");
        france.reads(unplaced, "The depositary promptly circulates");
        Axe.findsNothing(france.page(), "a recognised Word file");
        Pictures.take(france.page(), "from-word");
        press(main, "Table 2 instructions");
        france.reads("2 changes of the file are neither placed nor left out");
        press(unplaced.locator("li").first(), "Place it by hand");
        var byHand = main.locator("li.recognised").nth(2);
        france.reads(byHand, "Say below which provision it is about.");
        field(byHand, "Provision").selectOption("2");
        press(unplaced.locator("li").nth(1), "Leave it out");

        france.page().reload();
        france.reads(byHand, "Fees are waived for the poorest of the members.");
        france.reads(unplaced.locator("li").nth(1), "Left out.");
        france.reads(change, "What is insecure is soon closed.");
        france.reads(addition, "2 bis");
        france.fitsAt(Reader.NARROWEST);
        Pictures.take(france.page(), "from-word-narrow");
        france.hasNoComplaint();

        france.context().setOffline(true);
        press(main, "Table 3 instructions");
        france.sees(main.locator(".note.stop"));
        france.context().setOffline(false);
        france.forgets(); // a browser says aloud that it found nobody
        france.reads(change, "What is insecure is soon closed.");
        press(main, "Table 3 instructions");
        france.reads("It is in.");

        var tabled = conference.secretariat().get("/proposals/2").path("instructions");
        assertThat(tabled.path(0).path("form").asText()).isEqualTo("editorial");
        assertThat(tabled.path(0).path("number").asText()).isEqualTo("1");
        assertThat(tabled.path(0).path("text").asText()).contains("secure and always open");
        assertThat(tabled.path(0).path("reasons").asText()).startsWith("What is insecure");
        assertThat(tabled.path(1).path("number").asText()).isEqualTo("2 bis");
        assertThat(tabled.path(1).path("provision").asText()).isEqualTo("2-bis");
        assertThat(tabled.path(1).path("heading").asText()).isEqualTo("Publicity");
        assertThat(tabled.path(1).path("part").asText()).isEqualTo("annex");
        assertThat(tabled.path(1).path("parent").asText()).isEqualTo("2");
        assertThat(tabled.path(1).path("after").asText()).isEqualTo("2");
        assertThat(tabled.path(1).path("binding").asBoolean(true)).isFalse();
        assertThat(tabled.path(1).path("body").asText()).isEqualTo(SmallConference.PLENARY);
        assertThat(tabled.path(2).path("provision").asText()).isEqualTo("2");
        assertThat(tabled.path(2).path("text").asText()).startsWith("Fees are waived");
        france.page().reload();
        france.loaded();
        assertThat(main.locator("li.recognised")).hasCount(0);
    }

    @Test
    void a_file_that_is_no_word_file_or_broken_or_too_large_is_refused_and_what_was_there_stays() {
        var conference = SmallConference.convened();
        var france = signedIn("fra");
        france.open(conference.page("/proposals/from-word"));
        var main = france.page().locator("main");
        var chooser = main.locator("input[type=file]");
        chooser.setInputFiles(PAPER);
        france.reads("2 instructions recognised");
        chooser.setInputFiles(
                WordPaper.named("letter.docx", "Dear all.".getBytes(StandardCharsets.UTF_8)));
        france.reads(main.locator(".note.stop"), "is not a Word file");
        Axe.findsNothing(france.page(), "what is no Word file");
        var half = java.util.Arrays.copyOf(PAPER.buffer, PAPER.buffer.length / 2);
        chooser.setInputFiles(WordPaper.named("half.docx", half));
        france.sees(main.locator(".note.stop"));
        chooser.setInputFiles(WordPaper.named("pictures.docx", new byte[5 * 1024 * 1024]));
        france.reads("pictures.docx has 5.0 MB; a Word file may have at most 4 MB.");
        france.fitsAt(Reader.NARROWEST);
        Pictures.take(france.page(), "from-word-refused-narrow");
        france.reads(main.locator("li.recognised").first(), "(MOD) 1 Openness");
        press(main, "Put this file aside");
        assertThat(main.locator("li.recognised")).hasCount(0);
        press(main, "Back to Security first.docx");
        assertThat(main.locator("li.recognised")).hasCount(2);
    }

    private static void opens(Locator card) {
        card.locator("summary").first().click();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
