package plenary.proposal.text.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.ProposalEvent.Disposition;
import plenary.contracts.event.ProposalEvent.InstructionForm;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.contracts.event.SessionEvent.Commitment;
import plenary.proposal.register.Symbols;
import plenary.proposal.text.Proposal;
import plenary.proposal.text.Proposal.Life;
import plenary.proposal.text.Sponsor;
import plenary.proposal.text.wording.Change;
import plenary.proposal.text.wording.Phrases;

/**
 * A proposal.
 *
 * @param by the seat that announced, tabled or reintroduced it
 * @param confirmed sponsors: delegations that have themselves said so
 * @param listed named by another and not yet heard
 * @param denied named by another and denied by themselves
 * @param left confirmed once, and left
 * @param disposition where it ended; absent while it is open
 * @param symbols as printed at the head of a page, by language
 * @param dossier its addenda, corrigenda, supporters and where it came from
 */
record ProposalView(
        @Schema(required = true) String id,
        @Schema(required = true) String symbol,
        @Schema(required = true) String title,
        int revision,
        @Schema(required = true) Life life,
        @Schema(required = true) String by,
        @Schema(required = true) String byName,
        boolean challenged,
        List<SponsorView> confirmed,
        List<SponsorView> listed,
        List<SponsorView> denied,
        List<SponsorView> left,
        List<InstructionView> instructions,
        List<RevisionView> revisions,
        Disposition disposition,
        String note,
        String source,
        List<Commitment> commitments,
        Map<String, String> symbols,
        @Schema(required = true) DossierView dossier) {

    /**
     * @param onDocument whether the revision that stands names it
     * @param steps what it was and said, with dates and reasons
     */
    record SponsorView(
            @Schema(required = true) String delegation,
            @Schema(required = true) String name,
            String listedBy,
            String listedByName,
            boolean onDocument,
            List<Sponsor.Step> steps) {}

    /**
     * @param body the body it is allocated to; absent until it is
     * @param takenUp whether it stands in the draft
     * @param difference for MOD: from the wording it found
     * @param part for ADD, as binding and parent; absent where it is left to the provision it
     *     follows
     */
    record InstructionView(
            int n,
            @Schema(required = true) InstructionKind kind,
            InstructionForm form,
            @Schema(required = true) String provision,
            String number,
            String part,
            Boolean binding,
            String heading,
            String after,
            String parent,
            String text,
            String reasons,
            String body,
            String bodyName,
            boolean takenUp,
            boolean challenged,
            List<Change> difference) {}

    record RevisionView(int revision, String symbol, Instant at, String reason) {}

    static ProposalView of(Sight sight, Proposal p) {
        var floor = sight.state().floor();
        return new ProposalView(
                p.id(),
                p.symbol(),
                p.title(),
                p.revision(),
                p.life(),
                p.by(),
                sight.name(p.by()),
                floor.challenged("proposal/" + p.id()),
                sponsors(sight, p, Sponsor.Stage.CONFIRMED),
                sponsors(sight, p, Sponsor.Stage.LISTED),
                sponsors(sight, p, Sponsor.Stage.DENIED),
                sponsors(sight, p, Sponsor.Stage.LEFT),
                p.items().stream().map(i -> instruction(sight, i)).toList(),
                p.revisions().stream()
                        .map(r -> new RevisionView(r.revision(), r.symbol(), r.at(), r.reason()))
                        .toList(),
                p.disposition(),
                p.note(),
                p.source(),
                sight.commitments(null),
                symbols(sight, p),
                DossierView.of(sight, p));
    }

    private static Map<String, String> symbols(Sight sight, Proposal p) {
        var symbols = new TreeMap<String, String>();
        if (p.live() || p.life() == Life.WITHDRAWN) {
            for (var language : new Symbols(sight.state()).languages()) {
                symbols.put(language, Symbols.in(p.symbol(), language));
            }
        }
        return symbols;
    }

    private static List<SponsorView> sponsors(Sight sight, Proposal p, Sponsor.Stage stage) {
        return p.sponsors().stream()
                .filter(s -> s.stage() == stage)
                .map(
                        s ->
                                new SponsorView(
                                        s.delegation(),
                                        sight.name(s.delegation()),
                                        s.listedBy(),
                                        s.listedBy() == null ? null : sight.name(s.listedBy()),
                                        s.onDocument(),
                                        s.steps()))
                .toList();
    }

    private static InstructionView instruction(Sight sight, Proposal.Item item) {
        var i = item.instruction();
        return new InstructionView(
                i.n(),
                i.kind(),
                i.form(),
                i.provision(),
                i.number(),
                i.part(),
                i.binding(),
                i.heading(),
                i.after(),
                i.parent(),
                i.text(),
                i.reasons(),
                i.body(),
                i.body() == null ? null : sight.bodyName(i.body()),
                item.takenUp(),
                sight.state().floor().challenged("provision/" + i.provision()),
                Phrases.of(item.difference()));
    }
}
