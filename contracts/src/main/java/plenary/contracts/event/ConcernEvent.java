package plenary.contracts.event;

import java.time.Instant;
import java.util.List;

/**
 * Petitions of members before a vote, as the charter knows them: an alarm bell that holds a text
 * up, a petition of concern that has another rule apply to the vote to come.
 */
public sealed interface ConcernEvent extends DeliberationEvent {

    /**
     * @param concern its id
     * @param name in the charter
     * @param subject what it is about: {@code body/wg-5}, {@code provision/3}, {@code proposal/27},
     *     {@code recommendation/rec-1}
     * @param votingClass whose members alone may sign; absent where all of the chamber may
     * @param seat that raises it, and its first signature
     * @param needs how many signatures complete it
     * @param electorate the seats that may sign, from now on
     */
    record ConcernRaised(
            String concern,
            String name,
            String subject,
            String votingClass,
            String seat,
            String reason,
            int needs,
            List<String> electorate)
            implements ConcernEvent {}

    record ConcernSigned(String concern, String seat) implements ConcernEvent {}

    /**
     * Enough have signed: no vote on the subject begins.
     *
     * @param confirmFrom from when on it can be confirmed; absent where it need not be
     * @param until the exact end: of the suspension, or of the time to confirm it; absent where
     *     another rule applies at once
     */
    record ConcernCompleted(String concern, Instant confirmFrom, Instant until)
            implements ConcernEvent {}

    record ConcernConfirmed(String concern, String seat) implements ConcernEvent {}

    /** As many have confirmed it as it took: another rule applies to the vote to come. */
    record ConcernUpheld(String concern) implements ConcernEvent {}

    /** What was said by those the charter asks while the text is held up. It decides nothing. */
    record OpinionGiven(String concern, String opinion) implements ConcernEvent {}

    /** How it came to its end. */
    enum ConcernEnd {
        /** The time was over. */
        ELAPSED,
        /** The opinion is there. */
        OPINION,
        /** It was not confirmed in time. */
        LAPSED,
        /** What it was to come before was decided while it was still short of signatures. */
        DECIDED
    }

    record ConcernEnded(String concern, ConcernEnd how) implements ConcernEvent {}
}
