package plenary.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenary.contracts.charter.AttributeRead;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Charters;
import plenary.contracts.charter.ChoiceWord;
import plenary.contracts.rule.Circumstances;
import plenary.contracts.rule.Rule;
import plenary.rules.CannotBeCounted.Because;
import plenary.rules.charter.YamlFile;

/**
 * What a charter's file says it reads is what it reads: with exactly that a record can be counted,
 * and what is left out is named.
 */
class StatedAttributesTest {

    private static final int UNITS = 60;

    static Stream<Charter> charters() {
        return Charters.shipped().stream().map(YamlFile::shipped);
    }

    @ParameterizedTest
    @MethodSource("charters")
    void a_record_with_exactly_the_stated_attributes_is_counted_under_every_rule(Charter charter) {
        for (Rule rule : charter.rules()) {
            assertThat(judged(charter, rule, all(charter), "yes"))
                    .as(rule.name())
                    .isInstanceOf(Result.Counted.class);
        }
    }

    @ParameterizedTest
    @MethodSource("charters")
    void without_an_attribute_it_is_counted_or_names_that_attribute_and_the_file_says_which(
            Charter charter) {
        for (AttributeRead attribute : charter.attributes()) {
            var needing = new TreeSet<String>();
            for (Rule rule : charter.rules()) {
                if (needs(charter, rule, attribute.name())) {
                    needing.add(rule.name());
                }
            }
            if (needing.isEmpty()) {
                continue;
            }
            assertThat(attribute.meaning()).as(attribute.name()).contains("ead by");
            String readBy = attribute.meaning().substring(attribute.meaning().indexOf("ead by"));
            for (Rule rule : charter.rules()) {
                boolean named = List.of(readBy.split("[^a-z0-9-]+")).contains(rule.name());
                assertThat(named)
                        .as("%s reads %s: %s", rule.name(), attribute.name(), readBy)
                        .isEqualTo(needing.contains(rule.name()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("charters")
    void every_stated_answer_is_taken_and_any_other_is_named(Charter charter) {
        var answers = new ArrayList<String>(List.of("absent"));
        charter.methods()
                .choices()
                .forEach(one -> answers.add(one.name().toLowerCase().replace('_', '-')));
        charter.methods().words().stream().map(ChoiceWord::word).forEach(answers::add);
        for (Rule rule : charter.rules()) {
            for (String answer : answers) {
                assertThat(judged(charter, rule, all(charter), answer))
                        .as(rule.name() + " " + answer)
                        .isInstanceOf(Result.Counted.class);
            }
            assertThat(judged(charter, rule, all(charter), "by-acclamation"))
                    .isInstanceOfSatisfying(
                            Result.NotCounted.class,
                            not -> {
                                assertThat(not.because()).isEqualTo(Because.CHOICE_NOT_OFFERED);
                                assertThat(not.words()).contains("by-acclamation");
                            });
        }
    }

    private static boolean needs(Charter charter, Rule rule, String attribute) {
        var without = new ArrayList<>(all(charter));
        var facts = new HashMap<>(without.get(7));
        facts.remove(attribute);
        without.set(7, facts);
        Result result = judged(charter, rule, without, "yes");
        if (result instanceof Result.NotCounted not) {
            assertThat(not.because()).isEqualTo(Because.ATTRIBUTE_MISSING);
            assertThat(not.attribute()).isEqualTo(attribute);
            assertThat(not.words()).contains(attribute);
            return true;
        }
        return false;
    }

    /** One answers, all others say yes. */
    private static Result judged(
            Charter charter, Rule rule, List<Map<String, String>> units, String answer) {
        var said = new ArrayList<Said>();
        for (int i = 0; i < units.size(); i++) {
            said.add(new Said(new Unit("U" + i, units.get(i)), i == 3 ? answer : "yes"));
        }
        var bindings = new HashMap<String, String>();
        charter.attributes().forEach(one -> bindings.put(one.name(), one.name()));
        return new WhatIf(List.of(new Asked(charter, rule.name())), new Bindings(bindings))
                .judge(new RollCall("1", null, said, Map.of(), Circumstances.FIRST))
                .getFirst();
    }

    private static List<Map<String, String>> all(Charter charter) {
        var units = new ArrayList<Map<String, String>>();
        for (int i = 0; i < UNITS; i++) {
            var facts = new HashMap<String, String>();
            for (AttributeRead attribute : charter.attributes()) {
                facts.put(attribute.name(), value(attribute, i));
            }
            units.add(facts);
        }
        return units;
    }

    private static String value(AttributeRead attribute, int i) {
        return attribute.values().isEmpty()
                ? Integer.toString(1_000 + i)
                : attribute.values().get(i % attribute.values().size());
    }
}
