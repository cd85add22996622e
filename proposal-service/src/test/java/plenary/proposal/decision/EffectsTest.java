package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.SUBJECT_EXCLUDED;
import static plenary.contracts.refusal.RefusalCode.UNCHANGED_SINCE_WINDOW;
import static plenary.contracts.refusal.RefusalCode.WINDOWS_STILL_OPEN;
import static plenary.contracts.refusal.RefusalCode.WINDOW_NOT_OPEN;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.petition;
import static plenary.proposal.decision.Committee.petitions;
import static plenary.proposal.decision.Committee.seat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charter;
import plenary.contracts.event.VetoEvent.ThresholdRaised;
import plenary.contracts.refusal.RefusalCode;
import plenary.proposal.decision.DecisionCommand.LiftVeto;
import plenary.proposal.decision.DecisionCommand.NarrowVeto;
import plenary.proposal.decision.DecisionCommand.OverrideVeto;
import plenary.proposal.decision.Recommendation.Stage;
import plenary.proposal.floor.FloorCommand.ChallengeScope;
import plenary.proposal.floor.FloorCommand.GiveRuling;
import plenary.proposal.item.ItemCommand.NameMatter;

/** What a veto does beside blocking, and what no veto reaches. */
class EffectsTest {
    private static final Duration WINDOW = Duration.ofHours(72);

    private static Charter vetoes(Map<String, ?> points) {
        return Hall.charter(
                "cirp-consociational",
                tree -> {
                    for (var veto : (List<?>) tree.get("vetoes")) {
                        @SuppressWarnings("unchecked")
                        var entries = (Map<String, Object>) veto;
                        entries.putAll(points);
                    }
                    return tree;
                });
    }

    /** Civil society has vetoed 3, and all windows have ended. */
    private static Hall vetoed(Map<String, ?> points) {
        var hall = Committee.meets(vetoes(points));
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        hall.counted(petitions(hall, "civil-society", 1, "3"), 9, 2, 1);
        return hall.pass(WINDOW);
    }

    private static final Map<String, ?> SUSPEND =
            Map.of("effect", "suspend", "suspension", "10 days");
    private static final Map<String, ?> RAISE =
            Map.of("effect", "raise-threshold", "raised-rule", "majority-of-seats");

    private static Recommendation rec(Hall hall) {
        return hall.decisions().recommendations().get("rec-1");
    }

    @Test
    void a_suspensive_veto_holds_the_decision_up_for_its_time_once_and_then_it_goes_on() {
        var hall = vetoed(SUSPEND);
        assertThat(rec(hall).stage()).isEqualTo(Stage.SUSPENDED);
        assertThat(rec(hall).until()).isEqualTo(hall.now().plus(Duration.ofDays(10)));
        assertThat(hall.state().texts().brackets().all()).isEmpty();
        hall.refuses(WINDOWS_STILL_OPEN, CHAIR, new OverrideVeto("veto-1"));
        hall.refuses(RefusalCode.RECOMMENDATION_NOT_OPEN, CHAIR, Committee.putAgain());
        hall.pass(Duration.ofDays(10).minusMillis(1));
        assertThat(rec(hall).stage()).isEqualTo(Stage.SUSPENDED);
        hall.pass(Duration.ofMillis(1));
        assertThat(rec(hall).stage()).isEqualTo(Stage.ADOPTED);
    }

    @Test
    void a_suspension_that_nobody_watched_ends_at_its_instant_all_the_same() {
        var hall = vetoed(SUSPEND);
        var end = rec(hall).until();
        hall.unwatched(Duration.ofDays(30));
        hall.until(hall.now());
        assertThat(rec(hall).stage()).isEqualTo(Stage.ADOPTED);
        assertThat(rec(hall).latest().endedAt()).isEqualTo(end);
    }

    @Test
    void a_suspension_that_began_while_nobody_watched_ends_at_its_instant_too() {
        var hall = Committee.meets(vetoes(SUSPEND));
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        hall.counted(petitions(hall, "civil-society", 1, "3"), 9, 2, 1);
        var end = hall.now().plus(WINDOW).plus(Duration.ofDays(10));
        // away across the windows' end and that of the suspension it began
        hall.unwatched(Duration.ofDays(30));
        hall.refuses(
                RefusalCode.RECOMMENDATION_NOT_OPEN,
                seat("civil-society", 1),
                new NarrowVeto("veto-1", List.of("3")));
        hall.until(hall.now());
        assertThat(rec(hall).stage()).isEqualTo(Stage.ADOPTED);
        assertThat(rec(hall).latest().endedAt()).isEqualTo(end);
    }

    @Test
    void a_group_that_lets_go_of_its_suspension_lets_the_text_go_on_at_once() {
        var hall = vetoed(SUSPEND);
        for (var n = 1; n <= 7; n++) {
            hall.does(seat("civil-society", n), new LiftVeto("veto-1", List.of()));
        }
        assertThat(rec(hall).stage()).isEqualTo(Stage.ADOPTED);
    }

    @Test
    void a_raised_threshold_is_put_again_under_its_rule_and_says_what_set_it() {
        var hall = vetoed(RAISE);
        assertThat(rec(hall).stage()).isEqualTo(Stage.TO_BE_PUT_AGAIN);
        hall.does(CHAIR, Committee.putAgain());
        var poll = hall.decisions().polls().get(rec(hall).latest().poll()).opened();
        assertThat(poll.rule().name()).isEqualTo("majority-of-seats");
        assertThat(poll.conducted().ruleSetBy()).isEqualTo("veto/veto-1");
        hall.counted(poll.poll(), 25, 0, 25);
        assertThat(rec(hall).stage())
                .as("25 of 50 is not more than half")
                .isEqualTo(Stage.NOT_CARRIED);
    }

    @Test
    void once_the_raised_threshold_is_met_the_group_has_no_further_window_on_the_same_words() {
        var hall = vetoed(RAISE);
        hall.does(CHAIR, Committee.putAgain());
        var facts = hall.counted(rec(hall).latest().poll(), 26, 24, 0);
        assertThat(facts).noneMatch(ThresholdRaised.class::isInstance);
        assertThat(rec(hall).stage()).isEqualTo(Stage.AWAITING_VETOES);
        hall.refuses(WINDOW_NOT_OPEN, seat("civil-society", 1), petition("3"));
        hall.refuses(UNCHANGED_SINCE_WINDOW, seat("technical", 1), petition("3"));
        hall.pass(WINDOW);
        assertThat(rec(hall).stage()).isEqualTo(Stage.ADOPTED);
    }

    @Test
    void a_matter_the_charter_keeps_out_of_reach_is_not_vetoed() {
        var hall = Committee.meets(vetoes(Map.of("excluded-subjects", List.of("budget"))));
        hall.refuses(
                RefusalCode.MATTER_UNKNOWN, CHAIR, new NameMatter("2", "weather", "It is not."));
        hall.refuses(
                RefusalCode.NOT_ENTITLED,
                seat("states", 1),
                new NameMatter("2", "budget", "It spends."));
        hall.does(CHAIR, new NameMatter("2", "budget", "It spends."));
        hall.does(CHAIR, Committee.put());
        hall.refuses(
                RefusalCode.VOTING_BEGUN, CHAIR, new NameMatter("3", "budget", "It spends too."));
        hall.counted("poll-1", 38, 9, 3);
        hall.refuses(SUBJECT_EXCLUDED, seat("civil-society", 1), petition("2"));
        hall.refuses(SUBJECT_EXCLUDED, seat("civil-society", 1), petition());
        hall.does(seat("civil-society", 1), petition("3"));
    }

    @Test
    void what_a_provision_is_about_is_challenged_and_settled_before_it_is_put() {
        var hall = Committee.meets(vetoes(Map.of("excluded-subjects", List.of("budget"))));
        hall.does(CHAIR, new NameMatter("2", "budget", "It spends."));
        hall.does(seat("civil-society", 1), new ChallengeScope("item/item-1", "It surveils."));
        hall.refuses(RefusalCode.CHALLENGE_UNSETTLED, CHAIR, Committee.put());
        hall.does(CHAIR, new GiveRuling("challenge-1", false, "It does."));
        hall.refuses(
                RefusalCode.CHALLENGE_SETTLED, CHAIR, new NameMatter("2", "budget", "It spends."));
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        hall.does(seat("civil-society", 1), petition("2"));
    }
}
