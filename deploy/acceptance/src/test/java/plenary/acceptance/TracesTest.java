package plenary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.acceptance.ClockForum.STATES;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * After a secret vote, all that the machine keeps is searched for who said what: the database
 * server's files and WAL, Kafka's segments, every log. The same search finds it of a roll call, or
 * it would prove nothing.
 */
@ExtendWith(RunningPlenary.class)
class TracesTest {
    /** So near to the forum's name stands what is written about one vote in it. */
    private static final int NEAR = 300;

    private static final Pattern SAID =
            Pattern.compile(
                    "states\\.(?:FRA|EGY|USA).{0,60}?(?:yes|abstain|YES|ABSTAIN)", Pattern.DOTALL);

    private final Api api = new Api(RunningPlenary.place(), new Patience(Duration.ofMinutes(1)));

    @Test
    void no_file_joins_seat_and_choice_of_a_secret_vote_and_some_do_of_a_roll_call() {
        var run = Long.toString(System.currentTimeMillis(), 36);
        var secret = forum("traces-secret-" + run);
        var rollCall = forum("traces-open-" + run);
        secret.openSecret();
        rollCall.openProcedural();
        List<String> heard;
        try (var visitor = ear(secret, null);
                var voter = ear(secret, "fra")) {
            for (var forum : List.of(secret, rollCall)) {
                forum.arrived("poll-1");
                for (var code : STATES) {
                    // no choice is changed: two words of one seat would stand nearer than they are
                    forum.vote("poll-1", "states." + code, code.equals("EGY") ? "abstain" : "yes");
                }
                forum.close("poll-1");
            }
            heard = List.of(visitor.said(), voter.said());
        }
        checkpoint();
        assertThat(heard).noneMatch(said -> SAID.matcher(said).find());
        assertThat(traces(secret)).as("of the secret vote").isEmpty();
        assertThat(traces(rollCall).keySet())
                .as("of the roll call, by the same search")
                .contains("data/postgres", "data/kafka");
    }

    private ClockForum forum(String name) {
        return new ClockForum(api, name, ClockCharters.LONGER, false);
    }

    private LiveEar ear(ClockForum forum, String account) {
        return new LiveEar(
                forum.scene.forum(), account == null ? null : api.people().token(account));
    }

    private static void checkpoint() {
        var database = RunningPlenary.stack().database("voting");
        try (var connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("checkpoint");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By part of the stack: where a seat and a choice stand beside each other and the forum. */
    private static Map<String, List<String>> traces(ClockForum forum) {
        var state = RunningPlenary.settings().state();
        var found = new TreeMap<String, List<String>>();
        for (var part : List.of("data/postgres", "data/kafka", "data/sealing-keys", "logs")) {
            try (var files = Files.walk(state.resolve(part))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    if (joins(read(file), forum.scene.forum())) {
                        found.computeIfAbsent(part, p -> new ArrayList<>())
                                .add(file.getFileName().toString());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static boolean joins(String bytes, String forum) {
        for (var at = bytes.indexOf(forum); at >= 0; at = bytes.indexOf(forum, at + 1)) {
            var end = Math.min(bytes.length(), at + forum.length() + NEAR);
            if (SAID.matcher(bytes.substring(Math.max(0, at - NEAR), end)).find()) {
                return true;
            }
        }
        return false;
    }

    private static String read(Path file) {
        try {
            // Kafka's indexes are large and hold offsets alone
            return file.toString().endsWith("index")
                    ? ""
                    : Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return ""; // while we looked
        }
    }
}
