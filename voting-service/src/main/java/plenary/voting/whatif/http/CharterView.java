package plenary.voting.whatif.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenary.contracts.charter.AttributeRead;
import plenary.contracts.charter.Chamber;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Charters;
import plenary.contracts.charter.ChoiceWord;
import plenary.contracts.charter.Source;
import plenary.contracts.rule.Rule;
import plenary.rules.whatif.Reads;

/**
 * A charter, as far as one needs to know it to ask what if.
 *
 * @param offered whether a new forum may be made under it
 * @param usual the rule used where none is named; absent where nothing is decided by a vote
 * @param attributes every fact it may read, with the values it may have
 * @param choices the words of its own for answers
 */
public record CharterView(
        String charter,
        Map<String, String> title,
        Map<String, String> summary,
        boolean offered,
        String usual,
        List<RuleView> rules,
        List<AttributeRead> attributes,
        List<ChoiceWord> choices,
        List<Source> sources) {

    /**
     * One rule.
     *
     * @param reads the attributes without which a vote cannot be counted under it
     * @param classes the classes it looks at apart; empty where it reads none, or any value is one
     */
    public record RuleView(
            String rule,
            Map<String, String> title,
            String source,
            Set<String> reads,
            List<String> classes,
            boolean needsSeats) {}

    static CharterView of(Charter charter) {
        return new CharterView(
                charter.name(),
                charter.title(),
                charter.summary(),
                Charters.offered().contains(charter.name()),
                charter.decides().recommendation(),
                charter.rules().stream().map(rule -> rule(charter, rule)).toList(),
                charter.attributes(),
                charter.methods().words(),
                charter.sources());
    }

    private static RuleView rule(Charter charter, Rule rule) {
        Reads reads = Reads.of(rule, false);
        Chamber chamber =
                charter.chambers().stream()
                        .filter(one -> one.id().equals(rule.chamber()))
                        .findFirst()
                        .orElse(charter.chambers().getFirst());
        boolean apart = reads.classes() && chamber.classesBy() != null;
        Set<String> names =
                Stream.of(
                                reads.weights().stream(),
                                apart ? Stream.of(chamber.classesBy()) : Stream.<String>empty(),
                                reads.designation()
                                        ? Stream.of("designation")
                                        : Stream.<String>empty(),
                                rule.mustAbstain() == null
                                        ? Stream.<String>empty()
                                        : Stream.of(rule.mustAbstain().attribute()))
                        .flatMap(all -> all)
                        .collect(Collectors.toCollection(TreeSet::new));
        return new RuleView(
                rule.name(),
                rule.title(),
                rule.source(),
                names,
                apart ? chamber.classes() : List.of(),
                rule.needsSeats());
    }
}
