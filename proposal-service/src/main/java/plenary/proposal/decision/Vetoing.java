package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.NOT_IN_GROUP;
import static plenary.contracts.refusal.RefusalCode.PETITION_OPEN_ALREADY;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SEAT_RECUSED;
import static plenary.contracts.refusal.RefusalCode.SIGNED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.VETO_IS_THE_GROUPS_ACT;

import java.time.Instant;
import plenary.contracts.event.RecommendationEvent.EarlyWarningGiven;
import plenary.contracts.event.RecommendationEvent.WaiverSigned;
import plenary.contracts.event.RecommendationEvent.WindowEnd;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Course;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.CastVeto;
import plenary.proposal.decision.DecisionCommand.GiveWarning;
import plenary.proposal.decision.DecisionCommand.WaiveWindow;
import plenary.proposal.forum.RepresentationAudit;

/** What an advisory group says of a recommendation besides its petitions. */
final class Vetoing {
    private Vetoing() {}

    /** No single person vetoes; whatever else is wrong is said first. */
    static Decision cast(ForumState state, Actor actor, CastVeto c, Instant now) {
        return switch (Claim.toVeto(
                state,
                actor,
                c.recommendation(),
                c.group(),
                c.provisions(),
                c.reason(),
                c.cure(),
                now)) {
            case Claim.Faulty faulty -> Decision.refused(faulty.refusal());
            case Claim.Heard heard ->
                    Decision.refused(
                            VETO_IS_THE_GROUPS_ACT,
                            "A petition of "
                                    + heard.window().frozen().petitionNeeds()
                                    + " seats, and then the group's own vote, veto for "
                                    + heard.window().group()
                                    + ".");
        };
    }

    static Decision waive(ForumState state, Actor actor, WaiveWindow c, Instant now) {
        return switch (Claim.inWindow(state, actor, c.recommendation(), c.group(), now)) {
            case Claim.Faulty faulty -> Decision.refused(faulty.refusal());
            case Claim.Heard heard -> waived(state, heard, now);
        };
    }

    private static Decision waived(ForumState state, Claim.Heard heard, Instant now) {
        var recommendation = heard.recommendation();
        var window = heard.window();
        var voting =
                recommendation
                        .latest()
                        .pendingOf(window.group())
                        .filter(petition -> petition.stage() == Petition.Stage.COMPLETE);
        if (voting.isPresent()) {
            return Decision.refused(
                    PETITION_OPEN_ALREADY,
                    "The group is voting on " + voting.get().id() + ", and that will tell.");
        }
        if (window.waivers().contains(heard.seat())) {
            return Decision.refused(
                    SIGNED_ALREADY, "The seat " + heard.seat() + " has declared no objection.");
        }
        var course = new Course(state);
        course.happens(
                now,
                new WaiverSigned(
                        recommendation.id(),
                        recommendation.latest().number(),
                        window.group(),
                        heard.seat()));
        if (window.waivers().size() + 1 >= Windows.neededToWaive(state, window)) {
            Windows.end(course, recommendation.id(), window.group(), WindowEnd.WAIVED, now);
            Windows.settle(course, recommendation.id(), now);
        }
        return Decision.accepted(course.events());
    }

    static Decision warn(ForumState state, Actor actor, GiveWarning c, Instant now) {
        var charter = state.assembly().forum().charter();
        if (!(actor.capacity() instanceof Capacity.Seated seated)) {
            return Decision.refused(NOT_IN_GROUP, "A seat of an advisory group gives notice.");
        }
        var seat = state.assembly().roster().seat(seated.seat()).orElseThrow();
        var group = c.group() == null ? seat.in() : c.group();
        if (!seat.in().equals(group) || charter.advisoryGroup(group).isEmpty()) {
            return Decision.refused(
                    NOT_IN_GROUP, "The seat " + seat.id() + " gives no notice for " + group + ".");
        }
        var recusal = RepresentationAudit.recusal(charter, state.assembly().roster(), seat);
        if (recusal.isPresent()) {
            return Decision.refused(
                    SEAT_RECUSED,
                    "The seat " + seat.id() + " is recused: " + recusal.get().why() + ".");
        }
        if (!Wordings.standsInDraft(state, c.provision())) {
            return Decision.refused(
                    PROVISION_NOT_FOUND, "The draft has no provision " + c.provision() + ".");
        }
        return Decision.accepted(
                new EarlyWarningGiven(
                        "warning-" + (state.decisions().warnings().size() + 1),
                        group,
                        c.provision(),
                        c.text()));
    }
}
