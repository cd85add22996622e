package plenary.proposal.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import plenary.journal.PlenaryJson;

/**
 * A view as it is sent.
 *
 * @param gzip its JSON, compressed
 * @param tag its entity tag, made from the record entry and from the very characters
 * @param until the instant of forum time at which it will read otherwise though nobody acts; null
 *     for never
 */
public record Printed(byte[] gzip, String tag, Instant until) {
    private static final int TAGGED = 8;

    static Printed of(Object view, long seq, Instant until) {
        try {
            var bytes = new ByteArrayOutputStream(16 * 1024);
            try (var out = new GZIPOutputStream(bytes, 8192)) {
                PlenaryJson.mapper().writeValue(out, view);
            }
            var gzip = bytes.toByteArray();
            // gzip ends with the checksum and the length of what is in it
            var sum = HexFormat.of().formatHex(gzip, gzip.length - TAGGED, gzip.length);
            return new Printed(gzip, "\"" + seq + "-" + sum + "\"", until);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean reads(Instant now) {
        return until == null || now.isBefore(until);
    }

    /**
     * As the answer to one reader.
     *
     * @param known the tag of what the reader has; null for nothing
     * @param accepted the encodings the reader can undo, as it says; null for none
     */
    public RestResponse<byte[]> answer(String known, String accepted) {
        if (tag.equals(known)) {
            return described(ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)).build();
        }
        return takesGzip(accepted)
                ? described(ResponseBuilder.ok(gzip)).header("Content-Encoding", "gzip").build()
                : described(ResponseBuilder.ok(plain())).build();
    }

    private ResponseBuilder<byte[]> described(ResponseBuilder<byte[]> answer) {
        return answer.header("ETag", tag)
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Accept-Encoding, Accept-Language");
    }

    private static boolean takesGzip(String accepted) {
        return accepted != null
                && accepted.contains("gzip")
                && !accepted.replace(" ", "").matches(".*gzip;q=0(\\.0*)?(,.*)?");
    }

    private byte[] plain() {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
