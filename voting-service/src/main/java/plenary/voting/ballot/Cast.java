package plenary.voting.ballot;

import java.time.Instant;
import plenary.contracts.rule.Choice;

/**
 * A ballot as it comes in.
 *
 * @param person opaque id of who keyed it
 * @param at when it was received, forum time
 */
public record Cast(String seat, Choice choice, String person, Instant at) {

    // whose choice it is may be a secret: no log and no message shows one
    @Override
    public String toString() {
        return "Cast[" + seat + ", " + at + "]";
    }
}
