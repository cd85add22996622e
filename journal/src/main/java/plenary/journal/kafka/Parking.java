package plenary.journal.kafka;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import plenary.journal.JournalConfig;
import plenary.journal.PlenaryJson;
import plenary.journal.Sql;

/**
 * Entries that could not take effect, and what an operator does about them. They are tried again by
 * themselves, ever more seldom; the first of a forum must go before the next.
 */
@ApplicationScoped
public class Parking {
    private static final Logger LOG = Logger.getLogger(Parking.class);

    private final Mutiny.SessionFactory sessions;
    private final Instance<InboundHandler> handlers;
    private final JournalConfig config;

    Parking(
            Mutiny.SessionFactory sessions,
            @Any Instance<InboundHandler> handlers,
            JournalConfig config) {
        this.sessions = sessions;
        this.handlers = handlers;
        this.config = config;
    }

    /**
     * A forum whose entries from a source wait.
     *
     * @param appliedSeq the last entry that took effect
     * @param reason what it waits for
     * @param parked how many entries are parked; 0 where one is missing
     */
    public record Stalled(
            String source,
            String forum,
            long appliedSeq,
            String reason,
            Instant since,
            long parked) {}

    /** One parked entry. */
    public record Parked(
            String source,
            String forum,
            long seq,
            String type,
            String reason,
            int attempts,
            Instant parkedAt,
            Instant nextAttempt) {}

    /** Every stream that waits, oldest first. */
    public Uni<List<Stalled>> stalled() {
        return sessions.withSession(
                session ->
                        session.createNativeQuery(
                                        """
                                        select a.source, a.forum, a.applied_seq, a.stalled_reason,
                                        a.stalled_since, count(p.seq)
                                        from applied a left join parked p
                                        on p.source = a.source and p.forum = a.forum
                                        where a.stalled_reason is not null
                                        group by a.source, a.forum order by a.stalled_since""",
                                        Object[].class)
                                .getResultList()
                                .map(
                                        rows ->
                                                rows.stream()
                                                        .map(
                                                                r ->
                                                                        new Stalled(
                                                                                (String) r[0],
                                                                                (String) r[1],
                                                                                number(r[2]),
                                                                                (String) r[3],
                                                                                Sql.instant(r[4]),
                                                                                number(r[5])))
                                                        .toList()));
    }

    /** The parked entries of one stream, in order. */
    public Uni<List<Parked>> parked(String source, String forum) {
        return sessions.withSession(
                session ->
                        session.createNativeQuery(
                                        """
                                        select seq, headers, reason, attempts, parked_at, next_attempt
                                        from parked where source = ?1 and forum = ?2 order by seq
                                        limit 1000""",
                                        Object[].class)
                                .setParameter(1, source)
                                .setParameter(2, forum)
                                .getResultList()
                                .map(
                                        rows ->
                                                rows.stream()
                                                        .map(r -> parked(source, forum, r))
                                                        .toList()));
    }

    private static Parked parked(String source, String forum, Object[] row) {
        return new Parked(
                source,
                forum,
                number(row[0]),
                headers((String) row[1]).getOrDefault("ce_type", ""),
                (String) row[2],
                ((Number) row[3]).intValue(),
                Sql.instant(row[4]),
                Sql.instant(row[5]));
    }

    /**
     * Tries the first parked entry of a stream again, and then those behind it until one fails.
     *
     * @return how many took effect
     */
    public Uni<Integer> retry(String source, String forum) {
        return retryFirst(source, forum)
                .chain(
                        done ->
                                done
                                        ? retry(source, forum).map(more -> more + 1)
                                        : Uni.createFrom().item(0));
    }

    /**
     * Gives up the first parked entry of a stream: it will never take effect here. The reason and
     * who decided are kept.
     *
     * @return false where that entry is not the first one parked
     */
    public Uni<Boolean> discard(
            String source, String forum, long seq, String reason, String person) {
        var stream = new Applier.Stream(source, forum);
        return sessions.withTransaction(
                (session, transaction) ->
                        Applier.lock(session, stream)
                                .chain(
                                        position ->
                                                position.applied + 1 != seq || position.parked < seq
                                                        ? Uni.createFrom().item(false)
                                                        : keepDiscarded(
                                                                        session, stream, seq,
                                                                        reason, person)
                                                                .chain(
                                                                        () ->
                                                                                advance(
                                                                                        session,
                                                                                        stream,
                                                                                        position,
                                                                                        seq))
                                                                .replaceWith(true)));
    }

    /** Tries every stream whose time has come. Safe with several replicas. */
    Uni<Void> retryDue() {
        return sessions.withSession(
                        session ->
                                session.createNativeQuery(
                                                """
                                                select distinct on (source, forum) source, forum,
                                                next_attempt from parked
                                                order by source, forum, seq""",
                                                Object[].class)
                                        .getResultList())
                .onItem()
                .transformToMulti(rows -> Multi.createFrom().iterable(rows))
                .filter(row -> !Sql.instant(row[2]).isAfter(Instant.now()))
                .onItem()
                .transformToUniAndConcatenate(row -> retry((String) row[0], (String) row[1]))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Boolean> retryFirst(String source, String forum) {
        var attempt = new Attempt(new Applier.Stream(source, forum));
        return sessions.withTransaction((session, transaction) -> attempt.make(session))
                .invoke(attempt::tell)
                .onFailure()
                .recoverWithUni(
                        failure ->
                                attempt.seq == 0
                                        ? Uni.createFrom().failure(failure)
                                        : postpone(
                                                        attempt.stream,
                                                        attempt.seq,
                                                        Applier.reason(failure))
                                                .replaceWith(false));
    }

    /** One try at the first parked entry of a stream. */
    private final class Attempt {
        private final Applier.Stream stream;
        private long seq;
        private Received received;

        Attempt(Applier.Stream stream) {
            this.stream = stream;
        }

        /** Whether an entry took effect and is no longer parked. */
        Uni<Boolean> make(Mutiny.Session session) {
            return Applier.lock(session, stream)
                    .chain(
                            position ->
                                    first(session, stream)
                                            .chain(row -> make(session, position, row)));
        }

        private Uni<Boolean> make(
                Mutiny.Session session, Applier.Position position, Optional<Object[]> row) {
            if (row.isEmpty()) {
                return Uni.createFrom().item(false);
            }
            seq = number(row.get()[0]);
            if (seq <= position.applied) {
                return unpark(session, stream, seq).replaceWith(true);
            }
            var entry = CloudEvent.received(headers((String) row.get()[1]), (byte[]) row.get()[2]);
            var handler =
                    handler(stream.source())
                            .filter(h -> h.knows(entry.type()))
                            .orElseThrow(() -> new UnknownTypeException(entry.type()));
            return handler.apply(session, entry)
                    .chain(session::flush)
                    .chain(() -> unpark(session, stream, seq))
                    .chain(() -> advance(session, stream, position, seq))
                    .invoke(() -> received = entry)
                    .replaceWith(true);
        }

        /** After the commit. */
        void tell() {
            if (received != null) {
                LOG.infof(
                        "Parked entry %s/%s/%d took effect", stream.source(), stream.forum(), seq);
                handler(stream.source()).ifPresent(h -> h.committed(List.of(received)));
            }
        }
    }

    private static Uni<Void> advance(
            Mutiny.Session session, Applier.Stream stream, Applier.Position position, long seq) {
        position.applied = seq;
        position.stalled = position.parked > seq ? "entry " + (seq + 1) + " is parked" : null;
        return Applier.keep(session, Map.of(stream, position));
    }

    private Optional<InboundHandler> handler(String source) {
        return handlers.stream().filter(h -> h.topic().equals(source)).findFirst();
    }

    private static Uni<Optional<Object[]>> first(Mutiny.Session session, Applier.Stream stream) {
        return session.createNativeQuery(
                        """
                        select seq, headers, body from parked
                        where source = ?1 and forum = ?2 order by seq limit 1""",
                        Object[].class)
                .setParameter(1, stream.source())
                .setParameter(2, stream.forum())
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    private static Uni<Void> unpark(Mutiny.Session session, Applier.Stream stream, long seq) {
        return session.createNativeQuery(
                        "delete from parked where source = ?1 and forum = ?2 and seq = ?3")
                .setParameter(1, stream.source())
                .setParameter(2, stream.forum())
                .setParameter(3, seq)
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<Void> keepDiscarded(
            Mutiny.Session session, Applier.Stream stream, long seq, String reason, String person) {
        return session.createNativeQuery(
                        """
                        insert into discarded (source, forum, seq, headers, body, reason, discarded_by)
                        select source, forum, seq, headers, body, ?4, ?5 from parked
                        where source = ?1 and forum = ?2 and seq = ?3""")
                .setParameter(1, stream.source())
                .setParameter(2, stream.forum())
                .setParameter(3, seq)
                .setParameter(4, reason)
                .setParameter(5, person)
                .executeUpdate()
                .chain(() -> unpark(session, stream, seq));
    }

    private Uni<Void> postpone(Applier.Stream stream, long seq, String reason) {
        return sessions.withTransaction(
                (session, transaction) ->
                        session.createNativeQuery(
                                        """
                                        update parked set attempts = attempts + 1, reason = ?4,
                                        next_attempt = now() + make_interval(secs =>
                                            least(?5, power(2, least(attempts, 20) + 1)))
                                        where source = ?1 and forum = ?2 and seq = ?3""")
                                .setParameter(1, stream.source())
                                .setParameter(2, stream.forum())
                                .setParameter(3, seq)
                                .setParameter(4, reason)
                                .setParameter(5, (double) config.parkedPatience().toSeconds())
                                .executeUpdate()
                                .replaceWithVoid());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> headers(String json) {
        return PlenaryJson.read(json, Map.class);
    }
}
