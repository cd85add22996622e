package plenary.proposal.term;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be asked about defined terms. */
public sealed interface TermCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        return TermDecider.decide(state, actor, this);
    }

    /**
     * Defines a term, or defines it otherwise.
     *
     * @param provision the provision that defines it; null where it has a definition of its own
     * @param reason of a revision
     */
    record DefineTerm(
            String term,
            Map<String, List<String>> forms,
            boolean caseKept,
            String provision,
            Map<String, String> definition,
            String reason)
            implements TermCommand {}

    record WithdrawTerm(String term, String reason) implements TermCommand {}
}
