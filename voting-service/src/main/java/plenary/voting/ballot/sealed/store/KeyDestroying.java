package plenary.voting.ballot.sealed.store;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Destroys the keys of votes that are counted or called off, after the commit that made them so;
 * and those of openings that never became true. A crash in between only delays it.
 */
@ApplicationScoped
class KeyDestroying {
    private static final Logger LOG = Logger.getLogger(KeyDestroying.class);
    // an opening commits within seconds of writing its key
    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private final Mutiny.SessionFactory sessions;
    private final SealingKeys keys;
    private final Vertx vertx;
    private final Clock clock = Clock.systemUTC();

    KeyDestroying(Mutiny.SessionFactory sessions, SealingKeys keys, Vertx vertx) {
        this.sessions = sessions;
        this.keys = keys;
        this.vertx = vertx;
    }

    @Scheduled(
            every = "${plenary.voting.closing-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "key-destroying")
    Uni<Void> ofDecidedVotes() {
        return sessions.withTransaction(
                        session ->
                                session.createNativeQuery(
                                                """
                                                select k.name from sealing_key k join poll p
                                                on p.forum = k.forum and p.poll = k.poll
                                                where k.destroyed_at is null
                                                and p.state in ('closed', 'cancelled')
                                                for update of k""",
                                                String.class)
                                        .getResultList()
                                        .chain(names -> destroy(session, names)))
                .onFailure()
                .invoke(e -> LOG.warn("Keys of decided votes wait to be destroyed", e))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> destroy(Mutiny.Session session, List<String> names) {
        if (names.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return vertx.executeBlocking(
                        () -> {
                            names.forEach(keys::destroy);
                            return names;
                        })
                .chain(
                        done ->
                                session.createNativeQuery(
                                                """
                                                update sealing_key set destroyed_at = ?1
                                                where name in (?2)""")
                                        .setParameter(1, clock.instant())
                                        .setParameter(2, done)
                                        .executeUpdate())
                .replaceWithVoid();
    }

    @Scheduled(
            every = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "key-sweeping")
    Uni<Void> ofNoVote() {
        return vertx.executeBlocking(() -> keys.olderThan(FORGOTTEN, clock.instant()))
                .chain(
                        names ->
                                sessions.withSession(
                                        session ->
                                                session.createNativeQuery(
                                                                "select name from sealing_key",
                                                                String.class)
                                                        .getResultList()
                                                        .chain(known -> sweep(names, known))));
    }

    private Uni<Void> sweep(List<String> names, List<String> known) {
        return vertx.executeBlocking(
                        () -> {
                            names.stream().filter(n -> !known.contains(n)).forEach(keys::destroy);
                            return null;
                        })
                .replaceWithVoid();
    }
}
