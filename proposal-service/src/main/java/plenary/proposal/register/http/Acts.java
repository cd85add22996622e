package plenary.proposal.register.http;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.journal.Journal;
import plenary.proposal.desk.Seen;
import plenary.proposal.register.BodyReport.Act;
import plenary.proposal.store.PostgresForums;
import plenary.proposal.store.Rebuilding;

/** The acts of a period that the reader and the body above may both read, from the record. */
@ApplicationScoped
class Acts {
    private static final int PAGE = 1000;

    private final Journal journal;
    private final PostgresForums forums;

    Acts(Journal journal, PostgresForums forums) {
        this.journal = journal;
        this.forums = forums;
    }

    Uni<List<Act>> between(Seen seen, String forum, String body, Instant from, Instant until) {
        var above = seen.state().assembly().parentOf(body).map(p -> p.audience()).orElse("public");
        var reading = new Reading(seen, forum, above, from, until, new ArrayList<>());
        return forums.inSession(session -> further(session, reading, 0));
    }

    private record Reading(
            Seen seen, String forum, String above, Instant from, Instant until, List<Act> found) {
        boolean readable(String audience) {
            return audience.equals("public")
                    || audience.equals(above) && seen.viewer().mayRead(audience);
        }
    }

    private Uni<List<Act>> further(Mutiny.Session session, Reading reading, long after) {
        return journal.read(session, reading.forum(), after, PAGE)
                .chain(
                        entries -> {
                            for (var entry : entries) {
                                if (!entry.at().isBefore(reading.from())
                                        && entry.at().isBefore(reading.until())
                                        && reading.readable(entry.audience())) {
                                    var event = Rebuilding.event(entry);
                                    reading.found().add(new Act(entry.seq(), entry.at(), event));
                                }
                            }
                            var over =
                                    entries.size() < PAGE
                                            || !entries.getLast().at().isBefore(reading.until());
                            return over
                                    ? Uni.createFrom().item(reading.found())
                                    : further(session, reading, entries.getLast().seq());
                        });
    }
}
