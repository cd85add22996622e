package plenary.proposal.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.proposal.notice.Trying;

/** Letters to people who are invited, each taken under a lock. */
@ApplicationScoped
public class PostgresLetters {
    private static final String WRITE =
            """
            insert into invitation_letter (forum, hash, email, language, state, due, at)
            values (:forum, :hash, :email, :language, 'WAITING', :now, :now)
            on conflict (forum, hash) do
            """;
    private static final String AGAIN =
            """
            update set email = excluded.email, language = excluded.language, state = 'WAITING',
                why = null, tries = 0, due = excluded.due, at = excluded.at
            """;
    private static final String NEXT =
            """
            select forum, hash, email, language, tries from invitation_letter
            where state = 'WAITING' and due <= :now order by due limit 1 for update skip locked
            """;

    private final Mutiny.SessionFactory sessions;

    PostgresLetters(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** A letter that is due. */
    public record Letter(String forum, String hash, String email, String language, int tries) {}

    /**
     * Where a letter stands.
     *
     * @param why it waits: accounts, mail; null for neither
     */
    public record Standing(Stage stage, Why why) {}

    /** What became of a letter. */
    public enum Stage {
        WAITING,
        SENT,
        GIVEN_UP
    }

    /** Who did not answer when a letter was to go out. */
    public enum Why {
        ACCOUNTS,
        MAIL
    }

    /** What became of an attempt: sent, of no use any more, or which part was away. */
    public sealed interface Outcome {
        record Gone() implements Outcome {}

        record NotWanted() implements Outcome {}

        record Away(Why why) implements Outcome {}
    }

    /**
     * Writes a letter.
     *
     * @param again whether one that was written before is sent once more
     */
    public Uni<Void> write(
            String forum, String hash, String email, String language, boolean again, Instant now) {
        return sessions.withTransaction(
                session ->
                        session.createNativeQuery(WRITE + (again ? AGAIN : "nothing"))
                                .setParameter("forum", forum)
                                .setParameter("hash", hash)
                                .setParameter("email", email)
                                .setParameter("language", language)
                                .setParameter("now", now)
                                .executeUpdate()
                                .replaceWithVoid());
    }

    /** Where the letters of a forum stand, by the hash of their address. */
    public Uni<Map<String, Standing>> of(String forum) {
        return sessions.withSession(
                session ->
                        session.createNativeQuery(
                                        "select hash, state, why from invitation_letter"
                                                + " where forum = :forum",
                                        Object[].class)
                                .setParameter("forum", forum)
                                .getResultList()
                                .map(
                                        rows ->
                                                rows.stream()
                                                        .collect(
                                                                Collectors.toMap(
                                                                        row -> (String) row[0],
                                                                        PostgresLetters
                                                                                ::standing))));
    }

    private static Standing standing(Object[] row) {
        return new Standing(
                Stage.valueOf((String) row[1]),
                row[2] == null ? null : Why.valueOf((String) row[2]));
    }

    /** Deals with the next letter that is due; false where none is, or it could not go. */
    public Uni<Boolean> next(Instant now, BiFunction<Mutiny.Session, Letter, Uni<Outcome>> send) {
        return sessions.withTransaction(
                session ->
                        session.createNativeQuery(NEXT, Object[].class)
                                .setParameter("now", now)
                                .getResultList()
                                .chain(
                                        rows ->
                                                rows.isEmpty()
                                                        ? Uni.createFrom().item(false)
                                                        : deal(
                                                                session,
                                                                letter(rows.getFirst()),
                                                                now,
                                                                send)));
    }

    private static Uni<Boolean> deal(
            Mutiny.Session session,
            Letter letter,
            Instant now,
            BiFunction<Mutiny.Session, Letter, Uni<Outcome>> send) {
        return send.apply(session, letter)
                .chain(
                        outcome ->
                                note(session, letter, outcome, now)
                                        .replaceWith(!(outcome instanceof Outcome.Away)));
    }

    private static Uni<Void> note(
            Mutiny.Session session, Letter letter, Outcome outcome, Instant now) {
        var query =
                switch (outcome) {
                    case Outcome.Gone gone ->
                            session.createNativeQuery(
                                            "update invitation_letter set state = 'SENT', why = null,"
                                                    + " email = null, due = null, at = :now"
                                                    + " where forum = :forum and hash = :hash")
                                    .setParameter("now", now);
                    case Outcome.NotWanted not ->
                            session.createNativeQuery(
                                    "delete from invitation_letter"
                                            + " where forum = :forum and hash = :hash");
                    case Outcome.Away away -> away(session, letter, away.why(), now);
                };
        return query.setParameter("forum", letter.forum())
                .setParameter("hash", letter.hash())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Mutiny.MutationQuery away(
            Mutiny.Session session, Letter letter, Why why, Instant now) {
        var again = Trying.again(letter.tries() + 1, now);
        var query =
                session.createNativeQuery(
                                "update invitation_letter set tries = tries + 1, why = :why, "
                                        + (again.isPresent()
                                                ? "due = :again"
                                                : "state = 'GIVEN_UP', due = null")
                                        + " where forum = :forum and hash = :hash")
                        .setParameter("why", why.name());
        again.ifPresent(then -> query.setParameter("again", then));
        return query;
    }

    private static Letter letter(Object[] row) {
        return new Letter(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).intValue());
    }
}
