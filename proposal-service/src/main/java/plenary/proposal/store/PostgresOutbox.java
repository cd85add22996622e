package plenary.proposal.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.journal.PlenaryJson;
import plenary.proposal.notice.NoticeReason;
import plenary.proposal.notice.Trying;
import plenary.proposal.notice.Wish;
import plenary.proposal.task.Task;

/** The e-mails that wait, each person's under a lock, so that two replicas never send the same. */
@ApplicationScoped
public class PostgresOutbox {
    /** So many things stand in one e-mail. */
    private static final int AT_ONCE = 50;

    private static final String WAITED_FOR =
            """
            select w.person, w.email, w.mode, w.zone, w.language from notice_wish w
            where w.email is not null and exists (select 1 from notice n
                where n.person = w.person and n.mail = 'WAITING' and n.due <= :now)
            order by (select min(n.due) from notice n
                where n.person = w.person and n.mail = 'WAITING')
            limit 1 for update of w skip locked
            """;
    private static final String DUE =
            """
            select n.id, n.forum, cast(i.title as text), n.reason, cast(n.task as text),
                   n.quotable, n.tries
            from notice n join forum_index i on i.forum = n.forum
            where n.person = :person and n.mail = 'WAITING' and n.due <= :now
            order by n.id limit :some
            """;

    private final Mutiny.SessionFactory sessions;

    PostgresOutbox(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * One thing to write to somebody.
     *
     * @param title of the forum, as JSON by language
     */
    public record Waiting(
            long id,
            String forum,
            String title,
            NoticeReason reason,
            Task task,
            boolean quotable,
            int tries) {}

    /** Writes to somebody what waits for them; fails where it did not go out. */
    public interface Sender {
        Uni<Void> send(Wish to, List<Waiting> what);
    }

    /** What became of one e-mail. */
    public enum Sent {
        NOTHING_WAITS,
        GONE,
        FAILED
    }

    /** Sends the next e-mail that waits, and notes what became of it in the same transaction. */
    public Uni<Sent> next(Instant now, Sender sender) {
        return sessions.withTransaction(
                session ->
                        session.createNativeQuery(WAITED_FOR, Object[].class)
                                .setParameter("now", now)
                                .getResultList()
                                .chain(
                                        rows ->
                                                rows.isEmpty()
                                                        ? Uni.createFrom().item(Sent.NOTHING_WAITS)
                                                        : to(
                                                                session,
                                                                PostgresWishes.wish(
                                                                        rows.getFirst()),
                                                                now,
                                                                sender)));
    }

    private static Uni<Sent> to(Mutiny.Session session, Wish wish, Instant now, Sender sender) {
        return session.createNativeQuery(DUE, Object[].class)
                .setParameter("person", wish.person())
                .setParameter("now", now)
                .setParameter("some", AT_ONCE)
                .getResultList()
                .map(rows -> rows.stream().map(PostgresOutbox::waiting).toList())
                .chain(
                        what ->
                                sender.send(wish, what)
                                        .map(done -> true)
                                        .onFailure()
                                        .recoverWithItem(false)
                                        .chain(gone -> note(session, what, gone, now)));
    }

    private static Uni<Sent> note(
            Mutiny.Session session, List<Waiting> what, boolean gone, Instant now) {
        Uni<Void> noted = Uni.createFrom().voidItem();
        for (var one : what) {
            noted = noted.chain(() -> gone ? gone(session, one, now) : failed(session, one, now));
        }
        return noted.replaceWith(gone ? Sent.GONE : Sent.FAILED);
    }

    private static Uni<Void> gone(Mutiny.Session session, Waiting one, Instant now) {
        return session.createNativeQuery(
                        "update notice set mail = 'SENT', due = null, mailed = :now,"
                                + " tries = tries + 1 where id = :id")
                .setParameter("now", now)
                .setParameter("id", one.id())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<Void> failed(Mutiny.Session session, Waiting one, Instant now) {
        var again = Trying.again(one.tries() + 1, now);
        var query =
                session.createNativeQuery(
                                "update notice set tries = tries + 1, "
                                        + (again.isPresent()
                                                ? "due = :again"
                                                : "mail = 'GIVEN_UP', due = null")
                                        + " where id = :id")
                        .setParameter("id", one.id());
        again.ifPresent(then -> query.setParameter("again", then));
        return query.executeUpdate().replaceWithVoid();
    }

    private static Waiting waiting(Object[] row) {
        return new Waiting(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                NoticeReason.valueOf((String) row[3]),
                PlenaryJson.read((String) row[4], Task.class),
                (Boolean) row[5],
                ((Number) row[6]).intValue());
    }
}
