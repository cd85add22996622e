package plenary.proposal.term;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A defined term.
 *
 * @param forms by language: the words it is used by, see {@link Forms}
 * @param provision the provision that defines it, or null
 * @param definition by language: its own definition; empty where a provision defines it
 * @param withdrawn why it is no longer a defined term, or null
 * @param meanings as it was defined, oldest first; the last is the one that stands
 * @param reached how far it reached, oldest first; one more wherever that changed
 */
public record Term(
        String id,
        Map<String, List<String>> forms,
        boolean caseKept,
        String provision,
        Map<String, String> definition,
        String withdrawn,
        List<Meaning> meanings,
        List<Reached> reached) {

    /** One way it was defined. */
    public record Meaning(
            long seq,
            Instant at,
            Map<String, List<String>> forms,
            boolean caseKept,
            String provision,
            Map<String, String> definition,
            String reason) {
        public Meaning {
            forms = forms == null ? Map.of() : ordered(forms);
            definition = definition == null ? Map.of() : ordered(definition);
        }
    }

    /**
     * How far it reached once a record entry stood, in what anybody may read.
     *
     * @param provisions of the draft that use it
     * @param uses in all of them
     */
    public record Reached(long seq, Instant at, int provisions, int uses) {}

    public Term {
        forms = forms == null ? Map.of() : ordered(forms);
        definition = definition == null ? Map.of() : ordered(definition);
        meanings = meanings == null ? List.of() : List.copyOf(meanings);
        reached = reached == null ? List.of() : List.copyOf(reached);
    }

    /** Words that are looked for as a term's are, and define nothing. */
    public static Term ofWords(String language, List<String> forms, boolean caseKept) {
        return new Term("", Map.of(language, forms), caseKept, null, null, null, null, null);
    }

    /** As the declaration or a revision defines it. */
    static Term defined(Term before, String id, Meaning now) {
        var meanings = new ArrayList<>(before == null ? List.<Meaning>of() : before.meanings());
        meanings.add(now);
        return new Term(
                id,
                now.forms(),
                now.caseKept(),
                now.provision(),
                now.definition(),
                null,
                meanings,
                before == null ? List.of() : before.reached());
    }

    Term withdrawnFor(String reason) {
        return new Term(id, forms, caseKept, provision, definition, reason, meanings, reached);
    }

    /** With its reach at an entry, where that differs from the reach before. */
    Term reaching(Reached now) {
        if (!reached.isEmpty()
                && reached.getLast().provisions() == now.provisions()
                && reached.getLast().uses() == now.uses()) {
            return this;
        }
        var next = new ArrayList<>(reached);
        next.add(now);
        return new Term(id, forms, caseKept, provision, definition, withdrawn, meanings, next);
    }

    public boolean stands() {
        return withdrawn == null;
    }

    /** The words it is used by in a language; none where a form cannot be one. */
    public Forms in(String language) {
        var words = forms.getOrDefault(language, List.of());
        return Forms.of(
                words.stream().filter(word -> Forms.fault(word) == null).toList(), caseKept);
    }

    private static <V> Map<String, V> ordered(Map<String, V> byLanguage) {
        return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }
}
