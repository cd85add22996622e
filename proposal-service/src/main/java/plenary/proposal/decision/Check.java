package plenary.proposal.decision;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.proposal.ForumState;

/**
 * A temperature check: a non-binding show of feeling. A type of its own, without threshold, outcome
 * or power; nothing can point to it.
 *
 * @param openedSeq the record entry at which it was opened, by which the record answers "was this a
 *     vote?"
 * @param counted whether answers are counted at all
 * @param words what the moderator said about it, verbatim; null until it is closed
 * @param closedAt null while it is open
 */
public record Check(
        String id,
        String body,
        Map<String, String> question,
        boolean counted,
        long openedSeq,
        Instant openedAt,
        String words,
        long closedSeq,
        Instant closedAt) {

    public Check {
        question = Map.copyOf(question);
    }

    Check closed(String said, long seq, Instant at) {
        return new Check(id, body, question, counted, openedSeq, openedAt, said, seq, at);
    }

    public boolean open() {
        return closedAt == null;
    }

    /**
     * Refuses whatever is to be decided by a temperature check.
     *
     * @param reference a subject or basis: {@code temperature-check/check-1}, {@code check/…}, or
     *     the id of one; null where none is named
     */
    public static Optional<Refusal> decidesNothing(ForumState state, String reference) {
        if (reference == null) {
            return Optional.empty();
        }
        var slash = reference.indexOf('/');
        var kind = slash < 0 ? "" : reference.substring(0, slash);
        var names =
                kind.equals("temperature-check")
                        || kind.equals("check")
                        || state.decisions().checks().has(reference.substring(slash + 1));
        return names
                ? Optional.of(
                        RefusalCode.TEMPERATURE_CHECK_DECIDES_NOTHING.because(
                                reference
                                        + " is a temperature check, not a vote: nothing is opened,"
                                        + " put or adopted from it."))
                : Optional.empty();
    }
}
