package plenary.proposal.decision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.contracts.event.RecommendationEvent.WindowEnd;
import plenary.proposal.Course;
import plenary.proposal.Course.Timed;
import plenary.proposal.ForumState;
import plenary.proposal.decision.Recommendation.Stage;

/** What time alone brings about: each group's window ends at its exact end, whoever watches. */
public final class Deadlines {
    private Deadlines() {}

    private record Due(String recommendation, GroupWindow window) {
        Instant closes() {
            return window.frozen().closes();
        }
    }

    /**
     * The windows that have ended by {@code now}, the petitions that lapse with them, and what
     * follows; each fact carries the deadline as its time.
     */
    public static List<Timed> passed(ForumState state, Instant now) {
        var course = new Course(state);
        running(state)
                .filter(due -> !now.isBefore(due.closes()))
                .sorted(
                        Comparator.comparing(
                                Due::closes)) // stable: else in the order of the record
                .forEach(due -> end(course, due));
        return course.facts();
    }

    private static void end(Course course, Due due) {
        // forum time never goes back, even where a deadline was noticed late
        var at = due.closes().isBefore(course.state().at()) ? course.state().at() : due.closes();
        Windows.end(course, due.recommendation(), due.window().group(), WindowEnd.ELAPSED, at);
        Windows.settle(course, due.recommendation(), at);
    }

    /** When the next window ends; empty where none is open. */
    public static Optional<Instant> next(ForumState state) {
        return running(state).map(Due::closes).min(Comparator.naturalOrder());
    }

    private static Stream<Due> running(ForumState state) {
        return state.decisions().recommendations().all().stream()
                .filter(rec -> rec.stage() == Stage.AWAITING_VETOES)
                .flatMap(
                        rec ->
                                rec.latest().windows().stream()
                                        .filter(window -> !window.over())
                                        .map(window -> new Due(rec.id(), window)));
    }
}
