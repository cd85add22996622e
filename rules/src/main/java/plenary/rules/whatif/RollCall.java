package plenary.rules.whatif;

import java.util.List;
import java.util.Map;
import plenary.contracts.rule.Circumstances;

/**
 * One vote. Its electorate is those it names: a unit that could vote and stayed away answers {@code
 * absent}; a unit it does not name had no vote in it.
 *
 * @param rule the rule to use under every charter; null: the one the question or the charter names
 * @param said who answered what; empty where only totals are known
 * @param totals by class, or under any one name for the whole; empty where there are ballots
 */
public record RollCall(
        String id,
        String rule,
        List<Said> said,
        Map<String, Totals> totals,
        Circumstances circumstances) {

    public RollCall {
        said = said == null ? List.of() : List.copyOf(said);
        totals = totals == null ? Map.of() : totals;
        circumstances = circumstances == null ? Circumstances.FIRST : circumstances;
    }
}
