package plenary.voting.paper;

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
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.Conduct;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.voting.ballot.Cast;
import plenary.voting.ballot.Casting;
import plenary.voting.ballot.Represents;
import plenary.voting.ballot.StandingBallot;
import plenary.voting.poll.Closure;
import plenary.voting.poll.Poll;
import plenary.voting.poll.Roll;
import plenary.voting.stage.Scene;

/**
 * Whatever is cast before and keyed in after a vote goes on paper, the naive sheet counts it so.
 */
class PaperSequencesTest {
    private static final int EXAMPLES = Integer.getInteger("plenary.sequences", 400);
    private static final Instant NOON = Instant.parse("2012-12-13T12:00:00Z");
    private static final List<String> SEATS = List.of("A", "B", "C", "D");
    private static final List<String> TELLERS = List.of("teller-1", "teller-2");
    private static final List<Choice> CHOICES = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN);
    private static final PollOpened OPENED = opened();

    private final Map<String, Integer> ends = new TreeMap<>();

    /** What the program keeps of the vote. */
    private static final class Vote {
        private final Map<String, StandingBallot> standing = new HashMap<>();
        private final List<SheetReturn> returns = new ArrayList<>();
        private final List<String> scans = new ArrayList<>();
        private boolean onPaper;

        String cast(String seat, Choice choice) {
            var poll = new Poll.Open(OPENED, onPaper);
            var cast = new Cast(seat, choice, seat, NOON);
            return switch (Casting.cast(
                    poll, Roll.of(OPENED), cast, standing.get(seat), Represents.YES)) {
                case Casting.Turned turned -> turned.refusal().code().code();
                case Casting.Same same -> "same";
                case Casting.Taken taken -> {
                    var number = standing.size() + 1;
                    standing.put(seat, new StandingBallot(seat, choice, number, NOON, ""));
                    yield "taken";
                }
            };
        }

        String keyIn(KeyingIn.Incoming incoming) {
            var poll = new Poll.Open(OPENED, onPaper);
            return switch (KeyingIn.keyIn(poll, onPaper, returns, standing.keySet(), incoming)) {
                case KeyingIn.Turned turned -> turned.refusal().code().code();
                case KeyingIn.Kept kept -> {
                    returns.add(kept.read());
                    yield "kept";
                }
            };
        }

        String close() {
            var ballots =
                    standing.values().stream().map(b -> new Ballot(b.seat(), b.choice())).toList();
            var outcome =
                    onPaper
                            ? PaperClosure.close(OPENED, ballots, List.of(), returns, scans, NOON)
                            : Closure.close(OPENED, ballots, List.of(), NOON);
            return switch (outcome) {
                case Closure.Blocked blocked -> blocked.refusal().code().code();
                case Closure.Counted counted -> {
                    var whole = counted.closed().tally().whole();
                    yield whole.yes() + "–" + whole.no() + "–" + whole.abstain();
                }
            };
        }
    }

    @Test
    void any_sequence_is_answered_and_counted_as_the_naive_sheet_says() {
        qt().withFixedSeed(Long.getLong("plenary.seed", 20121214))
                .withExamples(EXAMPLES)
                .withShrinkCycles(200)
                .forAll(lists().of(integers().between(0, 1 << 22)).ofSizeBetween(5, 60))
                .checkAssert(this::play);
        assertThat(ends)
                .containsKeys("kept", "taken-on-paper", "not-a-teller", "sheet-of-another-vote")
                .containsKeys("electronic-ballot-stands", "already-voted", "choice-not-offered")
                .containsKeys("scan-missing", "count-incomplete", "tellers-disagree", "counted");
    }

    private void play(List<Integer> acts) {
        var vote = new Vote();
        var naive = new NaiveSheet();
        for (var act : acts) {
            step(vote, naive, act);
            var close = vote.close();
            assertThat(close).isEqualTo(naive.close());
            ends.merge(naive.onPaper && close.contains("–") ? "counted" : close, 1, Integer::sum);
        }
    }

    private void step(Vote vote, NaiveSheet naive, int act) {
        var more = act / 16;
        switch (act % 16) {
            case 0, 1, 2 -> {
                var seat = SEATS.get(more % 4);
                var choice = CHOICES.get(more / 4 % 3);
                same(vote.cast(seat, choice), naive.cast(seat, word(choice)));
            }
            case 3 -> {
                vote.onPaper = true;
                naive.onPaper = true;
            }
            case 4 -> {
                vote.scans.add("ab");
                naive.scanned = true;
            }
            default -> keyIn(vote, naive, more);
        }
    }

    private void keyIn(Vote vote, NaiveSheet naive, int more) {
        var teller = TELLERS.get(more % 2);
        var appointed = more / 2 % 9 > 0;
        var right = more / 18 % 9 > 0;
        var ticks = ticks(naive, more / 162 % 3, more / 486 % 24);
        var ballots = ticks.stream().map(t -> new Ballot(t.seat(), choice(t.choice()))).toList();
        var number = right ? Sheet.number(OPENED) : "another";
        var incoming = new KeyingIn.Incoming(number, new SheetReturn(teller, ballots), appointed);
        same(vote.keyIn(incoming), naive.keyIn(teller, appointed, right, ticks));
    }

    /**
     * One of three readings of what is not cast yet, and rarely a line that should not be there.
     */
    private static List<NaiveSheet.Tick> ticks(NaiveSheet naive, int reading, int fault) {
        var ticks = new ArrayList<NaiveSheet.Tick>();
        for (var n = 0; n < SEATS.size(); n++) {
            if (!naive.cast.containsKey(SEATS.get(n)) && (reading / 2 + n) % 4 < 3) {
                var choice = CHOICES.get((reading / 2 + n) % 3);
                ticks.add(new NaiveSheet.Tick(SEATS.get(n), word(choice)));
            }
        }
        switch (fault) {
            case 0 -> ticks.add(new NaiveSheet.Tick("R", "yes"));
            case 1 -> ticks.add(new NaiveSheet.Tick("X", "yes"));
            case 2 -> ticks.add(new NaiveSheet.Tick("A", "no"));
            case 3 -> ticks.addFirst(new NaiveSheet.Tick("A", "not-taking-part"));
            default -> {
                // as it should be
            }
        }
        return ticks;
    }

    private void same(String said, String expected) {
        assertThat(said).isEqualTo(expected);
        ends.merge(expected, 1, Integer::sum);
    }

    private static String word(Choice choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Choice choice(String word) {
        return Choice.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static PollOpened opened() {
        var electors = new ArrayList<Elector>();
        for (var seat : List.of("A", "B", "C", "D", "R")) {
            electors.add(new Elector(seat, seat, "all", 1, null, Map.of(), true, seat.equals("R")));
        }
        var offered = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN);
        var conduct = new Conduct(offered, List.of(), List.of(), List.of(), null, null, null);
        return new PollOpened(
                "poll-1",
                PollKind.CHAMBER,
                Method.RECORDED,
                Map.of(),
                "x",
                Scene.majority(),
                new Electorate(electors),
                List.of(),
                "public",
                null,
                false,
                true,
                null,
                1,
                "plenary",
                conduct);
    }
}
