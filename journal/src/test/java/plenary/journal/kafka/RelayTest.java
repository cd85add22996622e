package plenary.journal.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.journal.JournalTest.newForum;
import static plenary.journal.JournalTest.statement;
import static plenary.journal.JournalTest.write;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import plenary.journal.Database;
import plenary.journal.Eventually;
import plenary.journal.Journal;
import plenary.journal.JournalConfig;
import plenary.journal.RealServers;

@QuarkusTest
@RealServers
class RelayTest {
    private static final Instant NINE = Instant.parse("2012-12-13T09:00:00Z");

    @Inject Journal journal;
    @Inject Relay relay;
    @Inject Pool pool;
    @Inject KafkaSettings settings;
    @Inject JournalConfig config;
    @Inject Database database;

    @Test
    void a_committed_entry_is_on_its_topic_as_a_cloud_event_with_the_stored_bytes() {
        var forum = newForum();
        var entry = write(journal, forum, List.of(statement(NINE, "hear", "body:wg-1"))).getFirst();
        var record = Topic.read("voting", forum, 1).getFirst();
        assertThat(record.value()).isEqualTo(entry.body());
        assertThat(Topic.header(record, "ce_id")).isEqualTo("voting/" + forum + "/1");
        assertThat(Topic.header(record, "ce_type")).isEqualTo("statement.recorded.v1");
        assertThat(Topic.header(record, "ce_audience")).isEqualTo("body:wg-1");
        assertThat(Topic.header(record, "ce_at")).isEqualTo("2012-12-13T09:00:00Z");
        assertThat(Topic.header(record, "ce_leafhash")).isEqualTo(entry.leafHex());
        assertThat(Topic.header(record, "ce_traceid")).hasSize(32);
    }

    @Test
    void two_relays_at_once_lose_and_double_nothing_and_keep_the_order() throws Exception {
        var second = new Relay(pool, settings, config);
        second.start(new StartupEvent());
        var forums = LongStream.range(0, 6).mapToObj(i -> newForum()).toList();
        try (var writers = Executors.newFixedThreadPool(6)) {
            var done = new ArrayList<Future<?>>();
            for (var forum : forums) {
                done.add(
                        writers.submit(
                                () -> {
                                    for (int i = 0; i < 30; i++) {
                                        write(
                                                journal,
                                                forum,
                                                List.of(
                                                        statement(NINE, "a", "public"),
                                                        statement(NINE, "b", "public")));
                                        second.wake();
                                    }
                                }));
            }
            for (var each : done) {
                each.get();
            }
            for (var forum : forums) {
                assertThat(
                                Topic.read("voting", forum, 60).stream()
                                        .map(r -> Long.parseLong(Topic.header(r, "ce_seq"))))
                        .containsExactlyElementsOf(LongStream.rangeClosed(1, 60).boxed().toList());
            }
        } finally {
            second.stop(new ShutdownEvent());
        }
    }

    @Test
    void while_kafka_is_down_entries_wait_and_pages_can_say_how_long() throws Exception {
        relay.stop(new ShutdownEvent());
        var nowhere =
                new Relay(
                        pool,
                        new KafkaSettings(Map.of("bootstrap.servers", "127.0.0.1:1"), config),
                        config);
        var forum = newForum();
        try {
            nowhere.start(new StartupEvent());
            write(journal, forum, List.of(statement(NINE, "waits", "public")));
            nowhere.wake();
            Thread.sleep(1500);
            assertThat(nowhere.brokerAnswers()).isFalse();
            assertThat(Database.await(() -> nowhere.behind(forum)).orElseThrow())
                    .isGreaterThan(Duration.ofSeconds(1));
        } finally {
            nowhere.stop(new ShutdownEvent());
            relay.start(new StartupEvent());
        }
        assertThat(Topic.read("voting", forum, 1)).hasSize(1);
        Eventually.holds(() -> Database.await(() -> relay.behind(forum)).isEmpty());
        assertThat(relay.brokerAnswers()).isTrue();
    }

    @Test
    void a_forums_journal_can_be_sent_again_whole() {
        var forum = newForum();
        write(
                journal,
                forum,
                List.of(statement(NINE, "1", "public"), statement(NINE, "2", "public")));
        Eventually.holds(() -> Database.await(() -> relay.behind(forum)).isEmpty());
        Database.await(() -> journal.republish(forum));
        assertThat(Topic.read("voting", forum, 4).stream().map(r -> Topic.header(r, "ce_seq")))
                .containsExactly("1", "2", "1", "2");
    }
}
