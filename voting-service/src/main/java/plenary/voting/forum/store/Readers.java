package plenary.voting.forum.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.journal.http.Callers;
import plenary.voting.forum.Viewer;

/** Opens a session for the caller of the request, together with what they may read in the forum. */
@ApplicationScoped
public class Readers {
    private final Mutiny.SessionFactory sessions;
    private final PostgresForums forums;
    private final Callers callers;

    Readers(Mutiny.SessionFactory sessions, PostgresForums forums, Callers callers) {
        this.sessions = sessions;
        this.forums = forums;
        this.callers = callers;
    }

    /** What the work makes of it, for a person or a visitor. */
    public <T> Uni<T> read(String forum, BiFunction<Mutiny.Session, Viewer, Uni<T>> work) {
        var caller = callers.current();
        return sessions.withSession(
                session ->
                        forums.viewer(session, forum, caller)
                                .chain(viewer -> work.apply(session, viewer)));
    }

    /**
     * The same for a list, which nothing in it could tell from that of a forum that is not there:
     * refused with {@code forum-not-found} where none of this name has arrived here.
     */
    public <T> Uni<T> list(String forum, BiFunction<Mutiny.Session, Viewer, Uni<T>> work) {
        return read(
                forum,
                (session, viewer) ->
                        forums.known(session, forum)
                                .chain(
                                        known -> {
                                            if (!known) {
                                                throw new Refused(
                                                        RefusalCode.FORUM_NOT_FOUND,
                                                        "There is no forum " + forum + " here.");
                                            }
                                            return work.apply(session, viewer);
                                        }));
    }
}
