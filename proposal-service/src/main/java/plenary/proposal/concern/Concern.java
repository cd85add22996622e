package plenary.proposal.concern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.ConcernEvent.ConcernEnd;
import plenary.contracts.event.ConcernEvent.ConcernRaised;

/**
 * A petition of members, where it stands.
 *
 * @param raised what was fixed when it was raised
 * @param signatures in their order; the first is of whoever raised it
 * @param confirmFrom from when on it can be confirmed; null where it need not be, or is not
 *     complete
 * @param until the exact end of what runs; null where nothing does
 * @param opinion what those the charter asks said; null before
 * @param ended how it came to its end; null while it has not
 */
public record Concern(
        ConcernRaised raised,
        List<String> signatures,
        List<String> confirmations,
        ConcernStage stage,
        Instant at,
        long seq,
        Instant confirmFrom,
        Instant until,
        String opinion,
        ConcernEnd ended,
        Instant endedAt) {

    /** Where a petition of members stands. */
    public enum ConcernStage {
        /** It collects signatures and has no effect. */
        OPEN,
        /** Enough have signed; as many must confirm it, and meanwhile nothing is put. */
        TO_BE_CONFIRMED,
        /** The text is held up. */
        SUSPENDED,
        /** Another rule applies to the vote to come. */
        UPHELD,
        ENDED
    }

    public Concern {
        signatures = List.copyOf(signatures);
        confirmations = List.copyOf(confirmations);
    }

    static Concern of(ConcernRaised raised, Instant at, long seq) {
        return new Concern(
                raised,
                List.of(raised.seat()),
                List.of(),
                ConcernStage.OPEN,
                at,
                seq,
                null,
                null,
                null,
                null,
                null);
    }

    public String id() {
        return raised.concern();
    }

    /** Whether nothing may be put because of it. */
    public boolean holdsUp() {
        return stage == ConcernStage.SUSPENDED || stage == ConcernStage.TO_BE_CONFIRMED;
    }

    Concern signedBy(String seat) {
        return copy(with(signatures, seat), confirmations, stage, confirmFrom, until, opinion);
    }

    Concern confirmedBy(String seat) {
        return copy(signatures, with(confirmations, seat), stage, confirmFrom, until, opinion);
    }

    Concern at(ConcernStage next, Instant from, Instant end) {
        return copy(signatures, confirmations, next, from, end, opinion);
    }

    Concern with(String said) {
        return copy(signatures, confirmations, stage, confirmFrom, until, said);
    }

    private Concern copy(
            List<String> signed,
            List<String> confirmed,
            ConcernStage next,
            Instant from,
            Instant end,
            String said) {
        return new Concern(
                raised, signed, confirmed, next, at, seq, from, end, said, ended, endedAt);
    }

    Concern ended(ConcernEnd how, Instant when) {
        return new Concern(
                raised,
                signatures,
                confirmations,
                ConcernStage.ENDED,
                at,
                seq,
                confirmFrom,
                until,
                opinion,
                how,
                when);
    }

    private static List<String> with(List<String> some, String one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
