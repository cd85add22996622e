package plenary.proposal.term.http;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.proposal.term.Hearable;
import plenary.proposal.term.Reach;
import plenary.proposal.term.Term;
import plenary.proposal.term.Term.Meaning;
import plenary.proposal.term.Term.Reached;
import plenary.proposal.text.http.Sight;

/**
 * A defined term.
 *
 * @param forms by language: the words it is used by
 * @param number of the provision that defines it
 * @param says the words that define it in the language of negotiation
 * @param withdrawn why it is no longer a defined term; absent while it is
 * @param provisions how many provisions of the draft use it
 * @param meanings as it was defined, oldest first
 * @param reached how its reach changed with the draft, oldest first
 */
record TermView(
        @Schema(required = true) String id,
        Map<String, List<String>> forms,
        boolean caseKept,
        String provision,
        String number,
        Map<String, String> definition,
        String says,
        String withdrawn,
        @Schema(required = true) int provisions,
        @Schema(required = true) int uses,
        List<Meaning> meanings,
        List<Reached> reached) {

    static TermView of(Sight sight, Term term) {
        var texts = sight.texts();
        var hearable = new Hearable(sight::sees);
        var count =
                Reach.count(
                        term.in(sight.textLanguage()),
                        texts.inOrder().stream().map(hearable::words).toList());
        return new TermView(
                term.id(),
                term.forms(),
                term.caseKept(),
                term.provision(),
                texts.provisions().find(term.provision()).map(p -> p.number()).orElse(null),
                term.definition(),
                Reach.definition(term, texts, hearable),
                term.withdrawn(),
                count.provisions(),
                count.uses(),
                term.meanings(),
                term.reached());
    }
}
