package plenary.proposal.text;

import java.time.Instant;
import java.util.stream.Stream;
import plenary.contracts.event.AgreementEvent.SilenceEnded;
import plenary.contracts.event.DraftEvent.Pinned;
import plenary.proposal.Course;
import plenary.proposal.ForumState;
import plenary.proposal.floor.Competence;

/** Silence procedures that run, and what becomes of one when its instant has passed. */
public final class Silences {
    private Silences() {}

    /** Those that have not ended. */
    public static Stream<ConsensusCall> running(ForumState state) {
        return state.texts().calls().all().stream().filter(call -> call.open() && call.inWriting());
    }

    /** The instant passed: what nobody objected to is agreed. */
    public static void end(Course course, String id, Instant at) {
        var state = course.state();
        var call = state.texts().calls().get(id);
        var agreed =
                call.pinned().stream()
                        .map(Pinned::provision)
                        .filter(provision -> !call.objectedTo(provision))
                        .filter(provision -> agreeable(state, provision))
                        .toList();
        course.happens(
                at,
                new SilenceEnded(
                        id, call.body(), agreed, AdReferendumDecider.among(state, agreed)));
    }

    /** Agreements ad referendum that await a capital's word. */
    public static Stream<AdReferendum> awaited(ForumState state) {
        return state.agreements().adReferendum().all().stream().filter(AdReferendum::pending);
    }

    /** The time to withdraw one of them passed. */
    public static void lapse(Course course, String id, Instant at) {
        AdReferendumDecider.lapse(course, id, at);
    }

    /**
     * It stands in the draft without brackets, is not held up, and its scope is not in question.
     */
    static boolean agreeable(ForumState state, String provision) {
        return state.texts()
                        .provision(provision)
                        .filter(p -> !p.bracketed() && !HeldUp.is(state, p))
                        .isPresent()
                && Competence.doubt(state, "provision/" + provision).isEmpty();
    }
}
