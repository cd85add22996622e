package plenary.proposal.fork.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.ChairsDraftEvent.BracketNote;
import plenary.proposal.fork.TabledDraft;
import plenary.proposal.fork.TabledDraft.TabledProvision;
import plenary.proposal.fork.TabledDraft.TabledStage;
import plenary.proposal.fork.http.ReferralView.FateView;
import plenary.proposal.text.http.PieceView;
import plenary.proposal.text.http.Sight;

/**
 * A compromise of a moderator, beside the draft.
 *
 * @param by the capacity it was tabled in
 * @param seq the record entry
 * @param stage beside, called (before the room), or taken as the basis
 * @param dropped once it is taken: brackets that do not stand any more, with who held them
 * @param takenSeq the record entry with which it became the basis
 */
public record ChairsDraftView(
        @Schema(required = true) String id,
        String name,
        @Schema(required = true) String body,
        String bodyName,
        String by,
        String byName,
        @Schema(required = true) String title,
        String note,
        Instant at,
        long seq,
        @Schema(required = true) TabledStage stage,
        List<TabledProvisionView> provisions,
        List<BasisObjectionView> objections,
        List<DroppedView> dropped,
        Long takenSeq) {

    /**
     * @param before what stands in the draft now, or stood when the gavel fell; absent for a new
     *     provision
     * @param part of a new provision
     * @param parent of a new provision: the one it is a sub-paragraph of; absent for none
     * @param after what the chair's draft says
     * @param notes why brackets of it are there
     * @param brackets the fate of each bracket, as it was when the draft was tabled
     */
    public record TabledProvisionView(
            @Schema(required = true) String provision,
            String number,
            String heading,
            String part,
            String parent,
            boolean binding,
            boolean added,
            boolean struck,
            String before,
            String after,
            List<PieceView> pieces,
            List<BracketNote> notes,
            List<FateView> brackets) {}

    public record BasisObjectionView(
            @Schema(required = true) String seat, String name, String reason, Instant at) {}

    /** A bracket that was dropped or merged, and the names of its holders. */
    public record DroppedView(
            @Schema(required = true) String bracket,
            String provision,
            List<String> holders,
            List<String> into) {}

    static ChairsDraftView of(Sight sight, TabledDraft d) {
        return new ChairsDraftView(
                d.id(),
                d.name(),
                d.body(),
                sight.bodyName(d.body()),
                d.by(),
                sight.name(d.by()),
                d.title(),
                d.note(),
                d.at(),
                d.seq(),
                d.stage(),
                d.provisions().stream().map(p -> provision(sight, p)).toList(),
                d.objections().stream()
                        .map(
                                o ->
                                        new BasisObjectionView(
                                                o.seat(), sight.name(o.seat()), o.reason(), o.at()))
                        .toList(),
                d.dropped().stream()
                        .map(
                                b ->
                                        new DroppedView(
                                                b.bracket(),
                                                b.provision(),
                                                b.holders().stream().map(sight::name).toList(),
                                                b.into()))
                        .toList(),
                d.taken());
    }

    private static TabledProvisionView provision(Sight sight, TabledProvision p) {
        var stands = sight.texts().provision(p.provision()).orElse(null);
        return new TabledProvisionView(
                p.provision(),
                p.number(),
                p.heading(),
                p.part(),
                p.parent(),
                p.binding(),
                p.fresh(),
                p.struck(),
                p.before() != null
                        ? p.before()
                        : stands == null || p.fresh() ? null : stands.content().shown(),
                p.content().shown(),
                PieceView.of(sight, p.content()),
                p.notes(),
                p.brackets().stream().map(b -> FateView.of(sight, b)).toList());
    }
}
