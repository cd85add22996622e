package plenary.proposal.meeting;

import java.time.Instant;
import plenary.contracts.event.SpeakingEvent.ListOrder;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be done with the floor of a meeting. */
public sealed interface SpeakingCommand extends Command {

    /** The meeting. */
    String session();

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        return SpeakingDecider.decide(state, actor, this, now);
    }

    record Arrange(String session, ListOrder order, Integer secondsEach, Integer secondsPerGroup)
            implements SpeakingCommand {}

    record AskForFloor(String session, Purpose purpose, String motion, String about)
            implements SpeakingCommand {}

    record WithdrawRequest(String session, int request, String reason) implements SpeakingCommand {}

    /**
     * @param seconds for how long; null for what the arrangement says
     * @param reason why out of turn or beyond the group's time; null where neither
     */
    record GiveFloor(String session, int request, Integer seconds, String reason)
            implements SpeakingCommand {}

    record EndFloor(String session, int request) implements SpeakingCommand {}

    record CloseList(String session) implements SpeakingCommand {}

    record ReopenList(String session) implements SpeakingCommand {}
}
