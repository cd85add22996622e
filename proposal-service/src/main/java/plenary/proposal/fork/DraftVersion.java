package plenary.proposal.fork;

import java.time.Instant;

/**
 * A version of the draft that has a name: what stood just after a record entry.
 *
 * @param id {@code v} and the number of the entry
 * @param name as a chair gave it ({@code DT/3}), or what the act was about
 * @param seq the record entry
 */
public record DraftVersion(
        String id, String name, Origin origin, long seq, Instant at, String note) {

    /** The act that made it matter. */
    public enum Origin {
        BASE_TEXT,
        NAMED,
        GROUP_REPORT,
        CHAIRS_DRAFT,
        READING,
        ADOPTION,
        CARRY_OVER
    }
}
