package plenary.rules.whatif;

import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Verdict;
import plenary.rules.CannotBeCounted.Because;

/** What one roll call comes to under one charter. */
public sealed interface Result {

    /** The charter asked about, with the rule where one was named. */
    String asked();

    /** The rule it was judged by; null where there is none. */
    String rule();

    /**
     * It could be counted.
     *
     * @param verdict why; null where only the outcome was asked for
     */
    record Counted(String asked, String rule, Outcome outcome, Verdict verdict) implements Result {}

    /**
     * It could not, and nothing is guessed.
     *
     * @param words what is missing
     */
    record NotCounted(String asked, String rule, Because because, String words) implements Result {}
}
