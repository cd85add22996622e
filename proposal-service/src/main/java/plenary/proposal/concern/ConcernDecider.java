package plenary.proposal.concern;

import static plenary.contracts.refusal.RefusalCode.CONCERN_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CONCERN_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.CONCERN_USED;
import static plenary.contracts.refusal.RefusalCode.CONFIRMATION_NOT_YET;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PETITION_ENDED;
import static plenary.contracts.refusal.RefusalCode.PETITION_OPEN_ALREADY;
import static plenary.contracts.refusal.RefusalCode.SIGNED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.SUBJECT_EXCLUDED;
import static plenary.contracts.refusal.RefusalCode.SUBJECT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;

import java.time.Instant;
import java.util.List;
import plenary.contracts.charter.ConcernRule;
import plenary.contracts.event.ConcernEvent.ConcernCompleted;
import plenary.contracts.event.ConcernEvent.ConcernConfirmed;
import plenary.contracts.event.ConcernEvent.ConcernEnd;
import plenary.contracts.event.ConcernEvent.ConcernEnded;
import plenary.contracts.event.ConcernEvent.ConcernRaised;
import plenary.contracts.event.ConcernEvent.ConcernSigned;
import plenary.contracts.event.ConcernEvent.ConcernUpheld;
import plenary.contracts.event.ConcernEvent.OpinionGiven;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Course;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.Rights;
import plenary.proposal.concern.Concern.ConcernStage;
import plenary.proposal.concern.ConcernCommand.ConfirmConcern;
import plenary.proposal.concern.ConcernCommand.GiveOpinion;
import plenary.proposal.concern.ConcernCommand.RaiseConcern;
import plenary.proposal.concern.ConcernCommand.SignConcern;
import plenary.proposal.item.Items;

/** Decides on petitions of members before a vote. */
final class ConcernDecider {
    private ConcernDecider() {}

    static Decision raise(ForumState state, Actor actor, RaiseConcern c, Instant now) {
        var rule = rule(state, c.name());
        var place = ConcernSubject.of(state, c.subject());
        if (place.isEmpty()) {
            throw new Refused(
                    SUBJECT_NOT_FOUND.because(
                            "There is no "
                                    + c.subject()
                                    + "; name body/…, provision/…, proposal/… or"
                                    + " recommendation/…."));
        }
        var signer = Signers.of(state, actor, rule, now);
        notVotedOn(state, c.subject());
        notExcluded(state, rule, place.get());
        state.concerns()
                .of(rule.name(), signer.votingClass())
                .forEach(other -> unlike(state, other, rule, c.subject()));
        var course = new Course(state);
        var id = "concern-" + (state.concerns().all().size() + 1);
        course.happens(
                now,
                new ConcernRaised(
                        id,
                        rule.name(),
                        c.subject(),
                        signer.votingClass(),
                        signer.seat(),
                        c.reason(),
                        Math.toIntExact(rule.signaturesNeeded(signer.electorate().size())),
                        signer.electorate()));
        completeIfEnough(course, rule, id, now);
        return Decision.accepted(course.events());
    }

    /** Nobody else is at it, and they did not do it to this text before where it is done once. */
    private static void unlike(ForumState state, Concern other, ConcernRule rule, String subject) {
        var raisedOn = other.raised().subject();
        if (other.stage() != ConcernStage.ENDED && raisedOn.equals(subject)) {
            throw new Refused(
                    PETITION_OPEN_ALREADY.because(
                            other.id() + " on " + raisedOn + " is there: sign it."));
        }
        if (rule.oncePerItem()
                && tookEffect(state, rule, other)
                && Reach.sameText(state, raisedOn, subject)) {
            throw new Refused(
                    CONCERN_USED.because(
                            "It is done once to a text: "
                                    + other.id()
                                    + " was on "
                                    + raisedOn
                                    + (raisedOn.equals(subject)
                                            ? "."
                                            : ", which is of one text with " + subject + ".")));
        }
    }

    /** What was never complete, or not confirmed, was not done. */
    private static boolean tookEffect(ForumState state, ConcernRule rule, Concern one) {
        return switch (one.stage()) {
            case OPEN, TO_BE_CONFIRMED -> false;
            case SUSPENDED, UPHELD -> true;
            case ENDED ->
                    switch (one.ended()) {
                        case ELAPSED, OPINION -> true;
                        case LAPSED -> false;
                        case DECIDED ->
                                Signers.enough(
                                        state,
                                        rule,
                                        one.raised(),
                                        rule.confirmedAfter() == null
                                                ? one.signatures()
                                                : one.confirmations());
                    };
        };
    }

    private static void notVotedOn(ForumState state, String subject) {
        ConcernSubject.votingTouches(state, subject)
                .ifPresent(
                        voting -> {
                            throw new Refused(
                                    VOTING_BEGUN.because(
                                            "Voting on "
                                                    + voting
                                                    + " has begun; this comes before it, or after"
                                                    + " it has been counted."));
                        });
    }

    private static void notExcluded(ForumState state, ConcernRule rule, List<String> provisions) {
        for (var provision : provisions) {
            var matter = Items.matterOf(state, provision).filter(rule.excludedSubjects()::contains);
            if (matter.isPresent()) {
                throw new Refused(
                        SUBJECT_EXCLUDED.because(
                                "Provision "
                                        + provision
                                        + " is "
                                        + matter.get()
                                        + ", which the charter leaves out."));
            }
        }
    }

    static Decision sign(ForumState state, Actor actor, SignConcern c, Instant now) {
        var concern = find(state, c.concern());
        var rule = rule(state, concern.raised().name());
        var seat = Signers.among(state, actor, rule, concern, now);
        if (concern.signatures().contains(seat)) {
            throw new Refused(SIGNED_ALREADY.because("The seat " + seat + " has signed."));
        }
        if (concern.stage() != ConcernStage.OPEN) {
            throw new Refused(
                    PETITION_ENDED.because(concern.id() + " takes no signatures any more."));
        }
        notVotedOn(state, concern.raised().subject());
        var course = new Course(state);
        course.happens(now, new ConcernSigned(concern.id(), seat));
        completeIfEnough(course, rule, concern.id(), now);
        return Decision.accepted(course.events());
    }

    private static void completeIfEnough(Course course, ConcernRule rule, String id, Instant now) {
        var concern = course.state().concerns().all().get(id);
        if (!Signers.enough(course.state(), rule, concern.raised(), concern.signatures())) {
            return;
        }
        var from = rule.confirmedAfter() == null ? null : now.plus(rule.confirmedAfter());
        var until =
                from != null
                        ? from.plus(rule.confirmedWithin())
                        : rule.suspends() ? now.plus(rule.suspension()) : null;
        course.happens(now, new ConcernCompleted(id, from, until));
    }

    static Decision confirm(ForumState state, Actor actor, ConfirmConcern c, Instant now) {
        var concern = find(state, c.concern());
        var rule = rule(state, concern.raised().name());
        var seat = Signers.among(state, actor, rule, concern, now);
        if (concern.stage() != ConcernStage.TO_BE_CONFIRMED) {
            throw new Refused(PETITION_ENDED.because(concern.id() + " is not to be confirmed."));
        }
        if (now.isBefore(concern.confirmFrom())) {
            throw new Refused(
                    CONFIRMATION_NOT_YET.because(
                            concern.id() + " is confirmed from " + concern.confirmFrom() + " on."));
        }
        if (concern.confirmations().contains(seat)) {
            throw new Refused(SIGNED_ALREADY.because("The seat " + seat + " has confirmed it."));
        }
        var course = new Course(state);
        course.happens(now, new ConcernConfirmed(concern.id(), seat));
        var confirmed = course.state().concerns().all().get(concern.id()).confirmations();
        if (Signers.enough(state, rule, concern.raised(), confirmed)) {
            course.happens(now, new ConcernUpheld(concern.id()));
        }
        return Decision.accepted(course.events());
    }

    static Decision answer(ForumState state, Actor actor, GiveOpinion c) {
        var concern = find(state, c.concern());
        if (!Rights.secretariat(actor)) {
            throw new Refused(
                    NOT_ENTITLED.because("The secretariat enters the opinion that was asked for."));
        }
        if (concern.stage() != ConcernStage.SUSPENDED) {
            throw new Refused(PETITION_ENDED.because(concern.id() + " holds nothing up now."));
        }
        return Decision.accepted(
                new OpinionGiven(concern.id(), c.opinion()),
                new ConcernEnded(concern.id(), ConcernEnd.OPINION));
    }

    /** What ran is over: the text goes on, or what nobody confirmed lapses. */
    static void end(Course course, String id, Instant at) {
        var concern = course.state().concerns().all().get(id);
        course.happens(
                at,
                new ConcernEnded(
                        id,
                        concern.stage() == ConcernStage.TO_BE_CONFIRMED
                                ? ConcernEnd.LAPSED
                                : ConcernEnd.ELAPSED));
    }

    private static ConcernRule rule(ForumState state, String name) {
        return state.assembly()
                .forum()
                .charter()
                .concern(name)
                .orElseThrow(
                        () ->
                                new Refused(
                                        CONCERN_NOT_PROVIDED.because(
                                                "The charter knows no petition " + name + ".")));
    }

    private static Concern find(ForumState state, String id) {
        return state.concerns()
                .all()
                .find(id)
                .orElseThrow(
                        () ->
                                new Refused(
                                        CONCERN_NOT_FOUND.because(
                                                "There is no petition of members " + id + ".")));
    }
}
