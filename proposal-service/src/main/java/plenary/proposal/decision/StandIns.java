package plenary.proposal.decision;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.Conduct.NotAdmitted;
import plenary.contracts.event.PollCourseEvent.PollProxiesSet;
import plenary.contracts.event.PowersEvent;
import plenary.contracts.event.SessionEvent.PresenceSet;
import plenary.proposal.Course;
import plenary.proposal.Course.Timed;
import plenary.proposal.ForumState;

/**
 * Who casts for absent seats follows the presence also while voting is open (ITU General Rules: the
 * holder of a proxy is present). The electorate and the quorum stay as they were frozen.
 */
public final class StandIns {
    private StandIns() {}

    /** Writes down, for each open vote, who casts for whom now, where an act has moved that. */
    public static void follow(Course course, List<Timed> act, Instant at) {
        if (act.stream().noneMatch(StandIns::moves)) {
            return;
        }
        var state = course.state();
        for (var poll : state.decisions().polls().all()) {
            if (poll.undecided() && poll.opened().body() != null) {
                follow(course, state, poll, at);
            }
        }
    }

    private static boolean moves(Timed fact) {
        return fact.event() instanceof PresenceSet || fact.event() instanceof PowersEvent;
    }

    private static void follow(Course course, ForumState state, Poll poll, Instant at) {
        var body = poll.opened().body();
        if (state.floor().openSessionOf(body).isEmpty()) {
            return; // nobody takes the presence of a meeting that is not held
        }
        var casting = Proxies.holding(state, body);
        var orphaned = Proxies.orphaned(state, body).stream().map(NotAdmitted::seat).toList();
        var before = poll.opened().conducted();
        if (!casting.equals(before.proxies()) || !orphaned.equals(before.orphaned())) {
            course.happens(at, new PollProxiesSet(poll.id(), casting, orphaned));
        }
    }
}
