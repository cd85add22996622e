package plenary.proposal.export.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plenary.journal.PlenaryJson;
import plenary.proposal.export.Paper;
import plenary.proposal.export.Stage;
import plenary.proposal.export.Stories;
import plenary.proposal.text.TextCommand.WithdrawProposal;

/** What holds of every format, and of those that are not Word or Akoma Ntoso. */
class FormatsTest {

    @ParameterizedTest
    @EnumSource(Format.class)
    void every_format_says_version_time_rehearsal_and_that_it_is_not_agreed(Format format)
            throws Exception {
        var text = text(format, Stage.small().draft());
        assertThat(text).contains("20").contains("2012-12-03");
        assertThat(text).containsPattern("NOT AGREED|not-agreed");
        assertThat(text).containsPattern("REHEARSAL|\"rehearsal\":true");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void what_a_closed_body_works_on_has_no_words_for_others(Format format) throws Exception {
        assertThat(text(format, Stage.small().draft())).doesNotContain("secret");
        assertThat(text(format, Stage.small().draft(Stage.INSIDER))).contains("secret");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void an_adopted_text_has_no_brackets_and_names_its_digest(Format format) throws Exception {
        var paper = Stage.small().adoptedAtOnce();
        assertThat(text(format, paper).replaceAll("\\s", "")).contains(paper.head().sha256());
        for (var part : paper.parts()) {
            for (var provision : part.provisions()) {
                assertThat(Plain.wording(provision.pieces())).doesNotContain("[", "]");
                assertThat(provision.brackets()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_draft_that_was_adopted_says_so_and_names_the_texts_digest(Format format)
            throws Exception {
        var stage = Stage.small();
        var digest = stage.adoptedAtOnce().head().sha256();
        var text = text(format, stage.draft(Stage.INSIDER)).replaceAll("(?s)<style>.*</style>", "");
        assertThat(text).doesNotContainPattern("NOT AGREED|not-agreed|not discussed|not-discussed");
        assertThat(text).contains("text-1");
        assertThat(text.replaceAll("\\s", "")).contains(digest);
        var said = text.replaceAll("\\s+", " ");
        assertThat(said).containsPattern("Adopted|\"standing\":\"adopted\"");
        assertThat(said).containsPattern("[Cc]arried over|carried-over");
        assertThat(said).contains("States manage their part.");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_bracket_in_a_heading_is_printed_once_and_divides_no_article(Format format)
            throws Exception {
        var paper = Stage.headed().draft();
        assertThat(paper.parts()).hasSize(1);
        var text = format == Format.DOCX ? document(render(format, paper)) : text(format, paper);
        assertThat(text.split("Networks", -1)).hasSize(format == Format.JSON ? 4 : 2);
        assertThat(text.split("Sentence of 6", -1)).hasSize(4);
        if (format != Format.JSON) {
            var signs = text.replaceAll("<[^>]*>|\\\\", "").replaceAll("\\s+", " ");
            assertThat(signs).containsPattern("Networks ?\\[ ?and security ?]");
        }
    }

    @Test
    void a_pdf_has_the_letters_of_every_script_and_emoji() throws Exception {
        assertThat(text(Format.PDF, Stage.scripts().draft()))
                .contains("国际电信", "規則", "日本語", "한국어", "Международная электросвязь")
                .contains("\uD83D\uDE80", "\u2705")
                .doesNotContain("#");
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "HTML"})
    void what_is_struck_and_what_stands_do_not_run_together_when_copied(Format format)
            throws Exception {
        var text = text(format, Stage.scripts().draft()).replaceAll("<[^>]*>", "");
        assertThat(text).contains("They keep the old new.");
        var small = text(format, Stage.small().draft()).replaceAll("<[^>]*>", "");
        assertThat(small.replaceAll("\\s+", " ")).contains("] b1 FRA MEX impede");
    }

    @Test
    void a_proposal_that_was_taken_back_says_so() {
        var stage = Stage.small();
        stage.act("seat:states.CHN", new WithdrawProposal("28", null));
        var text = new String(render(Format.TEXT, stage.proposal("28")), StandardCharsets.UTF_8);
        assertThat(text).contains("*** WITHDRAWN ***").doesNotContain("NOT AGREED");
    }

    @Test
    void the_lines_of_a_pdf_are_numbered_from_one_on_each_page_and_its_words_stay()
            throws Exception {
        var pdf = Format.PDF.render(Stage.small().draft(), Phrases.in("en"));
        try (var plain = Loader.loadPDF(pdf);
                var lined = Loader.loadPDF(LineNumbers.on(pdf))) {
            assertThat(lined.getNumberOfPages()).isEqualTo(plain.getNumberOfPages());
            var words = new PDFTextStripper().getText(plain).split("\\s+");
            var said = List.of(new PDFTextStripper().getText(lined).split("\\s+"));
            assertThat(said).contains(words).hasSizeGreaterThan(words.length + 5);
            var margin = new PDFTextStripperByArea();
            margin.addRegion("margin", new Rectangle(0, 0, 50, 842));
            margin.extractRegions(lined.getPage(0));
            var numbers = margin.getTextForRegion("margin").strip().split("\\s+");
            assertThat(numbers).startsWith("1", "2", "3", "4", "5");
            assertThat(numbers[numbers.length - 1]).isEqualTo(String.valueOf(numbers.length));
        }
    }

    @Test
    void the_json_of_an_adopted_text_has_what_its_digest_is_of() throws Exception {
        var json = json(Stage.small().adoptedAtOnce());
        var head = PlenaryJson.mapper().readTree(json).get("paper").get("head");
        var digest =
                MessageDigest.getInstance("SHA-256")
                        .digest(head.get("signed").asText().getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(head.get("sha256").asText());
    }

    @Test
    void the_json_is_as_its_schema_says() throws Exception {
        assertThat(faults(Stage.small().draft())).isEmpty();
        assertThat(faults(Stage.small().draft(Stage.INSIDER))).isEmpty();
        assertThat(faults(Stage.small().proposal("27"))).isEmpty();
        assertThat(faults(Stage.small().brackets())).isEmpty();
        assertThat(faults(Stage.small().adoptedAtOnce())).isEmpty();
        assertThat(faults(Stage.headed().draft())).isEmpty();
        var adopted = Stage.small();
        adopted.adoptedAtOnce();
        assertThat(faults(adopted.draft())).isEmpty();
    }

    @Test
    void a_page_fetches_nothing_and_runs_nothing() {
        var page = new String(render(Format.HTML, Stage.small().draft()), StandardCharsets.UTF_8);
        assertThat(page)
                .doesNotContain("<script", "<link", "<img", "@import", "url(", "src=")
                .contains("Charges are &lt;fair&gt; &amp; public.");
    }

    @Test
    void the_text_only_page_of_a_conference_is_under_50_kb() {
        assertThat(render(Format.HTML, Stories.wcit().draft())).hasSizeLessThan(50 * 1024);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void what_is_missing_and_a_bracketed_heading_are_shown(Format format) throws IOException {
        var text = text(format, Stage.small().draft(Stage.INSIDER));
        assertThat(text).contains("date").contains("A secret heading");
    }

    @Test
    void brackets_alone_are_the_provisions_that_have_them() {
        var text =
                new String(render(Format.TEXT, Stage.small().brackets()), StandardCharsets.UTF_8);
        assertThat(text).contains("[unduly  / knowingly ]").doesNotContain("Charges");
    }

    @Test
    void in_french_all_but_the_text_is_french() {
        var page =
                new String(
                        Format.TEXT.render(Stage.small().draft(), Phrases.in("fr")),
                        StandardCharsets.UTF_8);
        assertThat(page).contains("NON CONVENU", "sans motif", "RÉPÉTITION");
    }

    private static Set<ValidationMessage> faults(Paper paper) throws IOException {
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Resource.text("paper-1.schema.json"));
        return schema.validate(PlenaryJson.mapper().readTree(json(paper)));
    }

    private static byte[] json(Paper paper) {
        return render(Format.JSON, paper);
    }

    private static byte[] render(Format format, Paper paper) {
        return format.render(paper, Phrases.in("en"));
    }

    private static String text(Format format, Paper paper) throws IOException {
        var bytes = render(format, paper);
        return switch (format) {
            case DOCX -> unzipped(bytes);
            case PDF -> {
                try (var pdf = Loader.loadPDF(bytes)) {
                    yield new PDFTextStripper().getText(pdf);
                }
            }
            case HTML, TEXT, MARKDOWN, JSON, AKN -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    private static String document(byte[] docx) throws IOException {
        try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(docx))) {
            for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (e.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            return "";
        }
    }

    private static String unzipped(byte[] docx) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new java.io.ByteArrayInputStream(docx))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
