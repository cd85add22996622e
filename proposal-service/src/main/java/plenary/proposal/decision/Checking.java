package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CHECK_CLOSED;
import static plenary.contracts.refusal.RefusalCode.CHECK_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;

import plenary.contracts.event.PollEvent.TemperatureCheckClosed;
import plenary.contracts.event.PollEvent.TemperatureCheckOpened;
import plenary.proposal.Actor;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.CloseCheck;
import plenary.proposal.decision.DecisionCommand.OpenCheck;

/** Temperature checks: opened and closed by the moderator, and never anything else. */
final class Checking {
    private Checking() {}

    static Decision open(ForumState state, Actor actor, OpenCheck c) {
        if (!state.assembly().bodies().has(c.body())) {
            return Decision.refused(BODY_NOT_FOUND, "There is no body " + c.body() + ".");
        }
        if (!Moderation.of(actor, c.body())) {
            return Decision.refused(NOT_ENTITLED, "The body's chair takes the temperature.");
        }
        if (state.floor().openSessionOf(c.body()).isEmpty()) {
            return Decision.refused(
                    SESSION_NOT_OPEN, "The body " + c.body() + " has no open session.");
        }
        var begun = state.decisions().begunIn(c.body());
        if (begun.isPresent()) {
            return Decision.refused(VOTING_BEGUN, "The vote " + begun.get().id() + " has begun.");
        }
        return Decision.accepted(
                new TemperatureCheckOpened(
                        "check-" + (state.decisions().checks().size() + 1),
                        c.body(),
                        c.question(),
                        c.counted()));
    }

    static Decision close(ForumState state, Actor actor, CloseCheck c) {
        var check = state.decisions().checks().find(c.check()).orElse(null);
        if (check == null) {
            return Decision.refused(
                    CHECK_NOT_FOUND, "There is no temperature check " + c.check() + ".");
        }
        if (!Moderation.of(actor, check.body())) {
            return Decision.refused(NOT_ENTITLED, "The body's chair ends it, in their own words.");
        }
        if (!check.open()) {
            return c.words().equals(check.words())
                    ? Decision.accepted()
                    : Decision.refused(
                            CHECK_CLOSED,
                            "It was closed at "
                                    + check.closedAt()
                                    + "; the words said then stand.");
        }
        return Decision.accepted(new TemperatureCheckClosed(c.check(), c.words()));
    }
}
