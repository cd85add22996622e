package plenary.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.SessionEvent.StatementRecorded;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;

@QuarkusTest
@RealServers
public class JournalTest {
    private static final Instant NINE = Instant.parse("2012-12-13T09:00:00Z");

    @Inject Journal journal;
    @Inject Database database;

    public static String newForum() {
        return "f-" + UUID.randomUUID();
    }

    public static NewEntry statement(Instant at, String words, String audience) {
        return NewEntry.of(
                at,
                new StatementRecorded("st-1", "session-1", "chair:plenary", null, null, words),
                audience,
                "chair:plenary",
                "statement/st-1",
                "person-1");
    }

    public static List<Entry> write(Journal journal, String forum, List<NewEntry> entries) {
        return Database.await(
                () ->
                        journal.transaction(
                                session ->
                                        journal.begin(session, forum)
                                                .chain(
                                                        head ->
                                                                journal.append(
                                                                        session, head, entries))));
    }

    @Test
    void writers_of_one_forum_take_turns_and_numbers_have_no_gap() throws Exception {
        var forum = newForum();
        try (var writers = Executors.newFixedThreadPool(8)) {
            var done = new ArrayList<Future<?>>();
            for (int i = 0; i < 40; i++) {
                done.add(
                        writers.submit(
                                () ->
                                        write(
                                                journal,
                                                forum,
                                                List.of(
                                                        statement(NINE, "a", "public"),
                                                        statement(NINE, "b", "public")))));
            }
            for (var each : done) {
                each.get();
            }
        }
        var read = Database.await(() -> journal.transaction(s -> journal.read(s, forum, 0, 1000)));
        assertThat(read.stream().map(Entry::seq))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 80).boxed().toList());
    }

    @Test
    void forum_time_never_goes_back_and_many_entries_go_in_at_once() {
        var forum = newForum();
        write(journal, forum, List.of(statement(NINE.plusSeconds(60), "later", "public")));
        var many =
                IntStream.range(0, 450)
                        .mapToObj(i -> statement(NINE, "earlier " + i, "public"))
                        .toList();
        var written = write(journal, forum, many);
        assertThat(written).hasSize(450);
        assertThat(written.stream().map(Entry::at).distinct())
                .containsExactly(NINE.plusSeconds(60));
    }

    @Test
    void what_is_read_back_has_the_bytes_that_were_hashed() {
        var forum = newForum();
        write(journal, forum, List.of(statement(NINE, "für das Protokoll", "public")));
        var entry =
                Database.await(() -> journal.transaction(s -> journal.entry(s, forum, 1)))
                        .orElseThrow();
        assertThat(Leaf.bodyHash(entry.salt(), entry.body())).isEqualTo(entry.bodyHash());
        assertThat(
                        Leaf.hash(
                                entry.source(),
                                entry.forum(),
                                entry.seq(),
                                entry.at(),
                                entry.recordedAt(),
                                entry.publicType(),
                                entry.audience(),
                                entry.header(),
                                entry.bodyHash()))
                .isEqualTo(entry.leafHash());
        assertThat(entry.act().event().get("text").asText()).isEqualTo("für das Protokoll");
        assertThat(entry.act().by()).isEqualTo("person-1");
    }

    @Test
    void an_entry_for_a_closed_body_shows_neither_type_nor_subject_nor_capacity() {
        var forum = newForum();
        var entry =
                write(journal, forum, List.of(statement(NINE, "inside", "body:wg-1"))).getFirst();
        assertThat(entry.publicType()).isEqualTo("closed");
        assertThat(entry.header()).isEqualTo("{}");
        assertThat(entry.act().type()).isEqualTo("statement.recorded.v1");
    }

    @Test
    void what_fails_leaves_nothing_behind() {
        var forum = newForum();
        var entries = List.of(statement(NINE, "x", "public"));
        assertThatThrownBy(
                        () ->
                                Database.await(
                                        () ->
                                                journal.transaction(
                                                        session ->
                                                                writeAndFail(
                                                                        session, forum, entries))))
                .hasMessageContaining("no");
        assertThat(database.number("select count(*) from journal where forum = $1", forum))
                .isZero();
    }

    private Uni<Void> writeAndFail(Mutiny.Session session, String forum, List<NewEntry> entries) {
        return journal.begin(session, forum)
                .chain(head -> journal.append(session, head, entries))
                .chain(() -> Uni.createFrom().failure(new IllegalStateException("no")));
    }

    @Test
    void an_act_larger_than_an_entry_is_refused() {
        var forum = newForum();
        assertThatThrownBy(
                        () ->
                                write(
                                        journal,
                                        forum,
                                        List.of(
                                                statement(
                                                        NINE,
                                                        "x".repeat(Journal.MAX_BODY),
                                                        "public"))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusal().code())
                                        .isEqualTo(RefusalCode.TOO_LARGE));
    }

    @Test
    void a_forum_that_has_no_journal_is_not_found() {
        assertThatThrownBy(
                        () ->
                                Database.await(
                                        () -> journal.transaction(s -> journal.lock(s, "nowhere"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void each_entry_has_a_salt_of_its_own() {
        var entries =
                write(
                        journal,
                        newForum(),
                        List.of(
                                statement(NINE, "same", "public"),
                                statement(NINE, "same", "public")));
        assertThat(Set.of(entries.get(0).leafHex(), entries.get(1).leafHex())).hasSize(2);
        assertThat(entries.get(0).bodyHash()).isNotEqualTo(entries.get(1).bodyHash());
    }
}
