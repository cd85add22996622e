package plenary.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.voting.stage.Scene.Vote.rollCall;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.PollEvent.PollCloseRequested;
import plenary.voting.stage.RealServers;
import plenary.voting.stage.Scene;

/**
 * Many at once: nothing is lost, nothing is doubled, and no receipt is given for what is not
 * counted.
 */
@QuarkusTest
@RealServers
class BallotBoxTest {
    @Inject Pool pool;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    private List<Long> numbers(String forum) {
        var found = new ArrayList<Long>();
        pool.preparedQuery("select number from ballot where forum = $1 order by number")
                .execute(Tuple.of(forum))
                .await()
                .atMost(Duration.ofSeconds(10))
                .forEach(row -> found.add(row.getLong(0)));
        return found;
    }

    @Test
    void a_whole_conference_votes_at_the_same_moment() throws Exception {
        try (var scene = new Scene(144);
                var crowd = Executors.newFixedThreadPool(48)) {
            scene.open("poll-1", rollCall());
            var ballots =
                    IntStream.rangeClosed(1, 144)
                            .mapToObj(
                                    i ->
                                            (Callable<Integer>)
                                                    () ->
                                                            scene.vote(
                                                                            "poll-1",
                                                                            i,
                                                                            i % 3 == 0
                                                                                    ? "no"
                                                                                    : "yes")
                                                                    .statusCode())
                            .toList();
            for (var answer : crowd.invokeAll(ballots)) {
                assertThat(answer.get()).isEqualTo(200);
            }
            assertThat(numbers(scene.forum))
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, 144).boxed().toList());
            var view = scene.poll("poll-1");
            assertThat(view.<Integer>path("tally.classes[0].yes")).isEqualTo(96);
            assertThat(view.<Integer>path("tally.classes[0].no")).isEqualTo(48);
        }
    }

    @Test
    void every_receipt_given_around_the_closing_is_counted_and_nothing_else_is() throws Exception {
        try (var scene = new Scene(100);
                var crowd = Executors.newFixedThreadPool(24)) {
            scene.open("poll-1", rollCall());
            var answers = new ArrayList<Future<Integer>>();
            for (int i = 1; i <= 100; i++) {
                var state = i;
                answers.add(crowd.submit(() -> scene.vote("poll-1", state, "yes").statusCode()));
                if (i == 30) {
                    scene.proceedings.say(new PollCloseRequested("poll-1"));
                }
            }
            var receipts = 0;
            for (var answer : answers) {
                assertThat(answer.get()).isIn(200, 409);
                receipts += answer.get() == 200 ? 1 : 0;
            }
            var closed = scene.awaitState("poll-1", "closed");
            assertThat(closed.<Integer>path("tally.classes[0].yes")).isEqualTo(receipts);
            assertThat(numbers(scene.forum)).hasSize(receipts);
        }
    }

    @Test
    void one_seat_that_says_two_things_at_once_is_counted_once() throws Exception {
        try (var scene = new Scene(2);
                var crowd = Executors.newFixedThreadPool(8)) {
            scene.open("poll-1", rollCall());
            var tries = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 8; i++) {
                var choice = i % 2 == 0 ? "yes" : "no";
                tries.add(() -> scene.vote("poll-1", 1, choice).statusCode());
            }
            var answers = crowd.invokeAll(tries);
            assertThat(numbers(scene.forum)).containsExactly(1L);
            var codes = new ArrayList<Integer>();
            for (var answer : answers) {
                codes.add(answer.get());
            }
            assertThat(codes).filteredOn(code -> code == 200).hasSize(4);
            assertThat(codes).filteredOn(code -> code == 409).hasSize(4);
        }
    }

    @Test
    void open_pages_get_whole_snapshots_of_a_vote_in_progress() {
        try (var scene = new Scene(3);
                var live =
                        new KafkaConsumer<>(
                                Map.<String, Object>of(
                                        "bootstrap.servers",
                                        bootstrap,
                                        "group.id",
                                        UUID.randomUUID().toString(),
                                        "auto.offset.reset",
                                        "earliest"),
                                new StringDeserializer(),
                                new StringDeserializer())) {
            live.subscribe(List.of("live"));
            scene.open("poll-1", rollCall());
            scene.vote("poll-1", 1, "yes");
            scene.vote("poll-1", 2, "no");
            var seen = new ArrayList<String>();
            Scene.eventually(
                    () -> {
                        live.poll(Duration.ofMillis(200))
                                .forEach(
                                        record -> {
                                            if (record.key().equals(scene.forum)) {
                                                seen.add(record.value());
                                            }
                                        });
                        return seen.stream().anyMatch(s -> s.contains("\"voted\":2"));
                    });
            assertThat(seen.getLast())
                    .contains("\"subject\":\"poll/poll-1\"", "\"audience\":\"public\"")
                    .contains("\"yes\":1,\"no\":1");
        }
    }
}
