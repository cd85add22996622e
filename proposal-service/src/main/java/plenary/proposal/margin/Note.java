package plenary.proposal.margin;

import java.time.Instant;

/**
 * A note of the chair or of an editor, as a delegate finds it printed beside the text.
 *
 * @param bracket null where it is about the provision
 * @param by the office, or {@code secretariat}
 * @param audience who may read it, for good
 * @param removed when it was taken away, or null
 */
public record Note(
        String id,
        String provision,
        String bracket,
        String by,
        String audience,
        String text,
        Instant at,
        Instant removed) {

    Note removed(Instant when) {
        return new Note(id, provision, bracket, by, audience, text, at, when);
    }
}
