package plenary.proposal.meeting;

import java.time.Instant;
import plenary.contracts.event.RoomEvent.GavelOn;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What the chair allows in a meeting, and what is prepared for the gavel. */
public sealed interface RoomCommand extends Command {

    /** The meeting. */
    String session();

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        return RoomDecider.decide(state, actor, this, now);
    }

    /**
     * @param delegation the observer's code
     */
    record GrantLeave(String session, String delegation) implements RoomCommand {}

    record StopClock(String session, String reason) implements RoomCommand {}

    record RestartClock(String session) implements RoomCommand {}

    /**
     * @param about a call, an item or a motion's number
     * @param words of the chair at the gavel; null for none
     */
    record PrepareGavel(String session, GavelOn on, String about, String words)
            implements RoomCommand {}

    record StrikeGavel(String session, int gavel) implements RoomCommand {}

    record TakeGavelBack(String session, int gavel) implements RoomCommand {}
}
