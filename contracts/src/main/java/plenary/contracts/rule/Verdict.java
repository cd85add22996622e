package plenary.contracts.rule;

import java.util.List;

/**
 * What a rule says of a tally. It is the verdict of one count, never the fate of an item.
 *
 * @param outcome what it came to
 * @param rule the name of the rule
 * @param quorum null where the rule has none
 * @param postponement null where the rule has none, or it was postponed before
 * @param conditions the rule's condition, and its test of rejection where there is one
 * @param explanation in words, by key and in English
 */
public record Verdict(
        Outcome outcome,
        String rule,
        ConditionResult quorum,
        ConditionResult postponement,
        List<ConditionResult> conditions,
        Explanation explanation) {

    public Verdict {
        conditions = conditions == null ? List.of() : List.copyOf(conditions);
    }
}
