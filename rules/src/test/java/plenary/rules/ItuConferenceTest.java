package plenary.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.rule.Outcome.ADOPTED;
import static plenary.contracts.rule.Outcome.NO_QUORUM;
import static plenary.contracts.rule.Outcome.POSTPONED;
import static plenary.contracts.rule.Outcome.REJECTED;
import static plenary.rules.Votes.tally;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Matter;
import plenary.contracts.charter.VotingMethod;
import plenary.contracts.rule.Circumstances;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Rule;
import plenary.rules.charter.YamlFile;

class ItuConferenceTest {

    private static final Charter ITU = YamlFile.shipped("itu-conference");
    private static final Rule RULE = ITU.ruleFor(Matter.RECOMMENDATION).orElseThrow();

    @Test
    void the_preamble_at_wcit_12_is_adopted_and_says_why() {
        var verdict = Deciding.decide(RULE, tally(77, 33, 8, 144));

        assertThat(verdict.outcome()).isEqualTo(ADOPTED);
        assertThat(Wording.english(verdict))
                .isEqualTo(
                        "Adopted: 77 yes to 33 no, 8 abstentions."
                                + " 118 of the 144 entitled to vote did so."
                                + " The quorum of 73 (more than half of the 144 entitled) is met,"
                                + " with 118 present."
                                + " 8 abstentions, which is not more than half of the 118 votes cast (59),"
                                + " so nothing is postponed."
                                + " 77 yes, which is more than half of the 110 yes and no votes (56 needed,"
                                + " 21 to spare)."
                                + " Had 22 of the yes votes been no, it would have been rejected.");
    }

    @ParameterizedTest
    @CsvSource({
        "73, 0, 0, 144, ADOPTED", // the quorum exactly
        "72, 0, 0, 144, NO_QUORUM", // one below: half is not more than half
        "74, 0, 0, 144, ADOPTED", // one above
        "72, 0, 0, 143, ADOPTED", // an odd number entitled: half of 143 is 71 and a half
        "71, 0, 0, 143, NO_QUORUM",
        "30, 29, 59, 144, ADOPTED", // 59 is not more than 59
        "30, 28, 59, 144, POSTPONED", // 59 is more than 58 and a half
        "29, 29, 58, 144, REJECTED", // 58 is not more than 58, and a tie rejects
        "2, 60, 66, 144, POSTPONED", // rejected in the General Assembly, postponed here
        "0, 0, 100, 144, POSTPONED", // all abstain
        "50, 50, 0, 144, REJECTED", // a tie
        "51, 50, 0, 144, ADOPTED",
        "50, 51, 0, 144, REJECTED",
        "0, 0, 0, 144, NO_QUORUM",
        "0, 0, 0, 0, NO_QUORUM" // nobody is entitled
    })
    void each_threshold_turns_exactly_where_it_says(
            long yes, long no, long abstain, long entitled, Outcome outcome) {
        assertThat(Deciding.decide(RULE, tally(yes, no, abstain, entitled)).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void at_the_later_meeting_abstentions_no_longer_count() {
        var again = new Circumstances(true, false, null);

        assertThat(Deciding.decide(RULE, tally(30, 28, 59, 144)).outcome()).isEqualTo(POSTPONED);
        assertThat(Deciding.decide(RULE, tally(30, 28, 59, 144), again).outcome())
                .isEqualTo(ADOPTED);
        assertThat(Deciding.decide(RULE, tally(2, 60, 66, 144), again).outcome())
                .isEqualTo(REJECTED);
        assertThat(Deciding.decide(RULE, tally(0, 0, 100, 144), again).outcome())
                .isEqualTo(REJECTED);
    }

    @Test
    void too_few_present_is_no_quorum_however_they_voted() {
        assertThat(Deciding.decide(RULE, tally(0, 72, 0, 144)).outcome()).isEqualTo(NO_QUORUM);
        assertThat(Wording.english(Deciding.decide(RULE, tally(70, 0, 0, 144))))
                .endsWith("With 3 more present the quorum would have been met.");
    }

    @Test
    void a_motion_is_never_postponed_for_abstentions() {
        var procedure = ITU.ruleFor(Matter.PROCEDURE).orElseThrow();

        assertThat(Deciding.decide(procedure, tally(30, 28, 59, 144)).outcome()).isEqualTo(ADOPTED);
    }

    @Test
    void a_second_vote_in_plenary_needs_a_majority_of_all_entitled() {
        var again = ITU.ruleFor(Matter.RECONSIDERATION).orElseThrow();

        assertThat(Deciding.decide(again, tally(73, 0, 0, 144)).outcome()).isEqualTo(ADOPTED);
        assertThat(Deciding.decide(again, tally(72, 0, 0, 144)).outcome())
                .isEqualTo(Outcome.NOT_ADOPTED);
    }

    @Test
    void a_secret_ballot_takes_five_and_goes_before_a_roll_call_which_takes_two() {
        var methods = ITU.methods();

        assertThat(methods.delegationsToDemand(VotingMethod.SECRET)).contains(5);
        assertThat(methods.delegationsToDemand(VotingMethod.ROLL_CALL)).contains(2);
        assertThat(methods.delegationsToDemand(VotingMethod.RECORDED)).isEmpty();
        assertThat(methods.onDemand().getFirst().method()).isEqualTo(VotingMethod.SECRET);
    }

    @Test
    void hands_can_be_counted_under_every_rule_of_the_conference() {
        assertThat(ITU.rules()).noneMatch(Rule::needsSeats);
        assertThat(ITU.vetoingGroups()).isEmpty();
    }
}
