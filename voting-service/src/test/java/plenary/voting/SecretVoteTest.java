package plenary.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.voting.stage.Scene.Vote.hands;
import static plenary.voting.stage.Scene.Vote.rollCall;
import static plenary.voting.stage.Scene.Vote.secret;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.Conduct;
import plenary.contracts.event.Conduct.Cause;
import plenary.contracts.event.Conduct.NotAdmitted;
import plenary.contracts.event.Conduct.Proxy;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollCancelled;
import plenary.contracts.event.PollEvent.PollCloseRequested;
import plenary.contracts.event.VoteEvent.PollMethodChanged;
import plenary.contracts.rule.Choice;
import plenary.voting.stage.RealServers;
import plenary.voting.stage.Scene;

@QuarkusTest
@RealServers
class SecretVoteTest {
    @Inject Pool pool;

    @ConfigProperty(name = "plenary.voting.sealing-keys")
    String keys;

    private List<Row> rows(String sql, String forum) {
        var rows = new ArrayList<Row>();
        pool.preparedQuery(sql)
                .execute(Tuple.of(forum))
                .await()
                .atMost(Duration.ofSeconds(10))
                .forEach(rows::add);
        return rows;
    }

    private Path keyOf(String forum) {
        var name = rows("select name from sealing_key where forum = $1", forum).getFirst();
        return Path.of(keys).resolve(name.getString(0) + ".key");
    }

    @Test
    void only_turnout_is_known_until_the_close_and_only_sums_after_it() {
        try (var scene = new Scene(7)) {
            scene.open("poll-1", secret());
            for (int i = 1; i <= 6; i++) {
                var answer = scene.vote("poll-1", i, i <= 4 ? "yes" : "no");
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.<String>path("choice")).isNull();
                assertThat(answer.<String>path("receipt")).hasSize(64);
            }
            var open = scene.as("s01").get(scene.pollPath("poll-1"));
            assertThat(open.<Integer>path("turnout.voted")).isEqualTo(6);
            assertThat(open.<Object>path("tally")).isNull();
            assertThat(open.<List<?>>path("ballots")).isNullOrEmpty();
            assertThat(open.<Boolean>path("yourSeats[0].voted")).isTrue();
            assertThat(open.<Object>path("yourSeats[0].choice")).isNull();

            scene.proceedings.say(new PollCloseRequested("poll-1"));
            var closed = scene.awaitState("poll-1", "closed");
            assertThat(closed.<Integer>path("tally.classes[0].yes")).isEqualTo(4);
            assertThat(closed.<Integer>path("tally.classes[0].no")).isEqualTo(2);
            assertThat(closed.<String>path("verdict.outcome")).isEqualTo("adopted");
            assertThat(closed.<List<?>>path("ballots")).isNullOrEmpty();

            assertThat(rows("select * from envelope where forum = $1", scene.forum)).isEmpty();
            assertThat(rows("select * from ballot where forum = $1", scene.forum)).isEmpty();
            assertThat(
                            rows(
                                    "select choice, votes from opened_choice where forum = $1 order by ctid",
                                    scene.forum))
                    .extracting(row -> row.getString(0) + " " + row.getLong(1))
                    .containsExactly("yes 4", "no 2");
            // the receipt outlives the envelope, and still says nothing
            var receipt = scene.as("s01").get(scene.pollPath("poll-1") + "/ballots/states.S01");
            assertThat(receipt.<String>path("receipt")).hasSize(64);
            assertThat(receipt.<Object>path("choice")).isNull();
        }
    }

    @Test
    void the_key_is_a_file_that_is_gone_once_the_count_stands() {
        try (var scene = new Scene(6)) {
            scene.open("poll-1", secret());
            var key = keyOf(scene.forum);
            assertThat(key).exists();
            scene.vote("poll-1", 1, "yes");
            scene.proceedings.say(new PollCloseRequested("poll-1"));
            scene.awaitState("poll-1", "closed");
            Scene.eventually(() -> Files.notExists(key));
            Scene.eventually(
                    () ->
                            rows(
                                                    "select 1 from sealing_key where forum = $1 and destroyed_at is not null",
                                                    scene.forum)
                                            .size()
                                    == 1);
        }
    }

    @Test
    void without_its_key_the_count_waits_and_goes_on_when_it_is_back() throws IOException {
        try (var scene = new Scene(6)) {
            scene.open("poll-1", secret());
            scene.vote("poll-1", 1, "no");
            var key = keyOf(scene.forum);
            var aside = key.resolveSibling("aside");
            Files.move(key, aside);
            scene.proceedings.say(new PollCloseRequested("poll-1"));
            var closing = scene.awaitState("poll-1", "closing");
            assertThat(closing.<String>path("blockedBy")).isEqualTo("sealing-key-lost");
            assertThat(scene.vote("poll-1", 2, "yes").<String>path("code"))
                    .isEqualTo("voting-closed");
            Files.move(aside, key);
            var closed = scene.awaitState("poll-1", "closed");
            assertThat(closed.<Integer>path("tally.classes[0].no")).isEqualTo(1);
        }
    }

    @Test
    void an_envelope_that_was_tampered_with_stops_the_count() {
        try (var scene = new Scene(6)) {
            scene.open("poll-1", secret());
            scene.vote("poll-1", 1, "no");
            scene.vote("poll-1", 2, "yes");
            pool.preparedQuery(
                            """
                            update envelope e set sealed = o.sealed from envelope o
                            where e.forum = $1 and o.forum = $1 and e.seat = 'states.S01'
                            and o.seat = 'states.S02'""")
                    .execute(Tuple.of(scene.forum))
                    .await()
                    .atMost(Duration.ofSeconds(10));
            scene.proceedings.say(new PollCloseRequested("poll-1"));
            var closing = scene.awaitState("poll-1", "closing");
            assertThat(closing.<String>path("blockedBy")).isEqualTo("envelope-unreadable");
        }
    }

    @Test
    void a_sealed_answer_is_changed_only_where_the_charter_allows() {
        try (var scene = new Scene(6)) {
            scene.open("poll-1", secret());
            scene.vote("poll-1", 1, "yes");
            assertThat(scene.vote("poll-1", 1, "yes").<String>path("code"))
                    .isEqualTo("already-voted");
        }
        try (var scene = new Scene(6)) {
            scene.open("poll-1", secret().changeable());
            var first = scene.vote("poll-1", 1, "yes");
            var second = scene.vote("poll-1", 1, "no");
            assertThat(second.<String>path("receipt")).isEqualTo(first.path("receipt"));
            scene.proceedings.say(new PollCloseRequested("poll-1"));
            var closed = scene.awaitState("poll-1", "closed");
            assertThat(closed.<Integer>path("tally.classes[0].yes")).isZero();
            assertThat(closed.<Integer>path("tally.classes[0].no")).isEqualTo(1);
        }
    }

    @Test
    void a_secret_vote_that_is_called_off_is_never_opened() {
        try (var scene = new Scene(6)) {
            scene.open("poll-1", secret());
            scene.vote("poll-1", 1, "yes");
            var key = keyOf(scene.forum);
            scene.proceedings.say(new PollCancelled("poll-1", "The hall is evacuated."));
            scene.awaitState("poll-1", "cancelled");
            Scene.eventually(() -> Files.notExists(key));
            assertThat(rows("select * from envelope where forum = $1", scene.forum)).isEmpty();
            assertThat(rows("select * from opened_choice where forum = $1", scene.forum)).isEmpty();
        }
    }

    @Test
    void unclear_hands_are_counted_again_by_roll_call_and_the_first_count_is_superseded() {
        try (var scene = new Scene(3)) {
            scene.open("poll-1", hands());
            scene.count("poll-1", "counter-a", 2, 1, 0);
            scene.count("poll-1", "counter-b", 1, 2, 0);
            scene.proceedings.say(
                    new PollMethodChanged(
                            "poll-1",
                            Method.ROLL_CALL,
                            List.of("states.S01", "states.S02", "states.S03"),
                            true,
                            "The tellers differ."));
            Scene.eventually(() -> "roll-call".equals(scene.poll("poll-1").path("method")));
            assertThat(scene.count("poll-1", "counter-b", 2, 1, 0).<String>path("code"))
                    .isEqualTo("method-not-allowed-here");
            scene.vote("poll-1", 1, "no");
            scene.vote("poll-1", 2, "no");
            scene.vote("poll-1", 3, "yes");
            scene.proceedings.say(new PollCloseRequested("poll-1"));
            var closed = scene.awaitState("poll-1", "closed");
            assertThat(closed.<String>path("superseded")).isEqualTo("show-of-hands");
            assertThat(closed.<List<?>>path("count.returns")).hasSize(2);
            assertThat(closed.<Integer>path("tally.classes[0].no")).isEqualTo(2);
            assertThat(closed.<String>path("verdict.outcome")).isEqualTo("rejected");
        }
    }

    @Test
    void whoever_holds_a_proxy_votes_for_the_absent_and_each_other_fault_has_its_code() {
        try (var scene = new Scene(5)) {
            var conduct =
                    new Conduct(
                            List.of(Choice.YES, Choice.NO),
                            List.of(
                                    new NotAdmitted("states.S09", Cause.CREDENTIALS),
                                    new NotAdmitted("states.S04", Cause.PROXY_HOLDER_ABSENT)),
                            List.of(new Proxy("states.S02", "states.S01", "S01")),
                            List.of(),
                            null,
                            null,
                            null);
            scene.open("poll-1", rollCall(), conduct);
            assertThat(scene.vote("poll-1", "states.S02", "s01", "yes").statusCode())
                    .isEqualTo(200);
            assertThat(
                            scene.as("s01")
                                    .get(scene.pollPath("poll-1"))
                                    .<List<Map<String, Object>>>path("yourSeats"))
                    .extracting(seat -> seat.get("seat"))
                    .containsExactly("states.S01", "states.S02");
            assertThat(scene.vote("poll-1", "states.S03", "s01", "yes").<String>path("code"))
                    .isEqualTo("not-your-seat");
            assertThat(scene.vote("poll-1", "states.S04", "s03", "yes").<String>path("code"))
                    .isEqualTo("proxy-holder-absent");
            assertThat(scene.vote("poll-1", "states.S09", "s03", "yes").<String>path("code"))
                    .isEqualTo("credentials-insufficient");
            assertThat(scene.vote("poll-1", 3, "abstain").<String>path("code"))
                    .isEqualTo("choice-not-offered");
        }
    }
}
