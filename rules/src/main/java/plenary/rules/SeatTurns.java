package plenary.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Circumstances;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Sentence;

/**
 * Which seats would have turned an outcome, for rules that look at single seats: holders of a right
 * to block first, then the heaviest. Where more than {@link #MOST} would have been needed nothing
 * is said, as a long list explains nothing.
 */
final class SeatTurns {

    private static final int MOST = 12;

    private SeatTurns() {}

    static List<Sentence> changes(
            Rule rule, Scope whole, Circumstances circumstances, Outcome outcome) {
        boolean towardsYes = outcome != Outcome.ADOPTED;
        Choice turned = towardsYes ? Choice.YES : Choice.NO;
        List<Elector> candidates = candidates(rule, whole, towardsYes);
        for (int many = 1; many <= Math.min(MOST, candidates.size()); many++) {
            List<Elector> turning = candidates.subList(0, many);
            Outcome then = asIf(rule, whole, circumstances, turning, turned);
            if (towardsYes == (then == Outcome.ADOPTED)) {
                return List.of(
                        Wording.sentence(
                                towardsYes ? "change.seats-to-yes" : "change.seats-to-no",
                                Map.of("votes", (long) many),
                                Map.of(
                                        "seats",
                                        turning.stream()
                                                .map(Elector::seat)
                                                .collect(Collectors.joining(", ")),
                                        "outcome",
                                        Wording.kebab(then))));
            }
        }
        return List.of();
    }

    /** Those who could have answered otherwise, the most effective first. */
    private static List<Elector> candidates(Rule rule, Scope whole, boolean towardsYes) {
        Map<String, Choice> choices = whole.roll().choices();
        Set<String> weights = Weights.readBy(rule);
        List<Condition.NoHolderAgainst> rights = new ArrayList<>();
        Holders.rights(rule.condition(), rights);
        Comparator<Elector> holdersFirst =
                Comparator.comparing(
                        elector ->
                                rights.stream().noneMatch(right -> Holders.holds(right, elector))
                                        || towardsYes && choices.get(elector.seat()) != Choice.NO);
        Comparator<Elector> heaviestFirst =
                Comparator.comparing(
                        elector ->
                                weights.stream()
                                        .mapToLong(weight -> -Weights.of(elector, weight))
                                        .sum());
        return whole.roll().electorate().electors().stream()
                .filter(elector -> !elector.recused())
                .filter(elector -> rule.mustAbstain() == null || !rule.mustAbstain().binds(elector))
                .filter(elector -> (choices.get(elector.seat()) == Choice.YES) != towardsYes)
                .sorted(
                        holdersFirst
                                .thenComparing(heaviestFirst)
                                .thenComparing(elector -> choices.get(elector.seat()) == null))
                .toList();
    }

    private static Outcome asIf(
            Rule rule,
            Scope whole,
            Circumstances circumstances,
            List<Elector> turning,
            Choice turned) {
        Map<String, Choice> choices = new HashMap<>(whole.roll().choices());
        turning.forEach(elector -> choices.put(elector.seat(), turned));
        var electorate = whole.roll().electorate();
        var tally = Counting.sum(electorate, choices, Weights.readBy(rule));
        var roll = new Scope.Roll(electorate, choices, whole.roll().obliged());
        return Judging.judge(rule, Scope.whole(tally, roll, circumstances), circumstances)
                .outcome();
    }
}
