package plenary.proposal.negotiating;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be asked of negotiating groups. */
public sealed interface NegotiatingCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        try {
            return NegotiatingDecider.decide(state, actor, this);
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }

    /**
     * @param members its first members; by a delegation only itself
     * @param region the roster's region whose delegations are members; null for none
     */
    record CreateGroup(String group, Map<String, String> names, List<String> members, String region)
            implements NegotiatingCommand {}

    record JoinGroup(String group) implements NegotiatingCommand {}

    record LeaveGroup(String group, String reason) implements NegotiatingCommand {}

    /**
     * @param item {@code body/wg-5-1}, {@code provision/3A}; null for all others
     */
    record NameSpokesperson(String group, String item, String delegation)
            implements NegotiatingCommand {}

    /** Says that an act of one's own was on the group's behalf. */
    record DeclareOnBehalf(String group, String subject) implements NegotiatingCommand {}

    /** Says that one does not stand behind it. */
    record Dissociate(String group, String subject, String reason) implements NegotiatingCommand {}
}
