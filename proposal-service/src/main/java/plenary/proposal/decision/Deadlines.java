package plenary.proposal.decision;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import plenary.contracts.event.RecommendationEvent.WindowEnd;
import plenary.proposal.Course;
import plenary.proposal.Course.Timed;
import plenary.proposal.ForumState;
import plenary.proposal.concern.ConcernTimes;
import plenary.proposal.decision.Recommendation.Stage;
import plenary.proposal.meeting.StoppedClocks;
import plenary.proposal.text.Silences;

/**
 * What time alone brings about: each group's window, each silence and each time to withdraw ends at
 * its exact end, whoever watches.
 */
public final class Deadlines {
    private Deadlines() {}

    /**
     * @param at the exact end
     * @param begun the entry of the record with which it began: the charter in force then governs
     *     it to its end
     * @param end writes down what follows, at the time it is given
     */
    private record Due(Instant at, long begun, BiConsumer<Course, Instant> end) {

        /** One that no charter governs, or the one in force. */
        Due(Instant at, BiConsumer<Course, Instant> end) {
            this(at, Long.MAX_VALUE, end);
        }
    }

    /**
     * What has ended by {@code now}, and what follows; each fact carries the deadline as its time.
     */
    public static List<Timed> passed(ForumState state, Instant now) {
        var course = new Course(state);
        // one by one: what one brings about may begin what ends next, before others end
        var without = 0;
        var due = first(course.state(), now, without);
        while (due.isPresent()) {
            var before = course.facts().size();
            end(course, due.get());
            without = course.facts().size() > before ? 0 : without + 1;
            due = first(course.state(), now, without);
        }
        return course.facts();
    }

    /**
     * @param without so many of the earliest, that have brought nothing about
     */
    private static Optional<Due> first(ForumState state, Instant now, int without) {
        return running(state)
                .filter(due -> !now.isBefore(due.at()))
                .sorted(Comparator.comparing(Due::at)) // stable: else in the order of the record
                .skip(without)
                .findFirst();
    }

    private static void end(Course course, Due due) {
        // forum time never goes back, even where a deadline was noticed late
        var at = due.at().isBefore(course.state().at()) ? course.state().at() : due.at();
        var own = new Course(course.state().under(due.begun()));
        due.end().accept(own, at);
        own.facts().forEach(fact -> course.happens(fact.at(), fact.event()));
    }

    /** When something ends next; empty where nothing runs. */
    public static Optional<Instant> next(ForumState state) {
        return running(state).map(Due::at).min(Comparator.naturalOrder());
    }

    private static Stream<Due> running(ForumState state) {
        return Stream.of(
                        windows(state),
                        suspensions(state),
                        groups(state),
                        ties(state),
                        silences(state),
                        adReferendum(state),
                        concerns(state))
                .flatMap(s -> s);
    }

    private static Stream<Due> ties(ForumState state) {
        return Ties.waiting(state)
                .map(
                        tie ->
                                new Due(
                                        Ties.secondVoteBy(tie),
                                        tie.seq(),
                                        (c, at) -> Ties.end(c, tie.id(), at)));
    }

    private static Stream<Due> silences(ForumState state) {
        return Silences.running(state)
                .filter(call -> !StoppedClocks.standsIn(state, call.body()))
                .map(call -> new Due(call.until(), (c, at) -> Silences.end(c, call.id(), at)));
    }

    private static Stream<Due> adReferendum(ForumState state) {
        return Silences.awaited(state)
                .map(one -> new Due(one.until(), (c, at) -> Silences.lapse(c, one.id(), at)));
    }

    private static Stream<Due> suspensions(ForumState state) {
        return state.decisions().recommendations().all().stream()
                .filter(rec -> rec.stage() == Stage.SUSPENDED)
                .map(
                        rec ->
                                new Due(
                                        rec.until(),
                                        rec.latest().seq(),
                                        (c, at) -> Windows.settle(c, rec.id(), at)));
    }

    private static Stream<Due> groups(ForumState state) {
        return state.decisions().petitions().stream()
                .filter(found -> GroupProcedure.running(found.petition()))
                .map(
                        found ->
                                new Due(
                                        found.petition().until(),
                                        found.round().seq(),
                                        (c, at) ->
                                                GroupProcedure.end(c, found.petition().id(), at)));
    }

    private static Stream<Due> concerns(ForumState state) {
        return state.concerns()
                .running()
                .map(one -> new Due(one.until(), (c, at) -> ConcernTimes.end(c, one.id(), at)));
    }

    private static Stream<Due> windows(ForumState state) {
        return state.decisions().recommendations().all().stream()
                .filter(rec -> rec.stage() == Stage.AWAITING_VETOES)
                .flatMap(
                        rec ->
                                rec.latest().windows().stream()
                                        .filter(window -> !window.over())
                                        .map(window -> window(rec, window)));
    }

    private static Due window(Recommendation of, GroupWindow window) {
        var recommendation = of.id();
        return new Due(
                window.frozen().closes(),
                of.latest().seq(),
                (course, at) -> {
                    Windows.end(course, recommendation, window.group(), WindowEnd.ELAPSED, at);
                    Windows.settle(course, recommendation, at);
                });
    }
}
