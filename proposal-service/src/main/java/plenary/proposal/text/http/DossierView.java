package plenary.proposal.text.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.ProposalPaperEvent.Correction;
import plenary.proposal.negotiating.NegotiatingGroup;
import plenary.proposal.text.Dossier;
import plenary.proposal.text.Proposal;

/**
 * What lies with a proposal.
 *
 * @param supportNeeded how many other delegations the charter asks for before it is discussed
 * @param supporters delegations that support this and do not sponsor it
 * @param tabledAs for a non-paper: the proposal it became
 * @param lateBecause the chair's reason, where it came after the deadline by leave
 * @param into the proposal it was merged into or superseded by
 * @param onBehalfOf negotiating groups it was tabled for
 */
record DossierView(
        List<AddendumView> addenda,
        List<CorrigendumView> corrigenda,
        int supportNeeded,
        List<Dossier.Supporter> supporters,
        String nonPaper,
        String tabledAs,
        String lateBecause,
        String into,
        String intoSymbol,
        List<OnBehalfView> onBehalfOf) {

    /**
     * @param instructions their numbers
     */
    record AddendumView(
            int n,
            @Schema(required = true) String symbol,
            @Schema(required = true) Instant at,
            @Schema(required = true) String by,
            String reason,
            List<Integer> instructions) {}

    record CorrigendumView(
            int n,
            @Schema(required = true) String symbol,
            @Schema(required = true) Instant at,
            @Schema(required = true) String by,
            String reason,
            List<Correction> corrections) {}

    /**
     * @param dissociated members that do not stand behind it
     */
    record OnBehalfView(@Schema(required = true) String group, List<String> dissociated) {}

    static DossierView of(Sight sight, Proposal p) {
        var d = p.dossier();
        var rules = sight.state().assembly().forum().charter().proposals();
        return new DossierView(
                d.addenda().stream().map(DossierView::addendum).toList(),
                d.corrigenda().stream().map(DossierView::corrigendum).toList(),
                rules == null ? 0 : rules.supporters(),
                d.supporters(),
                d.nonPaper(),
                d.tabledAs(),
                d.leave() == null
                        ? null
                        : sight.state().register().leaves().get(d.leave()).reason(),
                d.into(),
                d.into() == null ? null : sight.texts().proposals().get(d.into()).symbol(),
                sight.state().negotiating().behind("proposal/" + p.id()).stream()
                        .map(group -> onBehalf(group, p))
                        .toList());
    }

    private static AddendumView addendum(Dossier.Addendum a) {
        var numbers = a.issued().stream().map(i -> i.n()).toList();
        return new AddendumView(a.n(), a.symbol(), a.at(), a.by(), a.reason(), numbers);
    }

    private static CorrigendumView corrigendum(Dossier.Corrigendum c) {
        return new CorrigendumView(c.n(), c.symbol(), c.at(), c.by(), c.reason(), c.corrections());
    }

    private static OnBehalfView onBehalf(NegotiatingGroup group, Proposal p) {
        var act = group.act("proposal/" + p.id()).orElseThrow();
        return new OnBehalfView(
                group.id(), act.dissociated().stream().map(x -> x.delegation()).toList());
    }
}
