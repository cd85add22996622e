package plenary.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plenary.contracts.rule.Choice.NO;
import static plenary.contracts.rule.Choice.YES;
import static plenary.contracts.rule.Outcome.ADOPTED;
import static plenary.contracts.rule.Outcome.NOT_ADOPTED;
import static plenary.contracts.rule.Outcome.NO_OPINION;
import static plenary.contracts.rule.Outcome.REJECTED;
import static plenary.contracts.rule.Outcome.VETOED;
import static plenary.rules.Rules.atLeast;
import static plenary.rules.Rules.rule;
import static plenary.rules.Rules.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Base;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Circumstances;
import plenary.contracts.rule.Comparison;
import plenary.contracts.rule.Condition.AllOf;
import plenary.contracts.rule.Condition.BlockingMinority;
import plenary.contracts.rule.Condition.NoHolderAgainst;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Measured;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Tie;

class SeatConditionsTest {

    private static final Rule COUNCIL =
            rule(
                    new AllOf(
                            List.of(
                                    atLeast(9),
                                    new NoHolderAgainst(List.of("P1", "P2"), "permanent"))));

    @Test
    void a_holders_no_blocks_what_would_have_passed() {
        assertThat(council(ballots(9, "P1", NO)).outcome()).isEqualTo(VETOED);
        assertThat(Wording.english(council(ballots(9, "P1", NO))))
                .contains("s.P1 said no and may block; without that it would have been adopted.");
    }

    @Test
    void a_holder_by_designation_blocks_too() {
        assertThat(council(ballots(9, "P3", NO)).outcome()).isEqualTo(VETOED);
    }

    @Test
    void a_holder_that_abstains_or_stays_away_does_not_block() {
        assertThat(council(ballots(9, "P1", Choice.ABSTAIN)).outcome()).isEqualTo(ADOPTED);
        assertThat(council(ballots(9, "P1", null)).outcome()).isEqualTo(ADOPTED);
    }

    @Test
    void with_fewer_yes_than_needed_a_holders_no_is_no_veto() {
        assertThat(council(ballots(8, "P1", NO)).outcome()).isEqualTo(NOT_ADOPTED);
        assertThat(Wording.english(council(ballots(8, "P1", NO))))
                .contains("s.P1 said no and may block, but it did not pass otherwise either.");
    }

    @Test
    void anybody_elses_no_does_not_block() {
        assertThat(council(ballots(9, "E15", NO)).outcome()).isEqualTo(ADOPTED);
    }

    @Test
    void a_recused_holders_no_is_no_veto() {
        var electors = new ArrayList<>(fifteen().electors());
        Elector p1 = electors.getFirst();
        electors.set(
                0,
                new Elector(
                        p1.seat(),
                        p1.delegation(),
                        p1.votingClass(),
                        1,
                        null,
                        Map.of(),
                        true,
                        true));

        assertThat(
                        Deciding.decide(COUNCIL, new Electorate(electors), ballots(9, "P1", NO))
                                .outcome())
                .isEqualTo(ADOPTED);
    }

    @Test
    void a_show_of_hands_cannot_be_judged_by_a_rule_that_needs_seats() {
        assertThat(COUNCIL.needsSeats()).isTrue();
        assertThatThrownBy(() -> Deciding.decide(COUNCIL, Votes.tally(9, 0, 0, 15)))
                .isInstanceOf(CannotBeCounted.class);
    }

    // ---- shares by weight and blocking minorities

    private static final BlockingMinority POPULATION =
            new BlockingMinority(
                    share(Measured.YES, Comparison.AT_LEAST, 65, 100, Base.ENTITLED, "population"),
                    4,
                    true);
    private static final Rule UNION =
            rule(
                    new AllOf(
                            List.of(
                                    share(
                                            Measured.YES,
                                            Comparison.AT_LEAST,
                                            55,
                                            100,
                                            Base.ENTITLED,
                                            null),
                                    POPULATION)));

    @Test
    void a_share_by_weight_is_met_exactly_at_its_threshold() {
        assertThat(union(List.of(35, 1, 32, 16, 16), 0, 2)).isEqualTo(NOT_ADOPTED);
        var weighed =
                rule(
                        share(
                                Measured.YES,
                                Comparison.AT_LEAST,
                                65,
                                100,
                                Base.ENTITLED,
                                "population"));
        assertThat(decide(weighed, List.of(65, 35), List.of(true, false))).isEqualTo(ADOPTED);
        assertThat(decide(weighed, List.of(64, 36), List.of(true, false))).isEqualTo(REJECTED);
    }

    @Test
    void three_members_cannot_block_however_many_people_they_have() {
        // ten members; the three largest have ninety of a hundred people
        var people = List.of(30, 30, 30, 2, 2, 2, 1, 1, 1, 1);

        assertThat(decide(UNION, people, noFirst(3, 10))).isEqualTo(ADOPTED);
        assertThat(decide(UNION, people, noFirst(4, 10))).isEqualTo(NOT_ADOPTED);
    }

    @Test
    void four_members_without_enough_people_do_not_block() {
        var people = List.of(1, 1, 1, 1, 20, 20, 20, 20, 8, 8);

        assertThat(decide(UNION, people, noFirst(4, 10))).isEqualTo(ADOPTED);
    }

    @Test
    void with_opt_outs_blocking_takes_the_fewest_members_over_the_complement_plus_one() {
        // two participants exceed 35 % of the population, so three must oppose
        var people = List.of(20, 20, 20, 10, 10, 10, 10, 100);

        assertThat(decideWithOptOut(people, noFirst(2, 7))).isEqualTo(ADOPTED);
        assertThat(decideWithOptOut(people, noFirst(3, 7))).isEqualTo(NOT_ADOPTED);
    }

    @Test
    void neither_qualified_majority_is_no_opinion() {
        var members = share(Measured.YES, Comparison.AT_LEAST, 55, 100, Base.ENTITLED, null);
        var against = share(Measured.NO, Comparison.AT_LEAST, 55, 100, Base.ENTITLED, null);
        var examination = rule(members, against, NO_OPINION);

        assertThat(Deciding.decide(examination, Votes.tally(14, 9, 5, 28)).outcome())
                .isEqualTo(NO_OPINION);
        assertThat(Deciding.decide(examination, Votes.tally(9, 14, 5, 28)).outcome())
                .isEqualTo(NO_OPINION); // 14 of 28 is half, 55 % are 16
        assertThat(Deciding.decide(examination, Votes.tally(9, 16, 3, 28)).outcome())
                .isEqualTo(REJECTED);
        assertThat(Deciding.decide(examination, Votes.tally(16, 9, 3, 28)).outcome())
                .isEqualTo(ADOPTED);
    }

    @Test
    void the_presiding_officer_breaks_a_tie() {
        var casting = rule(Rules.MAJORITY, new Tie(Tie.Then.CASTING_VOTE, null));
        var tied = Votes.tally(5, 5, 0, 10);

        assertThat(Deciding.decide(casting, tied).outcome())
                .isEqualTo(Outcome.PENDING_CASTING_VOTE);
        assertThat(Deciding.decide(casting, tied, new Circumstances(false, false, YES)).outcome())
                .isEqualTo(ADOPTED);
        assertThat(Deciding.decide(casting, tied, new Circumstances(false, false, NO)).outcome())
                .isEqualTo(REJECTED);
    }

    @Test
    void a_count_of_no_answer_at_all_is_no_tie() {
        var casting = rule(Rules.MAJORITY, new Tie(Tie.Then.CASTING_VOTE, null));
        var again = rule(Rules.MAJORITY, new Tie(Tie.Then.SECOND_VOTE, null));

        for (var rule : List.of(casting, again)) {
            assertThat(Deciding.decide(rule, Votes.tally(0, 0, 0, 10)).outcome())
                    .isEqualTo(REJECTED);
            assertThat(Deciding.decide(rule, Votes.tally(0, 0, 7, 10)).outcome())
                    .isNotEqualTo(REJECTED);
        }
    }

    // ---- rooms

    private static plenary.contracts.rule.Verdict council(List<Ballot> ballots) {
        return Deciding.decide(COUNCIL, fifteen(), ballots);
    }

    private static Electorate fifteen() {
        List<Elector> electors = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            String designation = i == 3 ? "permanent" : null;
            electors.add(
                    new Elector(
                            "s.P" + i, "P" + i, "council", 1, designation, Map.of(), true, false));
        }
        for (int i = 4; i <= 15; i++) {
            electors.add(
                    new Elector("s.E" + i, "E" + i, "council", 1, null, Map.of(), true, false));
        }
        return new Electorate(electors);
    }

    /**
     * So many yes from elected members, and one seat that answers something else; null for absent.
     */
    private static List<Ballot> ballots(int yes, String other, Choice choice) {
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 4; i < 4 + yes; i++) {
            ballots.add(new Ballot("s.E" + i, YES));
        }
        if (choice != null) {
            ballots.add(new Ballot("s." + other, choice));
        }
        return ballots;
    }

    private static List<Boolean> noFirst(int no, int all) {
        List<Boolean> yes = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            yes.add(i >= no);
        }
        return yes;
    }

    private static Outcome union(List<Integer> people, int noFrom, int noes) {
        List<Boolean> yes = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            yes.add(i < noFrom || i >= noFrom + noes);
        }
        var fourBlock =
                rule(
                        share(
                                Measured.YES,
                                Comparison.AT_LEAST,
                                65,
                                100,
                                Base.ENTITLED,
                                "population"));
        return decide(fourBlock, people, yes);
    }

    private static Outcome decide(Rule rule, List<Integer> people, List<Boolean> yes) {
        List<Elector> electors = new ArrayList<>();
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            electors.add(member(i, people.get(i), false));
            ballots.add(new Ballot("u.M" + i, yes.get(i) ? YES : NO));
        }
        return Deciding.decide(rule, new Electorate(electors), ballots).outcome();
    }

    /** The last member has opted out. */
    private static Outcome decideWithOptOut(List<Integer> people, List<Boolean> yes) {
        List<Elector> electors = new ArrayList<>();
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            boolean out = i == people.size() - 1;
            electors.add(member(i, people.get(i), out));
            if (!out) {
                ballots.add(new Ballot("u.M" + i, yes.get(i) ? YES : NO));
            }
        }
        return Deciding.decide(UNION, new Electorate(electors), ballots).outcome();
    }

    private static Elector member(int number, int population, boolean recused) {
        return new Elector(
                "u.M" + number,
                "M" + number,
                "union",
                1,
                null,
                Map.of("population", Integer.toString(population)),
                true,
                recused);
    }
}
