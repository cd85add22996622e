package plenary.rules.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import plenary.contracts.charter.Chamber;
import plenary.contracts.charter.Charter;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Obliged;
import plenary.contracts.rule.Rule;
import plenary.rules.Counted;

/**
 * One way to fold roll calls: into which classes, by which weights, with whom obliged to abstain.
 * Rules that fold alike share one, so that a roll call is folded once for all of them.
 */
final class Folding {

    /**
     * What makes two foldings the same.
     *
     * @param className the one class where the rule reads no classes; else null
     * @param classSource the fact that names a unit's class; null where there is one class
     * @param classes the classes there are; empty where every value is one
     * @param facts by attribute of the charter, the fact of the units it is and its allowed values
     * @param words the charter whose own words are used; null where all answers are plain
     */
    record Key(
            String className,
            String classSource,
            String classAttribute,
            List<String> classes,
            Map<String, Fact> facts,
            Set<String> weights,
            Obliged obliged,
            String words) {}

    /** One attribute a rule reads. */
    record Fact(String source, List<String> allowed) {}

    /** The one class of rules that read none, alike for all charters so that they fold alike. */
    private static final String ALL = "all";

    private final Key key;
    private final Charter charter;
    private final Map<String, Choice> meanings = new HashMap<>();
    private final Map<Unit, Elector> present = new IdentityHashMap<>();
    private final Map<Unit, Elector> absent = new IdentityHashMap<>();

    Folding(Key key, Charter charter) {
        this.key = key;
        this.charter = charter;
    }

    static Key key(Charter charter, Rule rule, Reads reads, Bindings bindings, boolean ownWords) {
        Chamber chamber = chamber(charter, rule);
        Map<String, Fact> facts = new TreeMap<>();
        reads.weights().forEach(weight -> bind(charter, bindings, weight, facts));
        if (reads.designation()) {
            bind(charter, bindings, "designation", facts);
        }
        if (rule.mustAbstain() != null) {
            bind(charter, bindings, rule.mustAbstain().attribute(), facts);
        }
        boolean apart = reads.classes() && chamber.classesBy() != null;
        return new Key(
                apart ? null : ALL,
                apart ? bindings.source(charter, chamber.classesBy()) : null,
                apart ? chamber.classesBy() : null,
                apart ? classes(charter, chamber) : List.of(),
                facts,
                reads.weights(),
                rule.mustAbstain(),
                ownWords ? charter.name() : null);
    }

    /** The chamber a rule counts. */
    static Chamber chamber(Charter charter, Rule rule) {
        return rule.chamber() == null
                ? charter.chambers().getFirst()
                : charter.chamber(rule.chamber()).orElseThrow();
    }

    /** The classes a chamber is split into; empty where every value is one. */
    static List<String> classes(Charter charter, Chamber chamber) {
        return chamber.classes().isEmpty()
                ? Bindings.allowed(charter, chamber.classesBy())
                : chamber.classes();
    }

    private static void bind(
            Charter charter, Bindings bindings, String attribute, Map<String, Fact> facts) {
        facts.put(
                attribute,
                new Fact(
                        bindings.source(charter, attribute), Bindings.allowed(charter, attribute)));
    }

    /** Folds a roll call of plain answers that were read before. */
    Counted fold(PlainAnswers plain) {
        if (key.obliged() != null || plain.someRecuse()) {
            return fold(plain.rollCall());
        }
        List<Said> said = plain.rollCall().said();
        List<Elector> electors = new ArrayList<>(said.size());
        for (int i = 0; i < said.size(); i++) {
            Unit unit = said.get(i).unit();
            boolean there = plain.answers()[i] != null;
            electors.add(elector(unit, there ? present : absent, there));
        }
        return Counted.plain(electors, plain.answers(), plain.choices(), key.weights())
                .withClasses(key.classes());
    }

    /** Folds a roll call in the words of the charter. */
    Counted fold(RollCall rollCall) {
        List<Elector> electors = new ArrayList<>(rollCall.said().size());
        List<Ballot> ballots = new ArrayList<>(rollCall.said().size());
        for (Said said : rollCall.said()) {
            if (Answers.isAbsent(said.answer())) {
                electors.add(elector(said.unit(), absent, false));
            } else {
                electors.add(elector(said.unit(), present, true));
                ballots.add(new Ballot(said.unit().id(), meaning(said.answer())));
            }
        }
        return Counted.of(new Electorate(electors), ballots, key.weights(), key.obliged())
                .withClasses(key.classes());
    }

    private Choice meaning(String answer) {
        return meanings.computeIfAbsent(answer, word -> Answers.under(charter, word));
    }

    private Elector elector(Unit unit, Map<Unit, Elector> made, boolean there) {
        Elector elector = made.get(unit);
        if (elector == null) {
            elector = elector(unit, there);
            made.put(unit, elector);
        }
        return elector;
    }

    private Elector elector(Unit unit, boolean there) {
        Map<String, String> attributes = new HashMap<>();
        key.facts()
                .forEach(
                        (attribute, fact) ->
                                attributes.put(
                                        attribute,
                                        Bindings.value(
                                                unit, fact.source(), attribute, fact.allowed())));
        String votingClass =
                key.classSource() == null
                        ? key.className()
                        : Bindings.value(
                                unit, key.classSource(), key.classAttribute(), key.classes());
        return new Elector(
                unit.id(),
                unit.id(),
                votingClass,
                1,
                attributes.get("designation"),
                attributes,
                there,
                false);
    }
}
