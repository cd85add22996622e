package plenary.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plenary.contracts.rule.Choice.ABSTAIN;
import static plenary.contracts.rule.Choice.NO;
import static plenary.contracts.rule.Choice.NOT_TAKING_PART;
import static plenary.contracts.rule.Choice.YES;
import static plenary.rules.Votes.ballot;
import static plenary.rules.Votes.recused;
import static plenary.rules.Votes.seat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.rule.Base;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Comparison;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Measured;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.WeighedCount;

class CountingTest {

    private final Electorate five =
            new Electorate(List.of(seat("A"), seat("B"), seat("C"), seat("D"), recused("E")));

    @Test
    void each_answer_is_counted_and_who_answered_was_present() {
        var ballots =
                List.of(
                        ballot("A", YES),
                        ballot("B", NO),
                        ballot("C", ABSTAIN),
                        ballot("D", NOT_TAKING_PART));

        assertThat(Counting.count(five, ballots).whole())
                .isEqualTo(new ClassCount(Tally.WHOLE, 1, 1, 1, 1, 4, 4, 1));
    }

    @Test
    void who_was_noted_as_present_counts_for_the_quorum_without_voting() {
        var silent = new Elector("states.A", "A", "states", 1, null, Map.of(), true, false);

        var whole = Counting.count(new Electorate(List.of(silent, seat("B"))), List.of()).whole();

        assertThat(whole.present()).isEqualTo(1);
        assertThat(whole.absent()).isEqualTo(1);
    }

    @Test
    void a_recused_seat_shrinks_the_base_and_its_ballot_does_not_count() {
        var whole = Counting.count(five, List.of(ballot("E", NO), ballot("A", YES))).whole();

        assertThat(whole.no()).isZero();
        assertThat(whole.entitled()).isEqualTo(4);
        assertThat(whole.recused()).isEqualTo(1);
    }

    @Test
    void classes_are_counted_apart_in_the_order_of_the_electorate() {
        var electorate =
                new Electorate(
                        List.of(
                                inClass("A", "north"),
                                inClass("B", "south"),
                                inClass("C", "north")));
        var ballots = List.of(ballot("A", YES), ballot("B", NO), ballot("C", NO));

        assertThat(Counting.count(electorate, ballots).classes())
                .containsExactly(
                        new ClassCount("north", 1, 1, 0, 0, 2, 2, 0),
                        new ClassCount("south", 0, 1, 0, 0, 1, 1, 0));
    }

    @Test
    void a_rule_that_weighs_gets_the_weights_per_class_and_for_the_whole() {
        var rule =
                Rules.rule(
                        Rules.share(
                                Measured.YES,
                                Comparison.AT_LEAST,
                                65,
                                100,
                                Base.ENTITLED,
                                "population"));
        var electorate = new Electorate(List.of(populated("A", "70"), populated("B", "30")));

        var tally = Counting.count(rule, electorate, List.of(ballot("A", YES)));

        assertThat(tally.weighed())
                .containsExactly(
                        new WeighedCount("population", "states", 70, 0, 0, 0, 70, 100),
                        new WeighedCount("population", Tally.WHOLE, 70, 0, 0, 0, 70, 100));
    }

    @Test
    void a_missing_weight_is_never_guessed() {
        var rule =
                Rules.rule(
                        Rules.share(
                                Measured.YES,
                                Comparison.AT_LEAST,
                                65,
                                100,
                                Base.ENTITLED,
                                "population"));

        assertThatThrownBy(() -> Counting.count(rule, five, List.of()))
                .isInstanceOf(CannotBeCounted.class)
                .hasMessage("seat states.A lacks the attribute population");
        var broken = new Electorate(List.of(populated("A", "1.5")));
        assertThatThrownBy(() -> Counting.count(rule, broken, List.of()))
                .isInstanceOf(CannotBeCounted.class)
                .hasMessage("population of seat states.A is no whole number: 1.5");
    }

    @Test
    void a_ballot_from_outside_the_electorate_is_refused() {
        assertThatThrownBy(() -> Counting.count(five, List.of(ballot("Z", YES))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("seat states.Z is not in the electorate");
    }

    @Test
    void a_second_ballot_of_one_seat_is_refused() {
        assertThatThrownBy(() -> Counting.count(five, List.of(ballot("A", YES), ballot("A", YES))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("seat states.A voted twice");
    }

    @Test
    void a_seat_that_stands_in_the_electorate_twice_is_refused() {
        var twice = new Electorate(List.of(seat("A"), seat("A")));

        assertThatThrownBy(() -> Counting.count(twice, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Elector inClass(String delegation, String votingClass) {
        return new Elector(
                "states." + delegation, delegation, votingClass, 1, null, Map.of(), false, false);
    }

    private static Elector populated(String delegation, String population) {
        return new Elector(
                "states." + delegation,
                delegation,
                "states",
                1,
                null,
                Map.of("population", population),
                false,
                false);
    }
}
