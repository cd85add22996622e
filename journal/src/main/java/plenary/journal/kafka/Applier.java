package plenary.journal.kafka;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import plenary.journal.PlenaryJson;

/**
 * Makes entries of another service take effect, exactly once and in order. A batch is one
 * transaction; when it fails it is halved until the entry at fault stands alone, and that one is
 * parked with all later ones of its forum while other forums go on.
 */
@ApplicationScoped
class Applier {
    private static final Logger LOG = Logger.getLogger(Applier.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration[] SECOND_CHANCES = {
        Duration.ofMillis(100), Duration.ofMillis(500)
    };

    private final Mutiny.SessionFactory sessions;

    Applier(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Blocks until every message has taken effect, was known already or is parked. */
    void apply(InboundHandler handler, List<Message> batch) throws Exception {
        if (batch.isEmpty()) {
            return;
        }
        try {
            var effective = inOneTransaction(handler, batch);
            if (!effective.isEmpty()) {
                handler.committed(effective);
            }
        } catch (Exception e) {
            if (batch.size() > 1) {
                var middle = batch.size() / 2;
                apply(handler, batch.subList(0, middle));
                apply(handler, batch.subList(middle, batch.size()));
            } else {
                alone(handler, batch.getFirst(), e);
            }
        }
    }

    private void alone(InboundHandler handler, Message message, Exception first) throws Exception {
        var failure = first;
        for (var pause : SECOND_CHANCES) {
            if (failure instanceof UnknownTypeException) {
                break;
            }
            Thread.sleep(pause);
            try {
                var effective = inOneTransaction(handler, List.of(message));
                if (!effective.isEmpty()) {
                    handler.committed(effective);
                }
                return;
            } catch (Exception e) {
                failure = e;
            }
        }
        // If even this fails it is the database that is ill, not the entry: the caller tries anew.
        var reason = reason(failure);
        await(
                () ->
                        sessions.withTransaction(
                                (session, transaction) -> park(session, message, reason)));
        LOG.errorf(
                failure,
                "Parked %s/%s/%d: %s",
                message.source(),
                message.forum(),
                message.seq(),
                reason);
    }

    private List<Received> inOneTransaction(InboundHandler handler, List<Message> batch)
            throws Exception {
        return await(
                () ->
                        sessions.withTransaction(
                                (session, transaction) -> {
                                    var positions = new HashMap<Stream, Position>();
                                    var effective = new ArrayList<Received>();
                                    return Multi.createFrom()
                                            .iterable(batch)
                                            .onItem()
                                            .transformToUniAndConcatenate(
                                                    message ->
                                                            one(
                                                                            session, handler,
                                                                            positions, effective,
                                                                            message)
                                                                    .replaceWith(0))
                                            .collect()
                                            .last()
                                            .chain(session::flush)
                                            .chain(() -> keep(session, positions))
                                            .replaceWith(effective);
                                }));
    }

    private Uni<Void> one(
            Mutiny.Session session,
            InboundHandler handler,
            Map<Stream, Position> positions,
            List<Received> effective,
            Message message) {
        var stream = new Stream(message.source(), message.forum());
        var known = positions.get(stream);
        return (known != null
                        ? Uni.createFrom().item(known)
                        : lock(session, stream).invoke(p -> positions.put(stream, p)))
                .chain(position -> take(session, handler, position, effective, message));
    }

    private Uni<Void> take(
            Mutiny.Session session,
            InboundHandler handler,
            Position position,
            List<Received> effective,
            Message message) {
        if (message.seq() <= Math.max(position.applied, position.parked)) {
            return Uni.createFrom().voidItem();
        }
        var expected = Math.max(position.applied, position.parked) + 1;
        if (message.seq() > expected) {
            position.stalled =
                    "a gap: entry " + expected + " is missing, entry " + message.seq() + " came";
            return Uni.createFrom().voidItem();
        }
        if (position.parked > position.applied) {
            position.parked = message.seq();
            return insertParked(session, message, "waits for an earlier entry");
        }
        var received = message.received();
        if (!handler.knows(received.type())) {
            throw new UnknownTypeException(received.type());
        }
        return handler.apply(session, received)
                .invoke(
                        () -> {
                            position.applied = message.seq();
                            position.stalled = null;
                            effective.add(received);
                        });
    }

    private Uni<Void> park(Mutiny.Session session, Message message, String reason) {
        var stream = new Stream(message.source(), message.forum());
        return lock(session, stream)
                .chain(
                        position -> {
                            var expected = Math.max(position.applied, position.parked) + 1;
                            if (message.seq() != expected) {
                                return Uni.createFrom().voidItem();
                            }
                            position.stalled = "entry " + message.seq() + " is parked: " + reason;
                            return insertParked(session, message, reason)
                                    .chain(() -> keep(session, Map.of(stream, position)));
                        });
    }

    private static Uni<Void> insertParked(Mutiny.Session session, Message message, String reason) {
        return session.createNativeQuery(
                        """
                        insert into parked (source, forum, seq, headers, body, reason, next_attempt)
                        values (?1, ?2, ?3, ?4, ?5, ?6, now() + interval '2 seconds')""")
                .setParameter(1, message.source())
                .setParameter(2, message.forum())
                .setParameter(3, message.seq())
                .setParameter(4, PlenaryJson.write(message.headers()))
                .setParameter(5, message.body())
                .setParameter(6, reason)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Takes the stream's row for this transaction. */
    static Uni<Position> lock(Mutiny.Session session, Stream stream) {
        return session.createNativeQuery(
                        "insert into applied (source, forum) values (?1, ?2) on conflict do nothing")
                .setParameter(1, stream.source())
                .setParameter(2, stream.forum())
                .executeUpdate()
                .chain(
                        () ->
                                session.createNativeQuery(
                                                """
                                                select applied_seq, stalled_reason from applied
                                                where source = ?1 and forum = ?2 for update""",
                                                Object[].class)
                                        .setParameter(1, stream.source())
                                        .setParameter(2, stream.forum())
                                        .getSingleResult())
                .chain(
                        row ->
                                session.createNativeQuery(
                                                """
                                                select coalesce(max(seq), 0) from parked
                                                where source = ?1 and forum = ?2""",
                                                Long.class)
                                        .setParameter(1, stream.source())
                                        .setParameter(2, stream.forum())
                                        .getSingleResult()
                                        .map(
                                                parked ->
                                                        new Position(
                                                                ((Number) row[0]).longValue(),
                                                                parked,
                                                                (String) row[1])));
    }

    /** Writes the positions that moved, in the same transaction as the effects. */
    static Uni<Void> keep(Mutiny.Session session, Map<Stream, Position> positions) {
        Uni<Void> kept = Uni.createFrom().voidItem();
        for (var each : positions.entrySet()) {
            var stream = each.getKey();
            var position = each.getValue();
            if (position.unchanged()) {
                continue;
            }
            kept =
                    kept.chain(
                            () ->
                                    session.createNativeQuery(
                                                    """
                                                    update applied set applied_seq = ?3,
                                                    stalled_reason = nullif(?4, ''),
                                                    stalled_since = case when ?4 = '' then null
                                                        else coalesce(stalled_since, now()) end
                                                    where source = ?1 and forum = ?2""")
                                            .setParameter(1, stream.source())
                                            .setParameter(2, stream.forum())
                                            .setParameter(3, position.applied)
                                            .setParameter(
                                                    4,
                                                    Objects.requireNonNullElse(
                                                            position.stalled, ""))
                                            .executeUpdate()
                                            .replaceWithVoid());
        }
        return kept;
    }

    static String reason(Throwable failure) {
        var message = failure.getMessage() == null ? "" : ": " + failure.getMessage();
        var text = failure.getClass().getSimpleName() + message;
        return text.length() > 1000 ? text.substring(0, 1000) : text;
    }

    static <T> T await(Supplier<Uni<T>> work) throws Exception {
        try {
            return VertxContextSupport.subscribeAndAwait(
                    () -> work.get().ifNoItem().after(PATIENCE).fail());
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another service's entries about one forum. */
    record Stream(String source, String forum) {}

    /** How far a stream is, while its row is locked. */
    static final class Position {
        private final long appliedBefore;
        private final String stalledBefore;
        long applied;
        long parked;
        String stalled;

        Position(long applied, long parked, String stalled) {
            this.appliedBefore = applied;
            this.stalledBefore = stalled;
            this.applied = applied;
            this.parked = parked;
            this.stalled = stalled;
        }

        boolean unchanged() {
            return applied == appliedBefore && Objects.equals(stalled, stalledBefore);
        }
    }
}
