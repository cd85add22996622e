package plenary.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plenary.contracts.rule.Outcome.ADOPTED;
import static plenary.contracts.rule.Outcome.NOT_ADOPTED;
import static plenary.contracts.rule.Outcome.REJECTED;
import static plenary.rules.Rules.MAJORITY;
import static plenary.rules.Rules.TWO_THIRDS;
import static plenary.rules.Rules.atLeast;
import static plenary.rules.Rules.rule;
import static plenary.rules.Rules.share;
import static plenary.rules.Rules.yes;
import static plenary.rules.Votes.count;
import static plenary.rules.Votes.tally;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.rule.Base;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Comparison;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.Condition.AllOf;
import plenary.contracts.rule.Condition.AnyOf;
import plenary.contracts.rule.Condition.ClassesAgainst;
import plenary.contracts.rule.Condition.EveryClass;
import plenary.contracts.rule.Condition.NamedClasses;
import plenary.contracts.rule.Condition.Not;
import plenary.contracts.rule.Condition.ShareOfClasses;
import plenary.contracts.rule.Fraction;
import plenary.contracts.rule.Measured;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.Verdict;
import plenary.contracts.rule.WhenEmpty;

class ClassConditionsTest {

    /** The 144 delegations of Dubai by region, signing counted as yes. */
    private static final Tally SIGNED_BY_REGION =
            tally(
                    count("africa", 38, 3, 0, 41),
                    count("asia-pacific", 29, 6, 0, 35),
                    count("latin-america-and-caribbean", 18, 4, 0, 22),
                    count("eastern-europe", 3, 17, 0, 20),
                    count("western-europe-and-others", 1, 25, 0, 26));

    @Test
    void with_a_majority_of_each_regional_group_dubai_is_blocked_by_two_of_them() {
        var each =
                rule(
                        new EveryClass(
                                yes(Comparison.MORE_THAN, 1, 2, Base.ENTITLED), WhenEmpty.FAILS));

        Verdict verdict = Deciding.decide(each, SIGNED_BY_REGION);

        assertThat(verdict.outcome()).isEqualTo(NOT_ADOPTED);
        var every = verdict.conditions().getFirst();
        assertThat(every.parts())
                .filteredOn(part -> part.deciding())
                .extracting(part -> part.votingClass())
                .containsExactly("eastern-europe", "western-europe-and-others");
        assertThat(Wording.english(verdict))
                .contains(
                        "Every group must meet the condition on its own, but only three of the five do.")
                .contains(
                        "Eastern Europe: 3 yes, which is not more than half of the 20 entitled (11 needed, 8"
                                + " short).")
                .contains(
                        "Western Europe and others: 1 yes, which is not more than half of the 26 entitled (14"
                                + " needed, 13 short).")
                .endsWith(
                        "It would have been adopted had enough noes been yes: 8 in Eastern Europe and"
                                + " 13 in Western Europe and others.");
        assertThat(Deciding.decide(rule(MAJORITY), SIGNED_BY_REGION).outcome()).isEqualTo(ADOPTED);
    }

    @Test
    void an_empty_class_counts_as_the_charter_says() {
        var oneEmpty = tally(count("north", 3, 0, 0, 3), count("south", 0, 0, 2, 2));

        assertThat(outcome(new EveryClass(MAJORITY, WhenEmpty.HOLDS), oneEmpty)).isEqualTo(ADOPTED);
        assertThat(outcome(new EveryClass(MAJORITY, WhenEmpty.FAILS), oneEmpty))
                .isEqualTo(NOT_ADOPTED);
        assertThat(outcome(new NamedClasses(List.of("south"), MAJORITY, WhenEmpty.HOLDS), oneEmpty))
                .isEqualTo(ADOPTED);
        assertThat(outcome(new NamedClasses(List.of("south"), MAJORITY, WhenEmpty.FAILS), oneEmpty))
                .isEqualTo(NOT_ADOPTED);
        assertThat(
                        Wording.english(
                                Deciding.decide(
                                        rule(new EveryClass(MAJORITY, WhenEmpty.FAILS)), oneEmpty)))
                .contains("South: There is nobody to take half of.");
    }

    @Test
    void a_class_that_abstains_is_not_empty_where_abstentions_stay_in_the_base() {
        var oneAbstains = tally(count("north", 3, 0, 0, 3), count("south", 0, 0, 2, 2));
        var ofCast = yes(Comparison.MORE_THAN, 1, 2, Base.CAST);

        assertThat(outcome(new EveryClass(ofCast, WhenEmpty.HOLDS), oneAbstains))
                .isEqualTo(NOT_ADOPTED);
    }

    @Test
    void no_votes_at_all_never_adopt_and_never_divide_by_zero() {
        var nobody = tally(count("north", 0, 0, 0, 3));

        assertThat(outcome(MAJORITY, nobody)).isEqualTo(REJECTED);
        assertThat(outcome(TWO_THIRDS, nobody)).isEqualTo(REJECTED);
        assertThat(outcome(new Not(TWO_THIRDS), nobody)).isEqualTo(REJECTED);
        assertThat(
                        outcome(
                                new EveryClass(MAJORITY, WhenEmpty.HOLDS),
                                new Tally(List.of(), List.of())))
                .isEqualTo(REJECTED);
    }

    @Test
    void at_most_k_classes_may_be_against() {
        var against = share(Measured.NO, Comparison.MORE_THAN, 1, 2, Base.VOTING, null);
        var one = tally(count("a", 2, 0, 0, 2), count("b", 0, 2, 0, 2), count("c", 1, 1, 0, 2));
        var two = tally(count("a", 5, 0, 0, 5), count("b", 0, 2, 0, 2), count("c", 0, 2, 0, 2));

        var condition = new AllOf(List.of(MAJORITY, new ClassesAgainst(1, against)));

        assertThat(outcome(new ClassesAgainst(1, against), one)).isEqualTo(ADOPTED);
        assertThat(outcome(condition, two)).isEqualTo(NOT_ADOPTED);
        assertThat(outcome(new ClassesAgainst(2, against), two)).isEqualTo(ADOPTED);
        assertThat(
                        outcome(
                                new ClassesAgainst(0, against),
                                tally(count("a", 0, 0, 3, 3), count("b", 1, 0, 0, 1))))
                .isEqualTo(ADOPTED); // who only abstains is not against
    }

    @Test
    void at_least_one_yes_in_each_class() {
        var each = new EveryClass(atLeast(1), WhenEmpty.FAILS);

        assertThat(outcome(each, tally(count("a", 5, 0, 0, 5), count("b", 1, 9, 0, 10))))
                .isEqualTo(ADOPTED);
        assertThat(outcome(each, tally(count("a", 15, 0, 0, 15), count("b", 0, 9, 1, 10))))
                .isEqualTo(NOT_ADOPTED);
    }

    @Test
    void cross_community_holds_by_either_way_and_other_members_count_only_in_the_whole() {
        var parallel =
                new AllOf(
                        List.of(
                                MAJORITY,
                                new NamedClasses(
                                        List.of("nationalist", "unionist"),
                                        MAJORITY,
                                        WhenEmpty.FAILS)));
        var weighted =
                new AllOf(
                        List.of(
                                yes(Comparison.AT_LEAST, 3, 5, Base.VOTING),
                                new NamedClasses(
                                        List.of("nationalist", "unionist"),
                                        yes(Comparison.AT_LEAST, 2, 5, Base.VOTING),
                                        WhenEmpty.FAILS)));
        var crossCommunity = new AnyOf(List.of(parallel, weighted));

        // 60 % overall exactly, unionists at 40 % exactly, no majority among them
        assertThat(outcome(crossCommunity, assembly(28, 8, 16, 24, 10, 4))).isEqualTo(ADOPTED);
        assertThat(outcome(parallel, assembly(28, 8, 16, 24, 10, 4))).isEqualTo(NOT_ADOPTED);
        // one unionist fewer: neither way
        assertThat(outcome(crossCommunity, assembly(28, 8, 15, 25, 11, 3))).isEqualTo(NOT_ADOPTED);
        // a bare majority in each, and others against: the first way
        assertThat(outcome(crossCommunity, assembly(19, 17, 21, 19, 6, 7))).isEqualTo(ADOPTED);
    }

    @Test
    void a_class_the_count_does_not_know_cannot_be_counted() {
        var named = rule(new NamedClasses(List.of("east"), MAJORITY, WhenEmpty.FAILS));

        assertThatThrownBy(() -> Deciding.decide(named, tally(1, 0, 0, 1)))
                .isInstanceOf(CannotBeCounted.class)
                .hasMessage("there is no class east");
    }

    @Test
    void half_cantons_weigh_one_of_two_and_a_tie_of_cantons_rejects() {
        var cantons =
                new ShareOfClasses(
                        MAJORITY,
                        Comparison.MORE_THAN,
                        Fraction.of(1, 2),
                        Map.of("zurich", 2L, "uri", 2L, "obwalden", 1L, "nidwalden", 1L),
                        WhenEmpty.FAILS);
        var people = new AllOf(List.of(MAJORITY, cantons));

        // one full canton and one half of three: 3 of 6 is not more than half
        assertThat(outcome(cantons, cantons(10, 0, 0, 10, 6, 5, 5, 6))).isEqualTo(REJECTED);
        assertThat(outcome(people, cantons(90, 10, 10, 11, 10, 11, 10, 9)))
                .isEqualTo(NOT_ADOPTED); // the people yes, 3 of 6 cantons
        assertThat(outcome(people, cantons(90, 10, 10, 11, 11, 10, 10, 9))).isEqualTo(ADOPTED);
    }

    @Test
    void either_of_two_conditions_is_enough_and_the_explanation_marks_which() {
        var either = rule(new AnyOf(List.of(TWO_THIRDS, atLeast(5))));

        Verdict verdict = Deciding.decide(either, tally(5, 4, 0, 9));

        assertThat(verdict.outcome()).isEqualTo(ADOPTED);
        assertThat(verdict.conditions().getFirst().parts())
                .extracting(part -> part.deciding())
                .containsExactly(false, true);
        assertThat(Wording.english(verdict))
                .contains("Either one is enough, and one holds.")
                .contains("5 yes, and at least 5 are needed.");
    }

    private static Tally assembly(
            long nationalistYes,
            long nationalistNo,
            long unionistYes,
            long unionistNo,
            long otherYes,
            long otherNo) {
        return tally(
                voted("nationalist", nationalistYes, nationalistNo),
                voted("unionist", unionistYes, unionistNo),
                voted("other", otherYes, otherNo));
    }

    private static Tally cantons(long... votes) {
        return tally(
                voted("zurich", votes[0], votes[1]),
                voted("uri", votes[2], votes[3]),
                voted("obwalden", votes[4], votes[5]),
                voted("nidwalden", votes[6], votes[7]));
    }

    private static ClassCount voted(String votingClass, long yes, long no) {
        return count(votingClass, yes, no, 0, yes + no);
    }

    private static Outcome outcome(Condition condition, Tally tally) {
        return Deciding.decide(rule(condition), tally).outcome();
    }
}
