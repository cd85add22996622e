package plenary.proposal.text;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be asked about proposals and the draft. */
public sealed interface TextCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        return TextDecider.decide(state, actor, this, now);
    }

    /** Takes in the base text, from which the forum's one draft starts. */
    record ImportInstrument(
            String instrument,
            String title,
            String language,
            String source,
            List<BaseProvision> provisions)
            implements TextCommand {}
}
