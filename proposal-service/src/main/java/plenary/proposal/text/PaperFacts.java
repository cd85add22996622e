package plenary.proposal.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.ProposalEvent.ProposalTabled;
import plenary.contracts.event.ProposalPaperEvent;
import plenary.contracts.event.ProposalPaperEvent.AddendumIssued;
import plenary.contracts.event.ProposalPaperEvent.Correction;
import plenary.contracts.event.ProposalPaperEvent.CorrigendumIssued;
import plenary.contracts.event.ProposalPaperEvent.LateProposalAdmitted;
import plenary.contracts.event.ProposalPaperEvent.NonPaperCirculated;
import plenary.contracts.event.ProposalPaperEvent.ProposalSupported;
import plenary.contracts.event.ProposalPaperEvent.SponsorEntered;
import plenary.contracts.event.ProposalPaperEvent.SponsorJoined;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.text.Dossier.Addendum;
import plenary.proposal.text.Dossier.Corrigendum;
import plenary.proposal.text.Dossier.Supporter;
import plenary.proposal.text.Proposal.Item;
import plenary.proposal.text.Proposal.Life;
import plenary.proposal.text.Proposal.Revision;
import plenary.proposal.text.Sponsor.Stage;
import plenary.proposal.text.Sponsor.Step;

/** How the texts stand after a fact about the papers round a proposal. */
final class PaperFacts {
    private PaperFacts() {}

    static Texts after(Texts texts, Recorded entry, ProposalPaperEvent fact) {
        return switch (fact) {
            case NonPaperCirculated e -> texts.with(circulated(texts, entry, e));
            case AddendumIssued e -> texts.with(added(texts, entry.at(), e));
            case CorrigendumIssued e -> texts.with(corrected(texts, entry.at(), e));
            case SponsorJoined e ->
                    texts.with(
                            said(
                                    texts.proposals().get(e.proposal()),
                                    e.delegation(),
                                    new Step(Stage.CONFIRMED, entry.at(), null, null)));
            case SponsorEntered e ->
                    texts.with(
                            said(
                                    texts.proposals().get(e.proposal()),
                                    e.delegation(),
                                    new Step(
                                            Notices.stage(e.stance()),
                                            entry.at(),
                                            null,
                                            e.notice())));
            case ProposalSupported e ->
                    texts.with(
                            texts.proposals()
                                    .get(e.proposal())
                                    .dossier(
                                            d ->
                                                    d.with(
                                                            new Supporter(
                                                                    e.delegation(), entry.at()))));
            case LateProposalAdmitted e -> texts; // kept by the register
        };
    }

    private static Proposal circulated(Texts texts, Recorded entry, NonPaperCirculated e) {
        return new Proposal(
                e.proposal(),
                e.proposal(),
                e.title(),
                0,
                Life.NON_PAPER,
                e.by(),
                ProposalFacts.sponsors(entry, e.by(), e.listed()),
                ProposalFacts.items(texts, e.instructions()),
                List.of(new Revision(0, e.proposal(), entry.at(), null, e.instructions())),
                null,
                null,
                e.source(),
                null);
    }

    /** A non-paper says which proposal it became. */
    static Texts numbered(Texts texts, ProposalTabled e) {
        return e.nonPaper() == null
                ? texts
                : texts.with(
                        texts.proposals().get(e.nonPaper()).dossier(d -> d.tabledAs(e.proposal())));
    }

    private static Proposal added(Texts texts, Instant at, AddendumIssued e) {
        var proposal = texts.proposals().get(e.proposal());
        var items = new ArrayList<>(proposal.items());
        items.addAll(ProposalFacts.items(texts, e.instructions()));
        return proposal.items(items)
                .dossier(
                        d ->
                                d.with(
                                        new Addendum(
                                                e.addendum(),
                                                e.symbol(),
                                                at,
                                                e.by(),
                                                e.reason(),
                                                e.instructions())));
    }

    private static Proposal corrected(Texts texts, Instant at, CorrigendumIssued e) {
        var proposal = texts.proposals().get(e.proposal());
        for (var correction : e.corrections()) {
            proposal = proposal.item(correction.n(), item -> corrected(texts, item, correction));
        }
        return proposal.dossier(
                d ->
                        d.with(
                                new Corrigendum(
                                        e.corrigendum(),
                                        e.symbol(),
                                        at,
                                        e.by(),
                                        e.reason(),
                                        e.corrections())));
    }

    private static Item corrected(Texts texts, Item item, Correction c) {
        var i = Instructions.worded(item.instruction(), item.instruction().n(), c.text());
        return new Item(i, item.takenUp(), ProposalFacts.difference(texts, i));
    }

    private static Proposal said(Proposal proposal, String delegation, Step step) {
        var sponsors = new ArrayList<Sponsor>();
        var there = false;
        for (var sponsor : proposal.sponsors()) {
            var its = sponsor.delegation().equals(delegation);
            there |= its;
            sponsors.add(its ? sponsor.now(step) : sponsor);
        }
        if (!there) {
            sponsors.add(Sponsor.of(delegation, step));
        }
        return proposal.sponsors(sponsors);
    }
}
