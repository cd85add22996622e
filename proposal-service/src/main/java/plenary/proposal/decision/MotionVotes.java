package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.MOTION_FOR_THE_CHAIR;
import static plenary.contracts.refusal.RefusalCode.MOTION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MOTION_OUT_OF_ORDER;
import static plenary.contracts.refusal.RefusalCode.MOTION_OVER;
import static plenary.contracts.refusal.RefusalCode.MOTION_PENDING;
import static plenary.contracts.refusal.RefusalCode.MOTION_SPEAKERS_WAIT;
import static plenary.contracts.refusal.RefusalCode.NO_APPEAL;
import static plenary.contracts.refusal.RefusalCode.RULE_UNKNOWN;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_FOUND;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.MotionEvent.MotionAppealDecided;
import plenary.contracts.event.MotionEvent.MotionDecided;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Course;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.meeting.CarriedMotion;
import plenary.proposal.meeting.Motion;
import plenary.proposal.meeting.MotionRules;

/** Votes on motions of procedure and on appeals against rulings, at once and before all else. */
final class MotionVotes {
    private MotionVotes() {}

    static Decision put(ForumState state, Actor actor, PutMotion c, Instant now) {
        try {
            var session =
                    state.floor()
                            .sessions()
                            .find(c.session())
                            .orElseThrow(
                                    () ->
                                            new Refused(
                                                    SESSION_NOT_FOUND,
                                                    "There is no session " + c.session() + "."));
            var rules = new MotionRules(state, c.session());
            var motion = rules.find(c.number());
            var vote =
                    new OpenPoll(
                            session.body(),
                            motion.appealed() ? Matter.APPEAL : Matter.PROCEDURE,
                            c.method(),
                            question(rules, motion),
                            motion.subject(),
                            motion.appealed() ? null : rules.of(motion.motion()).rule(),
                            null,
                            false,
                            c.seed(),
                            null,
                            null);
            return Voting.open(state, actor, vote, now);
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }

    private static Map<String, String> question(MotionRules rules, Motion motion) {
        var title = rules.of(motion.motion()).title();
        var question = new TreeMap<>(title);
        question.putIfAbsent("en", motion.motion());
        if (motion.appealed()) {
            question.replaceAll((language, name) -> appeal(language, name));
        }
        return question;
    }

    private static String appeal(String language, String name) {
        return language.equals("fr")
                ? name + " : la décision de la présidence est-elle annulée ?"
                : name + ": shall the ruling be overruled?";
    }

    /** While a motion is before the meeting of a body, nothing else is put there. */
    static Optional<Refusal> first(ForumState state, String body, String subject) {
        return state.floor()
                .openSessionOf(body)
                .flatMap(session -> state.meetings().motions(session.id()).current())
                .filter(motion -> !motion.subject().equals(subject))
                .filter(motion -> !other(motion.session(), subject))
                .map(
                        motion ->
                                MOTION_PENDING.because(
                                        "Motion " + motion.number() + " is settled first."));
    }

    /** Another motion of the same meeting: why it must wait is said of that motion. */
    private static boolean other(String session, String subject) {
        return subject != null
                && (subject.startsWith(Motion.SUBJECT + session + "/")
                        || subject.startsWith(Motion.RULING + session + "/"));
    }

    /** Why this is not put now; empty for what is no motion raised in a meeting. */
    static Optional<Refusal> notVotable(ForumState state, OpenPoll c) {
        var named = c.subject().split("/");
        var appeal = c.subject().startsWith(Motion.RULING);
        if (!appeal && (!c.subject().startsWith(Motion.SUBJECT) || named.length != 3)) {
            return Optional.empty();
        }
        var meeting = state.floor().openSessionOf(c.body()).orElseThrow();
        if (named.length != 3 || !named[1].equals(meeting.id()) || !named[2].matches("\\d{1,6}")) {
            return Optional.of(
                    MOTION_NOT_FOUND.because("The meeting has no such motion: " + c.subject()));
        }
        try {
            var rules = new MotionRules(state, meeting.id());
            var motion = rules.find(Integer.parseInt(named[2]));
            return appeal ? notAppealed(motion, c) : notPut(state, rules, motion, c);
        } catch (Refused refused) {
            return Optional.of(refused.refusal());
        }
    }

    private static Optional<Refusal> notAppealed(Motion motion, OpenPoll c) {
        if (c.matter() != Matter.APPEAL) {
            return Optional.of(MALFORMED_REQUEST.because("This is a vote on an appeal."));
        }
        return motion.appealed()
                ? Optional.empty()
                : Optional.of(
                        NO_APPEAL.because(
                                "No appeal on motion " + motion.number() + " waits for a vote."));
    }

    private static Optional<Refusal> notPut(
            ForumState state, MotionRules rules, Motion motion, OpenPoll c) {
        if (motion.stage() != Motion.Stage.PENDING) {
            return Optional.of(
                    MOTION_OVER.because(
                            "Motion " + motion.number() + " is decided, withdrawn or ruled out."));
        }
        if (rules.forTheChair(motion)) {
            return Optional.of(
                    MOTION_FOR_THE_CHAIR.because(
                            "The chair rules on motion " + motion.number() + "."));
        }
        var rule = rules.of(motion.motion()).rule();
        if (c.matter() != Matter.PROCEDURE || !rule.equals(c.rule())) {
            return Optional.of(
                    RULE_UNKNOWN.because("This motion is decided by the rule " + rule + "."));
        }
        var current = state.meetings().motions(motion.session()).current().orElseThrow();
        if (current.number() != motion.number()) {
            return Optional.of(
                    MOTION_OUT_OF_ORDER.because(
                            "Motion " + current.number() + " is settled first."));
        }
        if (rules.unseconded(motion).isPresent()) {
            return rules.unseconded(motion);
        }
        return rules.waiting(motion).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        MOTION_SPEAKERS_WAIT.because(
                                rules.waiting(motion).size() + " wait to speak on it."));
    }

    /** What the result does; where nothing was decided the motion waits on. */
    static void follow(Course course, Poll poll, Instant at) {
        var meetings = course.state().meetings();
        var motion = meetings.motionOf(poll.opened().subject()).orElse(null);
        if (motion == null || poll.outcome().filter(Reconsidering::settled).isEmpty()) {
            return;
        }
        if (motion.appealed()) {
            course.happens(
                    at,
                    new MotionAppealDecided(
                            motion.session(), motion.number(), poll.id(), poll.carried()));
            return;
        }
        course.happens(
                at,
                new MotionDecided(motion.session(), motion.number(), poll.carried(), poll.id()));
        if (poll.carried()) {
            course.happen(at, CarriedMotion.follows(course.state(), motion));
        }
    }
}
