package plenary.voting.ballot.sealed.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hibernate.reactive.mutiny.Mutiny;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.rule.Ballot;
import plenary.journal.PlenaryJson;
import plenary.voting.ballot.sealed.Envelopes;
import plenary.voting.ballot.sealed.Opened;

/** Secret votes in PostgreSQL: that a seat voted, its envelope while the vote is open, the sums. */
@ApplicationScoped
public class SealedBallots {
    private final SealingKeys keys;
    private final Vertx vertx;

    SealedBallots(SealingKeys keys, Vertx vertx) {
        this.keys = keys;
        this.vertx = vertx;
    }

    /** The private half is on the disk before the vote is here; the database has the public one. */
    public Uni<Void> begin(Mutiny.Session session, String forum, PollOpened opened) {
        var name = UUID.randomUUID().toString();
        return away(() -> {
                    var fresh = Envelopes.generate();
                    keys.keep(name, fresh.privateKey());
                    Arrays.fill(fresh.privateKey(), (byte) 0);
                    return fresh.publicKey();
                })
                .chain(
                        publicKey ->
                                session.createNativeQuery(
                                                """
                                                insert into sealing_key (forum, poll, name, public_key)
                                                values (?1, ?2, ?3, ?4)""")
                                        .setParameter(1, forum)
                                        .setParameter(2, opened.poll())
                                        .setParameter(3, name)
                                        .setParameter(4, publicKey)
                                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The seats that have voted. */
    public Uni<Set<String>> voted(Mutiny.Session session, String forum, String poll) {
        return session.createNativeQuery(
                        "select seat from secret_ballot where forum = ?1 and poll = ?2",
                        String.class)
                .setParameter(1, forum)
                .setParameter(2, poll)
                .getResultList()
                .map(HashSet::new);
    }

    /** Opens every envelope of a vote; the poll is locked, so none comes in any more. */
    public Uni<Opened> open(Mutiny.Session session, String forum, String poll) {
        return session.createNativeQuery(
                        "select name from sealing_key where forum = ?1 and poll = ?2", String.class)
                .setParameter(1, forum)
                .setParameter(2, poll)
                .getSingleResult()
                .chain(
                        name ->
                                session.createNativeQuery(
                                                """
                                                select seat, sealed from envelope
                                                where forum = ?1 and poll = ?2""",
                                                Object[].class)
                                        .setParameter(1, forum)
                                        .setParameter(2, poll)
                                        .getResultList()
                                        .chain(rows -> away(() -> open(forum, poll, name, rows))));
    }

    private Opened open(String forum, String poll, String name, List<Object[]> envelopes) {
        var key = keys.find(name);
        if (key.isEmpty()) {
            return new Opened.KeyLost();
        }
        try {
            var opener = new Envelopes.Opener(key.get());
            var ballots =
                    envelopes.stream()
                            .map(
                                    row ->
                                            new Ballot(
                                                    (String) row[0],
                                                    opener.open(
                                                            Envelopes.about(
                                                                    forum, poll, (String) row[0]),
                                                            (byte[]) row[1])))
                            .toList();
            return new Opened.Choices(ballots);
        } catch (Envelopes.Unreadable e) {
            return new Opened.Unreadable();
        } finally {
            Arrays.fill(key.get(), (byte) 0);
        }
    }

    /**
     * Within the closing transaction: the choices, sorted, without the seats, and the envelopes
     * gone. A sorted list says no more than how many of each, so that is what is kept.
     */
    public Uni<Void> settle(
            Mutiny.Session session, String forum, PollOpened opened, Opened.Choices choices) {
        var sorted = choices.sorted(opened.electorate());
        return session.createNativeQuery(
                        """
                        insert into opened_choice (forum, poll, voting_class, choice, votes)
                        select ?1, ?2, u."votingClass", u.choice, u.votes
                        from jsonb_to_recordset(cast(cast(?3 as text) as jsonb))
                        as u("votingClass" text, choice text, votes bigint)""")
                .setParameter(1, forum)
                .setParameter(2, opened.poll())
                .setParameter(3, PlenaryJson.write(choices.sorted(opened.electorate())))
                .executeUpdate()
                .chain(() -> discard(session, forum, opened.poll()));
    }

    /** The envelopes of a vote that is called off go unopened. */
    public Uni<Void> discard(Mutiny.Session session, String forum, String poll) {
        return session.createNativeQuery("delete from envelope where forum = ?1 and poll = ?2")
                .setParameter(1, forum)
                .setParameter(2, poll)
                .executeUpdate()
                .replaceWithVoid();
    }

    private <T> Uni<T> away(Callable<T> work) {
        return vertx.executeBlocking(work);
    }
}
