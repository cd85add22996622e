package plenary.proposal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import plenary.proposal.ForumState;
import plenary.proposal.export.Stage;

class RecentForumsTest {
    private static final Duration LONG = Duration.ofSeconds(10);

    private final RecentForums recent = new RecentForums();
    private final ForumState state = Stage.small().state;
    private final AtomicInteger loads = new AtomicInteger();

    @Test
    void what_many_read_at_once_is_loaded_once_and_then_kept() {
        var all = new ArrayList<Uni<ForumState>>();
        for (var n = 0; n < 100; n++) {
            all.add(read(state.seq()));
        }
        Uni.join().all(all).andFailFast().await().atMost(LONG);
        assertThat(loads).hasValue(1);
        assertThat(read(state.seq()).await().atMost(LONG)).isSameAs(state);
        assertThat(loads).hasValue(1);
    }

    @Test
    void an_entry_that_is_not_the_one_that_is_kept_is_loaded() {
        recent.remember("f", state);
        read(state.seq() + 1).await().atMost(LONG);
        assertThat(loads).hasValue(1);
        assertThat(recent.isAfter("f", state.seq() - 1)).isTrue();
        assertThat(recent.isAfter("f", state.seq())).isFalse();
    }

    @Test
    void a_load_that_failed_is_tried_again_by_the_next() {
        var broken =
                recent.read(
                        "f",
                        state.seq(),
                        () -> Uni.createFrom().failure(new IllegalStateException("away")));
        assertThat(broken.onFailure().recoverWithNull().await().atMost(LONG)).isNull();
        assertThat(read(state.seq()).await().atMost(LONG)).isSameAs(state);
    }

    private Uni<ForumState> read(long seq) {
        return recent.read(
                "f",
                seq,
                () ->
                        Uni.createFrom()
                                .item(state)
                                .onItem()
                                .delayIt()
                                .by(Duration.ofMillis(50))
                                .invoke(loads::incrementAndGet));
    }
}
