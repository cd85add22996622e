package plenary.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.rule.Outcome.ADOPTED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charter;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Circumstances;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Rule;
import plenary.rules.charter.YamlFile;

/**
 * Every recorded roll call of the General Assembly from 1946 to 2019, counted again ballot by
 * ballot. The file holds only those who voted, so who was absent is not known and the quorum is not
 * what is tested.
 */
class RollCallRecountTest {

    private static final Charter UNGA = YamlFile.shipped("un-general-assembly");
    private static final Rule SIMPLE = UNGA.rule("simple-majority").orElseThrow();
    private static final Rule TWO_THIRDS = UNGA.rule("two-thirds").orElseThrow();

    @Test
    void all_roll_calls_of_the_general_assembly_come_out_as_they_were_recorded() {
        Map<String, List<Ballot>> rollCalls = rollCalls();
        int ballots = 0;
        int adopted = 0;
        int byTwoThirds = 0;
        for (Map<String, String> recorded : Tables.read("unvotes/tallies.csv.gz")) {
            String id = recorded.get("rcid");
            List<Ballot> cast = rollCalls.remove(id);
            var electorate = electorate(cast);
            var counted = Counting.count(electorate, cast).whole();
            ballots += cast.size();

            assertThat(List.of(counted.yes(), counted.no(), counted.abstain()))
                    .as(id)
                    .isEqualTo(
                            List.of(
                                    Tables.number(recorded, "yes"),
                                    Tables.number(recorded, "no"),
                                    Tables.number(recorded, "abstain")));
            boolean simple = Deciding.decide(SIMPLE, electorate, cast).outcome() == ADOPTED;
            boolean twoThirds = Deciding.decide(TWO_THIRDS, electorate, cast).outcome() == ADOPTED;
            assertThat(simple).as(id).isEqualTo(recorded.get("simple_majority").equals("1"));
            assertThat(twoThirds).as(id).isEqualTo(recorded.get("two_thirds").equals("1"));
            adopted += simple ? 1 : 0;
            byTwoThirds += twoThirds ? 1 : 0;
        }
        assertThat(rollCalls).isEmpty();
        assertThat(ballots).isEqualTo(870_109);
        assertThat(byTwoThirds).isLessThan(adopted).isPositive();
    }

    @Test
    void the_instructive_votes_come_out_under_the_rule_they_were_taken_by() {
        var again = new Circumstances(false, true, null);
        int judged = 0;
        for (Map<String, String> vote : Tables.read("unvotes/golden_unga.csv")) {
            Rule rule = vote.get("rule").startsWith("two_thirds") ? TWO_THIRDS : SIMPLE;
            var tally =
                    Votes.tally(
                            Tables.number(vote, "yes"),
                            Tables.number(vote, "no"),
                            Tables.number(vote, "abstain"),
                            Tables.number(vote, "yes")
                                    + Tables.number(vote, "no")
                                    + Tables.number(vote, "abstain"));
            String said = Wording.kebab(Deciding.decide(rule, tally, again).outcome());

            // a ruling that a majority upheld was put as "uphold", so adopted is upheld
            String expected = vote.get("outcome").replace("upheld", "adopted").replace('_', '-');
            assertThat(said).as(vote.get("rcid")).isEqualTo(expected);
            judged++;
        }
        assertThat(judged).isEqualTo(47);
    }

    private static Electorate electorate(List<Ballot> cast) {
        return new Electorate(
                cast.stream()
                        .map(
                                ballot ->
                                        new Elector(
                                                ballot.seat(),
                                                ballot.seat(),
                                                "members",
                                                1,
                                                null,
                                                Map.of(),
                                                true,
                                                false))
                        .toList());
    }

    private static Map<String, List<Ballot>> rollCalls() {
        Map<String, List<Ballot>> rollCalls = new LinkedHashMap<>();
        for (Map<String, String> row : Tables.read("unvotes/un_votes.csv.gz")) {
            rollCalls
                    .computeIfAbsent(row.get("rcid"), id -> new ArrayList<>())
                    .add(
                            new Ballot(
                                    row.get("country"),
                                    Choice.valueOf(row.get("vote").toUpperCase(Locale.ROOT))));
        }
        return rollCalls;
    }
}
