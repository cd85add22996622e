package plenary.voting.ballot;

import java.time.Instant;
import plenary.contracts.rule.Choice;

/**
 * A ballot that counts as long as none replaces it.
 *
 * @param choice null where it is sealed
 * @param word the body's own word; null for the plain one, and where it is sealed
 * @param number its place in the poll's own log, gapless from 1
 * @param at when it was received, forum time
 * @param receipt hex; the same as long as the choice is the same
 */
public record StandingBallot(
        String seat, Choice choice, String word, long number, Instant at, String receipt) {

    /** In the plain word. */
    public StandingBallot(String seat, Choice choice, long number, Instant at, String receipt) {
        this(seat, choice, null, number, at, receipt);
    }
}
