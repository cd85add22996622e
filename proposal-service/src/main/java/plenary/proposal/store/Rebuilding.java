package plenary.proposal.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.EventTypes;
import plenary.journal.Entry;
import plenary.journal.Journal;
import plenary.journal.PlenaryJson;
import plenary.proposal.ForumState;

/**
 * A forum's state, made anew from its record alone: what the documents in the database must equal,
 * and what they can be replaced by.
 */
@ApplicationScoped
public class Rebuilding {
    private static final int PAGE = 500;

    private final Journal journal;

    Rebuilding(Journal journal) {
        this.journal = journal;
    }

    /** Folds the whole record of a forum. */
    public Uni<ForumState> fold(Mutiny.Session session, String forum) {
        return fold(session, forum, ForumState.NOTHING);
    }

    private Uni<ForumState> fold(Mutiny.Session session, String forum, ForumState so) {
        return journal.read(session, forum, so.seq(), PAGE)
                .chain(
                        entries ->
                                entries.isEmpty()
                                        ? Uni.createFrom().item(so)
                                        : fold(session, forum, further(so, entries)));
    }

    private static ForumState further(ForumState so, List<Entry> entries) {
        var state = so;
        for (var entry : entries) {
            state = state.evolve(entry.at(), event(entry));
        }
        return state;
    }

    /** The fact an entry records. */
    public static DeliberationEvent event(Entry entry) {
        var type = EventTypes.byName(entry.type()).orElseThrow();
        return (DeliberationEvent) PlenaryJson.mapper().convertValue(entry.act().event(), type);
    }
}
