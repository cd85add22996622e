package plenary.proposal.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.journal.PlenaryJson;
import plenary.proposal.notice.Notice;
import plenary.proposal.notice.Wish;
import plenary.proposal.task.Task;

/** What people have been told, and up to which entry of each record. */
@ApplicationScoped
public class PostgresNotices {
    private static final String BEHIND =
            """
            select i.forum from forum_index i
                join journal_head h on h.forum = i.forum
                left join notice_reached r on r.forum = i.forum
            where r.forum is null or r.seq < h.seq or r.next_at <= :now
            """;
    private static final String TELL =
            """
            insert into notice (person, forum, name, reason, task, quotable, at, mail, due)
            select n.person, :forum, n.name, n.reason, n.task, n.quotable, :now, n.mail, n.due
            from json_to_recordset(cast(cast(:notices as text) as json))
                 as n(person text, name text, reason text, task json, quotable boolean,
                      mail text, due timestamptz)
            on conflict (person, forum, name) do nothing
            """;
    private static final String OVERTAKEN =
            """
            update notice o set mail = 'NONE', due = null
            where o.forum = :forum and o.mail = 'WAITING' and not exists (
                select 1 from json_to_recordset(cast(cast(:notices as text) as json))
                    as n(person text, name text)
                where n.person = o.person and n.name = o.name)
            """;

    private final Mutiny.SessionFactory sessions;

    PostgresNotices(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    public <T> Uni<T> inTransaction(Function<Mutiny.Session, Uni<T>> work) {
        return sessions.withTransaction(work);
    }

    /** Forums in which something may be told that has not been. */
    public Uni<List<String>> behind(Instant now) {
        return sessions.withSession(
                session ->
                        session.createNativeQuery(BEHIND, String.class)
                                .setParameter("now", now)
                                .getResultList());
    }

    /** Whether this forum's notices are ours to write now; false where another replica does. */
    public Uni<Boolean> take(Mutiny.Session session, String forum) {
        return session.createNativeQuery(
                        "insert into notice_reached (forum, seq) values (:forum, 0)"
                                + " on conflict do nothing")
                .setParameter("forum", forum)
                .executeUpdate()
                .chain(
                        () ->
                                session.createNativeQuery(
                                                "select seq from notice_reached where forum ="
                                                        + " :forum for update skip locked",
                                                Long.class)
                                        .setParameter("forum", forum)
                                        .getResultList())
                .map(rows -> !rows.isEmpty());
    }

    /**
     * Writes what has not been told before; what no longer waits is not mailed any more.
     *
     * @param wishes of those who have any; empty where nothing is mailed
     */
    public Uni<Void> tell(
            Mutiny.Session session,
            String forum,
            List<Notice> notices,
            Map<String, Wish> wishes,
            Instant now) {
        var rows = notices.stream().map(n -> Row.of(n, wishes.get(n.person()), now)).toList();
        var json = PlenaryJson.write(rows);
        return session.createNativeQuery(TELL)
                .setParameter("forum", forum)
                .setParameter("now", now)
                .setParameter("notices", json)
                .executeUpdate()
                .chain(
                        () ->
                                session.createNativeQuery(OVERTAKEN)
                                        .setParameter("forum", forum)
                                        .setParameter("notices", json)
                                        .executeUpdate())
                .replaceWithVoid();
    }

    private record Row(
            String person,
            String name,
            String reason,
            Task task,
            boolean quotable,
            String mail,
            String due) {

        static Row of(Notice notice, Wish wish, Instant now) {
            var due = wish == null ? null : wish.mailed(notice.reason(), now);
            return new Row(
                    notice.person(),
                    notice.name(),
                    notice.reason().name(),
                    notice.task(),
                    notice.quotable(),
                    due == null ? "NONE" : "WAITING",
                    due == null ? null : due.toString());
        }
    }

    /** Notes how far the forum's notices are written, and when time next brings one. */
    public Uni<Void> reached(Mutiny.Session session, String forum, long seq, Instant next) {
        var query =
                session.createNativeQuery(
                                "update notice_reached set seq = :seq, next_at = "
                                        + (next == null ? "null" : ":next")
                                        + " where forum = :forum")
                        .setParameter("seq", seq)
                        .setParameter("forum", forum);
        if (next != null) {
            query.setParameter("next", next);
        }
        return query.executeUpdate().replaceWithVoid();
    }

    /** The wishes of all who want e-mail, by person. */
    public Uni<Map<String, Wish>> wishes(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select person, email, mode, zone, language from notice_wish"
                                + " where mode <> 'OFF'",
                        Object[].class)
                .getResultList()
                .map(
                        rows ->
                                rows.stream()
                                        .map(PostgresWishes::wish)
                                        .collect(Collectors.toMap(Wish::person, wish -> wish)));
    }
}
