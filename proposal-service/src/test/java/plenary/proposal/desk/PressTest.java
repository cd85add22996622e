package plenary.proposal.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.ForumState;
import plenary.proposal.Viewer;
import plenary.proposal.export.Stage;

class PressTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration TICK = Duration.ofMillis(20);

    private final Press press = new Press();
    private final ForumState state = Stage.small().state;
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void what_many_ask_for_at_once_is_made_once() {
        var all = new ArrayList<Uni<Printed>>();
        for (var n = 0; n < 200; n++) {
            all.add(printed(new Viewer("id-" + n, Set.of("public", "delegation:FRA"))));
        }
        var answers = Uni.join().all(all).andFailFast().await().atMost(LONG);
        assertThat(made).hasValue(1);
        assertThat(answers).allMatch(a -> a == answers.getFirst());
    }

    @Test
    void what_is_made_for_all_is_made_from_what_all_of_them_may_read() {
        var shown = new AtomicReference<Viewer>();
        var secretary = new Viewer("id-sec", Set.of("public", "secretariat", "delegation:FRA"));
        press.print(
                        new Seen(state, secretary),
                        "x",
                        (s, now) -> null,
                        seen -> {
                            shown.set(seen.viewer());
                            return Map.of();
                        })
                .await()
                .atMost(LONG);
        assertThat(shown.get()).isEqualTo(new Viewer(null, Set.of("public")));
    }

    @Test
    void what_a_deadline_changes_is_made_again_after_it() {
        // the first is good until the very instant it is asked for, the next for ever
        var passed = ask((s, now) -> made.get() == 0 ? now : null);
        assertThat(made).as("a print that had run out was given").hasValue(2);
        assertThat(ask((s, now) -> null)).isSameAs(passed);
        assertThat(made).hasValue(2);
    }

    private Printed ask(BiFunction<ForumState, Instant, Instant> turns) {
        return press.print(
                        new Seen(state, Viewer.PUBLIC),
                        "x",
                        turns,
                        seen -> {
                            made.incrementAndGet();
                            return Map.of("words", "Members shall not impede calls.");
                        })
                .await()
                .atMost(LONG);
    }

    @Test
    void a_refusal_is_answered_and_not_kept() {
        var seen = new Seen(state, Viewer.PUBLIC);
        assertThatThrownBy(
                        () ->
                                press.print(
                                                seen,
                                                "x",
                                                (s, now) -> null,
                                                s -> {
                                                    throw new Refused(
                                                            RefusalCode.PROVISION_NOT_FOUND, "no");
                                                })
                                        .await()
                                        .atMost(LONG))
                .isInstanceOf(Refused.class);
        // a moment later it is forgotten
        var again = printed(Viewer.PUBLIC).onFailure().retry().withBackOff(TICK).atMost(50);
        assertThat(again.await().atMost(LONG).tag()).isNotNull();
    }

    private Uni<Printed> printed(Viewer viewer) {
        return press.print(
                new Seen(state, viewer),
                "x",
                (s, now) -> null,
                seen -> {
                    made.incrementAndGet();
                    return Map.of("words", "Members shall not impede calls.");
                });
    }
}
