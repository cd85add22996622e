package plenary.proposal.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which a paper is known again. */
public final class Sha256 {
    private Sha256() {}

    /** Of words in UTF-8, in lower-case hexadecimal. */
    public static String of(String words) {
        return of(words.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a file's bytes, in lower-case hexadecimal. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
