package plenary.proposal.meeting;

import static plenary.contracts.refusal.RefusalCode.APPEALED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.APPEAL_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.CREDENTIALS_INSUFFICIENT;
import static plenary.contracts.refusal.RefusalCode.MOTION_FOR_THE_CHAIR;
import static plenary.contracts.refusal.RefusalCode.MOTION_OPPOSED;
import static plenary.contracts.refusal.RefusalCode.MOTION_OUT_OF_ORDER;
import static plenary.contracts.refusal.RefusalCode.MOTION_OVER;
import static plenary.contracts.refusal.RefusalCode.MOTION_RULED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_RULED_YET;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;

import java.time.Instant;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.MotionEvent.MotionDecided;
import plenary.contracts.event.MotionEvent.MotionMoved;
import plenary.contracts.event.MotionEvent.MotionRuled;
import plenary.contracts.event.MotionEvent.MotionRulingAppealed;
import plenary.contracts.event.MotionEvent.MotionSeconded;
import plenary.contracts.event.MotionEvent.MotionWithdrawn;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Course;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.meeting.MotionCommand.AgreeToMotion;
import plenary.proposal.meeting.MotionCommand.AppealRulingOnMotion;
import plenary.proposal.meeting.MotionCommand.MoveMotion;
import plenary.proposal.meeting.MotionCommand.RuleOnMotion;
import plenary.proposal.meeting.MotionCommand.SecondMotion;
import plenary.proposal.meeting.MotionCommand.WithdrawMotion;

/**
 * Decides on motions of procedure. A delegation raises one; the charter says which goes first, who
 * is heard on it, and whether the body votes on it or the chair rules. A ruling can be appealed.
 */
final class MotionDecider {
    private MotionDecider() {}

    static Decision decide(ForumState state, Actor actor, MotionCommand command, Instant now) {
        try {
            var here = InMeeting.of(state, actor, command.session()).open();
            var rules = new MotionRules(state, command.session());
            return switch (command) {
                case MoveMotion c -> move(here, rules, c);
                case SecondMotion c -> second(here.takingPart(), pending(rules, c.number()));
                case WithdrawMotion c -> withdraw(here, pending(rules, c.number()));
                case RuleOnMotion c -> rule(here.chaired("rules"), rules, c);
                case AppealRulingOnMotion c -> appeal(here, rules.find(c.number()));
                case AgreeToMotion c -> agree(here.chaired("finds agreement"), rules, c, now);
            };
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }

    private static Decision move(InMeeting here, MotionRules rules, MoveMotion c) {
        seat(here.takingPart(), "raises a motion");
        var rule = rules.of(c.motion());
        if (rule.rule() != null) {
            uninterrupted(here);
        }
        var refused = rules.outOfOrder(rule);
        if (refused.isPresent()) {
            return Decision.refused(refused.get());
        }
        return Decision.accepted(
                new MotionMoved(
                        c.session(),
                        here.state().meetings().motions(c.session()).raised().size() + 1,
                        c.motion(),
                        here.by(),
                        c.about(),
                        c.words()));
    }

    private static Decision second(InMeeting here, Motion motion) {
        var seat = seat(here, "seconds a motion");
        if (motion.by().equals(here.by()) || sameDelegation(here.state(), motion.by(), seat)) {
            return Decision.refused(NOT_ENTITLED, "Another delegation seconds it.");
        }
        return motion.seconders().contains(here.by())
                ? Decision.accepted()
                : Decision.accepted(
                        new MotionSeconded(motion.session(), motion.number(), here.by()));
    }

    private static boolean sameDelegation(ForumState state, String mover, String seat) {
        var roster = state.assembly().roster();
        return mover.startsWith("seat:")
                && roster.ofSeat(mover.substring("seat:".length())).equals(roster.ofSeat(seat));
    }

    private static Decision withdraw(InMeeting here, Motion motion) {
        if (!motion.by().equals(here.by())) {
            return Decision.refused(NOT_ENTITLED, "Who raised it withdraws it: " + motion.by());
        }
        uninterrupted(here);
        return Decision.accepted(
                new MotionWithdrawn(motion.session(), motion.number(), motion.by()));
    }

    private static Decision rule(InMeeting here, MotionRules rules, RuleOnMotion c) {
        var motion = rules.find(c.number());
        if (motion.ruling() != null) {
            return Decision.refused(
                    MOTION_RULED_ALREADY, "Motion " + c.number() + " has its ruling.");
        }
        pending(rules, c.number());
        if (rules.of(motion.motion()).rule() != null) {
            uninterrupted(here);
        }
        return Decision.accepted(
                new MotionRuled(c.session(), c.number(), here.by(), c.upheld(), c.words()));
    }

    private static Decision appeal(InMeeting here, Motion motion) {
        var seat = seat(here, "appeals");
        if (!here.body().seats(seat) || !here.state().assembly().roster().mayVote(seat)) {
            return Decision.refused(
                    CREDENTIALS_INSUFFICIENT, "The credentials of " + seat + " do not reach it.");
        }
        if (here.state().assembly().forum().charter().ruleFor(Matter.APPEAL).isEmpty()) {
            return Decision.refused(
                    APPEAL_NOT_PROVIDED, "The charter provides no vote on appeals.");
        }
        if (motion.ruling() == null) {
            return Decision.refused(
                    NOT_RULED_YET, "Motion " + motion.number() + " has no ruling yet.");
        }
        if (motion.ruling().appealedBy() != null) {
            return motion.appealed() && motion.ruling().appealedBy().equals(here.by())
                    ? Decision.accepted()
                    : Decision.refused(
                            APPEALED_ALREADY,
                            motion.ruling().appealedBy() + " has appealed this ruling already.");
        }
        return Decision.accepted(
                new MotionRulingAppealed(motion.session(), motion.number(), here.by()));
    }

    private static Decision agree(InMeeting here, MotionRules rules, AgreeToMotion c, Instant now) {
        var motion = pending(rules, c.number());
        uninterrupted(here);
        if (rules.forTheChair(motion)) {
            return Decision.refused(
                    MOTION_FOR_THE_CHAIR, "The chair rules on motion " + c.number() + ".");
        }
        first(here, motion);
        rules.unseconded(motion)
                .ifPresent(
                        refusal -> {
                            throw new Refused(refusal);
                        });
        var against = rules.speakers(motion, Purpose.AGAINST);
        if (!against.isEmpty()) {
            return Decision.refused(
                    MOTION_OPPOSED,
                    new SpeakingTurns(here.state(), c.session()).name(against.getFirst().by())
                            + " asks to speak against it; the body votes.");
        }
        var course = new Course(here.state());
        course.happens(now, new MotionDecided(c.session(), c.number(), true, null));
        course.happen(now, CarriedMotion.follows(course.state(), motion));
        return Decision.accepted(course.events());
    }

    private static void first(InMeeting here, Motion motion) {
        var current = here.state().meetings().motions(motion.session()).current();
        if (current.filter(m -> m.number() != motion.number()).isPresent()) {
            throw new Refused(
                    MOTION_OUT_OF_ORDER, "Motion " + current.get().number() + " is settled first.");
        }
    }

    private static Motion pending(MotionRules rules, int number) {
        var motion = rules.find(number);
        if (motion.stage() != Motion.Stage.PENDING) {
            throw new Refused(
                    MOTION_OVER, "Motion " + number + " is decided, withdrawn or ruled out.");
        }
        return motion;
    }

    /** Nothing interrupts a vote but a point of order on its conduct. */
    private static void uninterrupted(InMeeting here) {
        here.state()
                .decisions()
                .begunIn(here.body().id())
                .ifPresent(
                        begun -> {
                            throw new Refused(
                                    VOTING_BEGUN,
                                    "The vote "
                                            + begun.id()
                                            + " has begun; only a point of order on its conduct"
                                            + " is raised.");
                        });
    }

    private static String seat(InMeeting here, String does) {
        if (here.actor().capacity() instanceof Capacity.Seated seated) {
            return seated.seat();
        }
        throw new Refused(NOT_ENTITLED, "A delegation " + does + ", from its seat.");
    }
}
