package plenary.proposal.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.event.AgreementEvent.AdReferendumConfirmed;
import plenary.contracts.event.AgreementEvent.AdReferendumEntered;
import plenary.contracts.event.AgreementEvent.AdReferendumLapsed;
import plenary.contracts.event.AgreementEvent.AdReferendumWithdrawn;
import plenary.contracts.event.AgreementEvent.ProvisionReopened;
import plenary.contracts.event.AgreementEvent.ReopeningObjected;
import plenary.contracts.event.AgreementEvent.ReopeningPut;
import plenary.contracts.event.BracketEvent.BracketOpened;
import plenary.contracts.event.DraftEvent.InstructionTakenUp;
import plenary.contracts.event.DraftEvent.TextAdopted;
import plenary.contracts.event.DraftEvent.WordingEdited;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.Documents;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.Shelf;

/** What was agreed subject to confirmation, and questions of opening agreed text again. */
public record Agreements(Shelf<AdReferendum> adReferendum, Shelf<Reopening> reopenings) {

    public static final Agreements NOTHING = new Agreements(Shelf.empty(), Shelf.empty());

    public Agreements evolve(Recorded entry) {
        return switch (entry.event()) {
            case AdReferendumEntered e -> with(entered(entry, e));
            case AdReferendumConfirmed e ->
                    ended(entry, e.entry(), AdReferendum.Stage.CONFIRMED, null);
            case AdReferendumWithdrawn e ->
                    ended(entry, e.entry(), AdReferendum.Stage.WITHDRAWN, e.reason());
            case AdReferendumLapsed e -> ended(entry, e.entry(), AdReferendum.Stage.LAPSED, null);
            case ReopeningPut e ->
                    with(
                            reopening(
                                    entry,
                                    e.reopening(),
                                    e.provision(),
                                    e.body(),
                                    e.reason(),
                                    Reopening.Stage.OPEN,
                                    null));
            case ReopeningObjected e ->
                    with(reopenings.get(e.reopening()).objected(e.seat(), e.reason()));
            case ProvisionReopened e ->
                    overtaken(entry, e.provision())
                            .with(
                                    reopening(
                                            entry,
                                            e.reopening(),
                                            e.provision(),
                                            e.body(),
                                            e.reason(),
                                            Reopening.Stage.REOPENED,
                                            e.poll()));
            case WordingEdited e -> overtaken(entry, e.provision());
            case BracketOpened e -> overtaken(entry, e.provision());
            case InstructionTakenUp e when e.kind() != InstructionKind.NOC ->
                    overtaken(entry, e.provision());
            case TextAdopted e -> overtaken(entry, null);
            default -> this; // facts of the other parts
        };
    }

    private static AdReferendum entered(Recorded entry, AdReferendumEntered e) {
        return new AdReferendum(
                e.entry(),
                e.call(),
                e.provision(),
                e.seat(),
                entry.at(),
                entry.seq(),
                e.until(),
                e.note(),
                AdReferendum.Stage.PENDING,
                null,
                null);
    }

    private static Reopening reopening(
            Recorded entry,
            String id,
            String provision,
            String body,
            String reason,
            Reopening.Stage stage,
            String poll) {
        return new Reopening(
                id, provision, body, reason, entry.at(), entry.seq(), stage, poll, null, null);
    }

    private Agreements ended(Recorded entry, String id, AdReferendum.Stage how, String why) {
        return with(adReferendum.get(id).ended(how, entry.at(), why));
    }

    /** The wording moved, of one provision or, where none is named, of the whole text. */
    private Agreements overtaken(Recorded entry, String provision) {
        var next = this;
        for (var one : adReferendum.all()) {
            if (one.pending() && (provision == null || provision.equals(one.provision()))) {
                next = next.ended(entry, one.id(), AdReferendum.Stage.OVERTAKEN, null);
            }
        }
        return next;
    }

    private Agreements with(AdReferendum one) {
        return new Agreements(adReferendum.with(one.id(), one), reopenings);
    }

    private Agreements with(Reopening one) {
        return new Agreements(adReferendum, reopenings.with(one.id(), one));
    }

    /** Those that await a capital's word on a provision, oldest first. */
    public List<AdReferendum> pendingOn(String provision) {
        return adReferendum.all().stream()
                .filter(one -> one.pending() && one.provision().equals(provision))
                .toList();
    }

    /** The open question of opening a provision again. */
    public Optional<Reopening> openOn(String provision) {
        return reopenings.all().stream()
                .filter(one -> one.open() && one.provision().equals(provision))
                .findFirst();
    }

    public void keep(Documents documents) {
        documents.keep(DocumentKind.AD_REFERENDUM, adReferendum);
        documents.keep(DocumentKind.REOPENING, reopenings);
    }

    public static Agreements from(Map<DocumentKey, Object> documents) {
        return new Agreements(
                DocumentKey.shelf(documents, DocumentKind.AD_REFERENDUM, AdReferendum.class),
                DocumentKey.shelf(documents, DocumentKind.REOPENING, Reopening.class));
    }
}
