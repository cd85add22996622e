package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.seat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.proposal.Command;
import plenary.proposal.Procedure;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.decision.VoteByRightCommand.GrantDivision;
import plenary.proposal.decision.VoteByRightCommand.MoveDivision;
import plenary.proposal.decision.VoteByRightCommand.OpposeDivision;
import plenary.proposal.decision.VoteByRightCommand.PartAsked;
import plenary.proposal.meeting.FloorRequest;
import plenary.proposal.meeting.SpeakingCommand.AskForFloor;
import plenary.proposal.meeting.SpeakingCommand.EndFloor;
import plenary.proposal.meeting.SpeakingCommand.GiveFloor;
import plenary.proposal.meeting.SpeakingCommand.WithdrawRequest;
import plenary.proposal.meeting.SpeakingTurns;

/** However a provision is divided, objected to, spoken on and voted on, the naive says so too. */
class DivisionSequencesTest {
    private static final int EXAMPLES = Integer.getInteger("plenary.sequences", 150);
    private static final List<String> PHRASES =
            List.of("The committee recommends", "measure number c");

    private final Map<String, Integer> ends = new TreeMap<>();

    @Test
    void divisions_end_as_the_naive_interpreter_says() {
        var charter = charter();
        qt().withFixedSeed(Long.getLong("plenary.seed", 20121214))
                .withExamples(EXAMPLES)
                .withShrinkCycles(200)
                .forAll(lists().of(integers().between(0, 1 << 20)).ofSizeBetween(10, 80))
                .checkAssert(acts -> play(acts, charter));
        assertThat(ends).containsKeys("moved", "granted", "refused", "ended", "whole-rejected");
    }

    @SuppressWarnings("unchecked")
    private static Charter charter() {
        return Hall.charter(
                "un-general-assembly",
                tree -> {
                    var chamber = ((List<Map<String, Object>>) tree.get("chambers")).getFirst();
                    chamber.put("id", "states");
                    chamber.remove("seats");
                    return tree;
                });
    }

    private void play(List<Integer> acts, Charter charter) {
        var hall = Committee.meets(charter);
        var naive = new NaiveDivisions();
        for (var act : acts) {
            step(hall, naive, act);
            assertThat(told(hall)).isEqualTo(naive.told());
            ends.merge(naive.stage(), 1, Integer::sum);
        }
    }

    private static void step(Hall hall, NaiveDivisions naive, int act) {
        var more = act / 11;
        var id = "division-" + naive.moved;
        var one = seat("states", 1 + more % 5);
        switch (act % 11) {
            case 0 -> agree(naive.move(more % 2 == 0), hall, seat("states", 7), move(more));
            case 1 -> agree(naive.oppose(more % 5), hall, one, new OpposeDivision(id));
            case 2 -> agree(naive.grant(), hall, CHAIR, new GrantDivision(id));
            case 3, 4 -> {
                var side = more / 5 % 2 == 0 ? Purpose.FOR : Purpose.AGAINST;
                var asks = new AskForFloor("s2", side, null, "division/" + id);
                agree(naive.ask(more % 5, side == Purpose.AGAINST), hall, one, asks);
            }
            case 5 -> {
                if (naive.call()) {
                    var next = next(hall);
                    hall.does(CHAIR, new GiveFloor("s2", next, null, null));
                    hall.does(CHAIR, new EndFloor("s2", next));
                }
            }
            case 6 -> {
                if (more % 3 == 0 && naive.takeOff()) {
                    hall.does(CHAIR, new WithdrawRequest("s2", next(hall), "Not in the room."));
                }
            }
            case 7 -> {
                var vote = vote(Matter.PROCEDURE, "division/" + id);
                agree(naive.openMotion(), hall, CHAIR, vote);
            }
            case 8 -> {
                var part = 1 + more % 2;
                var vote = vote(Matter.PROPOSAL, "division/" + id + "/" + part);
                agree(naive.openPart(part), hall, CHAIR, vote);
            }
            case 9 -> {
                if (more % 3 == 0) {
                    var vote = vote(Matter.PROPOSAL, "provision/2");
                    agree(naive.openWhole(), hall, CHAIR, vote);
                }
            }
            default -> {
                if (!naive.voting().isEmpty()) {
                    var poll = "poll-" + hall.decisions().polls().size();
                    hall.counted(poll, more % 3 == 0 ? 10 : 30, more % 3 == 0 ? 30 : 10, 0);
                    naive.count(more % 3 != 0);
                }
            }
        }
    }

    private static MoveDivision move(int more) {
        return new MoveDivision(
                "wg",
                "2",
                List.of(
                        new PartAsked(PHRASES.get(0), true),
                        new PartAsked(PHRASES.get(1), more % 2 == 0)));
    }

    private static int next(Hall hall) {
        return new SpeakingTurns(hall.state(), "s2").next().getFirst().request();
    }

    private static OpenPoll vote(Matter matter, String subject) {
        return new OpenPoll("wg", matter, null, Map.of("en", "Shall it?"), subject, null, null);
    }

    private static void agree(boolean expected, Hall hall, String who, Command command) {
        var outcome = Procedure.act(hall.state(), Hall.actor(who), command, hall.now());
        var done = outcome instanceof Procedure.Done;
        assertThat(done).as("%s: %s", command, done ? "" : outcome).isEqualTo(expected);
        if (done) {
            hall.does(who, command);
        }
    }

    private static String told(Hall hall) {
        var words = hall.state().texts().provision("2").orElseThrow().content().shown();
        return hall.decisions().beforehand().divisions().all().stream()
                        .map(d -> d.stage().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .reduce("", (earlier, later) -> later)
                + " voting: "
                + hall.decisions().begunIn("wg").map(DivisionSequencesTest::named).orElse("")
                + " waiting: "
                + hall.state().meetings().list("s2").at(FloorRequest.Stage.WAITING).size()
                + " "
                + words.contains(PHRASES.get(0))
                + words.contains(PHRASES.get(1));
    }

    private static String named(Poll poll) {
        var subject = poll.opened().subject().split("/");
        return subject[0].equals("provision")
                ? "whole"
                : subject.length == 2 ? "motion" : "part " + subject[2];
    }
}
