package plenary.rules.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Sentence;
import plenary.rules.Deciding;

/**
 * Charters under which a roll call comes to the same, and what it hung on.
 *
 * @param asked the charters, in the order in which they were asked about
 * @param because the outcome and the tests that decided it, each once
 */
public record Difference(Outcome outcome, List<String> asked, List<Sentence> because) {

    /**
     * The outcomes of a roll call, one entry each; more than one where charters differ. What could
     * not be counted is left out.
     */
    public static List<Difference> between(List<Result> results) {
        Map<Outcome, List<Result.Counted>> byOutcome = new LinkedHashMap<>();
        for (Result result : results) {
            if (result instanceof Result.Counted counted) {
                byOutcome
                        .computeIfAbsent(counted.outcome(), outcome -> new ArrayList<>())
                        .add(counted);
            }
        }
        return byOutcome.entrySet().stream()
                .map(
                        entry ->
                                new Difference(
                                        entry.getKey(),
                                        entry.getValue().stream().map(Result::asked).toList(),
                                        because(entry.getValue())))
                .toList();
    }

    /** Only the tests that decided it. */
    public List<Sentence> decided() {
        return because.stream().filter(one -> !one.key().startsWith("verdict.")).toList();
    }

    private static List<Sentence> because(List<Result.Counted> alike) {
        return alike.stream()
                .filter(counted -> counted.verdict() != null)
                .flatMap(
                        counted ->
                                Stream.concat(
                                        counted.verdict().explanation().because().stream().limit(1),
                                        Deciding.deciding(counted.verdict()).stream()))
                .distinct()
                .toList();
    }
}
