package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CREDENTIALS_INSUFFICIENT;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;

import java.util.Optional;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.ForumState;

/** A seat's right to vote in a body: a place in a chamber, in the body, and credentials. */
final class VotingRights {
    private VotingRights() {}

    /** Whether a seat votes in a body: it sits in a chamber, and in the body. */
    static boolean in(ForumState state, String seat, String body) {
        var charter = state.assembly().forum().charter();
        return state.assembly().bodies().get(body).seats(seat)
                && state.assembly()
                        .roster()
                        .seat(seat)
                        .filter(one -> charter.chamber(one.in()).isPresent())
                        .isPresent();
    }

    /**
     * Why somebody does not now use, from a seat, a right of those who vote in a body; empty where
     * they may. Such rights are used in an open meeting and before voting begins.
     *
     * @param does what they would do, as in "asks for a method"
     */
    static Optional<Refusal> barred(ForumState state, Actor actor, String body, String does) {
        if (!state.assembly().bodies().has(body)) {
            return Optional.of(BODY_NOT_FOUND.because("There is no body " + body + "."));
        }
        if (!(actor.capacity() instanceof Capacity.Seated seated)
                || !in(state, seated.seat(), body)) {
            return Optional.of(
                    NOT_ENTITLED.because("A seat that votes in " + body + " " + does + "."));
        }
        if (!state.assembly().roster().mayVote(seated.seat())) {
            return Optional.of(
                    CREDENTIALS_INSUFFICIENT.because(
                            "The credentials of " + seated.seat() + " give no vote."));
        }
        if (state.floor().openSessionOf(body).isEmpty()) {
            return Optional.of(
                    SESSION_NOT_OPEN.because("The body " + body + " has no open session."));
        }
        return state.decisions()
                .begunIn(body)
                .map(
                        begun ->
                                VOTING_BEGUN.because(
                                        "The vote "
                                                + begun.id()
                                                + " has begun; that is for before."));
    }
}
