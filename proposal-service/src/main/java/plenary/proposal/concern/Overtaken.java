package plenary.proposal.concern;

import java.time.Instant;
import plenary.contracts.event.ConcernEvent.ConcernEnd;
import plenary.contracts.event.ConcernEvent.ConcernEnded;
import plenary.proposal.Course;
import plenary.proposal.ForumState;
import plenary.proposal.concern.Concern.ConcernStage;
import plenary.proposal.decision.Poll;
import plenary.proposal.decision.Recommendation;
import plenary.proposal.text.Adoptions;

/**
 * A petition of members comes before the decision on its subject. Once that is taken, one that was
 * still short of signatures has nothing left to ask for, and one that was upheld has been heard:
 * both end.
 */
public final class Overtaken {
    private Overtaken() {}

    /** Ends those whose subject has been decided since they were raised. */
    public static void end(Course course, Instant at) {
        var state = course.state();
        state.concerns().all().all().stream()
                .filter(
                        one ->
                                one.stage() == ConcernStage.OPEN
                                        || one.stage() == ConcernStage.UPHELD)
                .filter(one -> decided(state, one))
                .forEach(one -> course.happens(at, new ConcernEnded(one.id(), ConcernEnd.DECIDED)));
    }

    private static boolean decided(ForumState state, Concern one) {
        return !ConcernSubject.beingVotedOn(state, one.raised().subject())
                && (votedOn(state, one) || notCarried(state, one) || adopted(state, one));
    }

    private static boolean votedOn(ForumState state, Concern one) {
        return state.decisions().polls().all().stream()
                .filter(poll -> poll.seq() > one.seq())
                .filter(poll -> one.raised().subject().equals(poll.opened().subject()))
                .anyMatch(Overtaken::decides);
    }

    /** A count that leaves the matter to be put once more decides nothing. */
    private static boolean decides(Poll poll) {
        return poll.outcome()
                .map(
                        outcome ->
                                switch (outcome) {
                                    case ADOPTED, REJECTED, NOT_ADOPTED, VETOED, NO_OPINION -> true;
                                    case LAPSED,
                                            NO_QUORUM,
                                            POSTPONED,
                                            PENDING_SECOND_VOTE,
                                            PENDING_CASTING_VOTE ->
                                            false;
                                })
                .orElse(false);
    }

    private static boolean notCarried(ForumState state, Concern one) {
        return state.decisions().recommendations().all().stream()
                .filter(rec -> rec.stage() == Recommendation.Stage.NOT_CARRIED)
                .filter(rec -> rec.latest().seq() > one.seq())
                .anyMatch(rec -> ConcernSubject.in(rec, one.raised().subject()));
    }

    /** All of it is settled by texts adopted since, and not all of it by being carried over. */
    private static boolean adopted(ForumState state, Concern one) {
        var adoptions = Adoptions.of(state.texts());
        var settled =
                ConcernSubject.of(state, one.raised().subject()).stream()
                        .flatMap(provisions -> provisions.stream())
                        .flatMap(id -> state.texts().provision(id).stream())
                        .map(adoptions::of)
                        .toList();
        return settled.stream()
                        .allMatch(how -> how.filter(s -> s.text().seq() > one.seq()).isPresent())
                && settled.stream()
                        .anyMatch(how -> how.get().outcome() == Adoptions.Outcome.ADOPTED);
    }
}
