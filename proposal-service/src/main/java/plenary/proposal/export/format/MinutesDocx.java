package plenary.proposal.export.format;

import java.io.ByteArrayOutputStream;
import org.docx4j.model.structure.PageSizePaper;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import plenary.proposal.meeting.MinutesSheet;
import plenary.proposal.meeting.MinutesSheet.Day;
import plenary.proposal.meeting.MinutesSheet.Entry;
import plenary.proposal.meeting.MinutesSheet.Heading;

/** The minutes of a meeting for Word and LibreOffice. Takes a while; not for an event loop. */
public final class MinutesDocx {
    private MinutesDocx() {}

    public static byte[] of(MinutesSheet sheet) {
        try {
            var file = WordprocessingMLPackage.createPackage(PageSizePaper.A4, false);
            DocxStyles.addTo(file.getMainDocumentPart().getStyleDefinitionsPart());
            write(file, sheet);
            DocxPages.headAndFoot(file, sheet.running(), sheet.standing());
            file.setTitle(sheet.title());
            var out = new ByteArrayOutputStream(64 * 1024);
            file.save(out);
            return out.toByteArray();
        } catch (Docx4JException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(WordprocessingMLPackage file, MinutesSheet sheet) {
        var text = file.getMainDocumentPart().getContent();
        text.add(DocxRuns.paragraph("PlenaryTitle", sheet.title()));
        text.add(DocxRuns.paragraph("PlenaryStanding", sheet.standing()));
        sheet.head().forEach(line -> text.add(DocxRuns.paragraph("PlenaryHead", line)));
        sheet.promised().forEach(said -> text.add(DocxRuns.paragraph("PlenaryNote", said)));
        for (var part : sheet.parts()) {
            switch (part) {
                case Heading h -> text.add(DocxRuns.paragraph("PlenaryMarker", h.title()));
                case Day d -> text.add(DocxRuns.paragraph("PlenaryHead", d.day() + " (UTC)"));
                case Entry e -> {
                    text.add(entry(e));
                    if (e.said() != null) {
                        text.add(DocxRuns.paragraph("PlenaryNote", sheet.quoted(e.said())));
                    }
                }
            }
        }
        if (!sheet.corrigenda().isEmpty()) {
            text.add(DocxRuns.paragraph("PlenaryMarker", sheet.corrigendaTitle()));
            for (var c : sheet.corrigenda()) {
                text.add(DocxRuns.paragraph("PlenaryHead", c.title()));
                text.add(DocxRuns.paragraph("PlenaryProvision", c.text()));
            }
        }
    }

    private static P entry(Entry e) {
        var p = DocxRuns.styled("PlenaryProvision");
        p.getContent().add(DocxRuns.run(e.time() + "\t", "444444", false));
        p.getContent().add(DocxRuns.run(e.sentence(), null, false));
        p.getContent().add(DocxRuns.run("  " + e.source(), "444444", false));
        return p;
    }
}
