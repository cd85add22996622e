package plenary.voting.whatif.http;

import java.util.List;
import java.util.Map;
import plenary.contracts.rule.Choice;

/**
 * Real votes, and what to judge them by.
 *
 * @param charters names of charters that ship, each with a rule where one is meant: {@code
 *     un-general-assembly:two-thirds}
 * @param charterTexts charters of your own, in YAML as those that ship are written
 * @param units who votes, and what is known of each; without any, those the roll calls name
 * @param rollCalls the votes
 * @param bindings which fact of the units is which attribute of the charters, {@code {"population":
 *     "pop2012"}}; {@code eu-council.population} binds it for one charter
 */
public record WhatIfRequest(
        List<String> charters,
        List<String> charterTexts,
        List<UnitGiven> units,
        List<RollCallGiven> rollCalls,
        Map<String, String> bindings) {

    public WhatIfRequest {
        charters = charters == null ? List.of() : charters;
        charterTexts = charterTexts == null ? List.of() : charterTexts;
        units = units == null ? List.of() : units;
        rollCalls = rollCalls == null ? List.of() : rollCalls;
        bindings = bindings == null ? Map.of() : bindings;
    }

    /**
     * One that votes.
     *
     * @param attributes facts by name; texts, whole numbers, true or false
     */
    public record UnitGiven(String id, Map<String, Object> attributes) {}

    /**
     * One vote: by name, or in totals.
     *
     * @param rule the rule it is judged by where the charter is asked without one
     * @param choices what each unit answered: yes, no, abstain, not-taking-part, absent, recuse, or
     *     a word of the charter; a unit not named had no vote
     * @param tallies totals by class, where there are no ballots
     * @param quorum the number announced for this vote; absent for none
     * @param secondVote whether it is the second vote after a tie
     * @param castingVote what the presiding officer said after a tie, yes or no
     * @param postponedBefore whether the matter was postponed already
     * @param waitedDays how many days the matter lay before the vote
     */
    public record RollCallGiven(
            String id,
            String rule,
            Map<String, String> choices,
            Map<String, TotalsGiven> tallies,
            Long quorum,
            Boolean secondVote,
            Choice castingVote,
            Boolean postponedBefore,
            Long waitedDays) {}

    /**
     * How a class voted, in seats.
     *
     * @param present all who were there; absent where it is not known
     * @param entitled all who could vote; absent where it is not known
     */
    public record TotalsGiven(
            Long yes,
            Long no,
            Long abstain,
            Long notTakingPart,
            Long noObjection,
            Long present,
            Long entitled) {}
}
