package plenary.proposal.text;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import plenary.contracts.event.AgreementEvent;
import plenary.contracts.event.BracketEvent;
import plenary.contracts.event.DraftEvent;
import plenary.contracts.event.HandingEvent;
import plenary.contracts.event.ProposalEvent;
import plenary.contracts.event.ProposalPaperEvent;
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.Documents;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.Shelf;

/**
 * The proposals of a forum, its one draft and what came of it.
 *
 * @param draft null until an instrument is imported
 * @param provisions every provision there ever was; those in the draft are named in its order
 */
public record Texts(
        Draft draft,
        Shelf<Proposal> proposals,
        Shelf<Provision> provisions,
        Shelf<Bracket> brackets,
        Shelf<ConsensusCall> calls,
        Shelf<Reservation> reservations,
        Shelf<AdoptedText> adopted) {

    /** How deep sub-paragraphs may stand in one another. */
    static final int DEEPEST = 6;

    public static final Texts NOTHING =
            new Texts(
                    null,
                    Shelf.empty(),
                    Shelf.empty(),
                    Shelf.empty(),
                    Shelf.empty(),
                    Shelf.empty(),
                    Shelf.empty());

    public Texts evolve(Recorded entry) {
        return switch (entry.event()) {
            case ProposalEvent fact -> ProposalFacts.after(this, entry, fact);
            case ProposalPaperEvent fact -> PaperFacts.after(this, entry, fact);
            case DraftEvent fact -> DraftFacts.after(this, entry, fact);
            case BracketEvent fact -> BracketFacts.after(this, entry, fact);
            case AgreementEvent fact -> AgreementFacts.after(this, entry, fact);
            case HandingEvent.ProvisionTakenOver e ->
                    provision(
                            e.provision(),
                            p -> p.handed(new Handed(entry.seq(), e.from(), e.to(), e.reason())));
            case HandingEvent.ProvisionSentDown e ->
                    provision(
                            e.provision(),
                            p -> p.handed(new Handed(entry.seq(), e.from(), e.to(), e.mandate())));
            default -> this; // facts of the other parts
        };
    }

    /** A provision that stands in the draft. */
    public Optional<Provision> provision(String id) {
        return provisions.find(id).filter(p -> draft != null && draft.order().contains(p.id()));
    }

    /** The provisions of the draft, as they follow one another. */
    public List<Provision> inOrder() {
        return draft == null ? List.of() : draft.order().stream().map(provisions::get).toList();
    }

    /** How many provisions stand above one: 0 for one that is no sub-paragraph. */
    public int level(Provision provision) {
        var level = 0;
        for (var above = provision.parent(); above != null && level < DEEPEST; level++) {
            above = provisions.find(above).map(Provision::parent).orElse(null);
        }
        return level;
    }

    /** The open call for consensus on a provision, as long as nobody has objected to it there. */
    public Optional<ConsensusCall> callOn(String provision) {
        return calls.all().stream()
                .filter(call -> call.open() && call.pins(provision) && !call.objectedTo(provision))
                .findFirst();
    }

    /** The record entry that last changed a provision, 0 where it is not in the draft. */
    public long version(String provision) {
        return provision(provision).map(Provision::version).orElse(0L);
    }

    /** The brackets of a provision that are open, oldest first. */
    public List<Bracket> openBracketsOf(String provision) {
        return brackets.all().stream()
                .filter(b -> b.open() && b.provision().equals(provision))
                .sorted(Numbered.BY_NUMBER)
                .toList();
    }

    /** All open brackets by the provision they stand in, oldest first: for reading a long draft. */
    public Map<String, List<Bracket>> openBrackets() {
        return brackets.all().stream()
                .filter(Bracket::open)
                .sorted(Numbered.BY_NUMBER)
                .collect(Collectors.groupingBy(Bracket::provision));
    }

    /** The next instant after this at which an open bracket is overdue; null for none. */
    public Instant nextDeadline(Instant now) {
        return brackets.all().stream()
                .filter(Bracket::open)
                .map(Bracket::deadline)
                .filter(deadline -> deadline != null && now.isBefore(deadline))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The id the next bracket will have: {@code b1}, {@code b2}, …. */
    public String nextBracket() {
        return "b" + (brackets.size() + 1);
    }

    /** The id the next call for consensus will have, in the room or in writing. */
    public String nextCall() {
        return "call-" + (calls.size() + 1);
    }

    /** The id the next adopted text will have. */
    public String nextText() {
        return "text-" + (adopted.size() + 1);
    }

    /** The text adopted last. */
    public Optional<AdoptedText> lastAdopted() {
        return adopted.all().stream().max(Comparator.comparingLong(AdoptedText::seq));
    }

    /** The provisions a provision's wording refers to by their numbers. */
    public Set<String> references(String provision) {
        return References.of(this).from(provision);
    }

    /** What each provision of the draft refers to. */
    public Map<String, Set<String>> references() {
        var references = References.of(this);
        var all = new LinkedHashMap<String, Set<String>>();
        inOrder().forEach(p -> all.put(p.id(), references.from(p.id())));
        return all;
    }

    /** The provisions linked to one: it refers to them, they to it, or by linked brackets. */
    public Set<String> linked(String provision) {
        return References.of(this).linked(provision);
    }

    /** The same for every provision of the draft. */
    public Map<String, Set<String>> links() {
        return References.of(this).linked();
    }

    /**
     * Proposals with an instruction before the body that it has neither taken up nor disposed of.
     */
    public List<Proposal> unconsidered(String body) {
        return proposals.all().stream()
                .filter(p -> p.live() && p.disposition() == null)
                .filter(
                        p ->
                                p.items().stream()
                                        .anyMatch(
                                                i ->
                                                        body.equals(i.instruction().body())
                                                                && !i.takenUp()))
                .toList();
    }

    /** Their symbols. */
    public List<String> notYetConsidered(String body) {
        return unconsidered(body).stream().map(Proposal::symbol).sorted().toList();
    }

    Texts with(Draft next) {
        return new Texts(next, proposals, provisions, brackets, calls, reservations, adopted);
    }

    Texts with(Proposal p) {
        return new Texts(
                draft,
                proposals.with(p.id(), p),
                provisions,
                brackets,
                calls,
                reservations,
                adopted);
    }

    Texts with(Provision p) {
        return new Texts(
                draft,
                proposals,
                provisions.with(p.id(), p),
                brackets,
                calls,
                reservations,
                adopted);
    }

    Texts with(Bracket b) {
        return new Texts(
                draft,
                proposals,
                provisions,
                brackets.with(b.id(), b),
                calls,
                reservations,
                adopted);
    }

    Texts with(ConsensusCall c) {
        return new Texts(
                draft,
                proposals,
                provisions,
                brackets,
                calls.with(c.id(), c),
                reservations,
                adopted);
    }

    Texts with(Reservation r) {
        return new Texts(
                draft,
                proposals,
                provisions,
                brackets,
                calls,
                reservations.with(r.id(), r),
                adopted);
    }

    Texts with(AdoptedText t) {
        return new Texts(
                draft,
                proposals,
                provisions,
                brackets,
                calls,
                reservations,
                adopted.with(t.id(), t));
    }

    Texts without(ConsensusCall c) {
        return new Texts(
                draft,
                proposals,
                provisions,
                brackets,
                calls.without(c.id()),
                reservations,
                adopted);
    }

    Texts without(Reservation r) {
        return new Texts(
                draft,
                proposals,
                provisions,
                brackets,
                calls,
                reservations.without(r.id()),
                adopted);
    }

    Texts without(Bracket b) {
        return new Texts(
                draft,
                proposals,
                provisions,
                brackets.without(b.id()),
                calls,
                reservations,
                adopted);
    }

    Texts provision(String id, UnaryOperator<Provision> change) {
        return with(change.apply(provisions.get(id)));
    }

    Texts bracket(String id, UnaryOperator<Bracket> change) {
        return with(change.apply(brackets.get(id)));
    }

    /** Every open call that pinned the wording is void. */
    Texts voiding(String provision, String act) {
        var next = this;
        for (var call : calls.all()) {
            if (call.open() && call.pins(provision)) {
                next = next.with(call.voidedBy(act));
            }
        }
        return next;
    }

    /** Every open call is void: what was put to the room is settled otherwise. */
    Texts voidingAll(String act) {
        var next = this;
        for (var call : calls.all()) {
            if (call.open()) {
                next = next.with(call.voidedBy(act));
            }
        }
        return next;
    }

    public void keep(Documents documents) {
        documents.keep(DocumentKind.DRAFT, draft);
        documents.keep(DocumentKind.PROPOSAL, proposals);
        documents.keep(DocumentKind.PROVISION, provisions);
        documents.keep(DocumentKind.BRACKET, brackets);
        documents.keep(DocumentKind.CALL, calls);
        documents.keep(DocumentKind.RESERVATION, reservations);
        documents.keep(DocumentKind.ADOPTED, adopted);
    }

    public static Texts from(Map<DocumentKey, Object> documents) {
        return new Texts(
                DocumentKey.single(documents, DocumentKind.DRAFT, Draft.class, null),
                DocumentKey.shelf(documents, DocumentKind.PROPOSAL, Proposal.class),
                DocumentKey.shelf(documents, DocumentKind.PROVISION, Provision.class),
                DocumentKey.shelf(documents, DocumentKind.BRACKET, Bracket.class),
                DocumentKey.shelf(documents, DocumentKind.CALL, ConsensusCall.class),
                DocumentKey.shelf(documents, DocumentKind.RESERVATION, Reservation.class),
                DocumentKey.shelf(documents, DocumentKind.ADOPTED, AdoptedText.class));
    }
}
