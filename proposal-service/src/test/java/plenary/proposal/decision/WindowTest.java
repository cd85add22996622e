package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_GROUP;
import static plenary.contracts.refusal.RefusalCode.NO_STANDING;
import static plenary.contracts.refusal.RefusalCode.PETITION_ENDED;
import static plenary.contracts.refusal.RefusalCode.PETITION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PETITION_OPEN_ALREADY;
import static plenary.contracts.refusal.RefusalCode.POLL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.RECOMMENDATION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SEAT_RECUSED;
import static plenary.contracts.refusal.RefusalCode.SIGNED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.VETO_USED;
import static plenary.contracts.refusal.RefusalCode.WINDOW_ENDED;
import static plenary.contracts.refusal.RefusalCode.WINDOW_NOT_OPEN;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.carried;
import static plenary.proposal.decision.Committee.petition;
import static plenary.proposal.decision.Committee.petitions;
import static plenary.proposal.decision.Committee.seat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.PollCourseEvent.PollExtended;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.RecommendationEvent.RecommendationAdopted;
import plenary.contracts.event.RecommendationEvent.WindowEnd;
import plenary.contracts.event.RecommendationEvent.WindowEnded;
import plenary.proposal.Course.Timed;
import plenary.proposal.Decision;
import plenary.proposal.decision.DecisionCommand.LiftVeto;
import plenary.proposal.decision.DecisionCommand.OpenPetition;
import plenary.proposal.decision.DecisionCommand.ReceiveMissed;
import plenary.proposal.decision.DecisionCommand.SignPetition;
import plenary.proposal.decision.DecisionCommand.WaiveWindow;
import plenary.proposal.decision.Recommendation.Stage;

class WindowTest {
    private static final Duration WINDOW = Duration.ofHours(72);
    private static final Duration INSTANT = Duration.ofNanos(1);

    private static Recommendation rec(Hall hall) {
        return hall.decisions().recommendations().get("rec-1");
    }

    private static GroupWindow window(Hall hall, String group) {
        return rec(hall).latest().windowOf(group).orElseThrow();
    }

    @Test
    void the_last_instant_of_a_window_counts_and_its_exact_end_does_not() {
        var hall = carried().pass(WINDOW.minus(INSTANT));
        hall.does(seat("technical", 1), petition("3"));
        hall.unwatched(INSTANT);
        hall.refuses(WINDOW_ENDED, seat("technical", 2), new SignPetition("petition-1"));
        hall.refuses(WINDOW_ENDED, seat("civil-society", 1), petition("3"));
        hall.refuses(
                WINDOW_ENDED, seat("civil-society", 1), new WaiveWindow("rec-1", "civil-society"));
    }

    @Test
    void the_exact_end_is_too_late_even_where_it_is_not_written_down_yet() {
        var hall = carried();
        hall.does(seat("technical", 1), petition("3"));
        var end = hall.now().plus(WINDOW);
        for (var late : List.of(petition("3"), sign(), new WaiveWindow("rec-1", "technical"))) {
            var answer = late.decide(hall.state(), Hall.actor(seat("technical", 2)), end);
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Decision.Refused.class,
                            refused ->
                                    assertThat(refused.refusal().code()).isEqualTo(WINDOW_ENDED));
        }
        var intime =
                sign().decide(hall.state(), Hall.actor(seat("technical", 2)), end.minus(INSTANT));
        assertThat(intime).isInstanceOf(Decision.Accepted.class);
    }

    private static SignPetition sign() {
        return new SignPetition("petition-1");
    }

    @Test
    void an_end_that_nobody_watched_is_written_down_with_its_own_time() {
        var hall = carried();
        var end = hall.now().plus(WINDOW);
        assertThat(Deadlines.next(hall.state())).contains(end);
        var passed = Deadlines.passed(hall.state(), end.plus(Duration.ofDays(3)));
        assertThat(passed).allMatch(timed -> timed.at().equals(end));
        assertThat(passed)
                .extracting(Timed::event)
                .filteredOn(event -> event instanceof WindowEnded)
                .hasSize(4);
        assertThat(passed.getLast().event()).isInstanceOf(RecommendationAdopted.class);
        assertThat(Deadlines.passed(hall.state(), end.minus(INSTANT))).isEmpty();
        hall.pass(WINDOW);
        assertThat(Deadlines.next(hall.state())).isEmpty();
    }

    @Test
    void a_group_with_fewer_seats_than_a_petition_needs_has_no_standing() {
        var hall = Committee.meets(Committee.vetoesWith("signatures", 10));
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        assertThat(window(hall, "intergovernmental").frozen().standing()).isFalse();
        assertThat(window(hall, "intergovernmental").ended()).isEqualTo(WindowEnd.NO_STANDING);
        assertThat(window(hall, "technical").ended()).isNull();
        hall.refuses(NO_STANDING, seat("intergovernmental", 5), petition("3"));
    }

    @Test
    void where_no_group_has_standing_the_recommendation_is_adopted_at_once() {
        var hall = Committee.meets();
        Committee.seats(
                hall,
                Committee.delegations().stream()
                        .filter(d -> d.group().equals("governments"))
                        .toList());
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        assertThat(rec(hall).stage()).isEqualTo(Stage.ADOPTED);
    }

    @Test
    void a_group_vote_asked_for_in_time_may_end_after_the_window() {
        var hall = carried().pass(WINDOW.minusHours(1));
        var poll = petitions(hall, "civil-society", 1, "5");
        var opened = hall.decisions().polls().get(poll).opened();
        assertThat(opened.closesAt()).isEqualTo(hall.now().plus(Duration.ofHours(24)));
        assertThat(opened.audience()).isEqualTo("group:civil-society");
        assertThat(opened.namesShown()).isFalse();
        hall.pass(Duration.ofHours(10));
        assertThat(window(hall, "civil-society").ended()).isEqualTo(WindowEnd.ELAPSED);
        assertThat(rec(hall).stage()).as("undecided").isEqualTo(Stage.AWAITING_VETOES);
        hall.pass(Duration.ofHours(30));
        assertThat(rec(hall).stage()).as("not yet received").isEqualTo(Stage.AWAITING_VETOES);
        hall.counted(poll, 7, 5, 0);
        assertThat(rec(hall).stage()).isEqualTo(Stage.RETURNED);
    }

    @Test
    void a_group_vote_that_fails_after_the_window_leaves_the_recommendation_adopted() {
        var hall = carried().pass(WINDOW.minusHours(1));
        var poll = petitions(hall, "civil-society", 1, "5");
        hall.pass(Duration.ofHours(25));
        hall.counted(poll, 6, 6, 0);
        assertThat(rec(hall).stage()).isEqualTo(Stage.ADOPTED);
    }

    @Test
    void a_group_whose_vote_failed_may_petition_again_while_its_window_is_open() {
        var hall = carried();
        var poll = petitions(hall, "civil-society", 1, "5");
        hall.refuses(PETITION_OPEN_ALREADY, seat("civil-society", 9), petition("3"));
        hall.refuses(PETITION_ENDED, seat("civil-society", 9), new SignPetition("petition-1"));
        hall.counted(poll, 6, 6, 0);
        assertThat(rec(hall).stage()).isEqualTo(Stage.AWAITING_VETOES);
        var second = petitions(hall, "civil-society", 1, "3");
        hall.counted(second, 8, 0, 0);
        assertThat(window(hall, "civil-society").ended()).isEqualTo(WindowEnd.DECIDED);
        hall.refuses(WINDOW_ENDED, seat("civil-society", 1), petition("4"));
    }

    @Test
    void a_recused_seat_stands_recused_in_its_groups_vote() {
        var hall = carried();
        var poll = petitions(hall, "intergovernmental", 4, "2");
        var opened = hall.decisions().polls().get(poll).opened();
        assertThat(opened.electorate().electors()).hasSize(12);
        assertThat(opened.electorate().includes("intergovernmental.IO01")).isFalse();
        assertThat(opened.electorate().includes("intergovernmental.IO04")).isTrue();
        hall.refuses(
                SEAT_RECUSED,
                seat("intergovernmental", 1),
                new WaiveWindow("rec-1", "intergovernmental"));
        hall.counted(poll, 5, 4, 0);
        assertThat(rec(hall).latest().vetoes()).hasSize(1);
    }

    @Test
    void signing_is_for_members_once_and_for_what_is_there() {
        var hall = carried();
        hall.does(seat("civil-society", 1), petition("3"));
        hall.refuses(SIGNED_ALREADY, seat("civil-society", 1), new SignPetition("petition-1"));
        hall.refuses(NOT_IN_GROUP, seat("technical", 1), new SignPetition("petition-1"));
        hall.refuses(NOT_IN_GROUP, CHAIR, new SignPetition("petition-1"));
        hall.refuses(PETITION_NOT_FOUND, seat("technical", 1), new SignPetition("petition-7"));
        hall.refuses(
                RECOMMENDATION_NOT_FOUND,
                seat("technical", 1),
                new OpenPetition("rec-9", null, List.of(), "why", java.util.Map.of("*", "how")));
    }

    @Test
    void before_the_chambers_have_spoken_no_window_is_open() {
        var hall = Committee.meets();
        hall.does(CHAIR, Committee.put());
        hall.refuses(WINDOW_NOT_OPEN, seat("technical", 1), petition("3"));
    }

    @Test
    void a_veto_of_the_whole_names_every_provision() {
        var hall = carried();
        hall.does(
                seat("technical", 1),
                new OpenPetition(
                        "rec-1", null, List.of(), "why", java.util.Map.of("*", "start again")));
        var petition = hall.decisions().petition("petition-1").orElseThrow().petition();
        assertThat(petition.provisions()).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(petition.cure()).hasSize(6);
    }

    @Test
    void one_signature_is_enough_where_the_charter_says_so() {
        var hall = Committee.meets(Committee.vetoesWith("signatures", 1));
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        var facts = hall.does(seat("technical", 1), petition("3"));
        assertThat(facts.getLast()).isInstanceOf(PollOpened.class);
    }

    @Test
    void a_waiver_takes_so_many_seats_that_no_veto_could_pass() {
        var hall = carried();
        hall.does(seat("technical", 12), petition("3"));
        for (var n = 1; n <= 6; n++) {
            hall.does(seat("technical", n), new WaiveWindow("rec-1", "technical"));
        }
        hall.refuses(SIGNED_ALREADY, seat("technical", 6), new WaiveWindow("rec-1", "technical"));
        hall.refuses(
                NOT_IN_GROUP, seat("technical", 7), new WaiveWindow("rec-1", "private-sector"));
        assertThat(window(hall, "technical").over()).isFalse();
        hall.does(seat("technical", 7), new WaiveWindow("rec-1", "technical"));
        assertThat(window(hall, "technical").ended()).isEqualTo(WindowEnd.WAIVED);
        assertThat(hall.decisions().petition("petition-1").orElseThrow().petition().stage())
                .isEqualTo(Petition.Stage.LAPSED);
    }

    @Test
    void a_group_that_is_voting_does_not_waive_meanwhile() {
        var hall = carried();
        petitions(hall, "technical", 1, "3");
        hall.refuses(
                PETITION_OPEN_ALREADY, seat("technical", 9), new WaiveWindow("rec-1", "technical"));
    }

    @Test
    void when_every_group_waives_the_recommendation_is_adopted_without_waiting() {
        var hall = carried();
        for (var group : List.of("civil-society", "private-sector", "technical")) {
            for (var n = 1; n <= 7; n++) {
                hall.does(seat(group, n), new WaiveWindow("rec-1", group));
            }
        }
        for (var n = 4; n <= 7; n++) {
            hall.does(seat("intergovernmental", n), new WaiveWindow("rec-1", "intergovernmental"));
        }
        assertThat(rec(hall).stage()).isEqualTo(Stage.AWAITING_VETOES);
        hall.does(seat("intergovernmental", 8), new WaiveWindow("rec-1", "intergovernmental"));
        assertThat(rec(hall).stage()).isEqualTo(Stage.ADOPTED);
    }

    @Test
    void a_charter_may_let_a_group_veto_an_item_once_only() {
        var hall = Committee.meets(Committee.vetoesWith("once-per-item", true));
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        hall.counted(petitions(hall, "technical", 1, "3"), 12, 0, 0);
        hall.pass(WINDOW);
        for (var n = 1; n <= 7; n++) {
            hall.does(seat("technical", n), new LiftVeto("veto-1", List.of()));
        }
        hall.does(CHAIR, Committee.putAgain());
        hall.counted("poll-3", 38, 9, 3);
        hall.refuses(VETO_USED, seat("technical", 1), petition("3"));
    }

    @Test
    void results_that_come_in_any_order_end_the_same() {
        for (var order : List.of("abw", "bwa", "wab", "awb", "baw", "wba")) {
            var hall = carried().pass(WINDOW.minusHours(2));
            var a = petitions(hall, "civil-society", 1, "3", "5");
            var b = petitions(hall, "technical", 1, "4");
            for (var step : order.toCharArray()) {
                switch (step) {
                    case 'a' -> hall.counted(a, 9, 2, 1);
                    case 'b' -> hall.counted(b, 3, 9, 0);
                    default -> hall.pass(Duration.ofHours(2));
                }
            }
            assertThat(rec(hall).stage()).as(order).isEqualTo(Stage.RETURNED);
            assertThat(rec(hall).latest().standingVetoes())
                    .as(order)
                    .extracting(Veto::standing)
                    .containsExactly(List.of("3", "5"));
        }
    }

    @Test
    void a_group_vote_in_an_outage_of_the_ballot_box_has_its_whole_time_again() {
        var hall = Committee.carried();
        var poll = Committee.petitions(hall, "civil-society", 1, "3");
        var until = hall.decisions().polls().get(poll).opened().closesAt();
        var whole = Duration.between(hall.now(), until);
        assertThat(hall.does("house", new ReceiveMissed(poll)))
                .as("its time is not over")
                .isEmpty();
        hall.refuses(NOT_ENTITLED, Committee.CHAIR, new ReceiveMissed(poll));
        hall.refuses(POLL_NOT_FOUND, "house", new ReceiveMissed("poll-9"));
        hall.pass(Duration.ofDays(9));
        assertThat(hall.does("house", new ReceiveMissed(poll)))
                .containsExactly(new PollExtended(poll, hall.now().plus(whole)));
        assertThat(hall.decisions().recommendations().get("rec-1").stage())
                .as("the others' windows are over, and it waits for the group")
                .isEqualTo(Recommendation.Stage.AWAITING_VETOES);
        hall.counted(poll, 9, 2, 1);
        assertThat(hall.decisions().recommendations().get("rec-1").stage())
                .isEqualTo(Recommendation.Stage.RETURNED);
        assertThat(hall.does("house", new ReceiveMissed(poll))).isEmpty();
    }
}
