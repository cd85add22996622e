package plenary.proposal.text.intake.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import plenary.proposal.text.intake.Why;

/**
 * The archive that a Word file is. It is unpacked once, within limits, and what is read afterwards
 * is what was weighed: {@link #repacked} holds nothing else, whatever the file's own table says.
 */
final class Archive {
    /** The largest part, unpacked, in bytes. */
    static final int LARGEST_PART = 16 * 1024 * 1024;

    /** The largest part that is read as XML, unpacked: ten times a long treaty. */
    static final int LARGEST_XML = 12 * 1024 * 1024;

    /** All parts together, unpacked, in bytes. */
    static final int LARGEST = 48 * 1024 * 1024;

    static final int MOST_PARTS = 1000;

    private static final byte[] OLDER = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Pattern MACROS =
            Pattern.compile("(?i)macroEnabled|vbaProject|vbaData|(^|/)activeX(/|$)");
    private static final Pattern EMBEDDED =
            Pattern.compile("(?i)(^|/)(embeddings|afchunk[^/]*)(/|$)");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    static Archive of(byte[] file) throws FaultyFile {
        if (startsWith(file, OLDER)) {
            throw new FaultyFile("file", Why.OLDER_WORD);
        }
        if (!startsWith(file, new byte[] {'P', 'K', 3, 4})) {
            throw new FaultyFile("file", Why.NO_WORD_FILE);
        }
        var archive = new Archive();
        archive.unpack(file);
        archive.check();
        return archive;
    }

    private static boolean startsWith(byte[] file, byte[] head) {
        return file.length >= head.length
                && java.util.Arrays.equals(file, 0, head.length, head, 0, head.length);
    }

    private void unpack(byte[] file) throws FaultyFile {
        var all = 0L;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                var name = plain(entry.getName());
                if (parts.size() == MOST_PARTS) {
                    throw new FaultyFile("file", Why.TOO_MANY_PARTS, MOST_PARTS);
                }
                var bytes = zip.readNBytes(LARGEST_PART + 1);
                all += bytes.length;
                if (bytes.length > LARGEST_PART || all > LARGEST) {
                    throw new FaultyFile(name, Why.UNPACKS_TOO_LARGE);
                }
                if (parts.put(name, bytes) != null) {
                    throw new FaultyFile(name, Why.PART_TWICE);
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new FaultyFile("file", Why.DAMAGED);
        } catch (IOException e) {
            throw new FaultyFile("file", Why.BREAKS_OFF);
        }
    }

    private static String plain(String name) throws FaultyFile {
        if (name.startsWith("/") || name.contains("\\") || name.matches("(^|.*/)\\.\\.(/.*|$)")) {
            throw new FaultyFile(name, Why.LEADS_OUT);
        }
        return name;
    }

    private void check() throws FaultyFile {
        for (var name : parts.keySet()) {
            if (MACROS.matcher(name).find()) {
                throw new FaultyFile(name, Why.MACRO);
            }
            if (EMBEDDED.matcher(name).find()) {
                throw new FaultyFile(name, Why.FILE_INSIDE);
            }
        }
        for (var part : parts.entrySet()) {
            if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                if (part.getValue().length > LARGEST_XML) {
                    throw new FaultyFile(part.getKey(), Why.UNPACKS_TOO_LARGE);
                }
                PlainXml.check(part.getKey(), part.getValue());
            }
        }
        var types = new String(part(CONTENT_TYPES), StandardCharsets.UTF_8);
        if (MACROS.matcher(types).find()) {
            throw new FaultyFile(CONTENT_TYPES, Why.NAMES_MACROS);
        }
        if (!types.contains(WORD)) {
            throw new FaultyFile("file", Why.NO_WORD_FILE);
        }
    }

    private byte[] part(String name) throws FaultyFile {
        var part = parts.get(name);
        if (part == null) {
            throw new FaultyFile("file", Why.NO_WORD_FILE);
        }
        return part;
    }

    /** Its parts by their names. */
    Map<String, byte[]> parts() {
        return Collections.unmodifiableMap(parts);
    }

    /** The same parts and nothing else, as an archive. */
    InputStream repacked() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e); // memory does not fail
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
