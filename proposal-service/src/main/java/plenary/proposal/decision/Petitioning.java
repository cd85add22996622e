package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.PETITION_ENDED;
import static plenary.contracts.refusal.RefusalCode.PETITION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SIGNED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.WINDOW_ENDED;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.charter.Transparency.SeenBy;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.RecommendationEvent.PetitionCompleted;
import plenary.contracts.event.RecommendationEvent.PetitionOpened;
import plenary.contracts.event.RecommendationEvent.PetitionSigned;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Course;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.OpenPetition;
import plenary.proposal.decision.DecisionCommand.SignPetition;

/**
 * Petitions: a list of signatures within a group, that opens the group's own vote once complete.
 */
final class Petitioning {
    private Petitioning() {}

    static Decision open(ForumState state, Actor actor, OpenPetition c, Instant now) {
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
            case Claim.Heard heard -> opened(state, heard, c.reason(), now);
        };
    }

    private static Decision opened(
            ForumState state, Claim.Heard heard, String reason, Instant now) {
        var course = new Course(state);
        var id = "petition-" + (state.decisions().petitions().size() + 1);
        course.happens(
                now,
                new PetitionOpened(
                        id,
                        heard.recommendation().id(),
                        heard.recommendation().latest().number(),
                        heard.window().group(),
                        heard.seat(),
                        heard.provisions(),
                        reason,
                        heard.cure()));
        completeIfEnough(course, id, now);
        return Decision.accepted(course.events());
    }

    static Decision sign(ForumState state, Actor actor, SignPetition c, Instant now) {
        var found = state.decisions().petition(c.petition()).orElse(null);
        if (found == null) {
            return Decision.refused(
                    PETITION_NOT_FOUND, "There is no petition " + c.petition() + ".");
        }
        var petition = found.petition();
        var window = found.round().windowOf(petition.group()).orElseThrow();
        var stranger = Claim.member(actor, petition.group(), window);
        if (stranger.isPresent()) {
            return Decision.refused(stranger.get());
        }
        if (!window.takes(now)) {
            return Decision.refused(
                    WINDOW_ENDED,
                    "The window of "
                            + petition.group()
                            + " ended at "
                            + (window.over() ? window.endedAt() : window.frozen().closes())
                            + ".");
        }
        var seat = ((Capacity.Seated) actor.capacity()).seat();
        if (petition.signatures().contains(seat)) {
            return Decision.refused(SIGNED_ALREADY, "The seat " + seat + " has signed.");
        }
        if (petition.stage() != Petition.Stage.OPEN) {
            return Decision.refused(
                    PETITION_ENDED, "The petition " + petition.id() + " takes no signatures now.");
        }
        var course = new Course(state);
        course.happens(now, new PetitionSigned(petition.id(), seat));
        completeIfEnough(course, petition.id(), now);
        return Decision.accepted(course.events());
    }

    private static void completeIfEnough(Course course, String id, Instant now) {
        var found = course.state().decisions().petition(id).orElseThrow();
        var window = found.round().windowOf(found.petition().group()).orElseThrow();
        if (found.petition().signatures().size() >= window.frozen().petitionNeeds()) {
            if (GroupProcedure.decides(course, found, now)) {
                return;
            }
            var poll = groupVote(course.state(), found, window, now);
            course.happens(now, new PetitionCompleted(id, poll.poll()));
            course.happens(now, poll);
        }
    }

    private static PollOpened groupVote(
            ForumState state, Decisions.Petitioned found, GroupWindow window, Instant now) {
        var charter = state.assembly().forum().charter();
        var petition = found.petition();
        var veto = Claim.ruleOf(state, petition.group());
        var electorate =
                Electorates.ofGroup(
                        state,
                        petition.group(),
                        window.frozen().electorate(),
                        window.frozen().recused());
        return new PollOpened(
                Voting.next(state),
                PollKind.GROUP,
                Method.RECORDED,
                Map.of("en", question(found), "fr", inFrench(found)),
                "petition/" + petition.id(),
                charter.rule(veto.groupRule()).orElseThrow(),
                electorate,
                List.of(),
                Hearing.group(petition.group()),
                // even past the window's end: the window bounds the petition, not the vote
                now.plus(veto.groupPoll()),
                charter.methods().changeOfVote(),
                namesShown(charter.transparency()),
                null,
                state.assembly().roster().seq(),
                null,
                Conducting.ofGroup(state));
    }

    private static boolean namesShown(plenary.contracts.charter.Transparency transparency) {
        return transparency != null && transparency.namesInsideGroups() == SeenBy.PUBLIC;
    }

    private static String inFrench(Decisions.Petitioned found) {
        var whole = found.petition().provisions().size() == found.round().provisions().size();
        return "Le groupe oppose-t-il son veto "
                + (whole
                        ? "à l'ensemble"
                        : "à la disposition " + String.join(", ", found.petition().provisions()))
                + " de « "
                + found.recommendation().title()
                + " » ?";
    }

    private static String question(Decisions.Petitioned found) {
        return "Shall the group veto "
                + (found.petition().provisions().size() == found.round().provisions().size()
                        ? "the whole"
                        : "provision " + String.join(", ", found.petition().provisions()))
                + " of “"
                + found.recommendation().title()
                + "”?";
    }
}
