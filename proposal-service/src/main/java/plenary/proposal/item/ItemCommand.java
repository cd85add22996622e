package plenary.proposal.item;

import java.time.Instant;
import java.util.Map;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.OwnPutting;

/** What can be asked about who decides an item. */
public sealed interface ItemCommand extends Command {

    /**
     * Leaves a provision to one advisory group, or makes it joint again.
     *
     * @param group null to make it joint
     */
    record ClassifyItem(String provision, String group, String reason) implements ItemCommand {}

    /**
     * Says what a provision is about, among the matters out of reach of vetoes.
     *
     * @param matter null where it is none of them
     */
    record NameMatter(String provision, String matter, String reason) implements ItemCommand {}

    /**
     * Puts what is clean of a group's own items with a body to that group, and to nobody else.
     *
     * @param recommendation one that decided nothing, to be put again; null for a new one
     * @param question null for the plain one
     */
    record PutOwnItems(
            String recommendation,
            String group,
            String body,
            String title,
            Map<String, String> question)
            implements ItemCommand {}

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        try {
            return switch (this) {
                case ClassifyItem c -> ItemDecider.classify(state, actor, c);
                case NameMatter c -> ItemDecider.nameMatter(state, actor, c);
                case PutOwnItems c -> OwnPutting.put(state, actor, c, now);
            };
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }
}
