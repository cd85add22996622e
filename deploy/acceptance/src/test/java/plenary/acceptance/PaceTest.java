package plenary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A story is slow where there is something to see. */
class PaceTest {
    private final Pace pace = new Pace(Duration.ofSeconds(2));

    @Test
    void each_new_act_is_waited_for() {
        assertThat(pace.after("POST", "/brackets")).hasSeconds(2);
        assertThat(pace.after("POST", "/proposals/27/withdrawal")).hasSeconds(2);
        assertThat(pace.after("PUT", "/proposals/27/sponsors/FRA")).hasSeconds(2);
    }

    @Test
    void the_same_by_one_delegation_after_the_other_goes_fast_from_the_fourth_on() {
        for (var code : new String[] {"FRA", "MEX", "EGY"}) {
            assertThat(pace.after("PUT", "/signature/" + code)).hasSeconds(2);
        }
        assertThat(pace.after("PUT", "/signature/USA")).hasMillis(100);
        assertThat(pace.after("POST", "/signature")).hasSeconds(2);
    }

    @Test
    void a_pause_is_written_in_seconds_or_milliseconds() {
        assertThat(Pace.pause("3s")).contains(Duration.ofSeconds(3));
        assertThat(Pace.pause("3")).contains(Duration.ofSeconds(3));
        assertThat(Pace.pause("500ms")).contains(Duration.ofMillis(500));
        for (var none : new String[] {"", "s", "-1s", "3m", "cirp", "wcit-12", "1.5s"}) {
            assertThat(Pace.pause(none)).as(none).isEmpty();
        }
    }

    @Test
    void without_a_pace_nothing_waits() {
        assertThat(Pace.NONE.after("POST", "/brackets")).isZero();
        assertThat(Pace.NONE.step()).isZero();
    }
}
