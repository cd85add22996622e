package plenary.voting.ballot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Receipts: who holds one can later show that the log has not been rewritten. */
public final class Receipts {

    private Receipts() {}

    /** SHA-256(salt ‖ "forum/poll/number/seat/choice/at"), UTF-8. */
    public static byte[] of(byte[] salt, String forum, String poll, long number, Cast cast) {
        return hash(
                salt,
                String.join(
                        "/",
                        forum,
                        poll,
                        Long.toString(number),
                        cast.seat(),
                        cast.choice().name(),
                        cast.at().toString()));
    }

    /** SHA-256(salt ‖ "forum/poll/number/seat/at"), UTF-8: that a seat voted, and nothing else. */
    public static byte[] ofSealed(byte[] salt, String forum, String poll, long number, Cast cast) {
        return hash(
                salt,
                String.join(
                        "/",
                        forum,
                        poll,
                        Long.toString(number),
                        cast.seat(),
                        cast.at().toString()));
    }

    private static byte[] hash(byte[] salt, String said) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(said.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
