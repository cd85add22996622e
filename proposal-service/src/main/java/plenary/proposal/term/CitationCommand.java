package plenary.proposal.term;

import java.time.Instant;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be asked about references. */
public sealed interface CitationCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        return CitationDecider.decide(state, actor, this);
    }

    /** Enters a reference as data; fields as in {@link Citation}. */
    record EnterCitation(
            String provision,
            String words,
            String to,
            String document,
            String url,
            String quoted,
            String before,
            String after)
            implements CitationCommand {}

    record WithdrawCitation(String citation, String reason) implements CitationCommand {}

    record SettleReference(
            String provision, String words, String to, boolean confirmed, String reason)
            implements CitationCommand {}
}
