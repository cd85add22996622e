package plenary.contracts.charter;

import java.util.List;
import java.util.Map;

/**
 * A rule that applies where a vote has decided so before (UNGA rule 85: additional categories of
 * questions to be decided by two thirds are determined by a majority). The plenary decides it.
 *
 * @param rule the name of the rule that then applies
 * @param by the name of the rule by which that is decided
 * @param title what is asked, by language; {@code en} is always there
 * @param about the matters for whose votes it may be decided; at least one
 * @param source article or rule it comes from; null where it is the forum's own
 */
public record RuleByVote(
        String rule, String by, Map<String, String> title, List<Matter> about, String source) {
    public RuleByVote {
        title = title == null ? Map.of() : Map.copyOf(title);
        about = about == null ? List.of() : List.copyOf(about);
    }
}
