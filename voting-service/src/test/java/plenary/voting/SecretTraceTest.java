package plenary.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plenary.voting.stage.Scene.Vote.secret;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.PollEvent.PollCloseRequested;
import plenary.contracts.rule.Choice;
import plenary.voting.ballot.sealed.Envelopes;
import plenary.voting.stage.RealServers;
import plenary.voting.stage.Scene;

/**
 * The attacker has the database after the close: its tables, and a base backup with the WAL. The
 * test knows who voted what, and has a copy of the key that was taken before the close, to know
 * what to look for.
 */
@QuarkusTest
@RealServers
class SecretTraceTest {
    private static final int RAW_KEY = 32;
    private static final Path WAL = Path.of("pg_wal");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject Pool pool;

    @ConfigProperty(name = "plenary.voting.sealing-keys")
    String keys;

    private List<Row> rows(String sql, Object... values) {
        var rows = new ArrayList<Row>();
        pool.preparedQuery(sql)
                .execute(Tuple.from(values))
                .await()
                .atMost(PATIENCE)
                .forEach(rows::add);
        return rows;
    }

    /**
     * A base backup as the manual has it made by hand: between its start and its stop the files are
     * copied, and then the WAL up to there.
     */
    private Path baseBackup() throws IOException {
        var data = Path.of(rows("show data_directory").getFirst().getString(0));
        var copy = Files.createTempDirectory("base-backup");
        var connection = pool.getConnection().await().atMost(PATIENCE);
        try {
            ask(connection, "select pg_backup_start('attack', fast => true)");
            copy(data, copy, file -> !file.startsWith(WAL) && !file.endsWith("postmaster.pid"));
            var stopped = ask(connection, "select labelfile from pg_backup_stop(false)");
            Files.writeString(copy.resolve("backup_label"), stopped.getString(0));
            copy(data, copy, file -> file.startsWith(WAL));
        } finally {
            connection.close().await().atMost(PATIENCE);
        }
        return copy;
    }

    private static Row ask(SqlConnection connection, String sql) {
        return connection.query(sql).execute().await().atMost(PATIENCE).iterator().next();
    }

    private static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var within = from.relativize(file);
                if (wanted.test(within)) {
                    Files.createDirectories(to.resolve(within).getParent());
                    try {
                        Files.copy(file, to.resolve(within));
                    } catch (NoSuchFileException gone) {
                        // a server that runs removes files; the WAL says what was in them
                    }
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** In how many files of a folder each of these byte strings stands. */
    private static int[] searched(Path folder, List<byte[]> wanted) throws IOException {
        var texts = wanted.stream().map(w -> new String(w, StandardCharsets.ISO_8859_1)).toList();
        var found = new int[wanted.size()];
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var all = read(file);
                for (int i = 0; i < found.length; i++) {
                    found[i] += all.contains(texts.get(i)) ? 1 : 0;
                }
            }
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return ""; // gone while we looked
        }
    }

    @Test
    void nobody_who_reads_the_database_afterwards_learns_who_said_what() throws IOException {
        try (var scene = new Scene(7)) {
            scene.open("poll-1", secret());
            for (int i = 1; i <= 7; i++) {
                scene.vote("poll-1", i, i % 2 == 0 ? "yes" : "no");
            }
            var name =
                    rows("select name from sealing_key where forum = $1", scene.forum)
                            .getFirst()
                            .getString(0);
            var file = Path.of(keys).resolve(name + ".key");
            var copy = Files.readAllBytes(file);
            var envelopes = rows("select seat, sealed from envelope where forum = $1", scene.forum);
            scene.proceedings.say(new PollCloseRequested("poll-1"));
            scene.awaitState("poll-1", "closed");
            Scene.eventually(() -> Files.notExists(file));

            // the key is in no file of the server, the deleted envelopes are
            var raw = Arrays.copyOfRange(copy, copy.length - RAW_KEY, copy.length);
            var wanted = new ArrayList<>(List.of(copy, raw));
            envelopes.forEach(row -> wanted.add(row.getBuffer(1).getBytes()));
            var backup = baseBackup();
            var found = searched(backup, wanted);
            delete(backup);
            assertThat(found[0]).as("the encoded key").isZero();
            assertThat(found[1]).as("the key's own bytes").isZero();
            assertThat(Arrays.copyOfRange(found, 2, found.length))
                    .as("envelopes left in dead rows or WAL")
                    .doesNotContain(0);

            // they open with the copy taken before the close, and with nothing that is left
            var thief = new Envelopes.Opener(copy);
            var stranger = new Envelopes.Opener(Envelopes.generate().privateKey());
            for (var row : envelopes) {
                var about = Envelopes.about(scene.forum, "poll-1", row.getString(0));
                var sealed = row.getBuffer(1).getBytes();
                var number = Integer.parseInt(row.getString(0).substring("states.S".length()));
                assertThat(thief.open(about, sealed))
                        .isEqualTo(number % 2 == 0 ? Choice.YES : Choice.NO);
                assertThatThrownBy(() -> stranger.open(about, sealed))
                        .isInstanceOf(Envelopes.Unreadable.class);
            }
            assertThat(envelopes).extracting(row -> row.getBuffer(1).length()).containsOnly(61);

            // transactions and places on the disk join nothing
            var sums =
                    rows(
                            "select xmin::text, choice, votes from opened_choice where forum = $1 order by ctid",
                            scene.forum);
            var voted = rows("select xmin::text from secret_ballot where forum = $1", scene.forum);
            assertThat(sums)
                    .extracting(row -> row.getString(0))
                    .hasSize(2)
                    .containsOnly(sums.getFirst().getString(0));
            assertThat(voted)
                    .extracting(row -> row.getString(0))
                    .doesNotContain(sums.getFirst().getString(0));
            assertThat(sums)
                    .extracting(row -> row.getString(1) + row.getLong(2))
                    .containsExactly("yes3", "no4");

            // no hash of a guessable body, no receipt that depends on the answer, no name in the
            // log
            assertThat(rows("select 1 from idempotency where operation like '%ballots%'"))
                    .isEmpty();
            var closed =
                    rows(
                            "select convert_from(body, 'UTF8') from journal where forum = $1 and type = 'poll.closed.v1'",
                            scene.forum);
            assertThat(closed).hasSize(1);
            assertThat(closed.getFirst().getString(0)).doesNotContain("states.S");
        }
    }
}
