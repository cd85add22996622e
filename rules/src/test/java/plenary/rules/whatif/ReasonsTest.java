package plenary.rules.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plenary.contracts.rule.Circumstances;
import plenary.contracts.rule.Holding;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Sentence;
import plenary.rules.Reason;
import plenary.rules.Wording;
import plenary.rules.charter.YamlFile;

/** Why a vote came out so, as a tree that somebody who is no developer can read. */
class ReasonsTest {

    @Test
    void
            a_combined_rule_explains_itself_step_by_step_with_what_decided_and_what_would_have_turned_it() {
        Reason why =
                why(
                        "northern-ireland-assembly",
                        Map.of(
                                "nationalist", totals(12, 18, 0, 40),
                                "unionist", totals(30, 5, 0, 40),
                                "other", totals(5, 0, 0, 10)));

        assertThat(why.lines().getFirst()).isEqualTo("Adopted: 47 yes to 23 no, no abstentions.");
        Reason anyOf = part(why, "condition");
        assertThat(anyOf.says().english()).isEqualTo("Either one is enough, and one holds.");
        Reason parallel = part(why, "condition.any-of.1");
        assertThat(parallel.says().english()).isEqualTo("Both must hold, but only one does.");
        assertThat(parallel.deciding()).isFalse();
        assertThat(part(why, "condition.any-of.2").deciding()).isTrue();
        Reason lacking =
                all(parallel)
                        .filter(one -> "nationalist".equals(one.votingClass()))
                        .findFirst()
                        .orElseThrow();
        assertThat(lacking.holding()).isEqualTo(Holding.FAILED);
        assertThat(lacking.reckoning().needed()).isEqualTo(16);
        assertThat(lacking.reckoning().margin()).isEqualTo(-4);
        assertThat(lacking.changedBy())
                .extracting(Sentence::english)
                .containsExactly(
                        "With 4 noes turned to yes among Nationalists this would be met.",
                        "With 7 more yes among Nationalists, from those who did not vote, this would be met.");
    }

    @Test
    void a_condition_goes_by_the_name_the_body_gives_it() {
        Reason why =
                why(
                        "northern-ireland-assembly",
                        Map.of(
                                "nationalist", totals(12, 18, 0, 30),
                                "unionist", totals(35, 5, 0, 40)));

        assertThat(part(why, "condition.any-of.1").called().get("en"))
                .startsWith("Parallel consent alone");
        assertThat(part(why, "condition.any-of.1.all-of.2").called())
                .containsEntry("fr", "Nationalistes et unionistes, chacun");
        assertThat(why.lines())
                .anyMatch(
                        line -> line.contains("✗ Nationalists and unionists, each: Each of these"));
    }

    @Test
    void what_decided_is_pointed_at_once_and_not_on_every_line() {
        Reason carried =
                why(
                        "northern-ireland-assembly",
                        Map.of(
                                "nationalist", totals(12, 18, 0, 30),
                                "unionist", totals(35, 5, 0, 40)));
        assertThat(all(carried).filter(Reason::decided).map(Reason::name))
                .containsExactly("condition.any-of.2");
        Reason failed = why("eu-council", Map.of("all", totals(14, 9, 5, 28)), "unanimity");
        assertThat(all(failed).filter(Reason::decided).map(Reason::name))
                .containsExactly("condition.all-of.2");
    }

    @Test
    void without_a_quorum_nothing_else_is_told() {
        Reason why = why("itu-conference", Map.of("all", totals(30, 10, 0, 144)));

        assertThat(why.says().key()).isEqualTo("verdict.no-quorum");
        assertThat(why.parts()).extracting(Reason::name).containsExactly("quorum");
        assertThat(why.parts().getFirst().changedBy())
                .extracting(Sentence::english)
                .containsExactly("With 33 more present this would be met.");
    }

    @Test
    void a_holders_no_stands_in_the_tree_with_who_said_it() {
        var said =
                Stream.concat(
                                Stream.of(said("P1", "yes", "no")),
                                Stream.iterate(1, i -> i <= 14, i -> i + 1)
                                        .map(i -> said("E" + i, "no", "yes")))
                        .toList();
        var bindings = new Bindings(Map.of("designation", "permanent"));
        var charter = YamlFile.shipped("un-security-council");
        var units =
                said.stream()
                        .map(
                                one ->
                                        new Said(
                                                new Unit(
                                                        one.unit().id(),
                                                        Map.of(
                                                                "permanent",
                                                                one.unit()
                                                                                .attributes()
                                                                                .get("permanent")
                                                                                .equals("yes")
                                                                        ? "permanent"
                                                                        : "elected")),
                                                one.answer()))
                        .toList();
        var result =
                new WhatIf(List.of(new Asked(charter, "substantive")), bindings)
                        .judge(new RollCall("1", null, units, Map.of(), Circumstances.FIRST))
                        .getFirst();

        assertThat(result)
                .isInstanceOfSatisfying(
                        Result.Counted.class,
                        counted -> {
                            assertThat(counted.outcome()).isEqualTo(Outcome.VETOED);
                            assertThat(all(counted.why()))
                                    .filteredOn(one -> one.condition().equals("no-holder-against"))
                                    .singleElement()
                                    .satisfies(
                                            one -> {
                                                assertThat(one.deciding()).isTrue();
                                                assertThat(one.against()).containsExactly("P1");
                                            });
                        });
    }

    @Test
    void every_step_has_a_sentence_and_what_decided_is_marked_all_the_way_down() {
        for (var tallies :
                List.of(
                        Map.of("nationalist", totals(3, 0, 1, 9), "unionist", totals(0, 2, 0, 9)),
                        Map.of("nationalist", totals(0, 0, 0, 9), "unionist", totals(4, 2, 0, 9)),
                        Map.of(
                                "nationalist",
                                totals(5, 4, 0, 9),
                                "unionist",
                                totals(5, 4, 0, 9)))) {
            Reason why = why("northern-ireland-assembly", tallies);
            assertThat(all(why).map(one -> one.says().key())).isSubsetOf(Wording.keys());
            assertThat(all(why).filter(Reason::deciding))
                    .isNotEmpty()
                    .anyMatch(one -> one.parts().isEmpty());
        }
    }

    private static Said said(String id, String permanent, String answer) {
        return new Said(new Unit(id, Map.of("permanent", permanent)), answer);
    }

    private static Totals totals(long yes, long no, long abstain, long entitled) {
        return new Totals(yes, no, abstain, 0, 0, yes + no + abstain, entitled);
    }

    private static Reason why(String charter, Map<String, Totals> tallies) {
        return why(charter, tallies, null);
    }

    private static Reason why(String charter, Map<String, Totals> tallies, String rule) {
        var whatIf =
                new WhatIf(
                        List.of(new Asked(YamlFile.shipped(charter), rule)),
                        new Bindings(Map.of()));
        var rollCall = new RollCall("1", null, List.of(), tallies, Circumstances.FIRST);
        return ((Result.Counted) whatIf.judge(rollCall).getFirst()).why();
    }

    private static Reason part(Reason why, String name) {
        return all(why).filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static Stream<Reason> all(Reason why) {
        return Stream.concat(Stream.of(why), why.parts().stream().flatMap(ReasonsTest::all));
    }
}
