package plenary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import plenary.acceptance.wcit.Wcit12;

class WcitStoryTest extends StoryTest {

    WcitStoryTest() {
        super(new Wcit12());
    }

    @Test
    @Order(1)
    void the_administrator_creates_the_conference_for_its_secretariat(TestInfo step) {
        play(step);
    }

    @Test
    @Order(2)
    void the_secretariat_imports_a_roster_of_144_delegations(TestInfo step) {
        play(step);
    }

    @Test
    @Order(3)
    void the_secretariat_sets_up_bodies_and_officers(TestInfo step) {
        play(step);
    }

    @Test
    @Order(4)
    void delegates_and_officers_claim_their_places(TestInfo step) {
        play(step);
    }

    @Test
    @Order(5)
    void the_secretariat_imports_the_regulations_of_1988(TestInfo step) {
        play(step);
    }

    @Test
    @Order(6)
    void the_secretariat_opens_the_register_and_issues_the_first_programme(TestInfo step) {
        play(step);
    }

    @Test
    @Order(7)
    void the_chair_opens_the_conference_on_two_commitments(TestInfo step) {
        play(step);
    }

    @Test
    @Order(8)
    void delegations_table_proposals_and_confirm_that_they_sponsor_them(TestInfo step) {
        play(step);
    }

    @Test
    @Order(9)
    void working_groups_take_the_instructions_into_the_draft(TestInfo step) {
        play(step);
    }

    @Test
    @Order(10)
    void the_definition_of_operators_is_shown_with_all_that_it_reaches(TestInfo step) {
        play(step);
    }

    @Test
    @Order(11)
    void chairs_call_for_consensus_and_delegations_object(TestInfo step) {
        play(step);
    }

    @Test
    @Order(12)
    void working_groups_pass_brackets_up_each_with_its_history(TestInfo step) {
        play(step);
    }

    @Test
    @Order(13)
    void russia_announces_and_tables_a_common_proposal(TestInfo step) {
        play(step);
    }

    @Test
    @Order(14)
    void egypt_denies_that_it_sponsors_it(TestInfo step) {
        play(step);
    }

    @Test
    @Order(15)
    void sweden_challenges_its_scope_and_the_chair_s_ruling_is_appealed(TestInfo step) {
        play(step);
    }

    @Test
    @Order(16)
    void committee_5_takes_it_up_and_the_united_states_object(TestInfo step) {
        play(step);
    }

    @Test
    @Order(17)
    void all_remaining_sponsors_withdraw_it(TestInfo step) {
        play(step);
    }

    @Test
    @Order(18)
    void a_closed_group_of_regional_representatives_meets(TestInfo step) {
        play(step);
    }

    @Test
    @Order(19)
    void the_chair_tables_a_compromise_beside_the_draft(TestInfo step) {
        play(step);
    }

    @Test
    @Order(20)
    void holders_let_go_of_their_brackets_for_other_wordings(TestInfo step) {
        play(step);
    }

    @Test
    @Order(21)
    void new_text_on_naming_and_a_resolution_are_tabled(TestInfo step) {
        play(step);
    }

    @Test
    @Order(22)
    void the_chair_takes_the_temperature_of_the_room(TestInfo step) {
        play(step);
    }

    @Test
    @Order(23)
    void spain_asks_whether_that_was_a_vote(TestInfo step) {
        play(step);
    }

    @Test
    @Order(24)
    void nobody_can_adopt_anything_from_a_temperature_check(TestInfo step) {
        play(step);
    }

    @Test
    @Order(25)
    void nigeria_puts_two_sentences_for_the_preamble_for_the_african_group(TestInfo step) {
        play(step);
    }

    @Test
    @Order(26)
    void mexico_and_canada_object_and_there_is_no_consensus_twice(TestInfo step) {
        play(step);
    }

    @Test
    @Order(27)
    void iran_demands_a_vote_and_the_debate_is_closed(TestInfo step) {
        play(step);
    }

    @Test
    @Order(28)
    void two_tellers_count_77_yes_33_no_and_8_abstentions(TestInfo step) {
        play(step);
    }

    @Test
    @Order(29)
    void the_chair_settles_references_to_what_leaves_the_text(TestInfo step) {
        play(step);
    }

    @Test
    @Order(30)
    void plenary_reads_the_text_twice_and_adopts_it(TestInfo step) {
        play(step);
    }

    @Test
    @Order(31)
    void delegations_sign_or_do_not(TestInfo step) {
        play(step);
    }

    @Test
    @Order(32)
    void
            had_a_majority_of_each_regional_group_been_needed_two_groups_would_have_blocked_the_final_acts(
                    TestInfo step) {
        play(step);
    }

    @Test
    @Order(101)
    void what_came_out_is_told_with_signatures_by_region() {
        assertThat(told())
                .contains(
                        "Signatures: 89 signed, 55 did not",
                        "Africa 38/3",
                        "Asia-Pacific 29/6",
                        "Latin America and Caribbean 18/4",
                        "Eastern Europe 3/17",
                        "Western Europe and others 1/25",
                        "Egypt: listed by Russia, denied",
                        "Adopted: 77 yes to 33 no, 8 abstentions.");
    }

    @Test
    @Order(102)
    void every_vote_is_counted_the_same_by_what_if() {
        everyVoteIsCountedTheSame();
    }

    @Test
    @Order(103)
    void a_second_run_finds_it_done() {
        againNothingIsPlayed();
    }
}
