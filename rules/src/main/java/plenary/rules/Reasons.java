package plenary.rules;

import static plenary.contracts.rule.Outcome.LAPSED;
import static plenary.contracts.rule.Outcome.NO_QUORUM;
import static plenary.contracts.rule.Outcome.POSTPONED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.ConditionResult;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Sentence;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.Verdict;

/**
 * Puts a verdict in the order in which it was found, as a tree. It reads the verdict and the count
 * alone, so that a vote of any year is told in the same way; it judges nothing anew.
 */
public final class Reasons {

    private static final Set<String> REMARKS =
            Set.of(
                    "count.cast",
                    "count.all-cast",
                    "count.recused",
                    "count.obliged",
                    "quorum.untested",
                    "quorum.by-answers",
                    "quorum.without-proxies");

    private Reasons() {}

    /**
     * Why it came out so.
     *
     * @param tally the count the verdict was given of
     * @param rule by which it was judged: it says what the body calls its conditions
     */
    public static Reason of(Verdict verdict, Tally tally, Rule rule) {
        List<Sentence> because = verdict.explanation().because();
        List<Reason> parts = new ArrayList<>();
        for (ConditionResult result : counted(verdict)) {
            parts.add(new Told(verdict.outcome(), tally, rule).reason(result, result.deciding()));
        }
        return new Reason(
                "verdict",
                "verdict",
                null,
                null,
                false,
                false,
                Map.of(),
                because.getFirst(),
                because.stream().filter(one -> REMARKS.contains(one.key())).toList(),
                null,
                List.of(),
                verdict.explanation().changedBy(),
                parts);
    }

    /** The tests that were come to: without a quorum, say, nothing else was asked. */
    private static List<ConditionResult> counted(Verdict verdict) {
        List<ConditionResult> counted = new ArrayList<>();
        if (verdict.outcome() == LAPSED) {
            return counted;
        }
        if (verdict.quorum() != null) {
            counted.add(verdict.quorum());
        }
        if (verdict.outcome() != NO_QUORUM && verdict.postponement() != null) {
            counted.add(verdict.postponement());
        }
        if (verdict.outcome() != NO_QUORUM && verdict.outcome() != POSTPONED) {
            counted.addAll(verdict.conditions());
        }
        return counted;
    }

    private record Told(Outcome outcome, Tally tally, Rule rule) {

        /**
         * @param asked whether what decided is still to be pointed at
         */
        Reason reason(ConditionResult result, boolean asked) {
            boolean decided = asked && whole(result);
            boolean inside = asked && !decided;
            return new Reason(
                    result.name(),
                    result.condition(),
                    result.votingClass(),
                    result.holding(),
                    result.deciding(),
                    decided,
                    rule.called(result),
                    Explaining.says(result, outcome),
                    List.of(),
                    result.reckoning(),
                    result.against(),
                    TestTurns.changes(result, count(result.votingClass(), tally)),
                    result.parts().stream()
                            .map(part -> reason(part, inside && part.deciding()))
                            .toList());
        }
    }

    /** Whether the outcome hung on it and on everything inside it. */
    private static boolean whole(ConditionResult result) {
        return result.deciding() && result.parts().stream().allMatch(Reasons::whole);
    }

    private static ClassCount count(String votingClass, Tally tally) {
        return votingClass == null
                ? tally.whole()
                : tally.classes().stream()
                        .filter(count -> count.votingClass().equals(votingClass))
                        .findFirst()
                        .orElseGet(() -> ClassCount.empty(votingClass));
    }
}
