package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.contracts.event.RecommendationEvent.Window;

class ChangesTest {

    private static CleanProvision provision(String id, String number, String text) {
        return new CleanProvision(id, number, "article", null, text, true);
    }

    private static Round round(
            int number, Map<String, List<String>> links, boolean standing, CleanProvision... all) {
        var windows = new ArrayList<GroupWindow>();
        windows.add(
                GroupWindow.opened(
                        new Window(
                                "technical",
                                Instant.EPOCH,
                                Instant.MAX,
                                List.of(),
                                List.of(),
                                4,
                                7,
                                standing)));
        return new Round(
                number,
                "poll-" + number,
                List.of(all),
                List.of(),
                "",
                links,
                number,
                Instant.EPOCH,
                windows,
                List.of(),
                List.of(),
                null,
                null);
    }

    private static List<String> vetoable(Round... rounds) {
        var recommendation =
                new Recommendation(
                        "rec-1",
                        "T",
                        "wg",
                        Recommendation.Stage.AWAITING_VETOES,
                        List.of(rounds),
                        null,
                        null);
        return Changes.vetoable(List.of(recommendation), recommendation, "technical");
    }

    private static final CleanProvision A = provision("a", "1", "one");
    private static final CleanProvision B = provision("b", "2", "two");
    private static final CleanProvision C = provision("c", "3", "three");

    @Test
    void the_first_time_everything_may_be_vetoed() {
        assertThat(vetoable(round(1, Map.of(), true, A, B))).containsExactly("a", "b");
    }

    @Test
    void later_only_what_is_worded_otherwise_or_new() {
        var reworded = provision("b", "2", "two, as cured");
        assertThat(
                        vetoable(
                                round(1, Map.of(), true, A, B),
                                round(2, Map.of(), true, A, reworded, C)))
                .containsExactly("b", "c");
    }

    @Test
    void a_new_number_alone_changes_nothing() {
        var renumbered = provision("b", "1", "two");
        assertThat(vetoable(round(1, Map.of(), true, A, B), round(2, Map.of(), true, renumbered)))
                .isEmpty();
    }

    @Test
    void what_is_linked_to_something_that_changed_or_left_may_be_vetoed_again() {
        var reworded = provision("b", "2", "two, as cured");
        var linkedNow = Map.of("a", List.of("b"));
        assertThat(
                        vetoable(
                                round(1, Map.of(), true, A, B, C),
                                round(2, linkedNow, true, A, reworded, C)))
                .containsExactly("a", "b");
        var linkedBefore = Map.of("a", List.of("c"));
        assertThat(vetoable(round(1, linkedBefore, true, A, B, C), round(2, Map.of(), true, A, B)))
                .containsExactly("a");
    }

    @Test
    void a_window_without_standing_was_no_window() {
        assertThat(vetoable(round(1, Map.of(), false, A, B), round(2, Map.of(), true, A, B)))
                .containsExactly("a", "b");
    }

    @Test
    void what_is_compared_with_is_the_last_window_the_group_had() {
        var reworded = provision("b", "2", "two, as cured");
        assertThat(
                        vetoable(
                                round(1, Map.of(), true, A, B),
                                round(2, Map.of(), true, A, reworded),
                                round(3, Map.of(), true, A, reworded)))
                .isEmpty();
    }
}
