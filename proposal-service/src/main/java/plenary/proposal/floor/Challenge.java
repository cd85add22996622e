package plenary.proposal.floor;

import java.time.Instant;

/**
 * A question of competence, settled before the substance.
 *
 * @param subject what is challenged: {@code proposal/27}, {@code provision/3A}
 * @param ruling the moderator's answer, or null while there is none
 * @param appeal against the ruling, or null
 * @param seq the record entry of the challenge; 0 where it was kept before that was noted
 */
public record Challenge(
        String id,
        String subject,
        String by,
        String grounds,
        Instant at,
        Ruling ruling,
        Appeal appeal,
        long seq) {

    /** The moderator's answer. */
    public record Ruling(boolean inScope, String words, Instant at, long seq) {}

    /**
     * An appeal against it.
     *
     * @param poll the vote that decides it; null while the chair has opened none
     * @param outcome what the vote brought; null before
     */
    public record Appeal(String by, String poll, Instant at, long seq, Outcome outcome) {}

    /** What became of an appeal. */
    public record Outcome(boolean overruled, boolean inScope, Instant at, long seq) {}

    /** Whether the subject stays visibly challenged: no ruling, or an appeal not yet decided. */
    public boolean open() {
        return ruling == null || appealed();
    }

    /** Whether an appeal waits for its vote. */
    public boolean appealed() {
        return appeal != null && appeal.outcome() == null;
    }

    /** Whether it is settled that the subject is out of scope. */
    public boolean out() {
        if (open()) {
            return false;
        }
        return appeal == null ? !ruling.inScope() : !appeal.outcome().inScope();
    }

    Challenge ruled(Ruling answer) {
        return new Challenge(id, subject, by, grounds, at, answer, appeal, seq);
    }

    Challenge with(Appeal against) {
        return new Challenge(id, subject, by, grounds, at, ruling, against, seq);
    }

    Challenge decidedBy(String poll) {
        return with(new Appeal(appeal.by(), poll, appeal.at(), appeal.seq(), appeal.outcome()));
    }

    Challenge with(Outcome outcome, String poll) {
        return with(new Appeal(appeal.by(), poll, appeal.at(), appeal.seq(), outcome));
    }
}
