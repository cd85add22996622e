package plenary.proposal.term;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.event.CitationEvent;
import plenary.contracts.event.CitationEvent.CitationEntered;
import plenary.contracts.event.CitationEvent.CitationWithdrawn;
import plenary.contracts.event.CitationEvent.ReferenceSettled;
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.Documents;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.Shelf;
import plenary.proposal.text.Settled;

/** What provisions refer to, beyond what their words show by themselves. */
public record Citations(Shelf<Citation> entered, Shelf<SettledReference> references)
        implements Settled {

    public static final Citations NOTHING = new Citations(Shelf.empty(), Shelf.empty());

    /** Whether words that look like a reference were settled. */
    public Optional<SettledReference> settled(String provision, String words, String to) {
        return references.find(SettledReference.id(provision, words, to));
    }

    @Override
    public boolean denied(String provision, String words, String to) {
        return settled(provision, words, to).filter(r -> !r.confirmed()).isPresent();
    }

    @Override
    public List<String> declared(String provision, String wording) {
        return entered.all().stream()
                .filter(c -> c.stands() && c.to() != null && c.provision().equals(provision))
                .filter(c -> wording.contains(c.words()))
                .map(Citation::to)
                .distinct()
                .toList();
    }

    public Citations evolve(Recorded entry) {
        return entry.event() instanceof CitationEvent fact ? after(entry, fact) : this;
    }

    private Citations after(Recorded entry, CitationEvent fact) {
        return switch (fact) {
            case CitationEntered e ->
                    with(
                            new Citation(
                                    e.citation(),
                                    e.provision(),
                                    e.words(),
                                    e.to(),
                                    e.document(),
                                    e.url(),
                                    e.quoted(),
                                    e.before(),
                                    e.after(),
                                    entry.at(),
                                    null));
            case CitationWithdrawn e -> with(entered.get(e.citation()).withdrawnFor(e.reason()));
            case ReferenceSettled e ->
                    new Citations(
                            entered,
                            references.with(
                                    SettledReference.id(e.provision(), e.words(), e.to()),
                                    new SettledReference(
                                            e.provision(),
                                            e.words(),
                                            e.to(),
                                            e.confirmed(),
                                            e.reason(),
                                            entry.at())));
        };
    }

    private Citations with(Citation one) {
        return new Citations(entered.with(one.id(), one), references);
    }

    public void keep(Documents documents) {
        documents.keep(DocumentKind.CITATION, entered);
        documents.keep(DocumentKind.REFERENCE, references);
    }

    public static Citations from(Map<DocumentKey, Object> documents) {
        return new Citations(
                DocumentKey.shelf(documents, DocumentKind.CITATION, Citation.class),
                DocumentKey.shelf(documents, DocumentKind.REFERENCE, SettledReference.class));
    }
}
