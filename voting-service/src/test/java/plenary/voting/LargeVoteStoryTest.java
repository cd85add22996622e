package plenary.voting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.journal.Journal;
import plenary.voting.poll.desk.PollDesk;
import plenary.voting.poll.store.PostgresPolls;
import plenary.voting.stage.RealServers;
import plenary.voting.stage.Scene;

/**
 * A hundred thousand ballots lie in the database; the vote is closed from there. How long that took
 * is printed, and no more: the machine may be busy.
 */
@QuarkusTest
@RealServers
class LargeVoteStoryTest {
    private static final int SEATS = 100_000;

    @Inject Mutiny.SessionFactory sessions;
    @Inject PostgresPolls polls;
    @Inject PollDesk desk;
    @Inject Journal journal;

    private static PollOpened opened(String poll) {
        var electors = new ArrayList<Elector>(SEATS);
        for (int i = 1; i <= SEATS; i++) {
            electors.add(
                    new Elector("people.P" + i, "P" + i, "people", 1, null, Map.of(), true, false));
        }
        return new PollOpened(
                poll,
                PollKind.CHAMBER,
                Method.RECORDED,
                Map.of("en", "Shall it?"),
                "x/1",
                Scene.majority(),
                new Electorate(electors),
                List.of(),
                "public",
                null,
                false,
                false,
                null,
                1);
    }

    private void cast(Scene scene, String poll) throws Throwable {
        VertxContextSupport.subscribeAndAwait(
                () ->
                        sessions.withTransaction(
                                session ->
                                        polls.open(
                                                        session,
                                                        scene.forum,
                                                        opened(poll),
                                                        scene.proceedings.at())
                                                .chain(
                                                        () ->
                                                                session.createNativeQuery(
                                                                                """
                                                                                insert into ballot (forum, poll, number, seat, choice, person, at, salt, receipt)
                                                                                select ?1, ?2, n, 'people.P' || n,
                                                                                case n % 3 when 0 then 'NO' when 1 then 'YES' else 'ABSTAIN' end,
                                                                                'p' || n, now(), ''::bytea, ''::bytea
                                                                                from generate_series(1, 100000) n""")
                                                                        .setParameter(
                                                                                1, scene.forum)
                                                                        .setParameter(2, poll)
                                                                        .executeUpdate())));
    }

    @Test
    void a_hundred_thousand_ballots_are_read_recounted_explained_and_journaled() throws Throwable {
        try (var scene = new Scene(2)) {
            scene.open("poll-0", Scene.Vote.rollCall());
            var best = Duration.ofDays(1);
            for (var n = 1; n <= 3; n++) {
                var poll = "poll-" + n;
                cast(scene, poll);
                var begin = System.nanoTime();
                VertxContextSupport.subscribeAndAwait(
                        () ->
                                journal.transaction(
                                        session -> desk.closeAsked(session, scene.forum, poll)));
                var took = Duration.ofNanos(System.nanoTime() - begin);
                best = took.compareTo(best) < 0 ? took : best;
                var closed = scene.poll(poll);
                assertThat(closed.<String>path("state")).isEqualTo("closed");
                assertThat(closed.<Integer>path("tally.classes[0].yes")).isEqualTo(33_334);
                assertThat(closed.<List<String>>path("explanation")).isNotEmpty();
            }
            System.out.printf(
                    "closing %,d ballots from the database: %d ms%n", SEATS, best.toMillis());
        }
    }
}
