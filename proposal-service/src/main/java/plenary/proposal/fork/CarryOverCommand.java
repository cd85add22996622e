package plenary.proposal.fork;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/**
 * Takes provisions that were carried over into the draft again.
 *
 * @param forum the forum they come from; null for this one
 * @param carried as they stood there; null for this forum's own
 * @param names what holders are called there
 * @param provisions which; null for all that have not come back
 */
public record CarryOverCommand(
        String forum,
        List<CarriedProvision> carried,
        Map<String, String> names,
        List<String> provisions)
        implements Command {

    @Override
    public Decision decide(ForumState state, Actor actor, Instant now) {
        try {
            return CarryOverDecider.decide(state, actor, this);
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }
}
