package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_ELECTORATE;
import static plenary.contracts.refusal.RefusalCode.NOT_OPEN_YET;
import static plenary.contracts.refusal.RefusalCode.POLL_NOT_FOUND;

import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.VoteEvent.Note;
import plenary.contracts.event.VoteEvent.VoteNoted;
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
        if (c.meant() != null && poll.opened().method() == Method.SECRET) {
            return Decision.refused(
                    METHOD_NOT_ALLOWED_HERE, "Nobody can say what a sealed ballot had said.");
        }
        var note = c.meant() == null ? Note.EXPLANATION : Note.CORRECTION;
        return Decision.accepted(new VoteNoted(c.poll(), seated.seat(), note, c.meant(), c.text()));
    }
}
