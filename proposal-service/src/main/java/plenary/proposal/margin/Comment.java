package plenary.proposal.margin;

import java.time.Instant;
import plenary.contracts.event.MarginEvent.CommentVisibility;
import plenary.contracts.text.Marked;

/**
 * A remark in the margin of the draft.
 *
 * @param thread the comment that began the thread; its own id where this one did
 * @param bracket the bracket it is about, or null
 * @param passage the words it is about, or null
 * @param by a seat, an office, or a group whose inner names are not public
 * @param audience who may read it, for good
 * @param settled who resolved the thread, or null while it is open; of the first comment only
 * @param withdrawn when its author took it back, or null
 */
public record Comment(
        String id,
        String thread,
        String provision,
        String bracket,
        Marked passage,
        String by,
        CommentVisibility visibility,
        String audience,
        String text,
        Instant at,
        String settled,
        Instant withdrawn) {

    /** Whether it began its thread. */
    public boolean first() {
        return thread.equals(id);
    }

    Comment settled(String by) {
        return new Comment(
                id,
                thread,
                provision,
                bracket,
                passage,
                this.by,
                visibility,
                audience,
                text,
                at,
                by,
                withdrawn);
    }

    Comment withdrawn(Instant when) {
        return new Comment(
                id,
                thread,
                provision,
                bracket,
                passage,
                by,
                visibility,
                audience,
                text,
                at,
                settled,
                when);
    }
}
