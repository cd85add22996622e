package plenary.proposal.decision;

import java.time.Instant;
import plenary.contracts.event.PollEvent.Method;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/**
 * Puts a motion to the vote, or the appeal against the ruling on it, by the charter's rule.
 *
 * @param method null for the charter's usual one
 * @param seed 32 bytes of chance, hex, for a roll call that begins by lot
 */
public record PutMotion(String session, int number, Method method, String seed) implements Command {

    @Override
    public Decision decide(ForumState state, Actor actor, Instant now) {
        return MotionVotes.put(state, actor, this, now);
    }
}
