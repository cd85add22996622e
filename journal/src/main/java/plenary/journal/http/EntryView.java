package plenary.journal.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import plenary.journal.Entry;
import plenary.journal.PlenaryJson;

/**
 * An entry of the record as a reader gets it. Who may not read the body sees that the entry exists,
 * its hashes, and the type {@code closed}: enough to check order and completeness.
 *
 * @param bodyHash hex of SHA-256(salt ‖ body)
 * @param leafHash hex, see decision 0002
 * @param header public facts: capacity and subject
 * @param salt hex; only for who may read the body
 * @param act the body, whose canonical form is what was hashed; only for who may read it
 */
public record EntryView(
        String source,
        String forum,
        long seq,
        Instant at,
        Instant recordedAt,
        String type,
        String audience,
        JsonNode header,
        String bodyHash,
        String leafHash,
        String salt,
        JsonNode act) {

    /** The entry as its audience reads it, or as everybody else does. */
    public static EntryView of(Entry entry, boolean entitled) {
        var hex = HexFormat.of();
        return new EntryView(
                entry.source(),
                entry.forum(),
                entry.seq(),
                entry.at(),
                entry.recordedAt(),
                entitled ? entry.type() : entry.publicType(),
                entry.audience(),
                tree(entry.header().getBytes(StandardCharsets.UTF_8)),
                hex.formatHex(entry.bodyHash()),
                hex.formatHex(entry.leafHash()),
                entitled ? hex.formatHex(entry.salt()) : null,
                entitled ? tree(entry.body()) : null);
    }

    private static JsonNode tree(byte[] json) {
        try {
            return PlenaryJson.mapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
