package plenary.journal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.journal.kafka.Relay;

/**
 * A forum's record in this service: append under the forum's lock, in the caller's transaction, and
 * read. Entries are never changed.
 */
@ApplicationScoped
public class Journal {
    /** The longest body of an entry, in bytes. */
    public static final int MAX_BODY = 256 * 1024;

    private static final int ROWS_PER_INSERT = 200;
    private static final String COLUMNS =
            "source, forum, seq, at, recorded_at, type, audience, capacity, subject, header, body,"
                    + " salt, body_hash, leaf_hash, trace_id";

    private final Mutiny.SessionFactory sessions;
    private final JournalConfig config;
    private final Relay relay;
    private final Clock clock = Clock.systemUTC();
    private final SecureRandom random = new SecureRandom();

    Journal(Mutiny.SessionFactory sessions, JournalConfig config, Relay relay) {
        this.sessions = sessions;
        this.config = config;
        this.relay = relay;
    }

    /** One transaction that may append; the relay is woken once it is committed. */
    public <T> Uni<T> transaction(Function<Mutiny.Session, Uni<T>> work) {
        return sessions.withTransaction((session, transaction) -> work.apply(session))
                .invoke(relay::wake);
    }

    /** Gives a forum its journal, if it has none, and locks it. Twice is safe. */
    public Uni<Head> begin(Mutiny.Session session, String forum) {
        return session.createNativeQuery(
                        "insert into journal_head (forum) values (:forum) on conflict do nothing")
                .setParameter("forum", forum)
                .executeUpdate()
                .chain(
                        () ->
                                session.createNativeQuery(
                                                "insert into relay (forum) values (:forum) on"
                                                        + " conflict do nothing")
                                        .setParameter("forum", forum)
                                        .executeUpdate())
                .chain(() -> lock(session, forum));
    }

    /**
     * Makes this transaction the forum's one writer; others wait. Refuses {@code forum-not-found}
     * where no journal was begun.
     */
    public Uni<Head> lock(Mutiny.Session session, String forum) {
        return session.createNativeQuery(
                        "select seq, at from journal_head where forum = :forum for update",
                        Object[].class)
                .setParameter("forum", forum)
                .getSingleResultOrNull()
                .map(
                        row -> {
                            if (row == null) {
                                throw new Refused(
                                        RefusalCode.FORUM_NOT_FOUND,
                                        "There is no forum \"" + forum + "\" here.");
                            }
                            return new Head(
                                    forum, ((Number) row[0]).longValue(), Sql.instant(row[1]));
                        });
    }

    /** The number of the forum's last entry, without locking it; null where there is no forum. */
    public Uni<Long> seq(Mutiny.Session session, String forum) {
        // asked by every reader: in HQL, for a native query is planned anew each time
        return session.createSelectionQuery(
                        "select seq from JournalHead where forum = :forum", Long.class)
                .setParameter("forum", forum)
                .getSingleResultOrNull();
    }

    /** Appends in order and moves the head; the entries carry the trace id of the request. */
    public Uni<List<Entry>> append(Mutiny.Session session, Head head, List<NewEntry> fresh) {
        return append(session, head, fresh, TraceId.current());
    }

    /** Appends in order and moves the head. {@code head} must come from {@link #lock}. */
    public Uni<List<Entry>> append(
            Mutiny.Session session, Head head, List<NewEntry> fresh, String traceId) {
        if (fresh.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var entries = sealed(head, fresh, traceId);
        var last = entries.getLast();
        Uni<?> written = session.flush();
        for (int from = 0; from < entries.size(); from += ROWS_PER_INSERT) {
            var rows = entries.subList(from, Math.min(entries.size(), from + ROWS_PER_INSERT));
            written = written.chain(() -> insert(session, rows));
        }
        return written.chain(
                        () ->
                                session.createNativeQuery(
                                                "update journal_head set seq = :seq, at = :at where"
                                                        + " forum = :forum")
                                        .setParameter("seq", last.seq())
                                        .setParameter("at", last.at())
                                        .setParameter("forum", head.forum())
                                        .executeUpdate())
                .replaceWith(entries);
    }

    /** Entries after a number, in order, at most {@code limit} (1 to 1000). */
    public Uni<List<Entry>> read(Mutiny.Session session, String forum, long afterSeq, int limit) {
        return session.createSelectionQuery(
                        "from JournalRow where forum = :forum and seq > :after order by seq",
                        JournalRow.class)
                .setParameter("forum", forum)
                .setParameter("after", afterSeq)
                .setMaxResults(Math.clamp(limit, 1, 1000))
                .getResultList()
                .map(rows -> rows.stream().map(JournalRow::entry).toList());
    }

    /** One entry, if there is such a number. */
    public Uni<Optional<Entry>> entry(Mutiny.Session session, String forum, long seq) {
        return session.find(JournalRow.class, new JournalRow.Key(forum, seq))
                .map(row -> Optional.ofNullable(row).map(JournalRow::entry));
    }

    /**
     * Sends a forum's whole journal to Kafka again, for topics that were lost. Consumers ignore
     * what they have. Twice is safe.
     */
    public Uni<Void> republish(String forum) {
        return transaction(
                session ->
                        session.createNativeQuery(
                                        "update relay set relayed_seq = 0 where forum = :forum")
                                .setParameter("forum", forum)
                                .executeUpdate()
                                .replaceWithVoid());
    }

    private List<Entry> sealed(Head head, List<NewEntry> fresh, String traceId) {
        var recordedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var entries = new ArrayList<Entry>(fresh.size());
        var seq = head.seq();
        var at = head.at();
        for (var entry : fresh) {
            at = later(at, entry.at().truncatedTo(ChronoUnit.MILLIS));
            entries.add(seal(head.forum(), ++seq, at, recordedAt, entry, traceId));
        }
        return List.copyOf(entries);
    }

    private Entry seal(
            String forum, long seq, Instant at, Instant recordedAt, NewEntry fresh, String trace) {
        var act =
                new Act(
                        fresh.person(),
                        fresh.capacity(),
                        fresh.type(),
                        fresh.subject(),
                        PlenaryJson.mapper().valueToTree(fresh.event()));
        var body = PlenaryJson.canonical(act);
        if (body.length > MAX_BODY) {
            throw new Refused(
                    RefusalCode.TOO_LARGE,
                    "The act is "
                            + body.length
                            + " bytes long; an entry of the record holds "
                            + MAX_BODY
                            + ".");
        }
        var salt = new byte[32];
        random.nextBytes(salt);
        var bodyHash = Leaf.bodyHash(salt, body);
        var header = Leaf.header(fresh.audience(), fresh.capacity(), fresh.subject());
        var type = Audience.isPublic(fresh.audience()) ? fresh.type() : Audience.CLOSED_TYPE;
        var leaf =
                Leaf.hash(
                        config.source(),
                        forum,
                        seq,
                        at,
                        recordedAt,
                        type,
                        fresh.audience(),
                        header,
                        bodyHash);
        return new Entry(
                config.source(),
                forum,
                seq,
                at,
                recordedAt,
                fresh.type(),
                fresh.audience(),
                fresh.capacity(),
                fresh.subject(),
                header,
                body,
                salt,
                bodyHash,
                leaf,
                trace);
    }

    private static Uni<Integer> insert(Mutiny.Session session, List<Entry> rows) {
        var places =
                IntStream.range(0, rows.size())
                        .mapToObj(
                                row ->
                                        IntStream.rangeClosed(1, 15)
                                                .mapToObj(column -> "?" + (row * 15 + column))
                                                .collect(Collectors.joining(", ", "(", ")")))
                        .collect(Collectors.joining(", "));
        var query =
                session.createNativeQuery("insert into journal (" + COLUMNS + ") values " + places);
        var place = 0;
        for (var e : rows) {
            for (var value :
                    new Object[] {
                        e.source(), e.forum(), e.seq(), e.at(), e.recordedAt(), e.type(),
                        e.audience(), e.capacity(), e.subject(), e.header(), e.body(), e.salt(),
                        e.bodyHash(), e.leafHash(), e.traceId()
                    }) {
                query = query.setParameter(++place, value);
            }
        }
        return query.executeUpdate();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
