package plenary.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.rule.Outcome.ADOPTED;
import static plenary.contracts.rule.Outcome.NOT_ADOPTED;
import static plenary.contracts.rule.Outcome.PENDING_SECOND_VOTE;
import static plenary.contracts.rule.Outcome.REJECTED;

import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Matter;
import plenary.contracts.rule.Circumstances;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Rule;
import plenary.rules.charter.YamlFile;

class UnGeneralAssemblyTest {

    private static final Charter UNGA = YamlFile.shipped("un-general-assembly");
    private static final Rule SIMPLE = UNGA.rule("simple-majority").orElseThrow();
    private static final Rule TWO_THIRDS = UNGA.rule("two-thirds").orElseThrow();

    @Test
    void in_1971_the_question_was_not_made_important_and_resolution_2758_was_adopted() {
        assertThat(outcome(SIMPLE, 55, 59, 15)).isEqualTo(REJECTED);
        assertThat(outcome(SIMPLE, 76, 35, 17)).isEqualTo(ADOPTED);
    }

    @Test
    void in_1970_the_question_was_made_important_and_a_majority_was_not_enough() {
        assertThat(outcome(SIMPLE, 66, 52, 7)).isEqualTo(ADOPTED);
        assertThat(outcome(TWO_THIRDS, 51, 49, 25)).isEqualTo(NOT_ADOPTED);
    }

    @Test
    void an_amendment_with_more_abstentions_than_votes_is_simply_rejected() {
        assertThat(outcome(SIMPLE, 2, 60, 66)).isEqualTo(REJECTED);
    }

    @Test
    void a_tie_in_plenary_is_voted_on_again_and_then_rejects() {
        var tie = Votes.tally(24, 24, 1, 49);

        assertThat(Deciding.decide(SIMPLE, tie).outcome()).isEqualTo(PENDING_SECOND_VOTE);
        assertThat(Deciding.decide(SIMPLE, tie, new Circumstances(false, true, null)).outcome())
                .isEqualTo(REJECTED);
        assertThat(SIMPLE.tie().within()).hasHours(48);
    }

    @Test
    void a_tie_in_a_committee_rejects_at_once() {
        assertThat(UNGA.ruleFor(Matter.PROPOSAL, true)).contains(SIMPLE);
        var committee = UNGA.ruleFor(Matter.PROPOSAL, false).orElseThrow();
        assertThat(UNGA.ruleFor(Matter.COMPETENCE, false)).contains(committee);

        assertThat(outcome(committee, 24, 24, 1)).isEqualTo(REJECTED);
    }

    private static Outcome outcome(Rule rule, long yes, long no, long abstain) {
        return Deciding.decide(rule, Votes.tally(yes, no, abstain, yes + no + abstain)).outcome();
    }
}
