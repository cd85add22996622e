package plenary.voting.temperature.store;

import com.fasterxml.jackson.core.type.TypeReference;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.event.PollEvent.TemperatureCheckOpened;
import plenary.journal.PlenaryJson;
import plenary.journal.Sql;
import plenary.voting.temperature.TemperatureCheck;
import plenary.voting.temperature.TemperatureCheck.Answer;

/** Temperature checks in PostgreSQL, in tables of their own. */
@ApplicationScoped
public class PostgresChecks {
    private static final String COLUMNS =
            "check_id, body, audience, question, counted, opened_at, closed_at, words, counts_for";

    /** A check and who may see its counts. */
    public record Kept(TemperatureCheck check, String countsFor) {}

    public Uni<Void> open(
            Mutiny.Session session,
            String forum,
            TemperatureCheckOpened event,
            String audience,
            Instant at) {
        return session.createNativeQuery(
                        """
                        insert into temperature_check (forum, check_id, body, audience, counts_for,
                        question, counted, opened_at)
                        select ?1, ?2, ?3, ?4, case
                            when temperature_counts = 'PUBLIC' then ?4 else 'body:' || ?3 end,
                        ?5, ?6, ?7 from forum where forum = ?1""")
                .setParameter(1, forum)
                .setParameter(2, event.check())
                .setParameter(3, event.body())
                .setParameter(4, audience)
                .setParameter(5, PlenaryJson.write(event.question()))
                .setParameter(6, event.counted())
                .setParameter(7, at)
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Void> close(
            Mutiny.Session session, String forum, String check, String words, Instant at) {
        return session.createNativeQuery(
                        """
                        update temperature_check set closed_at = ?3, words = ?4
                        where forum = ?1 and check_id = ?2 and closed_at is null""")
                .setParameter(1, forum)
                .setParameter(2, check)
                .setParameter(3, at)
                .setParameter(4, words == null ? "" : words)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The check, or null; {@code lock} keeps it from being closed meanwhile. */
    public Uni<Kept> find(Mutiny.Session session, String forum, String check, boolean lock) {
        return session.createNativeQuery(
                        "select "
                                + COLUMNS
                                + " from temperature_check where forum = ?1 and check_id = ?2"
                                + (lock ? " for update" : ""),
                        Object[].class)
                .setParameter(1, forum)
                .setParameter(2, check)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : kept(row));
    }

    private static Kept kept(Object[] row) {
        return new Kept(
                new TemperatureCheck(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        question((String) row[3]),
                        (Boolean) row[4],
                        Sql.instant(row[5]),
                        Sql.instant(row[6]),
                        (String) row[7]),
                (String) row[8]);
    }

    private static Map<String, String> question(String json) {
        try {
            return PlenaryJson.mapper().readValue(json, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes how a seat feels, in place of what it said before. */
    public Uni<Void> note(
            Mutiny.Session session,
            String forum,
            String check,
            String seat,
            Answer answer,
            String person,
            Instant at) {
        return session.createNativeQuery(
                        """
                        insert into temperature_answer (forum, check_id, seat, answer, person, at)
                        values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (forum, check_id, seat)
                        do update set answer = excluded.answer, person = excluded.person,
                        at = excluded.at""")
                .setParameter(1, forum)
                .setParameter(2, check)
                .setParameter(3, seat)
                .setParameter(4, answer.name())
                .setParameter(5, person)
                .setParameter(6, at)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** How many seats feel how; every answer has a number. */
    public Uni<Map<Answer, Long>> counts(Mutiny.Session session, String forum, String check) {
        return session.createNativeQuery(
                        """
                        select answer, count(*) from temperature_answer
                        where forum = ?1 and check_id = ?2 group by answer""",
                        Object[].class)
                .setParameter(1, forum)
                .setParameter(2, check)
                .getResultList()
                .map(PostgresChecks::counts);
    }

    private static Map<Answer, Long> counts(List<Object[]> rows) {
        Map<Answer, Long> counts = new EnumMap<>(Answer.class);
        for (var answer : Answer.values()) {
            counts.put(answer, 0L);
        }
        for (var row : rows) {
            counts.put(Answer.valueOf((String) row[0]), ((Number) row[1]).longValue());
        }
        return counts;
    }
}
