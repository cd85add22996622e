package plenary.voting.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.voting.ballot.sealed.Envelopes;
import plenary.voting.ballot.sealed.Opened;
import plenary.voting.stage.Scene;

/**
 * A vote of a hundred thousand seats is recounted, judged and explained while people wait. How long
 * that took is printed, and no more: the machine may be busy.
 */
class LargeVoteTest {
    private static final int SEATS = 100_000;
    private static final int BATCH = 500;
    private static final Instant AT = Instant.parse("2030-03-04T09:00:00Z");

    private final PollOpened byName = opened(Method.RECORDED);
    private final List<Ballot> ballots =
            byName.electorate().electors().stream()
                    .map(e -> new Ballot(e.seat(), choice(e.seat())))
                    .toList();

    private static Choice choice(String seat) {
        return Choice.values()[Math.floorMod(seat.hashCode(), 3)];
    }

    private static PollOpened opened(Method method) {
        var electors = new ArrayList<Elector>();
        for (int i = 0; i < SEATS; i++) {
            electors.add(
                    new Elector("people.P" + i, "P" + i, "people", 1, null, Map.of(), true, false));
        }
        return new PollOpened(
                "poll-1",
                PollKind.CHAMBER,
                method,
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

    /** The best of three. */
    private static void closes(String what, Supplier<Closure.Outcome> closing) {
        var best = Duration.ofDays(1);
        for (int i = 0; i < 3; i++) {
            var begin = System.nanoTime();
            var outcome = (Closure.Counted) closing.get();
            var took = Duration.ofNanos(System.nanoTime() - begin);
            assertThat(outcome.closed().recount()).isEqualTo(SEATS);
            assertThat(outcome.closed().verdict().explanation().because()).isNotEmpty();
            best = took.compareTo(best) < 0 ? took : best;
        }
        System.out.printf("%s: %d ms for %,d ballots%n", what, best.toMillis(), SEATS);
    }

    @Test
    void ballots_by_name_are_all_counted() {
        closes("by name", () -> Closure.close(byName, ballots, List.of(), AT));
    }

    @Test
    void envelopes_sealed_in_batches_are_all_opened_and_counted() {
        var keys = Envelopes.generate();
        var sealed = new ArrayList<byte[]>(SEATS);
        Envelopes.Sealer sealer = null;
        for (int i = 0; i < SEATS; i++) {
            sealer = i % BATCH == 0 ? new Envelopes.Sealer(keys.publicKey()) : sealer;
            sealed.add(sealer.seal("f/p/" + ballots.get(i).seat(), ballots.get(i).choice()));
        }
        var secret = opened(Method.SECRET);
        closes(
                "sealed",
                () -> {
                    var opener = new Envelopes.Opener(keys.privateKey());
                    var found = new ArrayList<Ballot>(SEATS);
                    for (int i = 0; i < SEATS; i++) {
                        var seat = ballots.get(i).seat();
                        found.add(new Ballot(seat, opener.open("f/p/" + seat, sealed.get(i))));
                    }
                    return Closure.close(secret, new Opened.Choices(found), AT);
                });
    }
}
