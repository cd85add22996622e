package plenary.proposal.desk;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import plenary.proposal.ForumState;
import plenary.proposal.Procedure;
import plenary.proposal.aside.CapitalQuestion;
import plenary.proposal.notice.Notice;
import plenary.proposal.notice.Noticing;
import plenary.proposal.notice.Wish;
import plenary.proposal.store.PostgresAsides;
import plenary.proposal.store.PostgresNotices;
import plenary.proposal.store.PostgresOutbox;

/**
 * Writes down who is told what, and sends what waits to be mailed. Both may run on several replicas
 * and after any interruption: a notice is written once by its name, an e-mail is sent under a lock
 * and noted in the same transaction.
 */
@ApplicationScoped
public class NoticeDesk {
    private static final Logger LOG = Logger.getLogger(NoticeDesk.class);
    private static final int MAILS_A_TIME = 200;

    private final ForumDesk forums;
    private final PostgresNotices notices;
    private final PostgresOutbox outbox;
    private final PostOffice post;
    private final PostgresAsides asides;
    private final Clock clock = Clock.systemUTC();

    NoticeDesk(
            ForumDesk forums,
            PostgresNotices notices,
            PostgresOutbox outbox,
            PostOffice post,
            PostgresAsides asides) {
        this.forums = forums;
        this.notices = notices;
        this.outbox = outbox;
        this.post = post;
        this.asides = asides;
    }

    @Scheduled(
            every = "${plenary.notices.every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        var now = clock.instant();
        return tell(now).chain(() -> send(now));
    }

    /** Writes what is to be told at an instant in every forum where something may be. */
    public Uni<Void> tell(Instant at) {
        var now = at.truncatedTo(ChronoUnit.MILLIS); // finer, the database would round it up
        return notices.behind(now)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToUniAndConcatenate(forum -> tell(forum, now))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> tell(String forum, Instant now) {
        return notices.inTransaction(
                        session ->
                                notices.take(session, forum)
                                        .chain(
                                                ours ->
                                                        ours
                                                                ? tell(session, forum, now)
                                                                : Uni.createFrom().voidItem()))
                .onFailure()
                .invoke(failure -> LOG.warnf(failure, "Notices of %s wait", forum))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> tell(Mutiny.Session session, String forum, Instant now) {
        return forums.read(forum)
                .chain(state -> asides.open(session, forum).chain(asked -> away(state, asked, now)))
                .chain(
                        found ->
                                wishes(session, found.state())
                                        .chain(
                                                wishes ->
                                                        notices.tell(
                                                                session,
                                                                forum,
                                                                found.notices(),
                                                                wishes,
                                                                now))
                                        .chain(
                                                () ->
                                                        notices.reached(
                                                                session,
                                                                forum,
                                                                found.state().seq(),
                                                                found.next())));
    }

    private record Found(ForumState state, List<Notice> notices, Instant next) {}

    /** Looks through a whole conference beside the event loop, and comes back to it. */
    private static Uni<Found> away(ForumState state, List<CapitalQuestion> asked, Instant world) {
        var here = Vertx.currentContext();
        return Uni.createFrom()
                .item(() -> find(state, asked, world))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .emitOn(then -> here.runOnContext(on -> then.run()));
    }

    private static Found find(ForumState state, List<CapitalQuestion> asked, Instant world) {
        var now = Procedure.forumTime(state, world);
        var live = state.exists() && !state.assembly().forum().rehearsal();
        return new Found(
                state,
                Stream.concat(
                                Noticing.of(state, now).stream(),
                                Noticing.asked(state, asked).stream())
                        .toList(),
                live ? Noticing.next(state, now).orElse(null) : null);
    }

    /** A rehearsal's clock is nobody's: its notices stay in the page. */
    private Uni<Map<String, Wish>> wishes(Mutiny.Session session, ForumState state) {
        return !state.exists() || state.assembly().forum().rehearsal() || !post.open()
                ? Uni.createFrom().item(Map.of())
                : notices.wishes(session);
    }

    /** Sends what waits at an instant; where the mail server fails, the rest waits too. */
    public Uni<Void> send(Instant at) {
        var now = at.truncatedTo(ChronoUnit.MILLIS);
        return post.open() ? send(now, MAILS_A_TIME) : Uni.createFrom().voidItem();
    }

    private Uni<Void> send(Instant now, int more) {
        if (more == 0) {
            return Uni.createFrom().voidItem();
        }
        return outbox.next(now, post)
                .chain(
                        sent ->
                                sent == PostgresOutbox.Sent.GONE
                                        ? send(now, more - 1)
                                        : Uni.createFrom().voidItem());
    }
}
