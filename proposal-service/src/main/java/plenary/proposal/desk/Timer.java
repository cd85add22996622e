package plenary.proposal.desk;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import plenary.proposal.store.PostgresForums;

/**
 * Writes down the deadlines of live forums. It decides nothing: what it writes is already true, and
 * two replicas doing it at once write it once, since each forum has one writer at a time.
 */
@ApplicationScoped
class Timer {
    private static final Logger LOG = Logger.getLogger(Timer.class);

    private final PostgresForums forums;
    private final ForumDesk desk;
    private final Clock clock = Clock.systemUTC();

    Timer(PostgresForums forums, ForumDesk desk) {
        this.forums = forums;
        this.desk = desk;
    }

    @Scheduled(
            every = "${plenary.timer.every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> writeDown() {
        return forums.due(clock.instant())
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(this::elapse)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Acted> elapse(String forum) {
        return desk.elapse(forum)
                .onFailure()
                .invoke(failure -> LOG.warnf(failure, "Deadlines of %s wait", forum))
                .onFailure()
                .recoverWithNull();
    }
}
