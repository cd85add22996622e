package plenary.proposal.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.proposal.term.Forms.Use;
import plenary.proposal.text.Provision;
import plenary.proposal.text.Texts;

/**
 * What an edit of a term's definition reaches: every provision that uses the term, that uses a term
 * whose own definition rests on it, or that refers to the provision which defines it.
 *
 * @param places in the order of the draft
 * @param through the terms whose definitions rest on it, nearest first
 */
public record Reach(Term term, List<Place> places, List<String> through) {

    /**
     * A provision that is reached.
     *
     * @param uses of the term itself; empty where it is reached otherwise
     * @param via the terms it is reached through
     * @param refers whether it refers to the defining provision
     * @param defines whether it is the defining provision
     */
    public record Place(
            Provision provision,
            List<Use> uses,
            List<String> via,
            boolean refers,
            boolean defines) {}

    /** How many provisions use a term, and how often in all. */
    public record Count(int provisions, int uses) {}

    static Count count(Term term, Texts texts, Hearable hearable) {
        return texts.draft() == null
                ? new Count(0, 0)
                : count(
                        term.in(texts.draft().language()),
                        texts.inOrder().stream().map(hearable::words).toList());
    }

    /** Of these wordings. */
    public static Count count(Forms forms, List<String> wordings) {
        var provisions = 0;
        var uses = 0;
        for (var wording : wordings) {
            var there = forms.count(wording);
            uses += there;
            provisions += Integer.signum(there);
        }
        return new Count(provisions, uses);
    }

    /** What it reaches in the draft as somebody may read it. */
    public static Reach of(Terms terms, Term term, Texts texts, Hearable hearable) {
        if (texts.draft() == null) {
            return new Reach(term, List.of(), List.of());
        }
        var language = texts.draft().language();
        var resting = resting(terms, term, texts, hearable);
        var places = new ArrayList<Place>();
        var references =
                term.provision() == null ? Map.<String, Set<String>>of() : texts.references();
        for (var provision : texts.inOrder()) {
            var words = hearable.words(provision);
            var uses = term.in(language).in(words);
            var via =
                    resting.values().stream()
                            .filter(other -> other.in(language).count(words) > 0)
                            .map(Term::id)
                            .toList();
            var refers =
                    term.provision() != null
                            && hearable.sees(provision)
                            && references
                                    .getOrDefault(provision.id(), Set.of())
                                    .contains(term.provision());
            var defines = provision.id().equals(term.provision());
            if (!uses.isEmpty() || !via.isEmpty() || refers || defines) {
                places.add(new Place(provision, uses, via, refers, defines));
            }
        }
        return new Reach(term, places, List.copyOf(resting.keySet()));
    }

    // breadth first: the definitions that use it, then those that use them
    private static Map<String, Term> resting(
            Terms terms, Term start, Texts texts, Hearable hearable) {
        var language = texts.draft().language();
        var reached = new LinkedHashMap<String, Term>();
        var edge = List.of(start);
        while (!edge.isEmpty()) {
            var next = new ArrayList<Term>();
            for (var other : terms.terms().all()) {
                if (!other.stands()
                        || other.id().equals(start.id())
                        || reached.containsKey(other.id())) {
                    continue;
                }
                var words = definition(other, texts, hearable);
                if (edge.stream().anyMatch(one -> one.in(language).count(words) > 0)) {
                    reached.put(other.id(), other);
                    next.add(other);
                }
            }
            edge = next;
        }
        return reached;
    }

    /** The words that define a term in the language of negotiation, as somebody may read them. */
    public static String definition(Term term, Texts texts, Hearable hearable) {
        return term.provision() == null
                ? term.definition().getOrDefault(texts.draft().language(), "")
                : texts.provision(term.provision()).map(hearable::words).orElse("");
    }
}
