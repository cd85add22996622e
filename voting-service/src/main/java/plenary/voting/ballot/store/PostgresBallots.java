package plenary.voting.ballot.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.contracts.rule.Choice;
import plenary.journal.Sql;
import plenary.voting.ballot.StandingBallot;
import plenary.voting.forum.store.PostgresForums;

/** Reads ballots for those whose they are. */
@ApplicationScoped
public class PostgresBallots {
    private final Mutiny.SessionFactory sessions;
    private final PostgresForums forums;

    PostgresBallots(Mutiny.SessionFactory sessions, PostgresForums forums) {
        this.sessions = sessions;
        this.forums = forums;
    }

    /** The standing ballot of a seat; refuses {@code not-your-seat}, {@code not-found}. */
    public Uni<StandingBallot> standing(String forum, String poll, String seat, String person) {
        return sessions.withSession(
                session ->
                        forums.represents(session, forum, seat, person)
                                .chain(
                                        mine -> {
                                            if (!mine) {
                                                throw new Refused(
                                                        RefusalCode.NOT_YOUR_SEAT,
                                                        "You do not represent " + seat + ".");
                                            }
                                            return last(session, forum, poll, seat);
                                        }));
    }

    private static Uni<StandingBallot> last(
            Mutiny.Session session, String forum, String poll, String seat) {
        return session.createNativeQuery(
                        """
                        select choice, number, at, receipt, word from ballot
                        where forum = ?1 and poll = ?2 and seat = ?3
                        union all
                        select null, number, at, receipt, null from secret_ballot
                        where forum = ?1 and poll = ?2 and seat = ?3
                        order by number desc limit 1""",
                        Object[].class)
                .setParameter(1, forum)
                .setParameter(2, poll)
                .setParameter(3, seat)
                .getSingleResultOrNull()
                .map(
                        row -> {
                            if (row == null) {
                                throw new Refused(
                                        RefusalCode.NOT_FOUND, seat + " has not voted here.");
                            }
                            return new StandingBallot(
                                    seat,
                                    row[0] == null ? null : Choice.valueOf((String) row[0]),
                                    (String) row[4],
                                    ((Number) row[1]).longValue(),
                                    Sql.instant(row[2]),
                                    HexFormat.of().formatHex((byte[]) row[3]));
                        });
    }
}
