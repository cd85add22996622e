package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.CHOICE_NOT_OFFERED;
import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;
import static plenary.contracts.refusal.RefusalCode.NOTHING_TO_CORRECT;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_ELECTORATE;
import static plenary.contracts.refusal.RefusalCode.NOT_OPEN_YET;
import static plenary.contracts.refusal.RefusalCode.POLL_NOT_FOUND;

import java.util.Optional;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.VoteEvent.Note;
import plenary.contracts.event.VoteEvent.VoteNoted;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Electorate;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.NoteVote;

/** Explanations of vote, and "we meant no": footnotes to a vote that is over. */
final class Noting {
    private Noting() {}

    static Decision note(ForumState state, Actor actor, NoteVote c) {
        var poll = state.decisions().polls().find(c.poll()).orElse(null);
        if (poll == null || poll.opened().kind() == PollKind.GROUP) {
            return Decision.refused(POLL_NOT_FOUND, "There is no vote " + c.poll() + ".");
        }
        if (!(actor.capacity() instanceof Capacity.Seated seated)
                || !poll.opened().electorate().includes(seated.seat())) {
            return Decision.refused(
                    NOT_IN_ELECTORATE, "A seat of the vote's electorate speaks to its vote.");
        }
        if (poll.result() == null) {
            return Decision.refused(
                    NOT_OPEN_YET, "Votes are explained when the count is closed, not before.");
        }
        var seat = seated.seat();
        if (c.meant() != null) {
            var unfit = correction(poll, seat, c.meant());
            if (unfit.isPresent()) {
                return Decision.refused(unfit.get());
            }
        }
        var note = c.meant() == null ? Note.EXPLANATION : Note.CORRECTION;
        return Decision.accepted(new VoteNoted(c.poll(), seat, note, c.meant(), c.text()));
    }

    /** Who answered can have meant another answer that was offered, and says so once. */
    private static Optional<Refusal> correction(Poll poll, String seat, Choice meant) {
        if (poll.opened().method() == Method.SECRET) {
            return Optional.of(
                    METHOD_NOT_ALLOWED_HERE.because(
                            "Nobody can say what a sealed ballot had said."));
        }
        var offered = poll.opened().conducted().choices();
        if (!offered.isEmpty() && !offered.contains(meant)) {
            return Optional.of(
                    CHOICE_NOT_OFFERED.because("This vote did not offer " + meant + "."));
        }
        if (poll.notes().stream().anyMatch(n -> corrects(n.said(), seat))) {
            return Optional.of(
                    ALREADY_EXISTS.because(seat + " has said already what it had meant."));
        }
        return answered(poll, seat, meant);
    }

    private static boolean corrects(VoteNoted said, String seat) {
        return said.note() == Note.CORRECTION && said.seat().equals(seat);
    }

    /**
     * Where the answers carry names, its own is there and is another one. Hands carry none: who was
     * there may have raised one.
     */
    private static Optional<Refusal> answered(Poll poll, String seat, Choice meant) {
        var opened = poll.opened();
        var ballots = poll.result().ballots();
        if (opened.method() == Method.SHOW_OF_HANDS && ballots.isEmpty()) {
            return there(opened.electorate(), seat)
                    ? Optional.empty()
                    : Optional.of(NOTHING_TO_CORRECT.because(seat + " was not present."));
        }
        if (ballots.isEmpty() && !(opened.namesShown() && "public".equals(opened.audience()))) {
            return Optional.empty();
        }
        var own = ballots.stream().filter(b -> b.seat().equals(seat)).findFirst();
        if (own.isEmpty()) {
            return Optional.of(NOTHING_TO_CORRECT.because(seat + " did not answer in this vote."));
        }
        return own.get().choice() == meant
                ? Optional.of(NOTHING_TO_CORRECT.because(seat + " has answered just that."))
                : Optional.empty();
    }

    private static boolean there(Electorate electorate, String seat) {
        return electorate.electors().stream().anyMatch(e -> e.present() && e.seat().equals(seat));
    }
}
