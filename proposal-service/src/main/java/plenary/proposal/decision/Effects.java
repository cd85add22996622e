package plenary.proposal.decision;

import java.time.Instant;
import java.util.List;
import plenary.contracts.charter.VetoRule.Effect;
import plenary.contracts.event.VetoEvent.RecommendationSuspended;
import plenary.contracts.event.VetoEvent.ThresholdRaised;
import plenary.proposal.Course;
import plenary.proposal.ForumState;
import plenary.proposal.decision.Recommendation.Stage;

/**
 * What standing vetoes do once all windows have ended: a blocking one sends its provisions back;
 * one that raises the threshold has the text put again under another rule; one that suspends holds
 * it up for its time, once, and then it goes on.
 */
final class Effects {
    private Effects() {}

    static void follow(Course course, Recommendation recommendation, Instant at) {
        var state = course.state();
        var standing = recommendation.latest().standingVetoes();
        var blocking = with(state, standing, Effect.BLOCK);
        var raising = with(state, standing, Effect.RAISE_THRESHOLD);
        var suspending = with(state, standing, Effect.SUSPEND);
        if (!blocking.isEmpty()) {
            Windows.giveBack(course, recommendation, blocking, at);
        } else if (!raising.isEmpty()) {
            raise(course, recommendation, raising, at);
        } else if (!suspending.isEmpty() && recommendation.stage() != Stage.SUSPENDED) {
            suspend(course, recommendation, suspending, at);
        } else if (suspending.isEmpty() || !at.isBefore(recommendation.until())) {
            Wordings.adopt(course, recommendation, at);
        }
    }

    private static List<Veto> with(ForumState state, List<Veto> vetoes, Effect effect) {
        return vetoes.stream().filter(veto -> effectOf(state, veto) == effect).toList();
    }

    static Effect effectOf(ForumState state, Veto veto) {
        return Claim.ruleOf(state, veto.group()).effect();
    }

    private static void raise(
            Course course, Recommendation recommendation, List<Veto> vetoes, Instant at) {
        for (var veto : vetoes) {
            course.happens(
                    at,
                    new ThresholdRaised(
                            recommendation.id(),
                            recommendation.latest().number(),
                            veto.id(),
                            veto.group(),
                            Claim.ruleOf(course.state(), veto.group()).raisedRule()));
        }
    }

    /** Those that suspend run together; the longest tells when it goes on. */
    private static void suspend(
            Course course, Recommendation recommendation, List<Veto> vetoes, Instant at) {
        var until =
                vetoes.stream()
                        .map(veto -> Claim.ruleOf(course.state(), veto.group()).suspension())
                        .map(at::plus)
                        .max(Instant::compareTo)
                        .orElseThrow();
        course.happens(
                at,
                new RecommendationSuspended(
                        recommendation.id(),
                        recommendation.latest().number(),
                        until,
                        vetoes.stream().map(Veto::id).toList()));
    }
}
