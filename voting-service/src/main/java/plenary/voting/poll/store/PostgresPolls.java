package plenary.voting.poll.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.VotingEvent.ChangedBallot;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.HandCount;
import plenary.contracts.rule.TellersReturn;
import plenary.journal.PlenaryJson;
import plenary.journal.Sql;
import plenary.voting.ballot.Box;
import plenary.voting.ballot.sealed.store.SealedBallots;

/** Votes, their ballots and counts in PostgreSQL. */
@ApplicationScoped
public class PostgresPolls {
    private final SealedBallots sealed;

    PostgresPolls(SealedBallots sealed) {
        this.sealed = sealed;
    }

    /** Keeps a vote that was opened, with an empty log. */
    public Uni<Void> open(Mutiny.Session session, String forum, PollOpened opened, Instant at) {
        return session.persist(PollRow.of(forum, opened, at))
                .chain(session::flush)
                .chain(
                        () ->
                                session.createNativeQuery(
                                                "insert into ballot_log (forum, poll) values (?1, ?2)")
                                        .setParameter(1, forum)
                                        .setParameter(2, opened.poll())
                                        .executeUpdate()
                                        .replaceWithVoid())
                .chain(
                        () ->
                                opened.method() == Method.SECRET
                                        ? sealed.begin(session, forum, opened)
                                        : Uni.createFrom().voidItem());
    }

    /** The row, or null. */
    public Uni<PollRow> find(Mutiny.Session session, String forum, String poll) {
        return session.find(PollRow.class, new PollRow.Key(forum, poll));
    }

    /** The row, or null; ballots wait until the transaction ends. */
    public Uni<PollRow> lock(Mutiny.Session session, String forum, String poll) {
        return session.find(
                PollRow.class, new PollRow.Key(forum, poll), LockMode.PESSIMISTIC_WRITE);
    }

    /** All votes of a forum in the order they were opened. */
    public Uni<List<PollRow>> all(Mutiny.Session session, String forum) {
        return session.createSelectionQuery(
                        "from PollRow where forum = ?1 order by openedAt, length(poll), poll",
                        PollRow.class)
                .setParameter(1, forum)
                .getResultList();
    }

    /**
     * Ids of open votes of a forum whose closing time is not after {@code now}, in that order, and
     * of those that wait for their key.
     */
    public Uni<List<String>> due(Mutiny.Session session, String forum, Instant now) {
        return session.createNativeQuery(
                        """
                        select poll from poll where forum = ?1
                        and (state = 'open' and closes_at <= ?2 or blocked_by = 'sealing-key-lost')
                        order by closes_at, length(poll), poll""",
                        String.class)
                .setParameter(1, forum)
                .setParameter(2, now)
                .getResultList();
    }

    /** Forums that have a vote whose closing time has come, by their own clock. */
    public Uni<List<String>> forumsDue(Mutiny.Session session, Instant now) {
        return session.createNativeQuery(
                        """
                        select distinct p.forum from poll p join forum f on f.forum = p.forum
                        where p.state = 'open' and p.closes_at <= coalesce(f.clock, ?1)
                        or p.blocked_by = 'sealing-key-lost'""",
                        String.class)
                .setParameter(1, now)
                .getResultList();
    }

    /** What is in the box of a vote. */
    public Uni<Box> box(Mutiny.Session session, PollRow row) {
        return row.toPoll().opened().method() == Method.SECRET
                ? sealed.voted(session, row.forum, row.poll).map(Box::sealed)
                : ballots(session, row.forum, row.poll)
                        .chain(
                                last ->
                                        changes(session, row.forum, row.toPoll().opened())
                                                .map(changes -> Box.named(last, changes)));
    }

    /** Answers by name that were taken back for others, in their order. */
    public Uni<List<ChangedBallot>> changes(
            Mutiny.Session session, String forum, PollOpened opened) {
        if (!opened.changeAllowed() || opened.method() == Method.SECRET) {
            return Uni.createFrom().item(List.of());
        }
        return session.createNativeQuery(
                        """
                        select seat, was, was_word, choice, word, at from (
                        select number, seat, choice, word, at,
                        lag(choice) over seats was, lag(word) over seats was_word
                        from ballot where forum = ?1 and poll = ?2
                        window seats as (partition by seat order by number)) one
                        where was is not null order by number""",
                        Object[].class)
                .setParameter(1, forum)
                .setParameter(2, opened.poll())
                .getResultList()
                .map(rows -> rows.stream().map(PostgresPolls::changed).toList());
    }

    private static ChangedBallot changed(Object[] row) {
        return new ChangedBallot(
                (String) row[0],
                Choice.valueOf((String) row[1]),
                (String) row[2],
                Choice.valueOf((String) row[3]),
                (String) row[4],
                Sql.instant(row[5]));
    }

    /** The last ballot of each seat. */
    public Uni<List<Ballot>> ballots(Mutiny.Session session, String forum, String poll) {
        return session.createNativeQuery(
                        """
                        select distinct on (seat) seat, choice, word from ballot
                        where forum = ?1 and poll = ?2 order by seat, number desc""",
                        Object[].class)
                .setParameter(1, forum)
                .setParameter(2, poll)
                .getResultList()
                .map(
                        rows ->
                                rows.stream()
                                        .map(
                                                row ->
                                                        new Ballot(
                                                                (String) row[0],
                                                                Choice.valueOf((String) row[1]),
                                                                (String) row[2]))
                                        .toList());
    }

    /** The tellers' returns in the order they came. */
    public Uni<List<TellersReturn>> returns(Mutiny.Session session, String forum, String poll) {
        return session.createNativeQuery(
                        """
                        select teller, counts from tellers_return
                        where forum = ?1 and poll = ?2 order by number""",
                        Object[].class)
                .setParameter(1, forum)
                .setParameter(2, poll)
                .getResultList()
                .map(
                        rows ->
                                rows.stream()
                                        .map(
                                                row ->
                                                        new TellersReturn(
                                                                (String) row[0],
                                                                List.of(
                                                                        PlenaryJson.read(
                                                                                (String) row[1],
                                                                                HandCount[]
                                                                                        .class))))
                                        .toList());
    }

    /** Keeps a return, after those before it. The poll is locked. */
    public Uni<Void> handIn(
            Mutiny.Session session,
            String forum,
            String poll,
            TellersReturn fresh,
            String person,
            Instant at) {
        return session.createNativeQuery(
                        """
                        insert into tellers_return (forum, poll, number, teller, person, counts, at)
                        select ?1, ?2, 1 + count(*), ?3, ?4, ?5, ?6 from tellers_return
                        where forum = ?1 and poll = ?2""")
                .setParameter(1, forum)
                .setParameter(2, poll)
                .setParameter(3, fresh.teller())
                .setParameter(4, person)
                .setParameter(5, PlenaryJson.write(fresh.counts()))
                .setParameter(6, at)
                .executeUpdate()
                .replaceWithVoid();
    }
}
