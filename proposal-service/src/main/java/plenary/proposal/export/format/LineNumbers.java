package plenary.proposal.export.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Numbers the lines of each page in its margin, so that a room can say "page 3, line 12". They are
 * for the table alone: identity is the provision and its characters. Running heads and page numbers
 * count as no lines.
 */
public final class LineNumbers {
    private static final float MM = 72 / 25.4f;

    /** The margins of print.css, in points. */
    private static final float HEAD = 24 * MM;

    private static final float FOOT = 20 * MM;
    private static final float AT = 11 * MM;
    private static final float SIZE = 6.5f;

    /** Raised signs stand on the line of their word; the smallest line is farther below. */
    private static final float SAME_LINE = 6;

    private LineNumbers() {}

    /** The same file with numbered lines. */
    public static byte[] on(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var font = new PDType1Font(FontName.HELVETICA);
            for (var n = 1; n <= document.getNumberOfPages(); n++) {
                var page = document.getPage(n - 1);
                number(document, page, font, Baselines.of(document, n));
            }
            var out = new ByteArrayOutputStream(pdf.length + pdf.length / 8);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void number(
            PDDocument document, PDPage page, PDType1Font font, List<Float> lines)
            throws IOException {
        try (var margin = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            margin.setFont(font, SIZE);
            for (var n = 0; n < lines.size(); n++) {
                margin.beginText();
                margin.newLineAtOffset(AT, lines.get(n));
                margin.showText(String.valueOf(n + 1));
                margin.endText();
            }
        }
    }

    /** Where the lines of a page stand, from the top, in points above its lower edge. */
    private static final class Baselines extends PDFTextStripper {
        private final List<Float> found = new ArrayList<>();

        static List<Float> of(PDDocument document, int page) throws IOException {
            var baselines = new Baselines();
            baselines.setStartPage(page);
            baselines.setEndPage(page);
            baselines.getText(document);
            return lines(baselines.found);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            var down = text.getYDirAdj();
            if (!text.getUnicode().isBlank() && down > HEAD && down < text.getPageHeight() - FOOT) {
                found.add(text.getPageHeight() - down);
            }
        }

        private static List<Float> lines(List<Float> heights) {
            var lines = new ArrayList<Float>();
            for (var height : heights.stream().sorted((a, b) -> Float.compare(b, a)).toList()) {
                if (lines.isEmpty() || lines.getLast() - height > SAME_LINE) {
                    lines.add(height);
                } else if (height < lines.getLast()) {
                    lines.set(lines.size() - 1, height); // the word, under its raised sign
                }
            }
            return lines;
        }
    }
}
