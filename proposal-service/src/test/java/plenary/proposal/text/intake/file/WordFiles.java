package plenary.proposal.text.intake.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.wml.Comments;

/** Word files for tests. */
public final class WordFiles {
    private static final String W =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String BY = " w:author=\"Delegate\" w:date=\"2012-12-03T09:00:00Z\"";

    private WordFiles() {}

    /** A file of these paragraphs, each made by a method below. */
    public static byte[] of(String... paragraphs) {
        return with(null, paragraphs);
    }

    /** With a comment, number 0, in its margin. */
    public static byte[] with(String comment, String... paragraphs) {
        try {
            var word = WordprocessingMLPackage.createPackage();
            for (var paragraph : paragraphs) {
                word.getMainDocumentPart()
                        .getContent()
                        .add(
                                XmlUtils.unmarshalString(
                                        paragraph.replaceFirst("^<w:(p|tbl)", "<w:$1" + W)));
            }
            if (comment != null) {
                var part = new CommentsPart();
                part.setJaxbElement(
                        (Comments)
                                XmlUtils.unmarshalString(
                                        "<w:comments"
                                                + W
                                                + "><w:comment w:id=\"0\""
                                                + BY
                                                + "><w:p>"
                                                + run(comment)
                                                + "</w:p></w:comment></w:comments>"));
                word.getMainDocumentPart().addTargetPart(part);
            }
            var bytes = new ByteArrayOutputStream();
            word.save(bytes);
            return bytes.toByteArray();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    public static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    public static String styled(String style, String... runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\""
                + style
                + "\"/></w:pPr>"
                + String.join("", runs)
                + "</w:p>";
    }

    /** A paragraph whose end was put in ({@code ins}) or taken out ({@code del}). */
    public static String marked(String change, String... runs) {
        return "<w:p><w:pPr><w:rPr><w:"
                + change
                + " w:id=\"9\""
                + BY
                + "/></w:rPr></w:pPr>"
                + String.join("", runs)
                + "</w:p>";
    }

    public static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">"
                + text.replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                + "</w:t></w:r>";
    }

    public static String in(String text) {
        return change("ins", run(text));
    }

    public static String out(String text) {
        return change(
                "del", "<w:r><w:delText xml:space=\"preserve\">" + text + "</w:delText></w:r>");
    }

    public static String change(String change, String run) {
        return "<w:" + change + " w:id=\"1\"" + BY + ">" + run + "</w:" + change + ">";
    }

    public static String noted(String runs) {
        return "<w:commentRangeStart w:id=\"0\"/>"
                + runs
                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>";
    }

    /** The same archive with a part put in, or replaced. */
    public static byte[] with(byte[] file, String part, String content) {
        var parts = parts(file);
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return archive(parts);
    }

    static Map<String, byte[]> parts(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    static byte[] archive(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
