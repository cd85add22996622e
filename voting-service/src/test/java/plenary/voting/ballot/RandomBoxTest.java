package plenary.voting.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.Conduct;
import plenary.contracts.event.Conduct.Cause;
import plenary.contracts.event.Conduct.NotAdmitted;
import plenary.contracts.event.Conduct.Proxy;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Outcome;
import plenary.voting.ballot.sealed.Envelopes;
import plenary.voting.ballot.sealed.Opened;
import plenary.voting.poll.Closure;
import plenary.voting.poll.Poll;
import plenary.voting.poll.Roll;
import plenary.voting.stage.Scene;

/**
 * Whoever casts whatever for whom in whatever order, a ballot box by name, sealed or of hands says
 * what the naive box says, and comes to the same count.
 */
class RandomBoxTest {
    private static final int EXAMPLES = Integer.getInteger("plenary.sequences", 400);
    private static final Instant NOON = Instant.parse("2012-12-13T12:00:00Z");
    private static final List<String> SEATS = List.of("A", "B", "C", "D", "E", "F", "G", "R", "X");
    private static final List<String> PERSONS = List.of("a", "b", "c", "d", "e", "f", "g", "r");
    private static final List<Choice> CHOICES =
            List.of(Choice.YES, Choice.NO, Choice.ABSTAIN, Choice.NOT_TAKING_PART);
    private static final Envelopes.Keys KEYS = Envelopes.generate();

    private final Map<String, Integer> ends = new TreeMap<>();

    @Test
    void any_sequence_of_ballots_is_answered_and_counted_as_the_naive_box_says() {
        qt().withFixedSeed(Long.getLong("plenary.seed", 20121214))
                .withExamples(EXAMPLES)
                .withShrinkCycles(200)
                .forAll(lists().of(integers().between(0, 1 << 24)).ofSizeBetween(5, 120))
                .checkAssert(this::play);
        assertThat(ends)
                .containsKeys(
                        "taken", "same", "already-voted", "voting-closed", "adopted", "rejected")
                .containsKeys("proxy-holder-absent", "seat-recused", "not-your-seat", "recount")
                .containsKey("presence");
    }

    /** The box under test: what the program decides, kept in memory. */
    private static final class Box {
        private PollOpened opened;
        private Poll poll;
        private final Map<String, StandingBallot> standing = new HashMap<>();
        private final Map<String, byte[]> envelopes = new HashMap<>();
        private long logged;

        Box(PollOpened opened) {
            this.opened = opened;
            this.poll = new Poll.Open(opened);
        }

        boolean secret() {
            return opened.method() == Method.SECRET;
        }

        String cast(Cast cast, boolean represents) {
            var before = standing.get(cast.seat());
            return switch (Casting.cast(
                    poll,
                    Roll.of(opened),
                    cast,
                    before,
                    represents ? Represents.YES : Represents.NO)) {
                case Casting.Turned turned -> turned.refusal().code().code();
                case Casting.Same same -> "same";
                case Casting.Taken taken -> {
                    var number = secret() && before != null ? before.number() : ++logged;
                    standing.put(
                            cast.seat(),
                            new StandingBallot(
                                    cast.seat(),
                                    secret() ? null : cast.choice(),
                                    number,
                                    cast.at(),
                                    ""));
                    if (secret()) {
                        var about = Envelopes.about("forum", opened.poll(), cast.seat());
                        var sealer = new Envelopes.Sealer(KEYS.publicKey());
                        envelopes.put(cast.seat(), sealer.seal(about, cast.choice()));
                    }
                    yield "taken";
                }
            };
        }

        Closure.Outcome close(Instant at) {
            return secret()
                    ? Closure.close(opened, new Opened.Choices(unsealed()), at)
                    : Closure.close(opened, byName(), List.of(), at);
        }

        private List<Ballot> byName() {
            return standing.values().stream().map(b -> new Ballot(b.seat(), b.choice())).toList();
        }

        private List<Ballot> unsealed() {
            var opener = new Envelopes.Opener(KEYS.privateKey());
            var ballots = new ArrayList<Ballot>();
            envelopes.forEach(
                    (seat, envelope) -> {
                        var about = Envelopes.about("forum", opened.poll(), seat);
                        ballots.add(new Ballot(seat, opener.open(about, envelope)));
                    });
            return ballots;
        }
    }

    private void play(List<Integer> acts) {
        var first = acts.getFirst();
        var method = List.of(Method.RECORDED, Method.SECRET, Method.SHOW_OF_HANDS).get(first % 3);
        var changeable = first / 3 % 2 == 0;
        var closesAt = first / 6 % 2 == 0 ? -1 : 40;
        var word =
                method == Method.SHOW_OF_HANDS ? "hands" : method.name().toLowerCase(Locale.ROOT);
        var naive = new NaiveBox(word, changeable, closesAt);
        var box = new Box(opened(method, changeable, closesAt));
        for (var act : acts.subList(1, acts.size())) {
            step(box, naive, act);
        }
        if (naive.calledOff || naive.hands) {
            return;
        }
        var closed = (Closure.Counted) box.close(NOON.plusSeconds(60L * naive.minute));
        var whole = closed.closed().tally().whole();
        assertThat(List.of(whole.yes(), whole.no(), whole.abstain()))
                .isEqualTo(List.of(naive.count("yes"), naive.count("no"), naive.count("abstain")));
        var adopted = closed.closed().verdict().outcome() == Outcome.ADOPTED;
        assertThat(adopted ? "adopted" : "rejected").isEqualTo(naive.outcome());
        assertThat(box.logged).isEqualTo(naive.logged);
        ends.merge(naive.outcome(), 1, Integer::sum);
    }

    private void step(Box box, NaiveBox naive, int act) {
        var more = act / 16;
        switch (act % 16) {
            case 0 -> naive.minute += more % 4;
            case 1 -> {
                // somebody is accredited, or is no longer
                var person = PERSONS.get(more % PERSONS.size());
                if (!naive.unseated.remove(person) && more / 8 % 3 == 0) {
                    naive.unseated.add(person);
                }
            }
            case 2 -> {
                if (more % 2 == 0) {
                    unclear(box, naive);
                } else {
                    presence(box, naive);
                }
            }
            case 3 -> end(box, naive, more);
            default -> {
                var seat = SEATS.get(more % SEATS.size());
                var own = seat.equals("E") ? "d" : seat.toLowerCase(Locale.ROOT);
                var person = more / 9 % 5 == 0 ? PERSONS.get(more / 45 % PERSONS.size()) : own;
                var choice = CHOICES.get(more / 360 % CHOICES.size());
                var at = NOON.plusSeconds(60L * naive.minute);
                var represents = represents(box.opened, naive.unseated, person, seat);
                var word = choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
                var expected = naive.cast(person, seat, word);
                assertThat(box.cast(new Cast(seat, choice, person, at), represents))
                        .as("%s for %s says %s", person, seat, word)
                        .isEqualTo(expected);
                ends.merge(expected, 1, Integer::sum);
            }
        }
    }

    /** As the store answers it: the person is of the delegation that votes for the seat. */
    private static boolean represents(
            PollOpened opened, Set<String> unseated, String person, String seat) {
        var delegation = new HashMap<String, String>();
        opened.electorate().electors().forEach(e -> delegation.put(e.seat(), e.delegation()));
        opened.conducted().proxies().forEach(p -> delegation.put(p.seat(), p.delegation()));
        return person.equals(delegation.getOrDefault(seat, "").toLowerCase(Locale.ROOT))
                && !unseated.contains(person);
    }

    /** Who holds the proxy of E leaves, or is there again. */
    private void presence(Box box, NaiveBox naive) {
        naive.holderThere = !naive.holderThere;
        var proxies = naive.holderThere ? List.of(new Proxy("E", "D", "D")) : List.<Proxy>of();
        var orphaned = naive.holderThere ? List.of("F") : List.of("F", "E");
        var frozen = box.opened;
        box.opened = frozen.with(frozen.conducted().with(proxies, orphaned));
        box.poll =
                switch (box.poll) {
                    case Poll.Open open -> new Poll.Open(box.opened);
                    case Poll.Closing closing ->
                            new Poll.Closing(box.opened, closing.since(), closing.blockedBy());
                    case Poll.Closed closed -> closed;
                    case Poll.Cancelled off -> new Poll.Cancelled(box.opened, off.reason());
                };
        ends.merge("presence", 1, Integer::sum);
    }

    /** Hands are unclear: the vote goes on by name, and is open again. */
    private void unclear(Box box, NaiveBox naive) {
        if (naive.hands && !naive.calledOff) {
            naive.hands = false;
            naive.askedToClose = false;
            box.opened = box.opened.by(Method.ROLL_CALL, List.of(), true);
            box.poll = new Poll.Open(box.opened);
            ends.merge("recount", 1, Integer::sum);
        }
    }

    /** Rarely: it is called off, or its count is asked for and waits. */
    private static void end(Box box, NaiveBox naive, int more) {
        if (more % 12 == 0) {
            naive.calledOff = true;
            box.poll = new Poll.Cancelled(box.opened, "The hall is evacuated.");
        } else if (more % 12 == 1 && !naive.calledOff) {
            naive.askedToClose = true;
            var at = NOON.plusSeconds(60L * naive.minute);
            box.poll =
                    new Poll.Closing(
                            box.opened, at, plenary.contracts.refusal.RefusalCode.COUNT_INCOMPLETE);
        }
    }

    private static PollOpened opened(Method method, boolean changeable, int closesAt) {
        var electors = new ArrayList<Elector>();
        for (var seat : List.of("A", "B", "C", "D", "E", "R")) {
            electors.add(new Elector(seat, seat, "all", 1, null, Map.of(), true, seat.equals("R")));
        }
        var conduct =
                new Conduct(
                        List.of(Choice.YES, Choice.NO, Choice.ABSTAIN),
                        List.of(
                                new NotAdmitted("F", Cause.PROXY_HOLDER_ABSENT),
                                new NotAdmitted("G", Cause.CREDENTIALS)),
                        List.of(new Proxy("E", "D", "D")),
                        List.of(),
                        null,
                        null,
                        null);
        electors.add(new Elector("F", "F", "all", 1, null, Map.of(), false, false));
        return new PollOpened(
                "poll-1",
                PollKind.CHAMBER,
                method,
                Map.of(),
                "x",
                Scene.majority(),
                new Electorate(electors),
                List.of(),
                "public",
                closesAt < 0 ? null : NOON.plusSeconds(60L * closesAt),
                changeable,
                true,
                null,
                1,
                "plenary",
                conduct);
    }
}
