package plenary.proposal.floor;

import java.util.List;
import plenary.contracts.event.SessionEvent.Commitment;

/**
 * A meeting of a body.
 *
 * @param present seats present; it counts for quorum and freezes into electorates
 */
public record Session(
        String id,
        String body,
        String title,
        Stage stage,
        List<Commitment> commitments,
        List<String> present) {

    /** Where a session stands. */
    public enum Stage {
        OPEN,
        SUSPENDED,
        CLOSED
    }

    public Session {
        commitments = List.copyOf(commitments);
        present = List.copyOf(present);
    }

    Session at(Stage next) {
        return new Session(id, body, title, next, commitments, present);
    }

    /** Without what is told to members only. */
    public Session seenFromOutside() {
        return with(List.of());
    }

    Session with(List<String> nowPresent) {
        return new Session(id, body, title, stage, commitments, nowPresent);
    }
}
