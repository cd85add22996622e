package plenary.proposal.export.format;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import plenary.proposal.export.Paper;

/**
 * For the table: forum, version, time and standing on every page; brackets in the colour of who
 * holds them and with their letters beside. The fonts are embedded; they have Latin, Greek,
 * Cyrillic and Arabic, but no Chinese.
 */
final class PdfRenderer implements Renderer {
    private static final String STYLE = Resource.text("print.css");
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final List<String> RIGHT_TO_LEFT = List.of("ar", "fa", "he", "ur");

    private record Face(byte[] file, int weight, FontStyle style) {
        static Face of(String name, int weight, FontStyle style) {
            return new Face(Resource.bytes(FONTS + name + ".ttf"), weight, style);
        }
    }

    private static final List<Face> FACES =
            List.of(
                    Face.of("DejaVuSansCondensed", 400, FontStyle.NORMAL),
                    Face.of("DejaVuSansCondensed-Bold", 700, FontStyle.NORMAL),
                    Face.of("DejaVuSansCondensed-Oblique", 400, FontStyle.ITALIC));

    @Override
    public byte[] render(Paper paper, Phrases phrases) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useUriResolver((base, uri) -> null); // a paper fetches nothing
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(
                RIGHT_TO_LEFT.contains(paper.head().language())
                        ? TextDirection.RTL
                        : TextDirection.LTR);
        for (var face : FACES) {
            builder.useFont(
                    () -> new ByteArrayInputStream(face.file()),
                    "Text",
                    face.weight(),
                    face.style(),
                    true);
        }
        builder.withProducer("Plenary");
        builder.withHtmlContent(new HtmlPaper(paper, phrases).write(STYLE), null);
        var out = new ByteArrayOutputStream(256 * 1024);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
