package plenary.proposal.store;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.journal.PlenaryJson;
import plenary.journal.Sql;
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.ForumState;
import plenary.proposal.decision.Deadlines;

/**
 * Forums kept as documents in PostgreSQL: one row for each part of a forum's state, rewritten only
 * where an act changed that part.
 */
@ApplicationScoped
public class PostgresForums {
    private static final String SAVE =
            """
            insert into forum_document (forum, kind, id, born, ordinal, seq, body)
            select :forum, d.kind, d.id, :seq, d.ordinal, :seq, d.body
            from json_to_recordset(cast(cast(:documents as text) as json))
                 as d(kind text, id text, ordinal int, body json)
            on conflict (forum, kind, id) do update set seq = excluded.seq, body = excluded.body
            """;
    private static final String LOAD =
            """
            select h.seq, h.at, d.kind, d.id, cast(d.body as text)
            from journal_head h left join forum_document d on d.forum = h.forum
            where h.forum = :forum order by d.born, d.ordinal
            """;
    private static final String INDEX =
            """
            insert into forum_index (forum, title, mode, next_deadline)
            values (:forum, cast(cast(:title as text) as jsonb), :mode, %s)
            on conflict (forum) do update set title = excluded.title,
                next_deadline = excluded.next_deadline
            """;

    private final Mutiny.SessionFactory sessions;

    PostgresForums(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Reads in a session of its own. */
    public <T> Uni<T> inSession(Function<Mutiny.Session, Uni<T>> work) {
        return sessions.withSession(work);
    }

    /** The state of a forum: its head and its documents from one snapshot. */
    public Uni<ForumState> load(Mutiny.Session session, String forum) {
        return rows(session, forum).map(PostgresForums::state);
    }

    /** The same in a session of its own; a long one is read beside the event loop. */
    public Uni<ForumState> load(String forum) {
        return inSession(session -> rows(session, forum))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(PostgresForums::state);
    }

    private static Uni<List<Object[]>> rows(Mutiny.Session session, String forum) {
        return session.createNativeQuery(LOAD, Object[].class)
                .setParameter("forum", forum)
                .getResultList();
    }

    private static ForumState state(List<Object[]> rows) {
        if (rows.isEmpty() || rows.getFirst()[2] == null) {
            return ForumState.NOTHING;
        }
        var documents = new LinkedHashMap<DocumentKey, Object>();
        for (var row : rows) {
            var kind = DocumentKind.valueOf((String) row[2]);
            documents.put(
                    new DocumentKey(kind, (String) row[3]),
                    PlenaryJson.read((String) row[4], kind.type()));
        }
        var head = rows.getFirst();
        return ForumState.from(((Number) head[0]).longValue(), Sql.instant(head[1]), documents);
    }

    /** Writes what differs between two states of a forum, and when time will next matter in it. */
    public Uni<Void> save(Mutiny.Session session, ForumState before, ForumState after) {
        var changed = new ArrayList<Kept>();
        var gone = new ArrayList<DocumentKey>();
        for (var differs : after.documents().since(before.documents())) {
            var key = differs.key();
            if (differs.document() == null) {
                gone.add(key);
            } else {
                changed.add(
                        new Kept(key.kind().name(), key.id(), changed.size(), differs.document()));
            }
        }
        return save(session, after, changed)
                .chain(() -> remove(session, after, gone))
                .chain(() -> index(session, after));
    }

    private Uni<Void> save(Mutiny.Session session, ForumState after, List<Kept> changed) {
        if (changed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return session.createNativeQuery(SAVE)
                .setParameter("forum", forum(after))
                .setParameter("seq", after.seq())
                .setParameter("documents", PlenaryJson.write(changed))
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<Void> remove(Mutiny.Session session, ForumState after, List<DocumentKey> gone) {
        Uni<Void> removed = Uni.createFrom().voidItem();
        for (var key : gone) {
            removed =
                    removed.chain(
                            () ->
                                    session.createNativeQuery(
                                                    "delete from forum_document where forum ="
                                                            + " :forum and kind = :kind and id ="
                                                            + " :id")
                                            .setParameter("forum", forum(after))
                                            .setParameter("kind", key.kind().name())
                                            .setParameter("id", key.id())
                                            .executeUpdate()
                                            .replaceWithVoid());
        }
        return removed;
    }

    private Uni<Void> index(Mutiny.Session session, ForumState after) {
        var forum = after.assembly().forum();
        var deadline = Deadlines.next(after);
        var query =
                session.createNativeQuery(
                                INDEX.formatted(deadline.isPresent() ? ":deadline" : "null"))
                        .setParameter("forum", forum.id())
                        .setParameter("title", PlenaryJson.write(forum.title()))
                        .setParameter("mode", forum.mode().name());
        deadline.ifPresent(instant -> query.setParameter("deadline", instant));
        return query.executeUpdate().replaceWithVoid();
    }

    /** The names of all forums, the newest first. */
    public Uni<List<String>> names() {
        return inSession(
                session ->
                        session.createNativeQuery(
                                        "select forum from forum_index order by created_at desc",
                                        String.class)
                                .getResultList());
    }

    /** Live forums in which a deadline has passed at {@code now}. */
    public Uni<List<String>> due(Instant now) {
        return inSession(
                session ->
                        session.createNativeQuery(
                                        "select forum from forum_index where mode = 'LIVE' and"
                                                + " next_deadline <= :now",
                                        String.class)
                                .setParameter("now", now)
                                .getResultList());
    }

    private static String forum(ForumState state) {
        return state.assembly().forum().id();
    }

    /** A document on its way to its row. */
    private record Kept(String kind, String id, int ordinal, Object body) {}
}
