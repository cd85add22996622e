package plenary.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.rule.Outcome.ADOPTED;
import static plenary.contracts.rule.Outcome.NOT_ADOPTED;
import static plenary.rules.Votes.tally;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plenary.contracts.charter.AdvisoryGroup;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Matter;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Rule;
import plenary.rules.charter.YamlFile;

class CirpTest {

    private static final Charter CIRP = YamlFile.shipped("cirp-consociational");
    private static final Rule STATES = CIRP.ruleFor(Matter.RECOMMENDATION).orElseThrow();
    private static final Rule GROUP =
            CIRP.rule(CIRP.vetoingGroups().getFirst().veto().groupRule()).orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "38, 9, 3, 50, ADOPTED", // the story's first round: 114 >= 94
        "41, 6, 3, 50, ADOPTED", // and its second
        "32, 16, 2, 50, ADOPTED", // two thirds exactly
        "31, 16, 3, 50, NOT_ADOPTED", // one below
        "33, 16, 1, 50, ADOPTED", // one above
        "25, 25, 0, 50, REJECTED",
        "26, 0, 0, 50, ADOPTED", // the quorum exactly
        "25, 0, 0, 50, NO_QUORUM",
        "0, 0, 50, 50, REJECTED", // all abstain: nobody said yes
        "17, 33, 0, 50, REJECTED"
    })
    void the_states_decide_by_two_thirds_of_those_voting(
            long yes, long no, long abstain, long entitled, Outcome outcome) {
        assertThat(Deciding.decide(STATES, tally(yes, no, abstain, entitled)).outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "9, 2, 1, 12, ADOPTED", // civil society in the story
        "7, 0, 0, 12, ADOPTED",
        "6, 0, 0, 12, NOT_ADOPTED", // half is not more than half
        "6, 6, 0, 12, REJECTED",
        "5, 0, 0, 9, ADOPTED", // nine seats left after recusal
        "4, 0, 0, 9, NOT_ADOPTED"
    })
    void a_group_vetoes_by_more_than_half_of_its_seats_not_recused(
            long yes, long no, long abstain, long entitled, Outcome outcome) {
        assertThat(Deciding.decide(GROUP, tally(yes, no, abstain, entitled)).outcome())
                .isEqualTo(outcome);
    }

    @Test
    void a_recused_seat_neither_votes_on_a_veto_nor_enlarges_its_base() {
        var electors = new java.util.ArrayList<Elector>();
        Votes.seats(9).electors().forEach(electors::add);
        electors.add(Votes.recused("X"));
        electors.add(Votes.recused("Y"));
        electors.add(Votes.recused("Z"));
        var ballots = new java.util.ArrayList<>(Votes.ballots(5, 4, 0));
        ballots.add(Votes.ballot("X", Choice.NO));

        var verdict = Deciding.decide(GROUP, new Electorate(electors), ballots);

        assertThat(verdict.outcome()).isEqualTo(ADOPTED);
        assertThat(Wording.english(verdict))
                .contains(
                        "5 yes, which is more than half of the 9 entitled (5 needed, none to spare).")
                .contains("3 seats do not count here, having yielded or opted out.");
    }

    @Test
    void the_missed_two_thirds_says_how_many_were_short() {
        var verdict = Deciding.decide(STATES, tally(31, 16, 3, 50));

        assertThat(verdict.outcome()).isEqualTo(NOT_ADOPTED);
        assertThat(Wording.english(verdict))
                .contains(
                        "31 yes, which is less than two thirds of the 47 yes and no votes (32 needed, 1 short).")
                .endsWith(
                        "Had 1 of the noes been yes, it would have been adopted."
                                + " Had 1 of the abstentions been yes, it would have been adopted.");
    }

    @Test
    void four_groups_veto_and_hold_the_same_rule() {
        assertThat(CIRP.vetoingGroups())
                .extracting(AdvisoryGroup::id)
                .containsExactly(
                        "civil-society", "private-sector", "technical", "intergovernmental");
        assertThat(CIRP.vetoingGroups())
                .allSatisfy(
                        group -> {
                            assertThat(group.veto().window()).isEqualTo(Duration.ofHours(72));
                            assertThat(group.veto().groupPoll()).isEqualTo(Duration.ofHours(24));
                            assertThat(group.veto().signaturesNeeded(group.seats())).isEqualTo(4);
                            assertThat(group.veto().overrideRule()).isNull();
                        });
    }

    @Test
    void an_organisation_yields_when_more_than_half_of_its_members_sit_here() {
        var policy = CIRP.doubleRepresentation();

        assertThat(policy.yields()).isEqualTo("intergovernmental");
        assertThat(policy.catches(5, 10)).isFalse();
        assertThat(policy.catches(6, 10)).isTrue();
        assertThat(policy.catches(5, 9)).isTrue();
        assertThat(policy.catches(0, 0)).isFalse();
    }

    @Test
    void as_proposed_nobody_holds_a_veto_and_overlaps_are_only_shown() {
        var proposed = YamlFile.shipped("cirp");

        assertThat(proposed.advisoryGroups()).hasSize(4);
        assertThat(proposed.vetoingGroups()).isEmpty();
        assertThat(proposed.ruleFor(Matter.RECOMMENDATION).orElseThrow().condition())
                .isEqualTo(STATES.condition());
        assertThat(proposed.doubleRepresentation().yields()).isNull();
    }
}
