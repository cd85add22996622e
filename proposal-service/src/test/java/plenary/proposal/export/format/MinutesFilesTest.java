package plenary.proposal.export.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import plenary.proposal.meeting.MinutesSheet;
import plenary.proposal.meeting.MinutesSheet.Corrigendum;
import plenary.proposal.meeting.MinutesSheet.Day;
import plenary.proposal.meeting.MinutesSheet.Entry;
import plenary.proposal.meeting.MinutesSheet.Heading;

/** Minutes as files say what the sheet says, and how far they have come on each page. */
class MinutesFilesTest {
    private static final MinutesSheet SHEET =
            new MinutesSheet(
                    "en",
                    "Minutes: Into the night",
                    "DRAFT: not approved",
                    false,
                    "Conference · entry 12",
                    List.of("Met from six to midnight."),
                    List.of("Consensus is what we look for."),
                    List.of(
                            new Day("Wednesday"),
                            new Heading("Preamble"),
                            new Entry(
                                    "23:55", "The chair:", "Not <a> vote & no count.", "record 9")),
                    "Corrigenda",
                    List.of(new Corrigendum("Corrigendum 1", "Read Spain.")));

    private static final String[] WORDS = {
        "Minutes: Into the night",
        "DRAFT: not approved",
        "Consensus is what we look for.",
        "Wednesday",
        "Preamble",
        "23:55",
        "Not <a> vote & no count.",
        "record 9",
        "Read Spain."
    };

    @Test
    void the_pdf_reads_as_the_sheet() throws Exception {
        try (var file = Loader.loadPDF(MinutesPdf.of(SHEET))) {
            assertThat(new PDFTextStripper().getText(file)).contains(WORDS);
        }
    }

    @Test
    void the_word_file_reads_as_the_sheet() throws Exception {
        var file = WordprocessingMLPackage.load(new ByteArrayInputStream(MinutesDocx.of(SHEET)));
        assertThat(TextUtils.getText(file.getMainDocumentPart().getContents())).contains(WORDS);
        assertThat(file.getDocumentModel().getSections().getLast().getHeaderFooterPolicy())
                .satisfies(
                        p ->
                                assertThat(TextUtils.getText(p.getDefaultHeader().getContents()))
                                        .contains("DRAFT: not approved"));
    }
}
