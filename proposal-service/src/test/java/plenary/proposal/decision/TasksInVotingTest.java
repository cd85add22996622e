package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.proposal.decision.Committee.carried;
import static plenary.proposal.decision.Committee.petition;
import static plenary.proposal.decision.Committee.seat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.proposal.Viewer;
import plenary.proposal.decision.DecisionCommand.SignPetition;
import plenary.proposal.task.Mine;
import plenary.proposal.task.Task;
import plenary.proposal.task.TaskSort;
import plenary.proposal.task.Tasks;

/** What states and groups are waited for while a recommendation passes through both. */
class TasksInVotingTest {
    private static List<Task> of(Hall hall, String person) {
        var viewer = Viewer.of(hall.state(), person);
        return Tasks.of(new Mine(hall.state(), viewer, hall.now(), "en"));
    }

    private static List<TaskSort> sorts(Hall hall, String person) {
        return of(hall, person).stream().map(Task::sort).toList();
    }

    @Test
    void a_group_has_its_window_then_its_petition_then_its_vote() {
        var hall = carried();
        assertThat(of(hall, "TC01"))
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.sort()).isEqualTo(TaskSort.WINDOW);
                            assertThat(task.until())
                                    .isEqualTo(hall.now().plus(Duration.ofHours(72)));
                        });
        hall.does(seat("technical", 1), petition("3"));
        assertThat(sorts(hall, "TC01")).isEmpty();
        assertThat(sorts(hall, "TC02")).containsExactly(TaskSort.SIGN_PETITION);
        assertThat(sorts(hall, "CS01")).containsExactly(TaskSort.WINDOW); // a group sees its own
        for (var n = 2; n <= 4; n++) {
            hall.does(seat("technical", n), new SignPetition("petition-1"));
        }
        assertThat(sorts(hall, "TC12")).containsExactly(TaskSort.VOTE);
        assertThat(sorts(hall, "CS01")).containsExactly(TaskSort.WINDOW);
    }

    @Test
    void a_seat_that_yields_is_waited_for_by_nobody() {
        assertThat(sorts(carried(), "IO01")).isEmpty();
    }

    @Test
    void at_the_exact_end_of_a_window_nothing_waits_any_more() {
        var hall = carried();
        var end = hall.now().plus(Duration.ofHours(72));
        var viewer = Viewer.of(hall.state(), "TC01");
        assertThat(Tasks.of(new Mine(hall.state(), viewer, end, "en"))).isEmpty();
        assertThat(Tasks.of(new Mine(hall.state(), viewer, end.minusNanos(1), "en"))).hasSize(1);
    }
}
