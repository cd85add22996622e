package plenary.proposal;

import java.util.Optional;
import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.ForumEvent.Office;

/** What an actor's capacity, verified by {@link Standing}, lets it do. */
public final class Rights {
    private Rights() {}

    public static boolean secretariat(Actor actor) {
        return actor.capacity() instanceof Capacity.Secretariat;
    }

    /** Whether the actor moderates the body; who keys for the chair acts as the chair. */
    public static boolean chairs(Actor actor, String body) {
        return actor.capacity() instanceof Capacity.InOffice in
                && in.body().equals(body)
                && (in.office() == Office.CHAIR || in.office() == Office.VICE_CHAIR);
    }

    /** Whether the actor moderates the body or is its secretary. */
    public static boolean leads(Actor actor, String body) {
        return chairs(actor, body)
                || actor.capacity() instanceof Capacity.InOffice in
                        && in.body().equals(body)
                        && in.office() == Office.SECRETARY;
    }

    /** Whether the actor leads a body of this kind, such as the editorial committee. */
    public static boolean leadsA(ForumState state, Actor actor, BodyKind kind) {
        return actor.capacity() instanceof Capacity.InOffice in
                && leads(actor, in.body())
                && state.assembly()
                        .bodies()
                        .find(in.body())
                        .filter(body -> body.kind() == kind)
                        .isPresent();
    }

    /** The seat the actor sits in. */
    public static Optional<String> seat(Actor actor) {
        return actor.capacity() instanceof Capacity.Seated seated
                ? Optional.of(seated.seat())
                : Optional.empty();
    }

    /** The plenary, once there is one. */
    public static Optional<String> plenary(ForumState state) {
        return state.assembly().bodies().all().stream()
                .filter(body -> body.parent() == null)
                .map(body -> body.id())
                .findFirst();
    }
}
