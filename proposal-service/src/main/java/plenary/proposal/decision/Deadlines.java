package plenary.proposal.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plenary.proposal.Course.Timed;
import plenary.proposal.ForumState;

/** What time alone brings about. */
public final class Deadlines {
    private Deadlines() {}

    public static List<Timed> passed(ForumState state, Instant now) {
        return List.of();
    }

    public static Optional<Instant> next(ForumState state) {
        return Optional.empty();
    }
}
