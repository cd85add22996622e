package plenary.proposal.meeting;

import java.time.Instant;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be done with motions of procedure, short of voting on them. */
public sealed interface MotionCommand extends Command {

    /** The meeting. */
    String session();

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        return MotionDecider.decide(state, actor, this, now);
    }

    /**
     * @param motion its name in the charter
     * @param about what it is about, as an address; null for the matter at hand
     * @param words the mover's; null for none
     */
    record MoveMotion(String session, String motion, String about, String words)
            implements MotionCommand {}

    /** Another delegation supports that it is taken up. */
    record SecondMotion(String session, int number) implements MotionCommand {}

    record WithdrawMotion(String session, int number) implements MotionCommand {}

    /**
     * @param upheld whether a point of order is well taken, or any other motion in order
     */
    record RuleOnMotion(String session, int number, boolean upheld, String words)
            implements MotionCommand {}

    record AppealRulingOnMotion(String session, int number) implements MotionCommand {}

    /** The chair hears no objection. */
    record AgreeToMotion(String session, int number) implements MotionCommand {}
}
