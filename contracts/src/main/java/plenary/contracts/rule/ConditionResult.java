package plenary.contracts.rule;

import java.util.List;

/**
 * How one condition of a rule came out.
 *
 * @param name where it stands in the rule, such as {@code condition.all-of.1.every-class.africa}
 * @param condition its kind, such as {@code share}
 * @param votingClass the class it was tested in; null for the whole
 * @param deciding whether the outcome hung on it: the failed one that stopped an item, or the held
 *     ones that carried it
 * @param reckoning null for combinations and holders
 * @param against seats of the holders that said no; empty elsewhere
 * @param parts results of the conditions inside
 */
public record ConditionResult(
        String name,
        String condition,
        String votingClass,
        Holding holding,
        boolean deciding,
        Reckoning reckoning,
        List<String> against,
        List<ConditionResult> parts) {

    public ConditionResult {
        against = against == null ? List.of() : List.copyOf(against);
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    public boolean held() {
        return holding == Holding.HELD;
    }
}
