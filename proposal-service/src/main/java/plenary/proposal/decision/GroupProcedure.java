package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;
import static plenary.contracts.refusal.RefusalCode.MINUTES_MISSING;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PETITION_ENDED;
import static plenary.contracts.refusal.RefusalCode.PETITION_NOT_FOUND;

import java.time.Instant;
import java.util.Locale;
import plenary.contracts.charter.VetoRule.Procedure;
import plenary.contracts.event.GroupDecisionEvent.GroupAsked;
import plenary.contracts.event.GroupDecisionEvent.PetitionDecided;
import plenary.contracts.event.GroupDecisionEvent.PetitionDeclared;
import plenary.contracts.event.GroupDecisionEvent.PetitionObjected;
import plenary.contracts.event.RecommendationEvent.PetitionCompleted;
import plenary.contracts.event.RecommendationEvent.VetoCast;
import plenary.contracts.event.RecommendationEvent.WindowEnd;
import plenary.contracts.event.RecommendationEvent.WindowEnded;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Course;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.Rights;
import plenary.proposal.decision.Decisions.Petitioned;
import plenary.proposal.decision.GroupDecisionCommand.DeclarePetition;
import plenary.proposal.decision.GroupDecisionCommand.ObjectToPetition;

/**
 * How a group decides on a complete petition where the charter gives it a procedure of its own in
 * place of a vote: nobody objects in time; its chair declares, with minutes; or the signatures say
 * all. The group's chair holds that office in the body called as the group is.
 */
final class GroupProcedure {
    private GroupProcedure() {}

    /**
     * Whether the group decides without a vote; then what follows from the petition has happened.
     */
    static boolean decides(Course course, Petitioned found, Instant now) {
        var petition = found.petition();
        var rule = Claim.ruleOf(course.state(), petition.group());
        return switch (rule.decidesBy()) {
            case VOTE -> false;
            case SIGNATURES -> {
                course.happens(now, new PetitionCompleted(petition.id(), null));
                decided(course, petition.id(), true, now);
                yield true;
            }
            case CONSENSUS, CHAIR -> {
                course.happens(now, new PetitionCompleted(petition.id(), null));
                course.happens(
                        now,
                        new GroupAsked(
                                petition.id(), rule.decidesBy(), now.plus(rule.groupPoll())));
                yield true;
            }
        };
    }

    /** Whether its group is deciding on it, without a vote. */
    static boolean running(Petition petition) {
        return petition.stage() == Petition.Stage.COMPLETE && petition.until() != null;
    }

    /** The group's time is over: silence is consensus; a chair who has not declared has not. */
    static void end(Course course, String id, Instant at) {
        var petition = course.state().decisions().petition(id).orElseThrow().petition();
        var rule = Claim.ruleOf(course.state(), petition.group());
        decided(course, id, rule.decidesBy() == Procedure.CONSENSUS, at);
    }

    static Decision object(ForumState state, Actor actor, ObjectToPetition c, Instant now) {
        var found = find(state, c.petition());
        var petition = found.petition();
        var window = found.round().windowOf(petition.group()).orElseThrow();
        Claim.member(actor, petition.group(), window)
                .ifPresent(
                        refusal -> {
                            throw new Refused(refusal);
                        });
        decidesBy(state, petition, Procedure.CONSENSUS);
        stillDeciding(petition, now);
        var course = new Course(state);
        var seat = ((Capacity.Seated) actor.capacity()).seat();
        course.happens(now, new PetitionObjected(petition.id(), seat));
        decided(course, petition.id(), false, now);
        return Decision.accepted(course.events());
    }

    static Decision declare(ForumState state, Actor actor, DeclarePetition c, Instant now) {
        var petition = find(state, c.petition()).petition();
        if (!Rights.chairs(actor, petition.group())) {
            throw new Refused(
                    NOT_ENTITLED.because("The chair of " + petition.group() + " declares this."));
        }
        decidesBy(state, petition, Procedure.CHAIR);
        stillDeciding(petition, now);
        if (c.minutes() == null || c.sha256() == null) {
            throw new Refused(
                    MINUTES_MISSING.because("The minutes go with it: a file, by its digest."));
        }
        var course = new Course(state);
        course.happens(
                now,
                new PetitionDeclared(
                        petition.id(), c.carried(), c.statement(), c.minutes(), c.sha256()));
        decided(course, petition.id(), c.carried(), now);
        return Decision.accepted(course.events());
    }

    private static Petitioned find(ForumState state, String id) {
        return state.decisions()
                .petition(id)
                .orElseThrow(
                        () ->
                                new Refused(
                                        PETITION_NOT_FOUND.because(
                                                "There is no petition " + id + ".")));
    }

    private static void decidesBy(ForumState state, Petition petition, Procedure procedure) {
        var by = Claim.ruleOf(state, petition.group()).decidesBy();
        if (by != procedure) {
            throw new Refused(
                    METHOD_NOT_ALLOWED_HERE.because(
                            petition.group()
                                    + " decides by "
                                    + by.name().toLowerCase(Locale.ROOT)
                                    + "."));
        }
    }

    private static void stillDeciding(Petition petition, Instant now) {
        if (petition.stage() != Petition.Stage.COMPLETE
                || petition.until() == null
                || !now.isBefore(petition.until())) {
            throw new Refused(
                    PETITION_ENDED.because("The group is not deciding on " + petition.id() + "."));
        }
    }

    private static void decided(Course course, String id, boolean carried, Instant at) {
        course.happens(at, new PetitionDecided(id, carried));
        var found = course.state().decisions().petition(id).orElseThrow();
        if (carried) {
            veto(course, found, at);
        }
        Windows.settle(course, found.recommendation().id(), at);
    }

    /** The group has vetoed, by a vote or by its own procedure. */
    static void veto(Course course, Petitioned found, Instant at) {
        var petition = found.petition();
        var recommendation = found.recommendation().id();
        var round = found.round().number();
        course.happens(
                at,
                new VetoCast(
                        "veto-" + (course.state().decisions().vetoes().size() + 1),
                        recommendation,
                        round,
                        petition.group(),
                        petition.provisions(),
                        petition.reason(),
                        petition.cure(),
                        petition.poll()));
        if (!found.round().windowOf(petition.group()).orElseThrow().over()) {
            course.happens(
                    at,
                    new WindowEnded(recommendation, round, petition.group(), WindowEnd.DECIDED));
        }
    }
}
