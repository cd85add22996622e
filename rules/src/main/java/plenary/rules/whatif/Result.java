package plenary.rules.whatif;

import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Verdict;
import plenary.rules.CannotBeCounted.Because;
import plenary.rules.Reason;

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
     * @param why the same as a tree; null where only the outcome was asked for
     */
    record Counted(String asked, String rule, Outcome outcome, Verdict verdict, Reason why)
            implements Result {}

    /**
     * It could not, and nothing is guessed.
     *
     * @param words what is missing
     * @param attribute the attribute that is missing or unknown; null where it is none
     */
    record NotCounted(String asked, String rule, Because because, String words, String attribute)
            implements Result {}
}
