package plenary.proposal.text;

import java.util.List;
import java.util.function.UnaryOperator;
import plenary.contracts.event.BracketEvent;
import plenary.contracts.event.BracketEvent.AlternativeChosen;
import plenary.contracts.event.BracketEvent.AlternativeProposed;
import plenary.contracts.event.BracketEvent.AlternativeWithdrawn;
import plenary.contracts.event.BracketEvent.BracketEscalated;
import plenary.contracts.event.BracketEvent.BracketGone;
import plenary.contracts.event.BracketEvent.BracketJoined;
import plenary.contracts.event.BracketEvent.BracketLetGo;
import plenary.contracts.event.BracketEvent.BracketLifted;
import plenary.contracts.event.BracketEvent.BracketOpened;
import plenary.contracts.event.BracketEvent.BracketReferred;
import plenary.contracts.event.BracketEvent.BracketsLinked;
import plenary.contracts.event.BracketEvent.BracketsUnlinked;
import plenary.contracts.event.BracketEvent.ReservationEntered;
import plenary.contracts.event.BracketEvent.ReservationLifted;
import plenary.contracts.text.Alternative;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.text.Bracket.Stage;
import plenary.proposal.text.Bracket.StepKind;
import plenary.proposal.text.Bracket.Withdrawn;
import plenary.proposal.text.wording.Bracketing;
import plenary.proposal.text.wording.Finding;
import plenary.proposal.text.wording.Search;
import plenary.proposal.text.wording.Selection;
import plenary.proposal.text.wording.Tree;

/** How the texts stand after a fact about a bracket. */
final class BracketFacts {
    private BracketFacts() {}

    static Texts after(Texts texts, Recorded entry, BracketEvent fact) {
        var at = entry.at();
        var seq = entry.seq();
        return switch (fact) {
            case BracketOpened e -> opened(texts, entry, e);
            case BracketJoined e ->
                    texts.bracket(e.bracket(), b -> b.joined(e.holder(), e.reason(), at));
            case BracketLetGo e ->
                    texts.bracket(e.bracket(), b -> b.letGo(e.holder(), at, e.reason()));
            case AlternativeProposed e ->
                    worded(
                            texts,
                            entry,
                            texts.brackets().get(e.bracket()).provision(),
                            e.bracket(),
                            content -> Bracketing.add(content, e.bracket(), alternative(e)));
            case AlternativeChosen e ->
                    texts.bracket(e.bracket(), b -> b.choosing(e.alternative()));
            case BracketLifted e ->
                    ended(texts, entry, e.bracket(), Stage.LIFTED, e.alternative(), null);
            case BracketGone e -> ended(texts, entry, e.bracket(), Stage.GONE, null, e.reason());
            case BracketEscalated e ->
                    texts.bracket(
                            e.bracket(),
                            b -> b.moved(StepKind.ESCALATED, e.to(), at, seq, e.note(), e.until()));
            case BracketReferred e ->
                    texts.bracket(
                            e.bracket(),
                            b ->
                                    b.moved(
                                            StepKind.REFERRED,
                                            e.to(),
                                            at,
                                            seq,
                                            e.mandate(),
                                            e.until()));
            case BracketsLinked e ->
                    texts.bracket(e.bracket(), b -> b.linked(e.with(), e.by()))
                            .bracket(e.with(), b -> b.linked(e.bracket(), e.by()));
            case BracketsUnlinked e ->
                    texts.bracket(e.bracket(), b -> b.unlinked(e.with()))
                            .bracket(e.with(), b -> b.unlinked(e.bracket()));
            case AlternativeWithdrawn e -> withdrawn(texts, entry, e);
            case ReservationEntered e ->
                    texts.with(
                            new Reservation(
                                    e.reservation(),
                                    e.provision(),
                                    e.seat(),
                                    e.kind(),
                                    e.text(),
                                    at,
                                    e.passage(),
                                    null,
                                    null,
                                    texts.provisions()
                                            .find(e.provision())
                                            .map(Provision::body)
                                            .orElse(null)));
            case ReservationLifted e ->
                    texts.with(texts.reservations().get(e.reservation()).lifted(at, e.reason()));
        };
    }

    private static Alternative alternative(AlternativeProposed e) {
        return new Alternative(e.alternative(), e.by(), Content.of(e.alternative(), e.text()));
    }

    private static Texts opened(Texts texts, Recorded entry, BracketOpened e) {
        var seq = entry.seq();
        return texts.provision(
                        e.provision(),
                        p -> {
                            var next =
                                    Boolean.TRUE.equals(e.heading())
                                            ? p.titled(wrapped(p.title(), e), seq, e.bracket())
                                            : p.worded(wrapped(p.content(), e), seq, e.bracket());
                            return next.in(next.moved(), seq);
                        })
                .with(Bracket.opened(e, entry.at(), seq));
    }

    private static Content wrapped(Content content, BracketOpened e) {
        if (Search.find(content, selection(e), true) instanceof Finding.Found found) {
            return Bracketing.open(content, found.passage(), e.bracket(), e.placeholder());
        }
        throw new IllegalStateException(
                "the record opens " + e.bracket() + " where nothing stands");
    }

    private static Selection selection(BracketOpened e) {
        if (e.side() != null) {
            var beside =
                    e.first() == null
                            ? new Selection.Whole()
                            : new Selection.Between(e.first(), e.first(), null);
            return new Selection.Gap(beside, e.side());
        }
        return e.first() == null
                ? new Selection.Whole()
                : new Selection.Between(e.first(), e.last(), null);
    }

    private static Texts withdrawn(Texts texts, Recorded entry, AlternativeWithdrawn e) {
        var bracket = texts.brackets().get(e.bracket());
        var content = texts.provisions().get(bracket.provision()).around(e.bracket());
        var back =
                Tree.bracket(content, e.bracket()).orElseThrow().alternatives().stream()
                        .filter(a -> a.id().equals(e.alternative()))
                        .findFirst()
                        .orElseThrow();
        return worded(
                        texts,
                        entry,
                        bracket.provision(),
                        e.bracket(),
                        wording -> Bracketing.remove(wording, e.bracket(), e.alternative()))
                .bracket(e.bracket(), b -> b.without(new Withdrawn(back, e.into(), entry.at())));
    }

    private static Texts ended(
            Texts texts, Recorded entry, String id, Stage how, String alternative, String why) {
        var bracket = texts.brackets().get(id);
        if (!bracket.open()) {
            return texts; // it ended before the text that carries it over was adopted
        }
        var content = texts.provisions().get(bracket.provision()).around(id);
        var there = Tree.bracket(content, id);
        var stood = there.map(Bracketed::alternatives).orElse(List.of());
        var stands = alternative != null || stood.isEmpty() ? alternative : stood.getFirst().id();
        var next = texts.with(bracket.ended(how, alternative, stood, why));
        if (stands != null && !stood.isEmpty() && !stands.equals(stood.getFirst().id())) {
            next = next.voiding(bracket.provision(), id); // other words stand than were put
        }
        return there.isEmpty()
                ? next
                : worded(
                        next,
                        entry,
                        bracket.provision(),
                        id,
                        wording -> Bracketing.lift(wording, id, stands));
    }

    private static Texts worded(
            Texts texts,
            Recorded entry,
            String provision,
            String bracket,
            UnaryOperator<Content> change) {
        return texts.provision(
                provision,
                p -> {
                    var next = p.reworded(bracket, change, entry.seq());
                    return next.in(next.moved(), entry.seq());
                });
    }
}
