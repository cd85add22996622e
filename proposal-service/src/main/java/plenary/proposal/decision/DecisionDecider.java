package plenary.proposal.decision;

import java.time.Instant;
import plenary.proposal.Actor;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** Decides what is asked about votes, recommendations, vetoes and signature. */
public final class DecisionDecider {
    private DecisionDecider() {}

    public static Decision decide(
            ForumState state, Actor actor, DecisionCommand command, Instant now) {
        return Decision.accepted();
    }
}
