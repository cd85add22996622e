package plenary.gateway.encoding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Compresses once what many are answered with (RFC 9110, section 12.5.3). */
public final class Gzip {
    private static final Pattern REFUSED = Pattern.compile("gzip\\s*;\\s*q=0(\\.0*)?\\s*(,|$)");

    private Gzip() {}

    /**
     * Whether the one who asks can undo it.
     *
     * @param accepted the header Accept-Encoding; null where there is none
     */
    public static boolean takenBy(String accepted) {
        return accepted != null && accepted.contains("gzip") && !REFUSED.matcher(accepted).find();
    }

    public static byte[] pack(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 4);
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The whole of what can still be read. */
    public static byte[] pack(InputStream plain) {
        try {
            return pack(plain.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
