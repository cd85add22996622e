package plenary.proposal.decision;

import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.ForumEvent.Office;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.ForumState;

/** Whether somebody moderates a body; who keys for the chair acts as the chair. */
final class Moderation {
    private Moderation() {}

    static boolean of(Actor actor, String body) {
        return actor.capacity() instanceof Capacity.InOffice in
                && in.body().equals(body)
                && (in.office() == Office.CHAIR || in.office() == Office.VICE_CHAIR);
    }

    static boolean ofPlenary(ForumState state, Actor actor) {
        return state.assembly().bodies().all().stream()
                .anyMatch(body -> body.kind() == BodyKind.PLENARY && of(actor, body.id()));
    }
}
