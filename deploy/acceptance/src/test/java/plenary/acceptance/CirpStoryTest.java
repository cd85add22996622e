package plenary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import plenary.acceptance.cirp.Cirp;

class CirpStoryTest extends StoryTest {

    CirpStoryTest() {
        super(new Cirp());
    }

    @Test
    @Order(1)
    void the_administrator_creates_the_committee_for_its_secretariat(TestInfo step) {
        play(step);
    }

    @Test
    @Order(2)
    void the_secretariat_imports_fifty_states_and_four_advisory_groups(TestInfo step) {
        play(step);
    }

    @Test
    @Order(3)
    void the_secretariat_sets_up_a_working_group_and_its_officers(TestInfo step) {
        play(step);
    }

    @Test
    @Order(4)
    void delegates_and_advisers_claim_their_places(TestInfo step) {
        play(step);
    }

    @Test
    @Order(5)
    void the_audit_finds_three_organisations_that_yield_their_seats(TestInfo step) {
        play(step);
    }

    @Test
    @Order(6)
    void brazil_tables_six_provisions_on_network_security(TestInfo step) {
        play(step);
    }

    @Test
    @Order(7)
    void india_and_the_united_states_object_to_two_passages(TestInfo step) {
        play(step);
    }

    @Test
    @Order(8)
    void civil_society_gives_early_warning_on_provision_3(TestInfo step) {
        play(step);
    }

    @Test
    @Order(9)
    void holders_let_go_and_the_draft_is_clean(TestInfo step) {
        play(step);
    }

    @Test
    @Order(10)
    void the_chair_puts_six_provisions_forward_and_38_states_say_yes(TestInfo step) {
        play(step);
    }

    @Test
    @Order(11)
    void faulty_vetoes_are_refused_each_with_its_own_code(TestInfo step) {
        play(step);
    }

    @Test
    @Order(12)
    void civil_society_petitions_for_a_veto_of_provisions_3_and_5(TestInfo step) {
        play(step);
    }

    @Test
    @Order(13)
    void the_private_sector_declares_no_objection(TestInfo step) {
        play(step);
    }

    @Test
    @Order(14)
    void three_technical_seats_are_too_few_and_a_recused_organisation_may_not_sign(TestInfo step) {
        play(step);
    }

    @Test
    @Order(15)
    void civil_society_votes_nine_to_two_with_one_abstention(TestInfo step) {
        play(step);
    }

    @Test
    @Order(16)
    void civil_society_vetoes_with_a_reason_and_a_cure_and_nothing_moves(TestInfo step) {
        play(step);
    }

    @Test
    @Order(17)
    void the_last_window_ends_and_exactly_3_and_5_return(TestInfo step) {
        play(step);
    }

    @Test
    @Order(18)
    void the_working_group_writes_the_cure_into_3_and_the_group_lets_go(TestInfo step) {
        play(step);
    }

    @Test
    @Order(19)
    void the_chair_settles_the_reference_to_5_which_leaves_whole(TestInfo step) {
        play(step);
    }

    @Test
    @Order(20)
    void the_chair_leaves_an_item_to_the_technical_group_and_a_state_challenges_that(
            TestInfo step) {
        play(step);
    }

    @Test
    @Order(21)
    void the_classification_stands_and_only_the_technical_group_is_asked(TestInfo step) {
        play(step);
    }

    @Test
    @Order(22)
    void the_technical_group_alone_has_adopted_its_own_item(TestInfo step) {
        play(step);
    }

    @Test
    @Order(23)
    void the_chair_puts_five_provisions_forward_and_41_states_say_yes(TestInfo step) {
        play(step);
    }

    @Test
    @Order(24)
    void the_technical_group_cannot_veto_what_has_not_changed(TestInfo step) {
        play(step);
    }

    @Test
    @Order(25)
    void the_private_sector_and_civil_society_waive_their_windows(TestInfo step) {
        play(step);
    }

    @Test
    @Order(26)
    void the_last_window_ends_and_the_recommendation_is_adopted(TestInfo step) {
        play(step);
    }

    @Test
    @Order(27)
    void as_proposed_and_without_vetoes_all_six_provisions_would_have_been_adopted(TestInfo step) {
        play(step);
    }

    @Test
    @Order(100)
    void both_rounds_are_told_side_by_side() {
        assertThat(told())
                .contains(
                        "Adopted: 38 yes to 9 no, 3 abstentions.",
                        "Adopted: 41 yes to 6 no, 3 abstentions.",
                        "3 vetoed → adopted (changed)",
                        "5 vetoed → absent",
                        "Adopted: Security of networks, 5 provisions");
        // long sentences run over several lines
        assertThat(String.join(" ", told()).replaceAll("\\s+", " "))
                .contains(
                        "all 6 provisions would have been adopted, 3 and 5 among them.",
                        "adopted, by technical alone");
    }

    @Test
    @Order(101)
    void every_vote_is_counted_the_same_by_what_if() {
        everyVoteIsCountedTheSame();
    }

    @Test
    @Order(102)
    void a_second_run_finds_it_done() {
        againNothingIsPlayed();
    }
}
