package plenary.voting.poll.http;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import plenary.contracts.rule.Tally;
import plenary.journal.kafka.Live;
import plenary.voting.forum.Viewer;
import plenary.voting.poll.store.PollRow;
import plenary.voting.poll.store.PostgresPolls;

/** Shows votes in progress to open pages: whole snapshots, at most four a second for each vote. */
@ApplicationScoped
public class PollBoard {
    private static final Logger LOG = Logger.getLogger(PollBoard.class);

    private static final long BETWEEN_MILLIS = 250;

    private final Set<Key> changed = ConcurrentHashMap.newKeySet();
    private final Mutiny.SessionFactory sessions;
    private final PostgresPolls polls;
    private final Live live;
    private ScheduledExecutorService timer;

    PollBoard(Mutiny.SessionFactory sessions, PostgresPolls polls, Live live) {
        this.sessions = sessions;
        this.polls = polls;
        this.live = live;
    }

    private record Key(String forum, String poll) {}

    /**
     * A vote at a glance; the page fetches the rest.
     *
     * @param tally where it is shown while the vote is open
     */
    public record PollSnapshot(
            String poll,
            PollView.State state,
            PollView.Turnout turnout,
            Tally tally,
            String standing,
            String blockedBy,
            long version) {}

    /** Something about this vote may look different now. */
    public void changed(String forum, String poll) {
        changed.add(new Key(forum, poll));
    }

    // The scheduler of the platform goes no finer than a second.
    void start(@Observes StartupEvent event) {
        timer =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("poll-board").daemon().factory());
        timer.scheduleWithFixedDelay(
                this::tick, BETWEEN_MILLIS, BETWEEN_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void tick() {
        try {
            if (!changed.isEmpty()) {
                VertxContextSupport.subscribeAndAwait(this::show);
            }
        } catch (Throwable e) {
            LOG.debug("Snapshots were lost", e);
        }
    }

    private Uni<Void> show() {
        var due = Set.copyOf(changed);
        changed.removeAll(due);
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(this::show)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> show(Key key) {
        return sessions.withSession(
                        session ->
                                polls.find(session, key.forum, key.poll)
                                        .chain(
                                                row ->
                                                        row == null
                                                                ? Uni.createFrom().voidItem()
                                                                : show(session, row)))
                .onFailure()
                .invoke(e -> LOG.debugf(e, "No snapshot of %s", key))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> show(Mutiny.Session session, PollRow row) {
        return polls.box(session, row)
                .chain(
                        box ->
                                polls.returns(session, row.forum, row.poll)
                                        .invoke(
                                                returns -> {
                                                    var view =
                                                            PollViews.of(
                                                                    row,
                                                                    box,
                                                                    returns,
                                                                    Viewer.PUBLIC);
                                                    live.publish(
                                                            row.forum,
                                                            "poll/" + row.poll,
                                                            row.audience,
                                                            new PollSnapshot(
                                                                    row.poll,
                                                                    view.state(),
                                                                    view.turnout(),
                                                                    view.tally(),
                                                                    view.count() == null
                                                                            ? null
                                                                            : view.count()
                                                                                    .standing(),
                                                                    view.blockedBy(),
                                                                    view.version()));
                                                }))
                .replaceWithVoid();
    }
}
