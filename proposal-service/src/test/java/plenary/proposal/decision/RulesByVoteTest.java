package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.DECIDED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;
import static plenary.contracts.refusal.RefusalCode.RULE_IS_THE_CHARTERS;
import static plenary.contracts.refusal.RefusalCode.RULE_UNKNOWN;
import static plenary.proposal.decision.Committee.CHAIR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.rule.Outcome;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.decision.DecisionCommand.PutRecommendation;

/** Which rule applies is the charter's, or decided by a vote: important questions. */
class RulesByVoteTest {
    private static final String PRESIDENT = "chair:plenary";
    private static final Map<String, String> QUESTION = Map.of("en", "Shall it?");

    /** The Assembly, with as many members as voted then. */
    @SuppressWarnings("unchecked")
    private static Charter charter(Map<String, Object> ofDecides) {
        return Hall.charter(
                "un-general-assembly",
                tree -> {
                    ((List<Map<String, Object>>) tree.get("chambers"))
                            .getFirst()
                            .put("id", "states");
                    ((Map<String, Object>) tree.get("decides")).putAll(ofDecides);
                    return tree;
                });
    }

    private static Hall assembly(Charter charter) {
        var hall = Committee.meets(charter);
        var members = new ArrayList<>(Committee.delegations());
        for (var n = 1; n <= 85; n++) {
            members.add(Committee.delegation("T%02d".formatted(n), "states", List.of()));
        }
        Committee.seats(hall, members);
        return hall;
    }

    private static Hall assembly() {
        return assembly(charter(Map.of()));
    }

    private static OpenPoll vote(String body, Matter matter, String subject, String rule) {
        return new OpenPoll(body, matter, null, QUESTION, subject, rule, null);
    }

    private static OpenPoll important(String subject) {
        return vote("plenary", Matter.PROCEDURE, "rule/two-thirds/" + subject, null);
    }

    private static OpenPoll on(String subject) {
        return vote("plenary", Matter.PROPOSAL, subject, null);
    }

    private static PollOpened poll(Hall hall, String id) {
        return hall.decisions().polls().get(id).opened();
    }

    private static Outcome outcome(Hall hall, String id) {
        return hall.decisions().polls().get(id).outcome().orElseThrow();
    }

    @Test
    void in_1970_the_question_was_made_important_and_a_majority_was_not_enough() {
        var hall = assembly();
        hall.does(PRESIDENT, important("proposal/china"));
        assertThat(poll(hall, "poll-1").rule().name()).isEqualTo("simple-majority");
        hall.counted("poll-1", 66, 52, 7);
        hall.does(PRESIDENT, on("proposal/china"));
        assertThat(poll(hall, "poll-2").rule().name()).isEqualTo("two-thirds");
        assertThat(poll(hall, "poll-2").conducted().ruleSetBy()).isEqualTo("poll/poll-1");
        hall.counted("poll-2", 51, 49, 25);
        assertThat(outcome(hall, "poll-2")).isEqualTo(Outcome.NOT_ADOPTED);
    }

    @Test
    void in_1971_it_was_not_made_important_and_a_majority_adopted_resolution_2758() {
        var hall = assembly();
        hall.does(PRESIDENT, important("proposal/china"));
        hall.counted("poll-1", 55, 59, 15);
        assertThat(outcome(hall, "poll-1")).isEqualTo(Outcome.REJECTED);
        hall.refuses(DECIDED_ALREADY, PRESIDENT, important("proposal/china"));
        hall.does(PRESIDENT, on("proposal/china"));
        assertThat(poll(hall, "poll-2").rule().name()).isEqualTo("simple-majority");
        assertThat(poll(hall, "poll-2").conducted().ruleSetBy())
                .as("that it was asked is kept")
                .isEqualTo("poll/poll-1");
        hall.counted("poll-2", 76, 35, 17);
        assertThat(outcome(hall, "poll-2")).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void what_is_important_is_so_in_its_parts_and_in_the_whole_and_nothing_else_is() {
        var hall = assembly();
        hall.does(PRESIDENT, important("proposal/1"));
        hall.counted("poll-1", 66, 52, 7);
        Committee.second(hall);
        hall.does(PRESIDENT, on("provision/3"));
        assertThat(poll(hall, "poll-2").rule().name()).isEqualTo("two-thirds");
        hall.counted("poll-2", 100, 0, 0);
        hall.does(PRESIDENT, on("provision/7"));
        assertThat(poll(hall, "poll-3").rule().name()).isEqualTo("simple-majority");
        assertThat(poll(hall, "poll-3").conducted().ruleSetBy()).isNull();
        hall.counted("poll-3", 100, 0, 0);
        hall.does(CHAIR, new PutRecommendation(null, "wg", "The whole", null, null, null));
        assertThat(poll(hall, "poll-4").rule().name()).isEqualTo("two-thirds");
        assertThat(poll(hall, "poll-4").conducted().ruleSetBy()).isEqualTo("poll/poll-1");
    }

    @Test
    void a_whole_is_as_important_as_the_most_important_of_its_parts() {
        var hall = assembly();
        hall.does(PRESIDENT, important("provision/3"));
        hall.counted("poll-1", 66, 52, 7);
        hall.does(PRESIDENT, important("provision/4"));
        hall.counted("poll-2", 52, 66, 7);
        hall.does(CHAIR, new PutRecommendation(null, "wg", "The whole", null, null, null));
        assertThat(poll(hall, "poll-3").rule().name()).isEqualTo("two-thirds");
        assertThat(poll(hall, "poll-3").conducted().ruleSetBy()).isEqualTo("poll/poll-1");
    }

    @Test
    void a_committee_decides_by_its_own_majority_and_a_tie_there_rejects() {
        var hall = assembly();
        hall.does(PRESIDENT, important("provision/3"));
        hall.counted("poll-1", 66, 52, 7);
        hall.refuses(
                METHOD_NOT_ALLOWED_HERE,
                CHAIR,
                vote("wg", Matter.PROCEDURE, "rule/two-thirds/provision/4", null));
        hall.does(CHAIR, vote("wg", Matter.PROPOSAL, "provision/3", null));
        assertThat(poll(hall, "poll-2").rule().name()).isEqualTo("committee-majority");
        hall.counted("poll-2", 40, 40, 20);
        assertThat(outcome(hall, "poll-2")).isEqualTo(Outcome.REJECTED);
        hall.does(PRESIDENT, on("provision/4"));
        hall.counted("poll-3", 40, 40, 20);
        assertThat(outcome(hall, "poll-3")).isEqualTo(Outcome.PENDING_SECOND_VOTE);
    }

    @Test
    void only_a_rule_the_charter_has_for_it_is_asked_about_and_only_of_a_text() {
        var hall = assembly();
        hall.refuses(
                RULE_UNKNOWN,
                PRESIDENT,
                vote("plenary", Matter.PROCEDURE, "rule/committee-majority/proposal/1", null));
        for (var subject : List.of("rule/two-thirds", "rule/two-thirds/motion/close-debate")) {
            hall.refuses(
                    METHOD_NOT_ALLOWED_HERE,
                    PRESIDENT,
                    vote("plenary", Matter.PROCEDURE, subject, null));
        }
        hall.refuses(METHOD_NOT_ALLOWED_HERE, PRESIDENT, on("rule/two-thirds/proposal/1"));
    }

    @Test
    void the_chair_names_no_rule_but_the_charters_unless_the_charter_lets_it() {
        var hall = assembly();
        var easier = vote("plenary", Matter.PROPOSAL, "proposal/1", "committee-majority");
        hall.refuses(RULE_IS_THE_CHARTERS, PRESIDENT, easier);
        hall.refuses(
                RULE_IS_THE_CHARTERS,
                PRESIDENT,
                vote("plenary", Matter.PROCEDURE, "provision/3", null));
        hall.does(PRESIDENT, vote("plenary", Matter.PROPOSAL, "proposal/1", "simple-majority"));
        var free = assembly(charter(Map.of("by-chair", List.of("committee-majority"))));
        free.does(PRESIDENT, easier);
        assertThat(poll(free, "poll-1").rule().name()).isEqualTo("committee-majority");
    }
}
