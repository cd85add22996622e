package plenary.voting.whatif.http;

import java.util.List;
import java.util.Map;

/**
 * Votes as tables, and what to judge them by.
 *
 * @param charters as in a question with roll calls written out
 * @param charterTexts charters of your own, in YAML
 * @param rollCalls CSV with a header: one line for each answer, with columns {@code roll_call},
 *     {@code unit} and {@code choice}; or one for each count, with {@code roll_call}, {@code yes},
 *     {@code no} and where known {@code class}, {@code abstain}, {@code not_taking_part}, {@code
 *     no_objection}, {@code present}, {@code entitled}. A file about one vote may leave {@code
 *     roll_call} out. Further columns beside answers are facts of the units.
 * @param units CSV with a column {@code unit} and one for each fact; absent: those the answers name
 * @param bindings which column is which attribute; a column named as the attribute needs none
 */
public record TableRequest(
        List<String> charters,
        List<String> charterTexts,
        String rollCalls,
        String units,
        Map<String, String> bindings) {}
