package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.RECOMMENDATION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.WINDOW_ENDED;
import static plenary.contracts.refusal.RefusalCode.WINDOW_NOT_LENGTHENED;
import static plenary.contracts.refusal.RefusalCode.WINDOW_NOT_OPEN;

import java.time.Instant;
import plenary.contracts.event.VetoEvent.WindowExtended;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.ExtendWindow;

/** A window that is open can be given more time, never less, and not once it has ended. */
final class Extending {
    private Extending() {}

    static Decision extend(ForumState state, Actor actor, ExtendWindow c, Instant now) {
        var found = state.decisions().recommendations().find(c.recommendation()).orElse(null);
        if (found == null) {
            return Decision.refused(
                    RECOMMENDATION_NOT_FOUND,
                    "There is no recommendation " + c.recommendation() + ".");
        }
        if (!Moderation.of(actor, found.body())
                && !(actor.capacity() instanceof Capacity.Secretariat)) {
            return Decision.refused(
                    NOT_ENTITLED, "The body's chair or the secretariat extends a window.");
        }
        var window = found.latest().windowOf(c.group()).orElse(null);
        if (window == null) {
            return Decision.refused(
                    WINDOW_NOT_OPEN, "No window of " + c.group() + " is open on " + found.id());
        }
        if (!window.takes(now)) {
            return Decision.refused(WINDOW_ENDED, "The window of " + c.group() + " has ended.");
        }
        return c.until().isAfter(window.frozen().closes())
                ? Decision.accepted(
                        new WindowExtended(
                                found.id(),
                                found.latest().number(),
                                c.group(),
                                c.until(),
                                c.reason()))
                : Decision.refused(
                        WINDOW_NOT_LENGTHENED,
                        "The window of "
                                + c.group()
                                + " ends at "
                                + window.frozen().closes()
                                + " already.");
    }
}
