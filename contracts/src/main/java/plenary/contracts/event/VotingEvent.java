package plenary.contracts.event;

import java.time.Instant;
import java.util.List;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.Verdict;

/** A fact recorded by voting-service, on the topic {@code voting}. */
public sealed interface VotingEvent extends Event {

    /**
     * The ballot box is closed and counted. The closing moment is when this entry is journaled.
     *
     * @param recount the number of ballots counted, equal to the poll's own log
     * @param ballots by seat in the order of call, where the poll publishes names; else empty
     */
    record PollClosed(
            String poll,
            Instant closedAt,
            long recount,
            Tally tally,
            Verdict verdict,
            List<Ballot> ballots)
            implements VotingEvent {}

    /** Answers to a counted temperature check. Not a vote. */
    record TemperatureCheckCounted(String check, long favourable, long unfavourable, long undecided)
            implements VotingEvent {}
}
