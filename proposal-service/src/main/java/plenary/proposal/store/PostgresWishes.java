package plenary.proposal.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.journal.Sql;
import plenary.proposal.notice.Wish;

/** One person's own: how they want to be told, and what they have been told. */
@ApplicationScoped
public class PostgresWishes {
    private static final int SHOWN = 100;
    private static final String CHOOSE =
            """
            insert into notice_wish (person, email, mode, zone, language)
            values (:person, nullif(:email, ''), :mode, :zone, :language)
            on conflict (person) do update set email = excluded.email, mode = excluded.mode,
                zone = excluded.zone, language = excluded.language
            """;
    private static final String TOLD =
            """
            select n.id, n.forum, cast(i.title as text), n.reason, cast(n.task as text), n.at,
                   n.read_at, n.mail
            from notice n join forum_index i on i.forum = n.forum
            where n.person = :person order by n.id desc limit :shown
            """;

    private final Mutiny.SessionFactory sessions;

    PostgresWishes(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * What somebody was told.
     *
     * @param title the forum's, as JSON by language
     * @param task as JSON
     */
    public record Told(
            long id,
            String forum,
            String title,
            String reason,
            String task,
            Instant at,
            boolean read,
            String mail) {}

    /** How the person wants to be told; null where they have not said. */
    public Uni<Wish> of(String person) {
        return sessions.withSession(
                session ->
                        session.createNativeQuery(
                                        "select person, email, mode, zone, language"
                                                + " from notice_wish where person = :person",
                                        Object[].class)
                                .setParameter("person", person)
                                .getSingleResultOrNull()
                                .map(row -> row == null ? null : wish(row)));
    }

    /** Keeps a wish; where no e-mail is wanted any more, what waits is not sent. */
    public Uni<Void> choose(Wish wish) {
        return sessions.withTransaction(
                session ->
                        session.createNativeQuery(CHOOSE)
                                .setParameter("person", wish.person())
                                .setParameter("email", wish.email() == null ? "" : wish.email())
                                .setParameter("mode", wish.mode().name())
                                .setParameter("zone", wish.zone().getId())
                                .setParameter("language", wish.language())
                                .executeUpdate()
                                .chain(
                                        () ->
                                                wish.mode() == Wish.Frequency.OFF
                                                        ? forget(session, wish.person())
                                                        : Uni.createFrom().voidItem()));
    }

    private static Uni<Void> forget(Mutiny.Session session, String person) {
        return session.createNativeQuery(
                        "update notice set mail = 'NONE', due = null"
                                + " where person = :person and mail = 'WAITING'")
                .setParameter("person", person)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** What the person was told last, newest first. */
    public Uni<List<Told>> told(String person) {
        return sessions.withSession(
                session ->
                        session.createNativeQuery(TOLD, Object[].class)
                                .setParameter("person", person)
                                .setParameter("shown", SHOWN)
                                .getResultList()
                                .map(rows -> rows.stream().map(PostgresWishes::told).toList()));
    }

    /** How much of it the person has not read. */
    public Uni<Long> unread(String person) {
        return sessions.withSession(
                session ->
                        session.createNativeQuery(
                                        "select count(*) from notice"
                                                + " where person = :person and read_at is null",
                                        Long.class)
                                .setParameter("person", person)
                                .getSingleResult());
    }

    /** Everything up to this one has been read. */
    public Uni<Void> read(String person, long upTo, Instant now) {
        return sessions.withTransaction(
                session ->
                        session.createNativeQuery(
                                        "update notice set read_at = :now where person = :person"
                                                + " and id <= :upTo and read_at is null")
                                .setParameter("now", now)
                                .setParameter("person", person)
                                .setParameter("upTo", upTo)
                                .executeUpdate()
                                .replaceWithVoid());
    }

    static Wish wish(Object[] row) {
        return new Wish(
                (String) row[0],
                (String) row[1],
                Wish.Frequency.valueOf((String) row[2]),
                ZoneId.of((String) row[3]),
                (String) row[4]);
    }

    private static Told told(Object[] row) {
        return new Told(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Sql.instant(row[5]),
                row[6] != null,
                (String) row[7]);
    }
}
