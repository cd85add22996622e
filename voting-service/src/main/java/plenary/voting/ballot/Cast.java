package plenary.voting.ballot;

import java.time.Instant;
import plenary.contracts.rule.Choice;

/**
 * A ballot as it comes in.
 *
 * @param choice null where a word of the body's own is said, until it is known what it means
 * @param word the body's own word; null for the plain one
 * @param person opaque id of who keyed it
 * @param at when it was received, forum time
 */
public record Cast(String seat, Choice choice, String word, String person, Instant at) {

    /** In the plain word. */
    public Cast(String seat, Choice choice, String person, Instant at) {
        this(seat, choice, null, person, at);
    }

    /** The same, as it is counted. */
    Cast meaning(Choice meant) {
        return new Cast(seat, meant, word, person, at);
    }

    // whose choice it is may be a secret: no log and no message shows one
    @Override
    public String toString() {
        return "Cast[" + seat + ", " + at + "]";
    }
}
