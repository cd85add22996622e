package plenary.proposal.meeting.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.event.SessionEvent.SessionClosed;
import plenary.journal.Journal;
import plenary.proposal.Audiences;
import plenary.proposal.desk.Seen;
import plenary.proposal.floor.Session.Stage;
import plenary.proposal.meeting.Minutes.Entry;
import plenary.proposal.store.PostgresForums;
import plenary.proposal.store.Rebuilding;

/** What the record holds of a meeting that all who may know of the meeting may read. */
@ApplicationScoped
class Entries {
    private static final int PAGE = 1000;

    private final Journal journal;
    private final PostgresForums forums;

    Entries(Journal journal, PostgresForums forums) {
        this.journal = journal;
        this.forums = forums;
    }

    Uni<List<Entry>> of(Seen seen, String forum, String session) {
        var meeting = seen.state().floor().sessions().get(session);
        var audience = seen.state().assembly().bodies().get(meeting.body()).audience();
        var hours = meeting.hours();
        if (hours.isEmpty()) { // opened before its hours were noted
            return Uni.createFrom().item(List.of());
        }
        var reading = new Reading(forum, session, audience, meeting.stage() == Stage.CLOSED);
        return forums.inSession(database -> further(database, reading, hours.getFirst().seq() - 1));
    }

    private record Reading(
            String forum, String session, String audience, boolean closed, List<Entry> found) {
        Reading(String forum, String session, String audience, boolean closed) {
            this(forum, session, audience, closed, new ArrayList<>());
        }

        /** Whether that was its last entry. */
        boolean take(plenary.journal.Entry entry) {
            var e = Rebuilding.event(entry);
            found.add(new Entry(entry.seq(), entry.at(), entry.capacity(), e));
            return closed && e instanceof SessionClosed over && over.session().equals(session);
        }
    }

    private Uni<List<Entry>> further(Mutiny.Session database, Reading reading, long after) {
        return journal.read(database, reading.forum(), after, PAGE)
                .chain(
                        entries -> {
                            for (var entry : entries) {
                                if (readable(reading, entry.audience()) && reading.take(entry)) {
                                    return Uni.createFrom().item(reading.found());
                                }
                            }
                            return entries.size() < PAGE
                                    ? Uni.createFrom().item(reading.found())
                                    : further(database, reading, entries.getLast().seq());
                        });
    }

    private static boolean readable(Reading reading, String audience) {
        return audience.equals(Audiences.PUBLIC) || audience.equals(reading.audience());
    }
}
