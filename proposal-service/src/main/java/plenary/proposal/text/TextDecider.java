package plenary.proposal.text;

import java.time.Instant;
import plenary.proposal.Actor;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** Decides what is asked about proposals and the draft. */
public final class TextDecider {
    private TextDecider() {}

    public static Decision decide(
            ForumState state, Actor actor, TextCommand command, Instant now) {
        return Decision.accepted();
    }
}
