package plenary.proposal.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.journal.Sql;
import plenary.proposal.aside.CapitalQuestion;
import plenary.proposal.aside.PrivateNote;

/**
 * Private notes and questions to the capital. Every statement names whose they are; there is none
 * that reads another's.
 */
@ApplicationScoped
public class PostgresAsides {
    private static final String QUESTION =
            "select id, delegation, subject, words, asked_by, asked_at, answer, answered_by,"
                    + " answered_at from capital_question where forum = :forum";
    private static final String KEEP =
            """
            insert into private_note (forum, person, subject, words, at)
            values (:forum, :person, :subject, :words, :now)
            on conflict (forum, person, subject) do update
                set words = excluded.words, at = excluded.at
                where private_note.words <> excluded.words
            """;
    private static final String ASK =
            """
            insert into capital_question (forum, delegation, subject, words, asked_by, asked_at)
            values (:forum, :delegation, :subject, :words, :person, :now)
            on conflict do nothing
            """;
    private static final String TELL_SOON =
            "update notice_reached set next_at = :now where forum = :forum";

    private final Mutiny.SessionFactory sessions;

    PostgresAsides(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** The person's notes, those changed last first. */
    public Uni<List<PrivateNote>> notes(String forum, String person) {
        return sessions.withSession(
                session ->
                        session.createNativeQuery(
                                        "select subject, words, at from private_note"
                                                + " where forum = :forum and person = :person"
                                                + " order by at desc, subject",
                                        Object[].class)
                                .setParameter("forum", forum)
                                .setParameter("person", person)
                                .getResultList()
                                .map(rows -> rows.stream().map(PostgresAsides::note).toList()));
    }

    /** Keeps the person's note on a subject, in place of the one before. */
    public Uni<Void> keep(String forum, String person, PrivateNote note) {
        return sessions.withTransaction(
                session ->
                        session.createNativeQuery(KEEP)
                                .setParameter("forum", forum)
                                .setParameter("person", person)
                                .setParameter("subject", note.subject())
                                .setParameter("words", note.words())
                                .setParameter("now", note.at())
                                .executeUpdate()
                                .replaceWithVoid());
    }

    /** The person's note on a subject is gone. */
    public Uni<Void> drop(String forum, String person, String subject) {
        return sessions.withTransaction(
                session ->
                        session.createNativeQuery(
                                        "delete from private_note where forum = :forum"
                                                + " and person = :person and subject = :subject")
                                .setParameter("forum", forum)
                                .setParameter("person", person)
                                .setParameter("subject", subject)
                                .executeUpdate()
                                .replaceWithVoid());
    }

    /** What these delegations asked, oldest first. */
    public Uni<List<CapitalQuestion>> questions(String forum, Collection<String> delegations) {
        return delegations.isEmpty()
                ? Uni.createFrom().item(List.of())
                : sessions.withSession(
                        session ->
                                list(
                                        session.createNativeQuery(
                                                        QUESTION
                                                                + " and delegation in (:delegations)"
                                                                + " order by id",
                                                        Object[].class)
                                                .setParameter("forum", forum)
                                                .setParameter("delegations", delegations)));
    }

    /** What waits for an answer in a forum, for those who tell the people asked. */
    public Uni<List<CapitalQuestion>> open(Mutiny.Session session, String forum) {
        return list(
                session.createNativeQuery(
                                QUESTION + " and answered_at is null order by id", Object[].class)
                        .setParameter("forum", forum));
    }

    /** Asks; the same words on the same subject wait once. */
    public Uni<Void> ask(
            String forum,
            String delegation,
            String subject,
            String words,
            String person,
            Instant now) {
        return sessions.withTransaction(
                session ->
                        session.createNativeQuery(ASK)
                                .setParameter("forum", forum)
                                .setParameter("delegation", delegation)
                                .setParameter("subject", subject)
                                .setParameter("words", words)
                                .setParameter("person", person)
                                .setParameter("now", now)
                                .executeUpdate()
                                .chain(
                                        () ->
                                                session.createNativeQuery(TELL_SOON)
                                                        .setParameter("forum", forum)
                                                        .setParameter("now", now)
                                                        .executeUpdate())
                                .replaceWithVoid());
    }

    /** Answers; a later answer takes the place of an earlier one. */
    public Uni<Void> answer(long id, String words, String person, Instant now) {
        return sessions.withTransaction(
                session ->
                        session.createNativeQuery(
                                        """
                                        update capital_question set answer = :words,
                                            answered_by = :person, answered_at = :now
                                        where id = :id and answer is distinct from :words""")
                                .setParameter("words", words)
                                .setParameter("person", person)
                                .setParameter("now", now)
                                .setParameter("id", id)
                                .executeUpdate()
                                .replaceWithVoid());
    }

    /** The question and its answer are gone. */
    public Uni<Void> takeBack(long id) {
        return sessions.withTransaction(
                session ->
                        session.createNativeQuery("delete from capital_question where id = :id")
                                .setParameter("id", id)
                                .executeUpdate()
                                .replaceWithVoid());
    }

    private static Uni<List<CapitalQuestion>> list(Mutiny.SelectionQuery<Object[]> query) {
        return query.getResultList()
                .map(rows -> rows.stream().map(PostgresAsides::question).toList());
    }

    private static PrivateNote note(Object[] row) {
        return new PrivateNote((String) row[0], (String) row[1], Sql.instant(row[2]));
    }

    private static CapitalQuestion question(Object[] row) {
        return new CapitalQuestion(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Sql.instant(row[5]),
                (String) row[6],
                (String) row[7],
                row[8] == null ? null : Sql.instant(row[8]));
    }
}
