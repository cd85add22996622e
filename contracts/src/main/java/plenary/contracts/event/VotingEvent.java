package plenary.contracts.event;

import java.time.Instant;
import java.util.List;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.Verdict;

/** A fact recorded by voting-service, on the topic {@code voting}. */
public sealed interface VotingEvent extends Event {

    /**
     * The ballot box is closed and counted. The closing moment is when this entry is journaled.
     *
     * @param recount the number of ballots counted, equal to the poll's own log
     * @param ballots by seat in the order of call, where the poll publishes names; else empty
     * @param onPaper what came from the sheet; absent where none was used
     * @param method how it was counted; absent in entries from before that was noted
     * @param words how many said each of the body's own words; absent where it has none, and where
     *     hands, paper or sealed envelopes show the meaning alone
     * @param changes answers that were taken back for others before the closing, in their order;
     *     absent where there are none, and where names are not published. Sealed envelopes keep
     *     none of it
     */
    record PollClosed(
            String poll,
            Instant closedAt,
            long recount,
            Tally tally,
            Verdict verdict,
            List<Ballot> ballots,
            OnPaper onPaper,
            PollEvent.Method method,
            List<WordCount> words,
            List<ChangedBallot> changes)
            implements VotingEvent {

        public PollClosed {
            words = words == null || words.isEmpty() ? null : List.copyOf(words);
            changes = changes == null || changes.isEmpty() ? null : List.copyOf(changes);
        }

        /** One in the plain words. */
        public PollClosed(
                String poll,
                Instant closedAt,
                long recount,
                Tally tally,
                Verdict verdict,
                List<Ballot> ballots,
                OnPaper onPaper,
                PollEvent.Method method) {
            this(poll, closedAt, recount, tally, verdict, ballots, onPaper, method, null, null);
        }

        /** One whose method is not told. */
        public PollClosed(
                String poll,
                Instant closedAt,
                long recount,
                Tally tally,
                Verdict verdict,
                List<Ballot> ballots,
                OnPaper onPaper) {
            this(poll, closedAt, recount, tally, verdict, ballots, onPaper, null);
        }

        /** The same, counted from a sheet too. */
        public PollClosed with(OnPaper paper) {
            return new PollClosed(
                    poll, closedAt, recount, tally, verdict, ballots, paper, method, words,
                    changes);
        }

        /** The same, with who changed their answer. */
        public PollClosed with(List<ChangedBallot> changed) {
            return new PollClosed(
                    poll, closedAt, recount, tally, verdict, ballots, onPaper, method, words,
                    changed);
        }

        /** A vote without paper. */
        public PollClosed(
                String poll,
                Instant closedAt,
                long recount,
                Tally tally,
                Verdict verdict,
                List<Ballot> ballots) {
            this(poll, closedAt, recount, tally, verdict, ballots, null, null);
        }
    }

    /**
     * A seat took its answer back for another while the vote was open.
     *
     * @param from what it had said
     * @param fromWord the body's own word for that; absent for the plain one
     * @param to what it said then, which may have been changed once more
     * @param at forum time
     */
    record ChangedBallot(
            String seat, Choice from, String fromWord, Choice to, String toWord, Instant at) {}

    /**
     * How many said a word of the body's own.
     *
     * @param means what was counted
     */
    record WordCount(String word, Choice means, long votes) {}

    /**
     * A vote taken on paper.
     *
     * @param sheet the number printed on it, by which anybody can tell it from another
     * @param tellers who keyed in the same, as the count calls them
     * @param keyed how many answers came from paper, at least 0
     * @param scans hex digests of the pictures of it
     */
    record OnPaper(String sheet, List<String> tellers, long keyed, List<String> scans) {
        public OnPaper {
            tellers = tellers == null ? List.of() : List.copyOf(tellers);
            scans = scans == null ? List.of() : List.copyOf(scans);
        }
    }

    /**
     * A vote arrived at the ballot box after its closing time: nobody could cast in all its time,
     * so nothing is counted.
     *
     * @param closesAt the closing time that had passed
     */
    record PollMissed(String poll, Instant closesAt) implements VotingEvent {}

    /** Answers to a counted temperature check. Not a vote. */
    record TemperatureCheckCounted(String check, long favourable, long unfavourable, long undecided)
            implements VotingEvent {}
}
