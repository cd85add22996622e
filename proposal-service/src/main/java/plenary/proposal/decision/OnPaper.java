package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;
import static plenary.contracts.refusal.RefusalCode.NOT_ON_PAPER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.contracts.event.PaperVoteEvent.PollTakenOnPaper;
import plenary.contracts.event.PaperVoteEvent.SheetScanned;
import plenary.contracts.event.PollEvent.Method;
import plenary.proposal.Actor;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.Viewer;
import plenary.proposal.decision.DecisionCommand.ScanSheet;
import plenary.proposal.decision.DecisionCommand.TakeOnPaper;

/** A vote goes on by its printed sheet where the network is gone. */
public final class OnPaper {
    private OnPaper() {}

    static Decision take(ForumState state, Actor actor, TakeOnPaper c, Instant now) {
        var stranger = Closing.notTheirs(state, actor, c.poll(), "takes on paper");
        if (stranger.isPresent()) {
            return Decision.refused(stranger.get());
        }
        var poll = state.decisions().polls().get(c.poll());
        if (poll.opened().method() == Method.SECRET) {
            return Decision.refused(
                    METHOD_NOT_ALLOWED_HERE, "A sheet has names; a secret vote has none.");
        }
        return switch (poll.stage(now)) {
            case CLOSED, CANCELLED -> Closing.closed(c.poll());
            case OPEN, CLOSING ->
                    poll.paper() == null
                            ? Decision.accepted(new PollTakenOnPaper(c.poll(), c.reason()))
                            : Decision.accepted();
        };
    }

    /** A picture may come after the count, too: it changes nothing. Twice is once. */
    static Decision scan(ForumState state, Actor actor, ScanSheet c) {
        var stranger = Closing.notTheirs(state, actor, c.poll(), "attaches the sheet of");
        if (stranger.isPresent()) {
            return Decision.refused(stranger.get());
        }
        var poll = state.decisions().polls().get(c.poll());
        if (poll.paper() == null) {
            return Decision.refused(NOT_ON_PAPER, "The vote is not taken on paper.");
        }
        var there =
                poll.paper().scans().stream().anyMatch(scan -> scan.sha256().equals(c.sha256()));
        return there
                ? Decision.accepted()
                : Decision.accepted(
                        new SheetScanned(c.poll(), c.fileName(), c.sha256(), audience(poll)));
    }

    // a sheet filled in seat by seat tells what the vote itself may not
    private static String audience(Poll poll) {
        var opened = poll.opened();
        return opened.namesShown() || opened.method() == Method.SHOW_OF_HANDS
                ? opened.audience()
                : "secretariat";
    }

    /** The names a picture goes by, for those who may read it. */
    public static Stream<String> scans(ForumState state, Viewer viewer, String sha256) {
        return state.decisions().polls().all().stream()
                .flatMap(poll -> Optional.ofNullable(poll.paper()).stream())
                .map(Poll.Paper::scans)
                .flatMap(List::stream)
                .filter(scan -> scan.sha256().equals(sha256) && viewer.mayRead(scan.audience()))
                .map(SheetScanned::fileName);
    }
}
