package plenary.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Charters;
import plenary.contracts.rule.Comparison;
import plenary.contracts.rule.ConditionResult;
import plenary.contracts.rule.Reckoning;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Verdict;
import plenary.rules.charter.YamlFile;

/**
 * That the edges are all there is found by counting, not by reading: whichever number a rule of a
 * shipped charter compares, some line of its edge file brings it to exactly what is needed, some
 * line to one less and some line to one more; and each rule is tried with the rooms that break
 * careless counting.
 */
class EdgeCoverageTest {

    private enum Reached {
        EXACTLY,
        ONE_ABOVE,
        ONE_BELOW
    }

    /** The edges of one rule, each with what it came to. */
    private record Tried(Charter charter, Rule rule, List<Edge> edges, List<Verdict> verdicts) {

        static Tried of(Charter charter, Rule rule) {
            List<Edge> edges =
                    EdgesTest.edges(charter.name()).stream()
                            .filter(edge -> edge.rule().equals(rule.name()))
                            .toList();
            WhatIf whatIf =
                    new WhatIf(List.of(new Asked(charter, null)), EdgesTest.asNamed(charter));
            List<Verdict> verdicts = new ArrayList<>();
            for (Edge edge : edges) {
                if (whatIf.judge(edge.rollCall(charter)).getFirst() instanceof Result.Counted one) {
                    verdicts.add(one.verdict());
                }
            }
            return new Tried(charter, rule, edges, verdicts);
        }

        String name() {
            return charter.name() + " " + rule.name();
        }

        /** By place in the rule: which of what is asked for it was brought to. */
        Map<String, Set<Reached>> distances() {
            Map<String, Set<Reached>> distances = new TreeMap<>();
            for (Verdict verdict : verdicts) {
                Stream.concat(
                                Stream.of(verdict.quorum(), verdict.postponement())
                                        .filter(one -> one != null),
                                verdict.conditions().stream())
                        .forEach(one -> gather(one, distances));
            }
            return distances;
        }

        private static void gather(ConditionResult result, Map<String, Set<Reached>> distances) {
            if (result.reckoning() != null && result.reckoning().needed() >= 0) {
                String place =
                        result.votingClass() == null
                                ? result.name()
                                : result.name().replace("." + result.votingClass(), "");
                distances
                        .computeIfAbsent(place, p -> new TreeSet<>())
                        .addAll(reached(result.reckoning()));
            }
            result.parts().forEach(part -> gather(part, distances));
        }

        /**
         * Of a share more than half the line itself is not enough: exactly at it, and the first
         * number beyond it. What cannot be reached (fewer than none, more than all) counts as
         * tried.
         */
        private static Set<Reached> reached(Reckoning r) {
            Set<Reached> reached = EnumSet.noneOf(Reached.class);
            boolean strict =
                    r.comparison() == Comparison.MORE_THAN
                            || r.comparison() == Comparison.FEWER_THAN;
            boolean lower =
                    r.comparison() == Comparison.MORE_THAN || r.comparison() == Comparison.AT_LEAST;
            long beyond = r.got() - r.needed();
            boolean onLine =
                    strict && r.of() != null
                            ? r.got() * r.of().denominator() == r.baseCount() * r.of().numerator()
                            : beyond == 0;
            if (onLine) {
                reached.add(Reached.EXACTLY);
            }
            if (strict ? beyond == 0 : r.weighedBy() == null ? beyond == 1 : beyond > 0) {
                reached.add(Reached.ONE_ABOVE);
            }
            if (beyond == -1 || r.weighedBy() != null && beyond < 0) {
                reached.add(Reached.ONE_BELOW);
            }
            if (lower && r.needed() == r.baseCount() && r.of() != null) {
                reached.add(Reached.ONE_ABOVE);
            }
            if (!lower && r.needed() == 0) {
                reached.add(Reached.ONE_BELOW);
            }
            return reached;
        }

        boolean someRoom(String words) {
            return edges.stream()
                    .anyMatch(edge -> edge.room().matches("(?s).*\\d+ (" + words + ")\\b.*"));
        }

        long outcomes(String outcome) {
            return edges.stream().filter(edge -> edge.outcome().equals(outcome)).count();
        }

        boolean holders() {
            return Reads.of(rule, false).designation();
        }

        /** Whether some class was empty where the rule looks at classes. */
        boolean emptyClass() {
            return verdicts.stream()
                    .flatMap(verdict -> verdict.conditions().stream())
                    .anyMatch(Tried::empty);
        }

        private static boolean empty(ConditionResult result) {
            return result.votingClass() != null
                            && result.reckoning() != null
                            && result.reckoning().baseCount() == 0
                    || result.parts().stream().anyMatch(Tried::empty);
        }

        boolean onlyRoom(String words) {
            return edges.stream()
                    .anyMatch(
                            edge ->
                                    edge.room()
                                            .matches(
                                                    "(?:(?:[^:;]*: *)?\\d+ ("
                                                            + words
                                                            + ")(?:, *|; *|$))+"));
        }
    }

    private static List<Tried> rules() {
        List<Tried> rules = new ArrayList<>();
        for (String name : Charters.shipped()) {
            Charter charter = YamlFile.shipped(name);
            charter.rules().forEach(rule -> rules.add(Tried.of(charter, rule)));
        }
        return rules;
    }

    @Test
    void every_number_a_rule_compares_is_tried_at_what_is_needed_one_below_and_one_above() {
        List<String> missing = new ArrayList<>();
        for (Tried tried : rules()) {
            tried.distances()
                    .forEach(
                            (place, at) -> {
                                for (Reached wanted : Reached.values()) {
                                    if (!at.contains(wanted)) {
                                        missing.add(tried.name() + " " + place + " " + wanted);
                                    }
                                }
                            });
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_rule_is_tried_with_a_tie_abstentions_absences_recusals_empty_classes_and_vetoes() {
        List<String> missing = new ArrayList<>();
        for (Tried tried : rules()) {
            if (!tried.onlyRoom("abstain|no-objection")) {
                missing.add(tried.name() + ": all abstain");
            }
            if (!tried.someRoom("not-taking-part|disapprove-without-reasons|absent")) {
                missing.add(tried.name() + ": not taking part");
            }
            if (!tried.someRoom("recuse|opted-out")) {
                missing.add(tried.name() + ": recused or opted out");
            }
            if (Reads.of(tried.rule(), false).classes() && !tried.emptyClass()) {
                missing.add(tried.name() + ": an empty class");
            }
            if (tried.rule().quorum() != null && tried.outcomes("no-quorum") == 0) {
                missing.add(tried.name() + ": quorum missed");
            }
            if (tried.holders() && tried.outcomes("vetoed") == 0) {
                missing.add(tried.name() + ": one holder's no");
            }
            if (tried.verdicts().stream().noneMatch(EdgeCoverageTest::tied)) {
                missing.add(tried.name() + ": as many yes as no");
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean tied(Verdict verdict) {
        return verdict.explanation().because().stream()
                .anyMatch(
                        one ->
                                one.numbers().getOrDefault("yes", -1L) > 0
                                        && one.numbers()
                                                .get("yes")
                                                .equals(one.numbers().get("no")));
    }
}
