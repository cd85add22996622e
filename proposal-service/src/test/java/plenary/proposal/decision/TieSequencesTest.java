package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Matter;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Outcome;
import plenary.proposal.Command;
import plenary.proposal.Procedure;
import plenary.proposal.decision.DecisionCommand.CancelPoll;
import plenary.proposal.decision.DecisionCommand.GiveCastingVote;
import plenary.proposal.decision.DecisionCommand.OpenPoll;

/** Whatever votes are tied, taken again, called off or decided by the chair, the naive says so. */
class TieSequencesTest {
    private static final int EXAMPLES = Integer.getInteger("plenary.sequences", 150);
    private static final String CHAIR = "chair:plenary";
    private static final List<String> MATTERS = List.of("proposal/1", "proposal/2");
    private static final int[] HOURS = {1, 23, 24, 47, 48};

    private final Map<String, Integer> ends = new TreeMap<>();

    @Test
    void ties_voted_on_again_end_as_the_naive_interpreter_says() {
        random(false);
        assertThat(ends).containsKeys("tied", "adopted", "rejected", "second vote");
    }

    @Test
    void ties_the_chair_decides_end_as_the_naive_interpreter_says() {
        random(true);
        assertThat(ends).containsKeys("tied", "adopted", "rejected");
    }

    private void random(boolean casting) {
        var charter = charter(casting);
        qt().withFixedSeed(Long.getLong("plenary.seed", 20121214))
                .withExamples(EXAMPLES)
                .withShrinkCycles(200)
                .forAll(lists().of(integers().between(0, 1 << 20)).ofSizeBetween(10, 60))
                .checkAssert(acts -> play(acts, charter, casting));
    }

    @SuppressWarnings("unchecked")
    private static Charter charter(boolean casting) {
        return Hall.charter(
                casting ? "legislature-cloture" : "un-general-assembly",
                tree -> {
                    var chamber = ((List<Map<String, Object>>) tree.get("chambers")).getFirst();
                    chamber.put("id", "states");
                    chamber.remove("seats");
                    if (casting) {
                        ((List<Map<String, Object>>) tree.get("rules"))
                                .forEach(rule -> rule.put("tie", "casting-vote"));
                    }
                    return tree;
                });
    }

    private void play(List<Integer> acts, Charter charter, boolean casting) {
        var hall = Committee.meets(charter);
        var naive = new NaiveTies(casting);
        for (var act : acts) {
            step(hall, naive, act);
            hall.pass(Duration.ZERO);
            for (var matter : MATTERS) {
                assertThat(seen(hall, matter)).as(matter).isEqualTo(naive.stands(matter));
                ends.merge(naive.stands(matter), 1, Integer::sum);
            }
        }
        if (hall.decisions().polls().all().stream()
                .anyMatch(poll -> poll.opened().conducted().secondOf() != null)) {
            ends.merge("second vote", 1, Integer::sum);
        }
    }

    private static void step(Hall hall, NaiveTies naive, int act) {
        var more = act / 8;
        var matter = MATTERS.get(more % 2);
        switch (act % 8) {
            case 0 -> {
                var hours = HOURS[more % HOURS.length];
                naive.pass(hours);
                hall.pass(Duration.ofHours(hours));
            }
            case 1, 2, 3 -> agree(naive.open(matter), hall, vote(matter));
            case 4, 5 -> counted(hall, naive, more);
            case 6 -> {
                var poll = last(hall, naive.voting());
                agree(naive.callOff(), hall, new CancelPoll(poll, "The hall is evacuated."));
            }
            default -> {
                var choice = more / 2 % 2 == 0 ? Choice.YES : Choice.NO;
                var word = choice == Choice.YES ? "yes" : "no";
                var poll = last(hall, matter);
                agree(naive.cast(matter, word), hall, new GiveCastingVote(poll, choice));
            }
        }
    }

    private static void counted(Hall hall, NaiveTies naive, int more) {
        var matter = naive.voting();
        var how = List.of("tied", "tied", "adopted", "rejected").get(more % 4);
        if (!naive.count(how)) {
            return;
        }
        switch (how) {
            case "tied" -> hall.counted(last(hall, matter), 20, 20, 0);
            case "adopted" -> hall.counted(last(hall, matter), 30, 10, 0);
            default -> hall.counted(last(hall, matter), 10, 30, 0);
        }
    }

    private static OpenPoll vote(String matter) {
        return new OpenPoll(
                "plenary", Matter.PROPOSAL, null, Map.of("en", "Shall it?"), matter, null, null);
    }

    private static void agree(boolean expected, Hall hall, Command command) {
        var outcome = Procedure.act(hall.state(), Hall.actor(CHAIR), command, hall.now());
        var done = outcome instanceof Procedure.Done;
        assertThat(done).as("%s: %s", command, done ? "" : outcome).isEqualTo(expected);
        if (done) {
            hall.does(CHAIR, command);
        }
    }

    /** The last vote on a matter that was not called off; one there is not for none. */
    private static String last(Hall hall, String matter) {
        return hall.decisions().polls().all().stream()
                .filter(poll -> poll.opened().subject().equals(matter))
                .filter(poll -> poll.cancelled() == null)
                .map(Poll::id)
                .reduce((earlier, later) -> later)
                .orElse("poll-0");
    }

    private static String seen(Hall hall, String matter) {
        return hall.decisions()
                .polls()
                .find(last(hall, matter))
                .map(poll -> poll.outcome().map(TieSequencesTest::word).orElse("voting"))
                .orElse("");
    }

    private static String word(Outcome outcome) {
        return switch (outcome) {
            case ADOPTED -> "adopted";
            case PENDING_CASTING_VOTE, PENDING_SECOND_VOTE -> "tied";
            default -> "rejected";
        };
    }
}
