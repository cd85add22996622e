package plenary.proposal.fork.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.ForkEvent.BracketFate;
import plenary.contracts.event.ForkEvent.ComparedBracket;
import plenary.contracts.text.Content;
import plenary.proposal.fork.ForkStage;
import plenary.proposal.fork.Referral;
import plenary.proposal.fork.Referral.Fork;
import plenary.proposal.text.http.PieceView;
import plenary.proposal.text.http.Sight;
import plenary.proposal.text.wording.Change;
import plenary.proposal.text.wording.Difference;

/**
 * Provisions that went to a closed group, and what came back.
 *
 * @param overdue whether the deadline has passed while something is out
 * @param open whether something is out
 * @param note what the group said when it reported, or why the body recalled
 */
public record ReferralView(
        @Schema(required = true) String id,
        @Schema(required = true) String from,
        String fromName,
        @Schema(required = true) String to,
        String toName,
        String mandate,
        Instant deadline,
        boolean overdue,
        Instant at,
        long seq,
        boolean open,
        String note,
        List<ForkView> provisions) {

    /**
     * One provision, before and after.
     *
     * @param before as referred; absent where the group added it
     * @param after as it came back; absent while it is out
     * @param difference between the two, word by word
     * @param brackets the fate of each
     * @param endedSeq the record entry with which it came back
     */
    public record ForkView(
            @Schema(required = true) String provision,
            String number,
            @Schema(required = true) ForkStage stage,
            String before,
            List<PieceView> beforePieces,
            String after,
            List<PieceView> afterPieces,
            List<Change> difference,
            List<FateView> brackets,
            Instant ended,
            Long endedSeq) {}

    /**
     * What became of a bracket.
     *
     * @param holdersBefore names of those who held it before; {@code holdersAfter} after
     */
    public record FateView(
            @Schema(required = true) String bracket,
            @Schema(required = true) BracketFate fate,
            List<String> into,
            List<String> from,
            List<String> holdersBefore,
            List<String> holdersAfter,
            String before,
            String after) {

        public static FateView of(Sight sight, ComparedBracket c) {
            return new FateView(
                    c.bracket(),
                    c.fate(),
                    c.into(),
                    c.from(),
                    c.holdersBefore().stream().map(sight::name).toList(),
                    c.holdersAfter().stream().map(sight::name).toList(),
                    c.before(),
                    c.after());
        }
    }

    static ReferralView of(Sight sight, Referral r) {
        var late = r.deadline() != null && !sight.state().at().isBefore(r.deadline());
        return new ReferralView(
                r.id(),
                r.from(),
                sight.bodyName(r.from()),
                r.to(),
                sight.bodyName(r.to()),
                r.mandate(),
                r.deadline(),
                r.open() && late,
                r.at(),
                r.seq(),
                r.open(),
                r.note(),
                r.forks().stream().map(f -> fork(sight, f)).toList());
    }

    private static ForkView fork(Sight sight, Fork f) {
        var before = f.before() == null ? null : f.before().provision().content();
        var after = f.after();
        return new ForkView(
                f.provision(),
                number(sight, f),
                f.stage(),
                shown(before),
                pieces(sight, before),
                shown(after),
                pieces(sight, after),
                after == null
                        ? List.of()
                        : Difference.phrased(before == null ? "" : before.shown(), after.shown()),
                f.brackets().stream().map(c -> FateView.of(sight, c)).toList(),
                f.ended(),
                f.endedSeq());
    }

    private static String number(Sight sight, Fork f) {
        return f.before() != null
                ? f.before().provision().number()
                : sight.texts().provisions().find(f.provision()).map(p -> p.number()).orElse(null);
    }

    private static String shown(Content content) {
        return content == null ? null : content.shown();
    }

    private static List<PieceView> pieces(Sight sight, Content content) {
        return content == null ? List.of() : PieceView.of(sight, content);
    }
}
