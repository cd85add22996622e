package plenary.proposal.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plenary.contracts.event.BracketEvent.BracketOpened;
import plenary.contracts.event.ChairsDraftEvent.BracketNote;
import plenary.contracts.event.ChairsDraftEvent.ProvisionRewritten;
import plenary.contracts.event.ForkEvent.BracketFate;
import plenary.contracts.event.ForkEvent.ComparedBracket;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.text.Bracket.Stage;
import plenary.proposal.text.wording.Tree;

/** How the texts stand after a body has taken a chair's draft as its basis. */
public final class Rewriting {
    private Rewriting() {}

    public static Texts after(Texts texts, Recorded entry, ProvisionRewritten e) {
        var before = texts.provision(e.provision()).orElse(null);
        var next = texts;
        for (var bracket : e.brackets()) {
            next = bracket(next, entry, e, bracket, before);
        }
        if (before == null) {
            next = next.with(next.draft().with(e.provision(), e.after()));
        }
        var act = e.draft() + "." + e.provision();
        var provision = before == null ? added(e) : before;
        var worded = provision.with(e.body()).worded(e.content(), entry.seq(), act);
        worded = worded.struck(e.struck());
        return next.with(worded.in(worded.moved(), entry.seq())).voiding(e.provision(), act);
    }

    private static Texts bracket(
            Texts texts,
            Recorded entry,
            ProvisionRewritten e,
            ComparedBracket b,
            Provision before) {
        return switch (b.fate()) {
            case KEPT, REWRITTEN -> texts.bracket(b.bracket(), old -> held(old, e, b, entry));
            case DROPPED -> ended(texts, b.bracket(), "left out of the chair's draft", before);
            case MERGED ->
                    ended(texts, b.bracket(), "merged into " + String.join(", ", b.into()), before);
            case NEW -> texts.with(opened(entry, e, b));
        };
    }

    /** One reworded that nobody holds is the moderator's, as a new one is: somebody can let go. */
    private static Bracket held(
            Bracket old, ProvisionRewritten e, ComparedBracket b, Recorded entry) {
        var next = old;
        for (var holder : b.holdersAfter()) {
            if (!next.heldBy(holder)) {
                next = next.joined(holder, "with " + String.join(", ", b.from()), entry.at());
            }
        }
        return b.fate() == BracketFate.REWRITTEN && next.holding().isEmpty()
                ? next.joined(e.by(), null, entry.at())
                : next;
    }

    private static Bracket opened(Recorded entry, ProvisionRewritten e, ComparedBracket b) {
        Map<String, String> notes =
                e.notes().stream()
                        .collect(
                                Collectors.toMap(
                                        BracketNote::bracket, BracketNote::note, (x, y) -> x));
        var holders = b.holdersAfter().isEmpty() ? List.of(e.by()) : b.holdersAfter();
        var opened =
                Bracket.opened(
                        new BracketOpened(
                                b.bracket(),
                                e.provision(),
                                null,
                                null,
                                holders.getFirst(),
                                e.body(),
                                notes.get(b.bracket())),
                        entry.at(),
                        entry.seq());
        for (var holder : holders.subList(1, holders.size())) {
            opened = opened.joined(holder, null, entry.at());
        }
        return opened;
    }

    private static Texts ended(Texts texts, String id, String why, Provision before) {
        var stood = Tree.bracket(before.content(), id).orElseThrow().alternatives();
        return texts.bracket(id, b -> b.ended(Stage.GONE, null, stood, why));
    }

    private static Provision added(ProvisionRewritten e) {
        return DraftFacts.fresh(
                e.provision(),
                e.number(),
                e.part(),
                e.heading(),
                e.binding(),
                e.body(),
                e.draft(),
                e.parent());
    }
}
