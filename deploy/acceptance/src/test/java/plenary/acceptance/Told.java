package plenary.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Every word an answer tells, whatever form it comes in. */
final class Told {
    private Told() {}

    /** As characters; a Word file is unpacked, with and without its marks, a PDF read. */
    static String by(Knock.Heard heard) {
        try {
            if (heard.type().startsWith("application/pdf")) {
                return pdf(heard.bytes());
            }
            return heard.type().startsWith("application/vnd.openxmlformats")
                    ? word(heard.bytes())
                    : heard.body();
        } catch (IOException e) {
            throw new UncheckedIOException(heard.to(), e);
        }
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return document.getDocumentInformation().getCOSObject()
                    + new PDFTextStripper().getText(document);
        }
    }

    private static String word(byte[] bytes) throws IOException {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                // a word may be cut into runs
                all.append(text).append('\n').append(text.replaceAll("<[^>]*>", ""));
            }
        }
        return all.toString();
    }
}
