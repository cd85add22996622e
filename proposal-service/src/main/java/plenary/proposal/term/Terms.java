package plenary.proposal.term;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plenary.contracts.event.TermEvent;
import plenary.contracts.event.TermEvent.TermDeclared;
import plenary.contracts.event.TermEvent.TermRevised;
import plenary.contracts.event.TermEvent.TermWithdrawn;
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.Documents;
import plenary.proposal.ForumState;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.Shelf;
import plenary.proposal.forum.Assembly;
import plenary.proposal.term.Term.Meaning;
import plenary.proposal.term.Term.Reached;
import plenary.proposal.text.Provision;
import plenary.proposal.text.Texts;

/** The defined terms of a forum, and how far each reached as the draft moved on. */
public record Terms(Shelf<Term> terms) {

    public static final Terms NOTHING = new Terms(Shelf.empty());

    /** A term that stands. */
    public Optional<Term> standing(String id) {
        return terms.find(id).filter(Term::stands);
    }

    /**
     * @param before the forum before the fact
     * @param assembly just after it
     * @param texts just after it
     */
    public Terms evolve(Recorded entry, ForumState before, Assembly assembly, Texts texts) {
        if (entry.event() instanceof TermEvent fact) {
            return after(entry, fact, assembly, texts);
        }
        return terms.size() == 0 || texts == before.texts()
                ? this
                : moved(entry, before, assembly, texts);
    }

    private Terms after(Recorded entry, TermEvent fact, Assembly assembly, Texts texts) {
        return switch (fact) {
            case TermDeclared e ->
                    defined(
                            entry,
                            e.term(),
                            new Meaning(
                                    entry.seq(),
                                    entry.at(),
                                    e.forms(),
                                    e.caseKept(),
                                    e.provision(),
                                    e.definition(),
                                    null),
                            assembly,
                            texts);
            case TermRevised e ->
                    defined(
                            entry,
                            e.term(),
                            new Meaning(
                                    entry.seq(),
                                    entry.at(),
                                    e.forms(),
                                    e.caseKept(),
                                    e.provision(),
                                    e.definition(),
                                    e.reason()),
                            assembly,
                            texts);
            case TermWithdrawn e ->
                    new Terms(terms.with(e.term(), terms.get(e.term()).withdrawnFor(e.reason())));
        };
    }

    private Terms defined(
            Recorded entry, String id, Meaning meaning, Assembly assembly, Texts texts) {
        var term = Term.defined(terms.find(id).orElse(null), id, meaning);
        var reach = Reach.count(term, texts, Hearable.toAll(assembly));
        return new Terms(
                terms.with(
                        id,
                        term.reaching(
                                new Reached(
                                        entry.seq(),
                                        entry.at(),
                                        reach.provisions(),
                                        reach.uses()))));
    }

    // only what moved is counted again, so that an edit costs what it changes
    private Terms moved(Recorded entry, ForumState before, Assembly assembly, Texts texts) {
        var changed = changed(before.texts(), texts);
        if (changed.isEmpty() || texts.draft() == null) {
            return this;
        }
        var was = Hearable.toAll(before.assembly());
        var is = Hearable.toAll(assembly);
        var next = terms;
        for (var term : terms.all()) {
            if (!term.stands() || term.reached().isEmpty()) {
                continue;
            }
            var forms = term.in(texts.draft().language());
            var last = term.reached().getLast();
            var provisions = last.provisions();
            var uses = last.uses();
            for (var id : changed) {
                var old = count(before.texts(), id, was, forms);
                var now = count(texts, id, is, forms);
                uses += now - old;
                provisions += Integer.signum(now) - Integer.signum(old);
            }
            var reaching = term.reaching(new Reached(entry.seq(), entry.at(), provisions, uses));
            if (reaching != term) {
                next = next.with(term.id(), reaching);
            }
        }
        return next == terms ? this : new Terms(next);
    }

    private static int count(Texts texts, String id, Hearable hearable, Forms forms) {
        return texts.provision(id).map((Provision p) -> forms.count(hearable.words(p))).orElse(0);
    }

    private static Set<String> changed(Texts before, Texts after) {
        var changed = new LinkedHashSet<>(after.provisions().movedSince(before.provisions()));
        if (before.draft() != null
                && after.draft() != null
                && !before.draft().order().equals(after.draft().order())) {
            var left = new HashSet<>(before.draft().order());
            left.removeAll(after.draft().order());
            var came = new HashSet<>(after.draft().order());
            came.removeAll(before.draft().order());
            changed.addAll(left);
            changed.addAll(came);
        }
        return changed;
    }

    public void keep(Documents documents) {
        documents.keep(DocumentKind.TERM, terms);
    }

    public static Terms from(Map<DocumentKey, Object> documents) {
        return new Terms(DocumentKey.shelf(documents, DocumentKind.TERM, Term.class));
    }
}
