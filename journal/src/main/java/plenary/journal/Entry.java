package plenary.journal;

import java.time.Instant;
import java.util.HexFormat;

/**
 * One entry of the record, as kept. Bytes are hashed as stored and never written anew.
 *
 * @param source the journal it belongs to: {@code deliberation} or {@code voting}
 * @param seq gapless from 1 within source and forum
 * @param at forum time
 * @param recordedAt server time
 * @param type real wire name; use {@link #publicType()} for those who may not read the body
 * @param header public JSON, canonical
 * @param body canonical bytes of an {@link Act}
 */
public record Entry(
        String source,
        String forum,
        long seq,
        Instant at,
        Instant recordedAt,
        String type,
        String audience,
        String capacity,
        String subject,
        String header,
        byte[] body,
        byte[] salt,
        byte[] bodyHash,
        byte[] leafHash,
        String traceId) {

    /** The type as anybody may read it. */
    public String publicType() {
        return Audience.isPublic(audience) ? type : Audience.CLOSED_TYPE;
    }

    public Act act() {
        return PlenaryJson.read(body, Act.class);
    }

    /** The leaf hash as it travels and is quoted. */
    public String leafHex() {
        return HexFormat.of().formatHex(leafHash);
    }
}
