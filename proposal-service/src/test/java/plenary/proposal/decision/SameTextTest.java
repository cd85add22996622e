package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.DECIDED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.NOT_AT_A_LATER_MEETING;
import static plenary.contracts.refusal.RefusalCode.PUT_AS_AGAIN;
import static plenary.contracts.refusal.RefusalCode.RECONSIDERATION_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.RECONSIDERATION_TOO_EARLY;
import static plenary.contracts.refusal.RefusalCode.RECONSIDERED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.TEXT_BEING_DECIDED;
import static plenary.contracts.refusal.RefusalCode.UNCHANGED_SINCE_WINDOW;
import static plenary.contracts.refusal.RefusalCode.VETO_USED;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.petitions;
import static plenary.proposal.decision.Committee.seat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.DraftEvent.WordingEdited;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.SessionEvent.SessionClosed;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.contracts.rule.Outcome;
import plenary.contracts.text.Content;
import plenary.proposal.decision.DecisionCommand.MoveReconsideration;
import plenary.proposal.decision.DecisionCommand.OpenPetition;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.decision.DecisionCommand.PutRecommendation;
import plenary.proposal.decision.Recommendation.Stage;
import plenary.proposal.text.TextCommand.AdoptText;
import plenary.proposal.text.TextCommand.HoldReading;

/** A text that was put before is known by its words, whatever it is called now. */
class SameTextTest {
    private static final Duration WINDOW = Duration.ofHours(72);
    private static final String PLENARY = "chair:plenary";
    private static final PutRecommendation ELSEWHERE =
            new PutRecommendation(null, "plenary", "The same", Method.RECORDED, null, null);

    private static Recommendation rec(Hall hall, String id) {
        return hall.decisions().recommendations().get(id);
    }

    private static void reworded(Hall hall, String provision, String text) {
        hall.happens(
                new WordingEdited(
                        "e" + hall.state().seq(),
                        provision,
                        Content.of("1." + provision, text),
                        "So it was agreed."));
    }

    /** The chambers have said no. */
    private static Hall rejected() {
        var hall = Committee.meets();
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 10, 38, 2);
        return hall;
    }

    @Test
    void what_is_being_decided_is_not_put_a_second_time_beside_that_by_any_body() {
        var hall = Committee.carried();
        hall.refuses(TEXT_BEING_DECIDED, CHAIR, Committee.put());
        hall.refuses(TEXT_BEING_DECIDED, PLENARY, ELSEWHERE);
        reworded(hall, "1", "Something else.");
        hall.refuses(TEXT_BEING_DECIDED, CHAIR, Committee.put());
    }

    @Test
    void what_was_rejected_is_no_new_matter_unless_its_words_are_others() {
        var hall = rejected();
        hall.refuses(DECIDED_ALREADY, CHAIR, Committee.put());
        hall.refuses(DECIDED_ALREADY, PLENARY, ELSEWHERE);
        reworded(hall, "4", Committee.text(4).toUpperCase(java.util.Locale.ROOT) + " ;");
        hall.refuses(DECIDED_ALREADY, CHAIR, Committee.put());
        reworded(hall, "4", "The committee recommends nothing.");
        hall.does(CHAIR, Committee.put());
        assertThat(rec(hall, "rec-2").stage()).isEqualTo(Stage.VOTING);
    }

    @Test
    void something_added_does_not_make_a_rejected_text_another_one() {
        var hall = rejected();
        Committee.second(hall);
        hall.refuses(DECIDED_ALREADY, CHAIR, Committee.put());
    }

    @Test
    void what_was_rejected_is_put_again_once_the_chambers_reconsider_it() {
        var hall = rejected();
        var move = new MoveReconsideration("poll-1");
        hall.refuses(RECONSIDERATION_TOO_EARLY, seat("states", 1), move);
        hall.pass(Duration.ofDays(1));
        hall.does(seat("states", 1), move);
        hall.does(
                CHAIR,
                new OpenPoll(
                        "wg",
                        Matter.RECONSIDERATION,
                        null,
                        Map.of("en", "Shall it be taken again?"),
                        "poll/poll-1",
                        null,
                        null));
        var asked = hall.decisions().polls().get("poll-2").opened();
        assertThat(asked.rule().name()).isEqualTo("two-thirds");
        assertThat(asked.electorate().electors()).as("all the chambers").hasSize(50);
        assertThat(SameText.mayBePutAgain(hall.state(), rec(hall, "rec-1"))).isFalse();
        hall.counted("poll-2", 34, 16, 0);
        assertThat(SameText.mayBePutAgain(hall.state(), rec(hall, "rec-1"))).isTrue();
        hall.refuses(PUT_AS_AGAIN, CHAIR, Committee.put());
        hall.does(CHAIR, Committee.putAgain());
        hall.counted("poll-3", 10, 38, 2);
        hall.pass(Duration.ofDays(1));
        hall.refuses(RECONSIDERED_ALREADY, seat("states", 1), new MoveReconsideration("poll-3"));
        hall.refuses(DECIDED_ALREADY, CHAIR, Committee.put());
    }

    @Test
    void what_the_chambers_carried_is_the_groups_and_is_not_reconsidered() {
        var hall = Committee.carried();
        hall.pass(Duration.ofDays(1));
        hall.refuses(
                RECONSIDERATION_NOT_PROVIDED, seat("states", 1), new MoveReconsideration("poll-1"));
    }

    @Test
    void what_is_adopted_is_not_put_again_and_a_text_that_says_more_may_be() {
        var hall = Committee.carried();
        hall.pass(WINDOW);
        assertThat(rec(hall, "rec-1").stage()).isEqualTo(Stage.ADOPTED);
        hall.refuses(DECIDED_ALREADY, CHAIR, Committee.put());
        Committee.second(hall);
        hall.does(CHAIR, Committee.put());
        hall.counted(rec(hall, "rec-2").latest().poll(), 38, 9, 3);
        hall.refuses(UNCHANGED_SINCE_WINDOW, seat("civil-society", 1), stop("rec-2", "3"));
        hall.does(seat("civil-society", 1), stop("rec-2", "7"));
    }

    private static OpenPetition stop(String recommendation, String provision) {
        return new OpenPetition(
                recommendation,
                null,
                List.of(provision),
                "It permits surveillance.",
                Map.of(provision, "Say that it does not."));
    }

    /** Civil society has vetoed 3, which leaves; it is put with the rest only as what it was. */
    @Test
    void what_came_back_from_a_veto_is_put_again_and_not_as_new_while_any_of_it_is_as_it_was() {
        var hall = Committee.carried();
        hall.counted(petitions(hall, "civil-society", 1, "3"), 9, 2, 1);
        hall.pass(WINDOW);
        assertThat(rec(hall, "rec-1").stage()).isEqualTo(Stage.RETURNED);
        hall.refuses(PUT_AS_AGAIN, CHAIR, Committee.put());
        for (var id : List.of("1", "2", "4", "5")) {
            reworded(hall, id, "Another measure, " + (char) ('p' + Integer.parseInt(id)) + ".");
        }
        hall.refuses(PUT_AS_AGAIN, CHAIR, Committee.put());
        reworded(hall, "6", "Reports are made every year.");
        hall.does(CHAIR, Committee.put());
    }

    @Test
    void a_group_does_not_veto_what_it_let_pass_because_another_body_puts_it() {
        var hall = Committee.carried();
        hall.counted(petitions(hall, "civil-society", 1, "3"), 9, 2, 1);
        hall.pass(WINDOW);
        hall.does(PLENARY, ELSEWHERE);
        hall.counted(rec(hall, "rec-2").latest().poll(), 38, 9, 3);
        hall.refuses(UNCHANGED_SINCE_WINDOW, seat("civil-society", 1), stop("rec-2", "4"));
        hall.refuses(UNCHANGED_SINCE_WINDOW, seat("technical", 1), stop("rec-2", "1"));
    }

    @Test
    void a_raised_threshold_and_a_veto_that_is_used_follow_the_provisions() {
        var hall =
                Committee.meets(
                        Hall.charter(
                                "cirp-consociational",
                                tree -> {
                                    for (var veto : (List<?>) tree.get("vetoes")) {
                                        Committee.amend(veto, "effect", "raise-threshold");
                                        Committee.amend(veto, "raised-rule", "majority-of-seats");
                                        Committee.amend(veto, "once-per-item", true);
                                        Committee.amend(veto, "only-what-changed", false);
                                    }
                                    return tree;
                                }));
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        hall.counted(petitions(hall, "civil-society", 1, "3"), 9, 2, 1);
        hall.pass(WINDOW);
        assertThat(rec(hall, "rec-1").stage()).isEqualTo(Stage.TO_BE_PUT_AGAIN);
        hall.refuses(PUT_AS_AGAIN, CHAIR, Committee.put());
        reworded(hall, "1", "Another measure.");
        hall.does(PLENARY, ELSEWHERE);
        var poll = hall.decisions().polls().get(rec(hall, "rec-2").latest().poll()).opened();
        assertThat(poll.rule().name()).isEqualTo("majority-of-seats");
        assertThat(poll.conducted().ruleSetBy()).isEqualTo("veto/veto-1");
        hall.counted(poll.poll(), 38, 9, 3);
        hall.refuses(VETO_USED, seat("civil-society", 2), stop("rec-2", "3"));
        hall.does(seat("civil-society", 2), stop("rec-2", "1"));
    }

    @Test
    void what_was_put_off_is_put_off_once_whatever_body_puts_it_and_at_a_later_meeting() {
        var hall =
                Committee.meets(
                        Hall.charter(
                                "itu-conference",
                                tree -> {
                                    @SuppressWarnings("unchecked")
                                    var chambers = (List<Map<String, Object>>) tree.get("chambers");
                                    chambers.getFirst().put("id", "states");
                                    @SuppressWarnings("unchecked")
                                    var decides = (Map<String, Object>) tree.get("decides");
                                    decides.put("recommendation", decides.get("proposal"));
                                    return tree;
                                }));
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 10, 5, 20);
        assertThat(rec(hall, "rec-1").stage()).isEqualTo(Stage.TO_BE_PUT_AGAIN);
        hall.pass(Duration.ofHours(1));
        hall.refuses(NOT_AT_A_LATER_MEETING, CHAIR, Committee.putAgain());
        hall.refuses(NOT_AT_A_LATER_MEETING, PLENARY, ELSEWHERE);
        hall.happens(new SessionClosed("s2", "over"));
        hall.pass(Duration.ofHours(1));
        hall.happens(new SessionOpened("s3", "wg", "Second", List.of()));
        hall.does(PLENARY, ELSEWHERE);
        hall.counted("poll-2", 10, 5, 20);
        assertThat(hall.decisions().polls().get("poll-2").outcome()).contains(Outcome.ADOPTED);
    }

    @Test
    void no_gavel_falls_on_what_the_chambers_are_asked_about_or_have_rejected() {
        var hall = Committee.meets(Hall.charter("itu-conference"));
        hall.does(PLENARY, new HoldReading(1));
        hall.does(PLENARY, new HoldReading(2));
        hall.does(CHAIR, Committee.put());
        var adopt = new AdoptText("Network security", null);
        hall.refuses(TEXT_BEING_DECIDED, PLENARY, adopt);
        hall.counted("poll-1", 10, 38, 2);
        hall.refuses(DECIDED_ALREADY, PLENARY, adopt);
    }
}
