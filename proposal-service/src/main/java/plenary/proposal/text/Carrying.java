package plenary.proposal.text;

import java.util.ArrayList;
import plenary.contracts.event.CarryOverEvent.CarriedBracket;
import plenary.contracts.event.CarryOverEvent.CarryOverTakenIn;
import plenary.contracts.text.Alternative;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Piece;
import plenary.contracts.text.Run;
import plenary.proposal.ForumState.Recorded;

/** How a provision that was carried over stands in the draft again. */
public final class Carrying {
    private Carrying() {}

    /**
     * The permanent names of another forum's brackets and acts, which begin with that forum's, so
     * that they stay what they are and meet none of this one's.
     *
     * @param forum null for this forum's own, which keep their names
     */
    public record Naming(String forum) {

        public String id(String name) {
            return forum == null ? name : forum + "." + name;
        }

        /** The wording under these names. */
        public Content content(Content content) {
            if (forum == null) {
                return content;
            }
            var pieces = new ArrayList<Piece>();
            for (var piece : content.pieces()) {
                pieces.add(
                        switch (piece) {
                            case Run run -> new Run(id(run.act()), run.from(), run.text());
                            case Bracketed b -> bracketed(b);
                        });
            }
            return new Content(pieces);
        }

        private Bracketed bracketed(Bracketed b) {
            return new Bracketed(
                    id(b.id()),
                    b.alternatives().stream()
                            .map(a -> new Alternative(id(a.id()), a.by(), content(a.content())))
                            .toList());
        }
    }

    public static Naming naming(String forum) {
        return new Naming(forum);
    }

    public static Texts after(Texts texts, Recorded entry, CarryOverTakenIn e, String plenary) {
        var next = texts;
        for (var bracket : e.brackets()) {
            next = linked(next.with(bracket(next, entry, e, bracket, plenary)), bracket);
        }
        var before = next.provision(e.provision()).orElse(null);
        if (before == null) {
            next = next.with(next.draft().with(e.provision(), e.after()));
            var origin = e.forum() == null ? next.draft().instrument() : e.forum();
            before =
                    next.provisions()
                            .find(e.provision())
                            .orElseGet(
                                    () ->
                                            DraftFacts.fresh(
                                                    e.provision(),
                                                    e.number(),
                                                    e.part(),
                                                    e.heading(),
                                                    e.binding(),
                                                    null,
                                                    origin,
                                                    e.parent()));
        }
        var act = e.forum() == null ? e.text() : e.forum() + "." + e.text();
        var back = before.with((String) null).struck(false).worded(e.content(), entry.seq(), act);
        if (e.title() != null) {
            back = back.titled(e.title(), entry.seq(), act);
        }
        return next.with(back.in(back.moved(), entry.seq())).voiding(e.provision(), act);
    }

    /** With the other halves of its links that are here; one that comes later links itself. */
    private static Texts linked(Texts texts, CarriedBracket c) {
        var next = texts;
        for (var with : c.links()) {
            if (texts.brackets().has(with)) {
                next =
                        next.bracket(c.bracket(), b -> b.linked(with, null))
                                .bracket(with, b -> b.linked(c.bracket(), null));
            }
        }
        return next;
    }

    private static Bracket bracket(
            Texts texts, Recorded entry, CarryOverTakenIn e, CarriedBracket c, String plenary) {
        var known = texts.brackets().find(c.bracket()).orElse(null);
        return Arriving.carried(
                known,
                c.bracket(),
                e.provision(),
                plenary,
                c.holders(),
                c.former().stream().map(f -> f.name()).toList(),
                entry.at(),
                entry.seq(),
                e.forum() == null ? null : "carried over from " + e.forum());
    }
}
