package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_IN_TEXT;
import static plenary.contracts.refusal.RefusalCode.RECOMMENDATION_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.SIGNED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.VETO_NOT_FOUND;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.RecommendationEvent.ReleaseSigned;
import plenary.contracts.event.RecommendationEvent.VetoLifted;
import plenary.contracts.event.RecommendationEvent.VetoNarrowed;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Course;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.LiftVeto;
import plenary.proposal.decision.DecisionCommand.NarrowVeto;
import plenary.proposal.decision.Decisions.Vetoed;
import plenary.proposal.decision.Recommendation.Stage;

/** A group lets go: seat by seat in writing, until as many agree as the veto itself needed. */
final class Releasing {
    private Releasing() {}

    static Decision narrow(ForumState state, Actor actor, NarrowVeto c, Instant now) {
        var found = state.decisions().veto(c.veto()).orElse(null);
        if (found == null) {
            return notFound(c.veto());
        }
        if (found.recommendation().stage() != Stage.AWAITING_VETOES
                && found.recommendation().stage() != Stage.SUSPENDED) {
            return Decision.refused(
                    RECOMMENDATION_NOT_OPEN,
                    "A veto is narrowed while windows run; afterwards it is lifted.");
        }
        if (c.provisions().isEmpty()
                || Lists.less(found.veto().standing(), c.provisions()).isEmpty()) {
            return Decision.refused(
                    MALFORMED_REQUEST,
                    "Name the provisions to let go of; to let go of all is to lift the veto.");
        }
        return release(state, actor, found, c.provisions(), now);
    }

    static Decision lift(ForumState state, Actor actor, LiftVeto c, Instant now) {
        var found = state.decisions().veto(c.veto()).orElse(null);
        if (found == null || found.veto().standing().isEmpty()) {
            return notFound(c.veto());
        }
        var provisions =
                c.provisions().isEmpty() ? found.veto().standing() : List.copyOf(c.provisions());
        return release(state, actor, found, provisions, now);
    }

    private static Decision notFound(String veto) {
        return Decision.refused(VETO_NOT_FOUND, "No veto " + veto + " stands.");
    }

    private static Decision release(
            ForumState state, Actor actor, Vetoed found, List<String> provisions, Instant now) {
        var veto = found.veto();
        var window = found.round().windowOf(veto.group()).orElseThrow();
        var stranger = Claim.member(actor, veto.group(), window);
        if (stranger.isPresent()) {
            return Decision.refused(stranger.get());
        }
        for (var provision : provisions) {
            if (!veto.standing().contains(provision)) {
                return Decision.refused(
                        PROVISION_NOT_IN_TEXT,
                        "The veto " + veto.id() + " does not stop provision " + provision + ".");
            }
        }
        var seat = ((Capacity.Seated) actor.capacity()).seat();
        var fresh =
                provisions.stream()
                        .filter(provision -> !veto.releasedBy(provision).contains(seat))
                        .toList();
        if (fresh.isEmpty()) {
            return Decision.refused(
                    SIGNED_ALREADY, "The seat " + seat + " has agreed to let go of these.");
        }
        var course = new Course(state);
        course.happens(now, new ReleaseSigned(veto.id(), seat, fresh));
        letGo(course, veto.id(), now);
        return Decision.accepted(course.events());
    }

    private static void letGo(Course course, String id, Instant now) {
        var found = course.state().decisions().veto(id).orElseThrow();
        var veto = found.veto();
        var agreed =
                veto.standing().stream()
                        .filter(provision -> veto.releasedBy(provision).size() >= veto.needs())
                        .toList();
        if (agreed.isEmpty()) {
            return;
        }
        var narrowed =
                found.recommendation().stage() == Stage.AWAITING_VETOES
                        && agreed.size() < veto.standing().size();
        course.happens(now, narrowed ? new VetoNarrowed(id, agreed) : new VetoLifted(id, agreed));
        if (found.recommendation().stage() == Stage.SUSPENDED) {
            Windows.settle(
                    course, found.recommendation().id(), now); // perhaps nothing holds it now
        }
        for (var provision : agreed) {
            if (veto.brackets().containsKey(provision)) {
                Wordings.letGo(course, veto.brackets().get(provision), veto.group(), now);
            }
        }
    }
}
