package plenary.proposal.term;

import java.time.Instant;

/**
 * Whether words that look like a reference are one. It holds for as long as these words stand.
 *
 * @param confirmed whether they are
 */
public record SettledReference(
        String provision, String words, String to, boolean confirmed, String reason, Instant at) {

    /** Where it is kept. */
    public static String id(String provision, String words, String to) {
        return provision + "/" + to + "/" + words;
    }
}
