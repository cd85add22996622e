package plenary.proposal.text;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.ForumState;
import plenary.proposal.concern.Concerns;

/**
 * What a petition of members holds up is not agreed by any other way than a vote either: not by
 * consensus, in the room or in silence, not in a reading, and not in an adoption.
 */
final class HeldUp {
    private HeldUp() {}

    /** Ends the act where one of the provisions, or the text before its body, is held up. */
    static void none(Room room, Collection<Provision> provisions) {
        refused(refusal(room.state(), provisions));
    }

    static boolean is(ForumState state, Provision provision) {
        return refusal(state, Set.of(provision)).isPresent();
    }

    private static void refused(Optional<Refusal> heldUp) {
        heldUp.ifPresent(
                held -> {
                    throw new Refused(held);
                });
    }

    private static Optional<Refusal> refusal(ForumState state, Collection<Provision> provisions) {
        var subjects = new LinkedHashSet<String>();
        for (var provision : provisions) {
            subjects.add("provision/" + provision.id());
        }
        return Concerns.holdUp(state, subjects);
    }
}
