package plenary.journal.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.journal.JournalTest.newForum;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import plenary.journal.Database;
import plenary.journal.Eventually;
import plenary.journal.JournalConfig;
import plenary.journal.RealServers;

@QuarkusTest
@RealServers
class ConsumerTest {
    @Inject Database database;
    @Inject Ledger ledger;
    @Inject Parking parking;
    @Inject KafkaSettings settings;
    @Inject JournalConfig config;
    @Inject Applier applier;
    @Inject Inbound inbound;

    private List<Long> taken(String forum) {
        return database.rows("select seq from taken where forum = $1 order by seq", forum).stream()
                .map(row -> row.getLong(0))
                .toList();
    }

    private void awaitTaken(String forum, long upTo) {
        Eventually.holds(
                () -> taken(forum).equals(LongStream.rangeClosed(1, upTo).boxed().toList()));
    }

    private long timesMost(String forum) {
        return database.number(
                "select coalesce(max(times), 0)::bigint from taken where forum = $1", forum);
    }

    private Parking.Stalled awaitStalled(String forum) {
        Eventually.holds(
                () ->
                        Database.await(parking::stalled).stream()
                                .anyMatch(s -> s.forum().equals(forum)));
        return Database.await(parking::stalled).stream()
                .filter(s -> s.forum().equals(forum))
                .findFirst()
                .orElseThrow();
    }

    private boolean flows(String forum) {
        return Database.await(parking::stalled).stream().noneMatch(s -> s.forum().equals(forum));
    }

    @Test
    void an_entry_that_comes_twice_takes_effect_once() {
        var forum = newForum();
        for (int again = 0; again < 3; again++) {
            for (int seq = 1; seq <= 5; seq++) {
                Topic.say(forum, seq, "word " + seq);
            }
        }
        Topic.say(forum, 6, "last");
        awaitTaken(forum, 6);
        assertThat(timesMost(forum)).isEqualTo(1);
    }

    @Test
    void a_gap_stalls_its_forum_in_sight_and_is_healed_by_the_missing_entries() {
        var forum = newForum();
        Topic.say(forum, 1, "one");
        Topic.say(forum, 3, "three");
        var stalled = awaitStalled(forum);
        assertThat(stalled.reason()).contains("entry 2 is missing");
        assertThat(stalled.appliedSeq()).isEqualTo(1);
        Topic.say(forum, 2, "two");
        Topic.say(forum, 3, "three");
        awaitTaken(forum, 3);
        assertThat(flows(forum)).isTrue();
    }

    @Test
    void a_poisoned_entry_parks_with_all_later_ones_of_its_forum_and_others_go_on() {
        var forum = newForum();
        var other = newForum();
        ledger.chokeOn("poison " + forum);
        Topic.say(forum, 1, "fine");
        Topic.say(forum, 2, "poison " + forum);
        Topic.say(other, 1, "fine");
        Topic.say(forum, 3, "after");
        Topic.say(forum, 4, "after that");
        Topic.say(other, 2, "fine too");
        awaitTaken(other, 2);
        var stalled = awaitStalled(forum);
        assertThat(stalled.reason()).contains("cannot stomach it");
        Eventually.holds(
                () -> Database.await(() -> parking.parked("deliberation", forum)).size() == 3);
        assertThat(taken(forum)).containsExactly(1L);

        ledger.swallow("poison " + forum);
        Database.await(() -> parking.retry("deliberation", forum));
        awaitTaken(forum, 4);
        Topic.say(forum, 5, "and on");
        awaitTaken(forum, 5);
        assertThat(timesMost(forum)).isEqualTo(1);
        assertThat(flows(forum)).isTrue();
    }

    @Test
    void what_is_parked_is_tried_again_by_itself() {
        var forum = newForum();
        ledger.chokeOn("brief " + forum);
        Topic.say(forum, 1, "brief " + forum);
        Topic.say(forum, 2, "next");
        awaitStalled(forum);
        ledger.swallow("brief " + forum);
        awaitTaken(forum, 2);
    }

    @Test
    void an_operator_can_discard_the_first_parked_entry_with_a_reason_and_only_that_one() {
        var forum = newForum();
        ledger.chokeOn("bad " + forum);
        Topic.say(forum, 1, "bad " + forum);
        Topic.say(forum, 2, "good");
        awaitStalled(forum);
        Eventually.holds(
                () -> Database.await(() -> parking.parked("deliberation", forum)).size() == 2);
        assertThat(Database.await(() -> parking.discard("deliberation", forum, 2, "r", "op")))
                .isFalse();
        assertThat(
                        Database.await(
                                () -> parking.discard("deliberation", forum, 1, "misprint", "op")))
                .isTrue();
        Eventually.holds(() -> taken(forum).equals(List.of(2L)));
        assertThat(
                        database.rows("select reason from discarded where forum = $1", forum)
                                .getFirst()
                                .getString(0))
                .isEqualTo("misprint");
    }

    @Test
    void an_unknown_type_stalls_and_an_unknown_field_does_not() {
        var forum = newForum();
        Topic.say(
                forum,
                1,
                "statement.recorded.v1",
                Map.of("statement", "st", "text", "known", "novelty", Map.of("x", 1)));
        awaitTaken(forum, 1);
        Topic.say(forum, 2, "statement.sung.v1", Map.of("text", "la"));
        assertThat(awaitStalled(forum).reason()).contains("statement.sung.v1");
        assertThat(taken(forum)).containsExactly(1L);
    }

    @Test
    void an_event_that_cannot_be_read_parks() {
        var forum = newForum();
        Topic.say(forum, 1, "statement.recorded.v1", Map.of("statement", List.of("not", "text")));
        assertThat(awaitStalled(forum).reason()).contains("Cannot deserialize");
    }

    @Test
    void a_second_replica_and_a_deleted_consumer_group_double_nothing() throws Exception {
        var forum = newForum();
        var second = new TopicConsumer(ledger, settings, applier);
        second.start();
        for (int seq = 1; seq <= 40; seq++) {
            Topic.say(forum, seq, "word " + seq);
        }
        awaitTaken(forum, 40);
        second.stop();
        for (var consumer : inbound.consumers()) {
            consumer.stop();
        }
        try (var admin = Admin.create(Map.of("bootstrap.servers", Topic.bootstrap()))) {
            admin.deleteConsumerGroups(List.of(config.consumerGroup() + ".deliberation"))
                    .all()
                    .get();
        }
        for (var consumer : inbound.consumers()) {
            consumer.start();
        }
        Topic.say(forum, 41, "after the replay");
        awaitTaken(forum, 41);
        assertThat(timesMost(forum)).isEqualTo(1);
    }
}
