package plenary.proposal.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A clean draft put forward for decision by a body.
 *
 * @param body that put it forward, and to which it returns
 * @param rounds in order; the last is the current one
 * @param text the adopted text it became; null before
 * @param until where vetoes suspend it: the exact end, at which it goes on; else null
 */
public record Recommendation(
        String id,
        String title,
        String body,
        Stage stage,
        List<Round> rounds,
        String text,
        Instant until) {

    /** Where a recommendation stands. */
    public enum Stage {
        /** The chambers vote. */
        VOTING,
        /** The chambers carried it; the groups' windows run. */
        AWAITING_VETOES,
        /** Vetoes suspend it for a time; then it goes on. */
        SUSPENDED,
        /** Vetoed: it is back with its body, which may put it again. */
        RETURNED,
        /**
         * The count decided nothing (no quorum, postponed, tied), or a veto raised the threshold;
         * it may be put again.
         */
        TO_BE_PUT_AGAIN,
        /** The chambers did not carry it. */
        NOT_CARRIED,
        ADOPTED
    }

    public Recommendation {
        rounds = List.copyOf(rounds);
    }

    Recommendation at(Stage next) {
        return new Recommendation(id, title, body, next, rounds, text, until);
    }

    Recommendation suspended(Instant end) {
        return new Recommendation(id, title, body, Stage.SUSPENDED, rounds, text, end);
    }

    Recommendation adoptedAs(String adopted) {
        return new Recommendation(id, title, body, Stage.ADOPTED, rounds, adopted, null);
    }

    Recommendation putAgain(String newTitle, Round round) {
        return new Recommendation(
                id, newTitle, body, Stage.VOTING, Lists.with(rounds, round), text, null);
    }

    /** This recommendation with the round of that number changed. */
    Recommendation round(int number, UnaryOperator<Round> change) {
        var next = new ArrayList<>(rounds);
        next.set(number - 1, change.apply(rounds.get(number - 1)));
        return new Recommendation(id, title, body, stage, next, text, until);
    }

    /** The current round. */
    public Round latest() {
        return rounds.getLast();
    }

    /** Whether it may be put forward again, as a round of its own. */
    public boolean mayBePutAgain() {
        return stage == Stage.RETURNED || stage == Stage.TO_BE_PUT_AGAIN;
    }
}
