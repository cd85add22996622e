package plenary.acceptance.pages;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Word file as a delegation sends it, with tracked changes: {@code {+put in+}} and {@code {-taken
 * out-}} in the lines it is made of.
 */
final class WordPaper {
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PARTS =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml"
             ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";
    private static final String RELATIONS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Target="word/document.xml"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
            </Relationships>""";
    private static final Pattern PIECE = Pattern.compile("\\{([+-])(.*?)[+-]}|([^{]+)");

    private WordPaper() {}

    static FilePayload of(String name, String... lines) {
        var body = List.of(lines).stream().map(WordPaper::paragraph).collect(Collectors.joining());
        var document =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + body
                        + "</w:body></w:document>";
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", PARTS);
            entry(zip, "_rels/.rels", RELATIONS);
            entry(zip, "word/document.xml", document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return named(name, bytes.toByteArray());
    }

    /** Any bytes under the name of a Word file. */
    static FilePayload named(String name, byte[] bytes) {
        return new FilePayload(name, TYPE, bytes);
    }

    private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String paragraph(String line) {
        var runs = new StringBuilder();
        var pieces = PIECE.matcher(line);
        while (pieces.find()) {
            runs.append(
                    pieces.group(3) != null
                            ? run("t", pieces.group(3))
                            : "+".equals(pieces.group(1))
                                    ? changed("ins", run("t", pieces.group(2)))
                                    : changed("del", run("delText", pieces.group(2))));
        }
        // a paragraph of changes alone has a changed end, too
        var end =
                line.matches("\\{([+-])[^{]*[+-]}")
                        ? "<w:pPr><w:rPr>" + end(line) + "</w:rPr></w:pPr>"
                        : "";
        return "<w:p>" + end + runs + "</w:p>";
    }

    private static String end(String line) {
        return "<w:" + (line.charAt(1) == '+' ? "ins" : "del") + WHO + "/>";
    }

    private static final String WHO =
            " w:id=\"1\" w:author=\"A delegate\" w:date=\"2024-05-05T10:00:00Z\"";

    private static String changed(String how, String run) {
        return "<w:" + how + WHO + ">" + run + "</w:" + how + ">";
    }

    private static String run(String text, String words) {
        var runs =
                List.of(words.split("\t", -1)).stream()
                        .map(
                                w ->
                                        "<w:"
                                                + text
                                                + " xml:space=\"preserve\">"
                                                + w
                                                + "</w:"
                                                + text
                                                + ">")
                        .collect(Collectors.joining("<w:tab/>"));
        return "<w:r>" + runs + "</w:r>";
    }
}
