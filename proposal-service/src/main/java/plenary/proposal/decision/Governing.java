package plenary.proposal.decision;

import plenary.proposal.ForumState;
import plenary.proposal.decision.Decisions.Petitioned;
import plenary.proposal.decision.Decisions.Vetoed;

/**
 * The forum as governed by the charter that was in force when something began: a round of a
 * recommendation with all its petitions, vetoes and overrides, or a vote. What is not there is
 * governed by the charter in force; that it is not there is for the decider to say.
 */
final class Governing {
    private Governing() {}

    static ForumState recommendation(ForumState state, String id) {
        return state.decisions()
                .recommendations()
                .find(id)
                .map(one -> state.under(one.latest().seq()))
                .orElse(state);
    }

    static ForumState petition(ForumState state, String id) {
        return state.decisions()
                .petition(id)
                .map(Petitioned::round)
                .map(round -> state.under(round.seq()))
                .orElse(state);
    }

    static ForumState veto(ForumState state, String id) {
        return state.decisions()
                .veto(id)
                .map(Vetoed::round)
                .map(round -> state.under(round.seq()))
                .orElse(state);
    }

    static ForumState poll(ForumState state, String id) {
        return state.decisions().polls().find(id).map(poll -> poll(state, poll)).orElse(state);
    }

    private static ForumState poll(ForumState state, Poll poll) {
        var subject = poll.opened().subject();
        return switch (poll.opened().kind()) {
            case GROUP -> petition(state, subject.substring(subject.indexOf('/') + 1));
            case OVERRIDE -> veto(state, subject.substring(subject.indexOf('/') + 1));
            case CHAMBER, PROCEDURAL -> state.under(poll.seq());
        };
    }
}
