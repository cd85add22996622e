package plenary.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;

/**
 * The hashes of the record, computable by anybody from what is public. Format 1, fixed by decision
 * 0002.
 */
public final class Leaf {

    private Leaf() {}

    /** SHA-256(salt ‖ body): says nothing of a short body to who lacks the salt. */
    public static byte[] bodyHash(byte[] salt, byte[] body) {
        var digest = sha256();
        digest.update(salt);
        return digest.digest(body);
    }

    /** SHA-256(0x00 ‖ canonical JSON of the public fields and the body hash). */
    public static byte[] hash(
            String source,
            String forum,
            long seq,
            Instant at,
            Instant recordedAt,
            String publicType,
            String audience,
            String header,
            byte[] bodyHash) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("source", source);
        fields.put("forum", forum);
        fields.put("seq", seq);
        fields.put("at", at.toString());
        fields.put("recordedAt", recordedAt.toString());
        fields.put("type", publicType);
        fields.put("audience", audience);
        fields.put("header", header);
        fields.put("bodyHash", HexFormat.of().formatHex(bodyHash));
        var digest = sha256();
        digest.update((byte) 0);
        return digest.digest(PlenaryJson.canonical(fields));
    }

    /** The public header: capacity and subject where the body is public, nothing otherwise. */
    public static String header(String audience, String capacity, String subject) {
        var fields = new LinkedHashMap<String, Object>();
        if (Audience.isPublic(audience)) {
            if (!capacity.isEmpty()) {
                fields.put("capacity", capacity);
            }
            if (!subject.isEmpty()) {
                fields.put("subject", subject);
            }
        }
        return new String(PlenaryJson.canonical(fields), StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
