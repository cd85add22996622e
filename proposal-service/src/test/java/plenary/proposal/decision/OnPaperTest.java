package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_ON_PAPER;
import static plenary.contracts.refusal.RefusalCode.POLL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.VOTING_CLOSED;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.seat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.PaperVoteEvent.PollTakenOnPaper;
import plenary.contracts.event.PaperVoteEvent.SheetScanned;
import plenary.contracts.event.PollEvent.Method;
import plenary.proposal.decision.DecisionCommand.DemandMethod;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.decision.DecisionCommand.ScanSheet;
import plenary.proposal.decision.DecisionCommand.TakeOnPaper;

/** A vote goes on by its printed sheet. */
class OnPaperTest {
    private static final String DIGEST = "ab".repeat(32);
    private static final TakeOnPaper TAKE = new TakeOnPaper("poll-1", "No network.");
    private static final ScanSheet SCAN = new ScanSheet("poll-1", "sheet.pdf", DIGEST);

    private static Hall voting(Method method) {
        var hall = Committee.meets(Hall.charter("itu-conference"));
        if (method == Method.SECRET) {
            for (var n = 1; n <= 5; n++) {
                hall.does(seat("states", n), new DemandMethod("wg", "proposal/1", method));
            }
        }
        hall.does(
                CHAIR,
                new OpenPoll(
                        "wg",
                        Matter.PROPOSAL,
                        method,
                        Map.of("en", "Shall it?"),
                        "proposal/1",
                        null,
                        null));
        return hall;
    }

    @Test
    void the_chair_takes_a_vote_on_paper_once_and_attaches_the_sheet_once() {
        var hall = voting(Method.ROLL_CALL);
        hall.refuses(NOT_ENTITLED, seat("states", 1), TAKE);
        hall.refuses(NOT_ON_PAPER, CHAIR, SCAN);
        assertThat(hall.does(CHAIR, TAKE))
                .containsExactly(new PollTakenOnPaper("poll-1", "No network."));
        assertThat(hall.does(CHAIR, TAKE)).isEmpty();
        hall.refuses(NOT_ENTITLED, seat("states", 1), SCAN);
        assertThat(hall.does(CHAIR, SCAN))
                .containsExactly(new SheetScanned("poll-1", "sheet.pdf", DIGEST, "public"));
        assertThat(hall.does(CHAIR, SCAN)).isEmpty();
        assertThat(hall.decisions().polls().get("poll-1").paper().scans()).hasSize(1);
    }

    @Test
    void a_secret_or_counted_vote_and_one_that_is_not_there_are_not_taken_on_paper() {
        voting(Method.SECRET).refuses(METHOD_NOT_ALLOWED_HERE, CHAIR, TAKE);
        var hall = voting(Method.ROLL_CALL);
        hall.refuses(POLL_NOT_FOUND, CHAIR, new TakeOnPaper("poll-9", "No network."));
        hall.counted("poll-1", 30, 1, 0);
        hall.refuses(VOTING_CLOSED, CHAIR, TAKE);
    }
}
