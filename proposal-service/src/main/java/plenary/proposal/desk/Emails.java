package plenary.proposal.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Addresses never enter the record; their hash does, and only the secretariat reads it. */
public final class Emails {
    private Emails() {}

    /** The hash under which an invitation waits in this forum. */
    public static String hash(String forum, String email) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var words = forum + "\n" + email.trim().toLowerCase(Locale.ROOT);
            return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
