package plenary.proposal.meeting;

import plenary.proposal.ForumState;
import plenary.proposal.floor.Session.Stage;

/** Whether time stands in a body, because the chair of its meeting stopped the clock. */
public final class StoppedClocks {
    private StoppedClocks() {}

    public static boolean standsIn(ForumState state, String body) {
        return state.meetings().rooms().all().stream()
                .filter(room -> room.clock() != null)
                .map(room -> state.floor().sessions().get(room.session()))
                .anyMatch(s -> s.body().equals(body) && s.stage() != Stage.CLOSED);
    }
}
