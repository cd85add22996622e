package plenary.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.ForumEvent.Mode;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.Course.Timed;
import plenary.proposal.concern.Overtaken;
import plenary.proposal.decision.Deadlines;
import plenary.proposal.decision.StandIns;
import plenary.proposal.forum.ForumCommand.CreateForum;
import plenary.proposal.forum.ForumCommand.SetClock;
import plenary.proposal.meeting.HandOver;
import plenary.proposal.meeting.Presiding;

/**
 * One act from beginning to end: deadlines that have passed are written down first, with the
 * deadline as their time; then the act is decided. Pure: it is told the world's time.
 */
public final class Procedure {
    private Procedure() {}

    /** What became of an act. */
    public sealed interface Outcome {}

    /**
     * It stands.
     *
     * @param state after all facts
     * @param elapsed what time alone had brought about, recorded before the act
     * @param facts what the act itself brings about
     * @param actor with the capacity as it is recorded
     */
    public record Done(ForumState state, List<Timed> elapsed, List<Timed> facts, Actor actor)
            implements Outcome {}

    /** It does not stand, and nothing changes. */
    public record Turned(Refusal refusal) implements Outcome {}

    /** Decides a command in a forum. */
    public static Outcome act(ForumState state, Actor actor, Command command, Instant world) {
        var now = now(state, command, world);
        var course = new Course(state);
        var elapsed = elapse(course, now);
        if (state.exists()) {
            switch (Standing.of(course.state(), actor, now)) {
                case Standing.NotHeld not -> {
                    return new Turned(not.refusal());
                }
                case Standing.Held held -> {
                    var away = Presiding.elsewhere(course.state(), held.actor());
                    if (away.isPresent() && !(command instanceof HandOver)) {
                        return new Turned(away.get());
                    }
                    return decide(course, elapsed, held.actor(), command, now);
                }
            }
        }
        return decide(course, elapsed, actor, command, now);
    }

    /** Writes down what time alone has brought about. */
    public static Done elapse(ForumState state, Instant world) {
        var course = new Course(state);
        var elapsed = elapse(course, forumTime(state, world));
        return new Done(course.state(), elapsed, List.of(), Actor.HOUSE);
    }

    private static Outcome decide(
            Course course, List<Timed> elapsed, Actor actor, Command command, Instant now) {
        if (!course.state().exists() && !(command instanceof CreateForum)) {
            return new Turned(
                    plenary.contracts.refusal.RefusalCode.FORUM_NOT_FOUND.because(
                            "There is no such forum."));
        }
        return switch (command.decide(course.state(), actor, now)) {
            case Decision.Refused refused -> new Turned(refused.refusal());
            case Decision.Accepted accepted -> {
                if (command instanceof SetClock clock) {
                    elapsed = elapse(course, clock.to());
                    course.happen(clock.to(), accepted.events());
                } else {
                    course.happen(now, accepted.events());
                }
                var at = command instanceof SetClock clock ? clock.to() : now;
                StandIns.follow(
                        course, course.facts().subList(elapsed.size(), course.facts().size()), at);
                Overtaken.end(course, at);
                var facts = course.facts().subList(elapsed.size(), course.facts().size());
                yield new Done(course.state(), elapsed, List.copyOf(facts), actor);
            }
        };
    }

    private static List<Timed> elapse(Course course, Instant now) {
        var before = new ArrayList<>(course.facts());
        if (course.state().exists()) {
            Deadlines.passed(course.state(), now)
                    .forEach(
                            timed -> {
                                course.happens(timed.at(), timed.event());
                                Overtaken.end(course, timed.at());
                            });
        }
        return course.facts().size() == before.size() ? before : course.facts();
    }

    /** Forum time: the world's, or a rehearsal's clock; it never goes back. */
    public static Instant forumTime(ForumState state, Instant world) {
        var forum = state.assembly().forum();
        var time = forum != null && forum.rehearsal() ? forum.clock() : world;
        return time.isBefore(state.at()) ? state.at() : time;
    }

    private static Instant now(ForumState state, Command command, Instant world) {
        return command instanceof CreateForum create
                        && create.mode() == Mode.REHEARSAL
                        && create.clock() != null
                ? create.clock()
                : forumTime(state, world);
    }
}
