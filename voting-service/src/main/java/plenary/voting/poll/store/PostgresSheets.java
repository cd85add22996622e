package plenary.voting.poll.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.rule.Ballot;
import plenary.journal.PlenaryJson;
import plenary.voting.paper.SheetReturn;

/** What tellers read from printed sheets, in PostgreSQL. */
@ApplicationScoped
public class PostgresSheets {

    /** The returns of a vote in the order they came. */
    public Uni<List<SheetReturn>> returns(Mutiny.Session session, String forum, String poll) {
        return session.createNativeQuery(
                        """
                        select teller, ballots from sheet_return
                        where forum = ?1 and poll = ?2 order by number""",
                        Object[].class)
                .setParameter(1, forum)
                .setParameter(2, poll)
                .getResultList()
                .map(rows -> rows.stream().map(PostgresSheets::read).toList());
    }

    private static SheetReturn read(Object[] row) {
        return new SheetReturn(
                (String) row[0], List.of(PlenaryJson.read((String) row[1], Ballot[].class)));
    }

    /** Keeps a return, after those before it. The poll is locked. */
    public Uni<Void> keep(
            Mutiny.Session session, PollRow row, SheetReturn fresh, String person, Instant at) {
        return session.createNativeQuery(
                        """
                        insert into sheet_return (forum, poll, number, teller, person, ballots, at)
                        select ?1, ?2, 1 + count(*), ?3, ?4, ?5, ?6 from sheet_return
                        where forum = ?1 and poll = ?2""")
                .setParameter(1, row.forum)
                .setParameter(2, row.poll)
                .setParameter(3, fresh.teller())
                .setParameter(4, person)
                .setParameter(5, PlenaryJson.write(fresh.ballots()))
                .setParameter(6, at)
                .executeUpdate()
                .replaceWithVoid();
    }
}
