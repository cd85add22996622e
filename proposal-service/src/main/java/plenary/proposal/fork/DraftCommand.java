package plenary.proposal.fork;

import java.time.Instant;
import java.util.List;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.text.Compromise.Said;

/** What can be asked about chair's drafts and named versions. */
public sealed interface DraftCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        try {
            return DraftDecider.decide(state, actor, this);
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }

    /**
     * One provision as the moderator words it.
     *
     * @param number of a new provision; null for that of the one that stands, or its id
     * @param after for a new provision: the one it follows; null for the beginning
     * @param parent for a new provision: the one it is a sub-paragraph of; null for none
     * @param text with its brackets as they are written down: {@code shall [not / never] impede}
     * @param struck whether it is struck out
     * @param said of its brackets, in the order in which they are written; may be shorter
     */
    record Worded(
            String provision,
            String number,
            String part,
            String heading,
            Boolean binding,
            String after,
            String parent,
            String text,
            boolean struck,
            List<Said> said) {}

    /**
     * @param name such as DT/3; null for none
     */
    record TableDraft(String body, String name, String title, String note, List<Worded> provisions)
            implements DraftCommand {}

    record CallBasis(String draft) implements DraftCommand {}

    record ObjectToBasis(String draft, String reason) implements DraftCommand {}

    record TakeBasis(String draft) implements DraftCommand {}

    record NameVersion(String name, String note) implements DraftCommand {}
}
