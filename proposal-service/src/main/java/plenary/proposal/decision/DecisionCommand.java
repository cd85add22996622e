package plenary.proposal.decision;

import java.time.Instant;
import java.util.Map;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be asked about votes, recommendations, vetoes and signature. */
public sealed interface DecisionCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        return DecisionDecider.decide(state, actor, this, now);
    }

    /** Opens a temperature check: no threshold, no outcome, no power. */
    record OpenCheck(String body, Map<String, String> question, boolean counted)
            implements DecisionCommand {}
}
