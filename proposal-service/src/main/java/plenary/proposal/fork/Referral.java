package plenary.proposal.fork;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import plenary.contracts.event.ForkEvent.ComparedBracket;
import plenary.contracts.text.Content;
import plenary.proposal.text.Snapshot;

/**
 * Provisions that went to a closed body. All of it is public: the text as referred, the mandate,
 * and what came back.
 *
 * @param from the body that refers, and to which the group reports
 * @param deadline null where none was set
 * @param at when; {@code seq} is the record entry
 * @param note what the group said when it reported last
 */
public record Referral(
        String id,
        String from,
        String to,
        String mandate,
        Instant deadline,
        Instant at,
        long seq,
        List<Fork> forks,
        String note) {

    /**
     * One provision of it.
     *
     * @param before as it was referred; null where the group added it
     * @param after as it came back; null while out, and where it did not
     * @param ended when it came back or was recalled; null while out
     */
    public record Fork(
            String provision,
            Snapshot before,
            ForkStage stage,
            Content after,
            List<ComparedBracket> brackets,
            Instant ended,
            Long endedSeq) {
        public Fork {
            brackets = brackets == null ? List.of() : List.copyOf(brackets);
        }

        static Fork out(String provision, Snapshot before) {
            return new Fork(provision, before, ForkStage.OUT, null, List.of(), null, null);
        }

        public boolean isOut() {
            return stage == ForkStage.OUT;
        }

        Fork from(Snapshot stood) {
            return new Fork(provision, stood, stage, after, brackets, ended, endedSeq);
        }

        Fork returned(Content wording, List<ComparedBracket> fates, Instant at, long seq) {
            return new Fork(provision, before, ForkStage.RETURNED, wording, fates, at, seq);
        }

        Fork over(ForkStage how, Instant at, long seq) {
            return new Fork(provision, before, how, null, List.of(), at, seq);
        }
    }

    public Referral {
        forks = forks == null ? List.of() : List.copyOf(forks);
    }

    /** The provisions that have not come back. */
    public List<String> out() {
        return forks.stream().filter(Fork::isOut).map(Fork::provision).toList();
    }

    public boolean open() {
        return forks.stream().anyMatch(Fork::isOut);
    }

    /** The fork of a provision that is out. */
    public Optional<Fork> out(String provision) {
        return forks.stream().filter(f -> f.isOut() && f.provision().equals(provision)).findFirst();
    }

    Referral with(Fork added) {
        var next = new ArrayList<>(forks);
        next.add(added);
        return copy(next, note);
    }

    Referral changing(String provision, UnaryOperator<Fork> change) {
        return copy(
                forks.stream()
                        .map(
                                f ->
                                        f.isOut() && f.provision().equals(provision)
                                                ? change.apply(f)
                                                : f)
                        .toList(),
                note);
    }

    Referral noted(String words) {
        return copy(forks, words);
    }

    private Referral copy(List<Fork> next, String words) {
        return new Referral(id, from, to, mandate, deadline, at, seq, next, words);
    }
}
