package plenary.proposal.forum;

import java.util.Collection;
import plenary.contracts.event.ForumEvent.Office;
import plenary.proposal.ForumState;

/**
 * Who speaks for an advisory group: its chair, invited by the secretariat as any officer is, and
 * one of its own. Nobody chairs a group in which they have no seat.
 */
final class GroupChairs {
    private GroupChairs() {}

    /** Whether this names the chair of one of the charter's advisory groups. */
    static boolean named(ForumState state, String group, Office office) {
        return (office == Office.CHAIR || office == Office.VICE_CHAIR)
                && state.assembly().forum().charter().advisoryGroup(group).isPresent();
    }

    /**
     * Whether somebody may take an office.
     *
     * @param delegations those they represent, the ones just claimed among them
     */
    static boolean mayHold(ForumState state, String body, Collection<String> delegations) {
        return state.assembly().bodies().has(body)
                || state.assembly().roster().seatsIn(body).stream()
                        .anyMatch(
                                seat ->
                                        state.assembly()
                                                .roster()
                                                .ofSeat(seat.id())
                                                .filter(one -> delegations.contains(one.code()))
                                                .isPresent());
    }
}
