package plenary.proposal.margin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.event.AmendmentEvent;
import plenary.contracts.event.AmendmentEvent.AmendmentAdopted;
import plenary.contracts.event.AmendmentEvent.AmendmentNotPut;
import plenary.contracts.event.AmendmentEvent.AmendmentObjected;
import plenary.contracts.event.AmendmentEvent.AmendmentPut;
import plenary.contracts.event.AmendmentEvent.AmendmentRejected;
import plenary.contracts.event.AmendmentEvent.AmendmentSupported;
import plenary.contracts.event.AmendmentEvent.AmendmentTabled;
import plenary.contracts.event.AmendmentEvent.AmendmentWithdrawn;
import plenary.contracts.event.AmendmentEvent.AmendmentsOrdered;
import plenary.contracts.event.MarginEvent;
import plenary.contracts.event.MarginEvent.CommentMade;
import plenary.contracts.event.MarginEvent.CommentReopened;
import plenary.contracts.event.MarginEvent.CommentResolved;
import plenary.contracts.event.MarginEvent.CommentWithdrawn;
import plenary.contracts.event.MarginEvent.NoteRemoved;
import plenary.contracts.event.MarginEvent.NoteWritten;
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.Documents;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.Shelf;
import plenary.proposal.margin.Amendment.Objection;
import plenary.proposal.margin.Amendment.Stage;
import plenary.proposal.text.Texts;

/**
 * What stands beside the draft: comments, notes, amendments that wait, and how much of the text has
 * stood in brackets from day to day.
 *
 * @param orders by provision, where the moderator has set one
 * @param days by body
 */
public record Margin(
        Shelf<Comment> comments,
        Shelf<Note> notes,
        Shelf<Amendment> amendments,
        Shelf<AmendmentOrder> orders,
        Shelf<BracketDays> days) {

    public static final Margin NOTHING =
            new Margin(Shelf.empty(), Shelf.empty(), Shelf.empty(), Shelf.empty(), Shelf.empty());

    /**
     * @param before the texts before the fact
     * @param after the texts after it
     */
    public Margin evolve(Recorded entry, Texts before, Texts after) {
        var next =
                switch (entry.event()) {
                    case MarginEvent fact -> remarked(entry.at(), fact);
                    case AmendmentEvent fact -> amended(entry.at(), fact);
                    default -> this; // facts of the other parts
                };
        var measured = BracketShare.after(next.days, before, after, entry.at());
        return measured == next.days
                ? next
                : new Margin(next.comments, next.notes, next.amendments, next.orders, measured);
    }

    private Margin remarked(Instant at, MarginEvent fact) {
        return switch (fact) {
            case CommentMade e ->
                    with(
                            new Comment(
                                    e.comment(),
                                    e.thread() == null ? e.comment() : e.thread(),
                                    e.provision(),
                                    e.bracket(),
                                    e.passage(),
                                    e.by(),
                                    e.visibility(),
                                    e.audience(),
                                    e.text(),
                                    at,
                                    null,
                                    null));
            case CommentResolved e -> with(comments.get(e.comment()).settled(e.by()));
            case CommentReopened e -> with(comments.get(e.comment()).settled(null));
            case CommentWithdrawn e -> with(comments.get(e.comment()).withdrawn(at));
            case NoteWritten e ->
                    with(
                            new Note(
                                    e.note(),
                                    e.provision(),
                                    e.bracket(),
                                    e.by(),
                                    e.audience(),
                                    e.text(),
                                    at,
                                    null));
            case NoteRemoved e -> with(notes.get(e.note()).removed(at));
        };
    }

    private Margin amended(Instant at, AmendmentEvent fact) {
        return switch (fact) {
            case AmendmentTabled e -> with(Amendment.tabled(e, at));
            case AmendmentsOrdered e ->
                    with(new AmendmentOrder(e.provision(), e.order(), e.reason(), at));
            case AmendmentSupported e -> with(amendments.get(e.amendment()).supported(e.seat()));
            case AmendmentPut e -> with(amendments.get(e.amendment()).at(Stage.PUT));
            case AmendmentObjected e ->
                    with(
                            amendments
                                    .get(e.amendment())
                                    .objected(new Objection(e.seat(), e.reason(), at)));
            case AmendmentAdopted e ->
                    with(amendments.get(e.amendment()).decided(Stage.ADOPTED, e.poll(), null));
            case AmendmentRejected e ->
                    with(
                            amendments
                                    .get(e.amendment())
                                    .decided(Stage.REJECTED, e.poll(), e.reason()));
            case AmendmentNotPut e ->
                    with(amendments.get(e.amendment()).notPut(e.settledBy(), e.why()));
            case AmendmentWithdrawn e -> with(amendments.get(e.amendment()).at(Stage.WITHDRAWN));
        };
    }

    private Margin with(Comment c) {
        return new Margin(comments.with(c.id(), c), notes, amendments, orders, days);
    }

    private Margin with(Note n) {
        return new Margin(comments, notes.with(n.id(), n), amendments, orders, days);
    }

    private Margin with(Amendment a) {
        return new Margin(comments, notes, amendments.with(a.id(), a), orders, days);
    }

    private Margin with(AmendmentOrder o) {
        return new Margin(comments, notes, amendments, orders.with(o.provision(), o), days);
    }

    /** The amendments to a provision that are still to be dealt with, oldest first. */
    public List<Amendment> openOn(String provision) {
        return amendments.all().stream()
                .filter(a -> a.open() && a.provision().equals(provision))
                .toList();
    }

    /** The order the moderator set for a provision. */
    public Optional<AmendmentOrder> orderOf(String provision) {
        return orders.find(provision);
    }

    public void keep(Documents documents) {
        documents.keep(DocumentKind.COMMENT, comments);
        documents.keep(DocumentKind.NOTE, notes);
        documents.keep(DocumentKind.AMENDMENT, amendments);
        documents.keep(DocumentKind.AMENDMENT_ORDER, orders);
        documents.keep(DocumentKind.BRACKET_DAYS, days);
    }

    public static Margin from(Map<DocumentKey, Object> documents) {
        return new Margin(
                DocumentKey.shelf(documents, DocumentKind.COMMENT, Comment.class),
                DocumentKey.shelf(documents, DocumentKind.NOTE, Note.class),
                DocumentKey.shelf(documents, DocumentKind.AMENDMENT, Amendment.class),
                DocumentKey.shelf(documents, DocumentKind.AMENDMENT_ORDER, AmendmentOrder.class),
                DocumentKey.shelf(documents, DocumentKind.BRACKET_DAYS, BracketDays.class));
    }
}
