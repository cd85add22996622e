package plenary.proposal.term;

import java.time.Instant;

/**
 * A reference from a provision, as data.
 *
 * @param words by which it refers
 * @param to the provision it refers to; null for a document outside
 * @param document the citation of a document outside; null for a provision
 * @param url where that document is, or null
 * @param quoted the passage that is meant, or null
 * @param before what stands before that passage, or null
 * @param after what stands after it, or null
 * @param withdrawn why it is no reference any more, or null
 */
public record Citation(
        String id,
        String provision,
        String words,
        String to,
        String document,
        String url,
        String quoted,
        String before,
        String after,
        Instant at,
        String withdrawn) {

    Citation withdrawnFor(String reason) {
        return new Citation(
                id, provision, words, to, document, url, quoted, before, after, at, reason);
    }

    public boolean stands() {
        return withdrawn == null;
    }
}
