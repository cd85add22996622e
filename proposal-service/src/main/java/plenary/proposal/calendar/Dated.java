package plenary.proposal.calendar;

import java.time.Instant;
import java.util.List;

/**
 * Something that is fixed to a time.
 *
 * @param id the same each time it is told, so that a later time replaces the earlier
 * @param about what it is about: a body, an advisory group, a title, in the reader's language
 * @param from when it begins, or the instant at which it ends where it is a deadline
 * @param until when it ends; null for a deadline
 * @param place the room; null for none
 * @param items what is taken up, in order
 */
public record Dated(
        String id,
        Sort sort,
        String about,
        Instant from,
        Instant until,
        String place,
        List<String> items) {

    /** What it is. */
    public enum Sort {
        MEETING,
        PROPOSALS_DUE,
        /** A silence procedure ends; at that instant an objection is too late. */
        SILENCE_ENDS,
        VOTE_CLOSES,
        /** A veto window ends; at that instant a petition is too late. */
        WINDOW_ENDS,
        COMMENTS_CLOSE
    }

    public Dated {
        items = List.copyOf(items);
    }

    static Dated end(Sort sort, String id, String about, Instant at) {
        return new Dated(id, sort, about, at, null, null, List.of());
    }
}
