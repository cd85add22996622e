package plenary.voting.whatif.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.contracts.rule.ConditionResult;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Reckoning;
import plenary.contracts.rule.Sentence;
import plenary.contracts.rule.Verdict;
import plenary.rules.Reason;
import plenary.rules.Wording;
import plenary.rules.whatif.Difference;
import plenary.rules.whatif.Result;
import plenary.rules.whatif.RollCall;

/**
 * What the votes come to.
 *
 * @param rollCalls one for each roll call, in the order sent
 * @param summary how many came to what, by charter as it was asked about
 */
public record WhatIfView(List<RollCallView> rollCalls, Map<String, SummaryView> summary) {

    /**
     * One roll call.
     *
     * @param results one for each charter, in the order asked
     * @param differs whether the charters that can count it come to different outcomes
     * @param differences each outcome with its charters and what it hung on
     */
    public record RollCallView(
            String id,
            List<ResultView> results,
            boolean differs,
            List<DifferenceView> differences) {}

    /**
     * One roll call under one charter.
     *
     * @param charter as it was asked about
     * @param rule the rule it was judged by; absent where there is none
     * @param verdict what it came to; absent where it cannot be counted
     * @param conditions every test, in the order of the rule
     * @param explanation in words: why, then what would have changed it
     * @param because the same, sentence by sentence with keys and numbers
     * @param changedBy the smallest changes that would have turned it
     * @param why the same as a tree: each step with what it asked, needed and got, whether it
     *     decided, and what would have turned it
     * @param cannotCountBecause what is missing; absent where it could be counted
     */
    public record ResultView(
            String charter,
            String rule,
            Outcome verdict,
            List<ConditionView> conditions,
            String explanation,
            List<Sentence> because,
            List<Sentence> changedBy,
            Reason why,
            CannotView cannotCountBecause) {}

    /**
     * One test.
     *
     * @param name where it stands in the rule
     * @param needed the smallest number that holds, or for upper bounds the largest; absent for
     *     combinations
     * @param got what was counted; absent for combinations
     * @param deciding whether the outcome hung on it
     * @param votingClass the class it was tested in; absent for the whole
     * @param reckoning the whole arithmetic; absent for combinations and holders
     * @param against seats of holders that said no
     */
    public record ConditionView(
            String name,
            String condition,
            Long needed,
            Long got,
            boolean held,
            boolean deciding,
            String votingClass,
            Reckoning reckoning,
            List<String> against) {}

    /**
     * What is missing: a permanent code, and words.
     *
     * @param attribute the attribute it is about, as the charter calls it; absent for none
     */
    public record CannotView(String code, String words, String attribute) {}

    /** Charters that come to the same, and the tests that decided it. */
    public record DifferenceView(Outcome verdict, List<String> charters, List<String> because) {}

    /** How many roll calls came to what, and how many could not be counted. */
    public record SummaryView(Map<Outcome, Long> verdicts, long cannotBeCounted) {}

    static RollCallView rollCall(RollCall rollCall, List<Result> results) {
        List<Difference> differences = Difference.between(results);
        return new RollCallView(
                rollCall.id(),
                results.stream().map(WhatIfView::result).toList(),
                differences.size() > 1,
                differences.stream()
                        .map(
                                one ->
                                        new DifferenceView(
                                                one.outcome(),
                                                one.asked(),
                                                one.because().stream()
                                                        .map(Sentence::english)
                                                        .toList()))
                        .toList());
    }

    static Map<String, SummaryView> summary(List<RollCallView> rollCalls) {
        Map<String, SummaryView> summary = new LinkedHashMap<>();
        for (RollCallView rollCall : rollCalls) {
            for (ResultView result : rollCall.results()) {
                summary.merge(result.charter(), counted(result), WhatIfView::sum);
            }
        }
        return summary;
    }

    private static SummaryView counted(ResultView result) {
        return result.verdict() == null
                ? new SummaryView(Map.of(), 1)
                : new SummaryView(Map.of(result.verdict(), 1L), 0);
    }

    private static SummaryView sum(SummaryView one, SummaryView other) {
        Map<Outcome, Long> verdicts = new LinkedHashMap<>(one.verdicts());
        other.verdicts().forEach((outcome, many) -> verdicts.merge(outcome, many, Long::sum));
        return new SummaryView(verdicts, one.cannotBeCounted() + other.cannotBeCounted());
    }

    private static ResultView result(Result result) {
        return switch (result) {
            case Result.NotCounted not ->
                    new ResultView(
                            not.asked(),
                            not.rule(),
                            null,
                            List.of(),
                            null,
                            List.of(),
                            List.of(),
                            null,
                            new CannotView(not.because().code(), not.words(), not.attribute()));
            case Result.Counted counted -> {
                Verdict verdict = counted.verdict();
                yield new ResultView(
                        counted.asked(),
                        counted.rule(),
                        counted.outcome(),
                        conditions(verdict),
                        Wording.english(verdict),
                        verdict.explanation().because(),
                        verdict.explanation().changedBy(),
                        counted.why(),
                        null);
            }
        };
    }

    private static List<ConditionView> conditions(Verdict verdict) {
        List<ConditionView> views = new ArrayList<>();
        if (verdict.quorum() != null) {
            collect(verdict.quorum(), views);
        }
        if (verdict.postponement() != null) {
            collect(verdict.postponement(), views);
        }
        verdict.conditions().forEach(result -> collect(result, views));
        return views;
    }

    private static void collect(ConditionResult result, List<ConditionView> views) {
        Reckoning reckoning = result.reckoning();
        boolean holders = result.condition().equals("no-holder-against");
        views.add(
                new ConditionView(
                        result.name(),
                        result.condition(),
                        reckoning != null ? (Long) reckoning.needed() : holders ? (Long) 0L : null,
                        reckoning != null
                                ? (Long) reckoning.got()
                                : holders ? (Long) (long) result.against().size() : null,
                        result.held(),
                        result.deciding(),
                        result.votingClass(),
                        reckoning,
                        result.against()));
        result.parts().forEach(part -> collect(part, views));
    }
}
