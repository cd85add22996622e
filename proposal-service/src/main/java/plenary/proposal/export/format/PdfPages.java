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
import java.nio.ByteBuffer;
import java.text.Bidi;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pages of well-formed HTML as a PDF. The fonts are embedded, of each the characters that stand in
 * it: Latin, Greek, Cyrillic, Arabic; Chinese, Japanese, Korean; emoji in one colour.
 */
final class PdfPages {
    private static final List<String> RIGHT_TO_LEFT = List.of("ar", "fa", "he", "ur");

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    /** {@code GSUB}, as a font's directory names that table. */
    private static final int LIGATURES = 0x47535542;

    private static final int UNUSED = 0x78787878;

    /**
     * A font.
     *
     * @param family as the style names it
     */
    private record Face(String family, byte[] file, int weight, FontStyle style) {
        static Face of(String name, int weight, FontStyle style) {
            return new Face("Text", plain(Resource.bytes(FONTS + name + ".ttf")), weight, style);
        }

        static Face also(String family, String file) {
            var font = plain(Resource.bytes("/export/fonts/" + file));
            return new Face(family, font, 400, FontStyle.NORMAL);
        }

        /**
         * Without its table of ligatures, which costs more than all the rest of writing a page.
         * Arabic letters are joined before they come to the font.
         */
        private static byte[] plain(byte[] font) {
            var tables = ByteBuffer.wrap(font);
            for (var n = 0; n < tables.getShort(4); n++) {
                var at = 12 + 16 * n;
                if (tables.getInt(at) == LIGATURES) {
                    tables.putInt(at, UNUSED);
                }
            }
            return font;
        }
    }

    private static final List<Face> FACES =
            List.of(
                    Face.of("DejaVuSansCondensed", 400, FontStyle.NORMAL),
                    Face.of("DejaVuSansCondensed-Bold", 700, FontStyle.NORMAL),
                    Face.of("DejaVuSansCondensed-Oblique", 400, FontStyle.ITALIC));

    /** Read only where a text may need them: to read a font costs as much as to write a page. */
    private static final List<Face> FURTHER =
            List.of(
                    Face.also("Han", "DroidSansFallback.ttf"),
                    Face.also("Emoji", "NotoEmoji-Regular.ttf"));

    /** Beyond the letters, signs and arrows that the first fonts have. */
    private static final int BEYOND = 0x2300;

    private PdfPages() {}

    /**
     * @param language which way the text runs where nothing else says so
     */
    static byte[] print(String page, String language) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useUriResolver((base, uri) -> null); // a paper fetches nothing
        if (bothWays(page, language)) {
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        }
        builder.defaultTextDirection(
                RIGHT_TO_LEFT.contains(language) ? TextDirection.RTL : TextDirection.LTR);
        var further = page.codePoints().anyMatch(c -> c >= BEYOND) ? FURTHER : List.<Face>of();
        for (var face : Stream.concat(FACES.stream(), further.stream()).toList()) {
            builder.useFont(
                    () -> new ByteArrayInputStream(face.file()),
                    face.family(),
                    face.weight(),
                    face.style(),
                    true);
        }
        builder.withProducer("Plenary");
        builder.withHtmlContent(page, null);
        var out = new ByteArrayOutputStream(256 * 1024);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static boolean bothWays(String page, String language) {
        return RIGHT_TO_LEFT.contains(language)
                || Bidi.requiresBidi(page.toCharArray(), 0, page.length());
    }
}
