package plenary.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.rule.Outcome.ADOPTED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charters;
import plenary.contracts.rule.Circumstances;
import plenary.contracts.rule.ConditionResult;
import plenary.contracts.rule.Outcome;
import plenary.rules.CannotBeCounted.Because;
import plenary.rules.Tables;
import plenary.rules.charter.YamlFile;

/** Real votes through the what-if, against what was recorded. */
class RealVotesTest {

    @Test
    void all_roll_calls_of_the_general_assembly_come_out_as_they_were_recorded() {
        var whatIf =
                new WhatIf(
                        List.of(
                                asked("un-general-assembly", "simple-majority"),
                                asked("un-general-assembly", "two-thirds")),
                        new Bindings(Map.of()));
        Map<String, RollCall> rollCalls = rollCalls();
        int judged = 0;
        for (Map<String, String> recorded : Tables.read("unvotes/tallies.csv.gz")) {
            var results = whatIf.outcomes(rollCalls.get(recorded.get("rcid")));
            assertThat(outcome(results.getFirst()) == ADOPTED)
                    .as(recorded.get("rcid"))
                    .isEqualTo(recorded.get("simple_majority").equals("1"));
            assertThat(outcome(results.getLast()) == ADOPTED)
                    .as(recorded.get("rcid"))
                    .isEqualTo(recorded.get("two_thirds").equals("1"));
            judged++;
        }
        assertThat(judged).isEqualTo(6_203).isEqualTo(rollCalls.size());
    }

    @Test
    void the_instructive_votes_come_out_under_the_rule_they_were_taken_by() {
        var whatIf =
                new WhatIf(List.of(asked("un-general-assembly", null)), new Bindings(Map.of()));
        var again = new Circumstances(false, true, null);
        int judged = 0;
        for (Map<String, String> vote : Tables.read("unvotes/golden_unga.csv")) {
            String rule =
                    vote.get("rule").startsWith("two_thirds") ? "two-thirds" : "simple-majority";
            Totals totals =
                    new Totals(
                            Tables.number(vote, "yes"),
                            Tables.number(vote, "no"),
                            Tables.number(vote, "abstain"),
                            0,
                            0,
                            null,
                            null);
            var rollCall =
                    new RollCall(vote.get("rcid"), rule, null, Map.of("members", totals), again);
            String expected = vote.get("outcome").replace("upheld", "adopted");
            assertThat(outcome(whatIf.outcomes(rollCall).getFirst()).name())
                    .as(vote.get("rcid"))
                    .isEqualToIgnoringCase(expected);
            judged++;
        }
        assertThat(judged).isEqualTo(47);
    }

    @Test
    void what_was_asked_in_bulk_is_what_is_explained_one_by_one() {
        List<Asked> all = Charters.shipped().stream().map(name -> asked(name, null)).toList();
        var whatIf = new WhatIf(all, new Bindings(Map.of()));
        int seen = 0;
        for (RollCall rollCall : rollCalls().values()) {
            if (seen++ % 40 == 0) {
                var quick = whatIf.outcomes(rollCall);
                var explained = whatIf.judge(rollCall);
                for (int i = 0; i < all.size(); i++) {
                    assertThat(bare(explained.get(i))).isEqualTo(quick.get(i));
                }
            }
        }
    }

    @Test
    void charters_whose_facts_nobody_gave_say_what_they_lack() {
        List<Asked> all = Charters.shipped().stream().map(name -> asked(name, null)).toList();
        var whatIf = new WhatIf(all, new Bindings(Map.of()));
        Map<String, Because> missing = new HashMap<>();
        for (Result result : whatIf.outcomes(rollCalls().values().iterator().next())) {
            if (result instanceof Result.NotCounted not) {
                missing.put(not.asked(), not.because());
            }
        }
        assertThat(missing)
                .containsOnlyKeys(
                        "un-security-council",
                        "eu-council",
                        "northern-ireland-assembly",
                        "belgium",
                        "iso-iec",
                        "ca-browser-forum",
                        "icann",
                        "switzerland",
                        "consensus-only");
        assertThat(missing.remove("consensus-only")).isEqualTo(Because.NO_VOTE_POSSIBLE);
        assertThat(missing.values()).containsOnly(Because.ATTRIBUTE_UNBOUND);
    }

    @Test
    void all_ballots_of_the_ca_browser_forum_come_out_as_it_declared_them() {
        var whatIf = new WhatIf(List.of(asked("ca-browser-forum", null)), new Bindings(Map.of()));
        int passed = 0;
        int failed = 0;
        for (Map<String, String> ballot : Tables.read("cabforum/golden_cabforum.csv")) {
            Map<String, Totals> totals = new LinkedHashMap<>();
            // where the post prints no quorum, it is said that none was tested
            boolean announced = !ballot.get("quorum").isEmpty();
            totals.put("issuer", totals(ballot, "issuer"));
            totals.put("consumer", totals(ballot, "consumer"));
            Long quorum = announced ? Tables.number(ballot, "quorum") : null;
            var circumstances = new Circumstances(false, false, null, quorum, null);
            var result =
                    (Result.Counted)
                            whatIf.judge(
                                            new RollCall(
                                                    ballot.get("ballot"),
                                                    null,
                                                    List.of(),
                                                    totals,
                                                    circumstances))
                                    .getFirst();
            assertThat(result.verdict().explanation().because())
                    .as(ballot.get("ballot"))
                    .filteredOn(sentence -> sentence.key().equals("quorum.untested"))
                    .hasSize(announced ? 0 : 1);
            boolean pass = ballot.get("official_outcome").equals("PASS");
            assertThat(result.outcome() == ADOPTED).as(ballot.get("ballot")).isEqualTo(pass);
            assertThat(failing(result)).as(ballot.get("ballot")).isEqualTo(named(ballot));
            passed += pass ? 1 : 0;
            failed += pass ? 0 : 1;
        }
        assertThat(List.of(passed, failed)).containsExactly(27, 8);
    }

    /** The tests a ballot failed, as the table names them. */
    private static Set<String> failing(Result.Counted result) {
        Set<String> failing = new TreeSet<>();
        if (result.outcome() == Outcome.NO_QUORUM) {
            failing.add("quorum");
        }
        collect(result.verdict().conditions(), failing);
        return failing;
    }

    private static void collect(List<ConditionResult> results, Set<String> failing) {
        for (ConditionResult result : results) {
            if (result.votingClass() != null && !result.held()) {
                failing.add(result.votingClass() + "s");
            }
            collect(result.parts(), failing);
        }
    }

    private static Set<String> named(Map<String, String> ballot) {
        String names = ballot.get("failed_tests");
        return names.isEmpty() ? Set.of() : new TreeSet<>(List.of(names.split("\\|")));
    }

    private static Totals totals(Map<String, String> ballot, String votingClass) {
        return new Totals(
                Tables.number(ballot, votingClass + "_yes"),
                Tables.number(ballot, votingClass + "_no"),
                Tables.number(ballot, votingClass + "_abstain"),
                0,
                0,
                null,
                null);
    }

    private static Outcome outcome(Result result) {
        return ((Result.Counted) result).outcome();
    }

    private static Result bare(Result result) {
        return result instanceof Result.Counted counted
                ? new Result.Counted(counted.asked(), counted.rule(), counted.outcome(), null, null)
                : result;
    }

    private static Asked asked(String charter, String rule) {
        return new Asked(YamlFile.shipped(charter), rule);
    }

    private static Map<String, RollCall> rollCalls() {
        Map<String, Unit> units = new HashMap<>();
        Map<String, List<Said>> said = new LinkedHashMap<>();
        for (Map<String, String> row : Tables.read("unvotes/un_votes.csv.gz")) {
            said.computeIfAbsent(row.get("rcid"), id -> new ArrayList<>())
                    .add(
                            new Said(
                                    units.computeIfAbsent(row.get("country"), Unit::named),
                                    row.get("vote")));
        }
        Map<String, RollCall> rollCalls = new LinkedHashMap<>();
        said.forEach((id, all) -> rollCalls.put(id, new RollCall(id, null, all, null, null)));
        return rollCalls;
    }
}
