package plenary.proposal.voice;

import java.time.Instant;
import java.util.List;

/**
 * The time in which a body takes public comments.
 *
 * @param session the preparatory session they are for, or null
 * @param closed when the body closed it; null while it has not
 * @param unanswered those it had not answered then
 */
public record CommentPeriod(
        String id,
        String body,
        String session,
        String title,
        Instant from,
        Instant until,
        Instant closed,
        List<String> unanswered) {

    public CommentPeriod {
        unanswered = unanswered == null ? List.of() : List.copyOf(unanswered);
    }

    /** Whether a comment received at this instant is taken. */
    public boolean takes(Instant now) {
        return closed == null && !now.isBefore(from) && now.isBefore(until);
    }

    CommentPeriod closedAt(Instant at, List<String> without) {
        return new CommentPeriod(id, body, session, title, from, until, at, without);
    }
}
