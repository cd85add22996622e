package plenary.journal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.journal.Database;
import plenary.journal.RealServers;
import plenary.journal.http.Once.Answer;

@QuarkusTest
@RealServers
class OnceTest {
    @Inject Once once;
    @Inject Mutiny.SessionFactory sessions;

    private final AtomicInteger effects = new AtomicInteger();

    private Answer act(String key, Object body) {
        return Database.await(
                () ->
                        sessions.withTransaction(
                                (session, transaction) ->
                                        once.answer(
                                                session,
                                                new Once.Key(
                                                        "person",
                                                        "poll.open",
                                                        key,
                                                        Once.hash(body)),
                                                () ->
                                                        Uni.createFrom()
                                                                .item(effects::incrementAndGet)
                                                                .map(
                                                                        n ->
                                                                                Answer.of(
                                                                                                202,
                                                                                                Map
                                                                                                        .of(
                                                                                                                "n",
                                                                                                                n))
                                                                                        .at(
                                                                                                "/p/"
                                                                                                        + n)))));
    }

    @Test
    void the_same_request_twice_has_one_effect_and_one_answer() {
        var key = UUID.randomUUID().toString();
        var first = act(key, Map.of("a", 1, "b", 2));
        var again = act(key, Map.of("b", 2, "a", 1));
        assertThat(again).isEqualTo(first);
        assertThat(first.location()).isEqualTo("/p/1");
        assertThat(effects).hasValue(1);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        var key = UUID.randomUUID().toString();
        act(key, Map.of("a", 1));
        assertThatThrownBy(() -> act(key, Map.of("a", 2)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusal().code())
                                        .isEqualTo(RefusalCode.IDEMPOTENCY_KEY_REUSED));
        assertThat(effects).hasValue(1);
    }

    @Test
    void requests_at_the_same_moment_have_one_effect() throws Exception {
        var key = UUID.randomUUID().toString();
        try (var clients = Executors.newFixedThreadPool(6)) {
            var answers =
                    clients.invokeAll(
                            Collections.nCopies(
                                    6, (Callable<Answer>) () -> act(key, Map.of("a", 1))));
            for (var answer : answers) {
                assertThat(answer.get().location()).isEqualTo("/p/1");
            }
        }
        assertThat(effects).hasValue(1);
    }

    @Test
    void without_a_key_every_request_counts() {
        act(null, Map.of());
        act(" ", Map.of());
        assertThat(effects).hasValue(2);
    }
}
