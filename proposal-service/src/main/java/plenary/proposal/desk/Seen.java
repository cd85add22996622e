package plenary.proposal.desk;

import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.ForumState;
import plenary.proposal.Viewer;
import plenary.proposal.floor.Session;

/**
 * A forum as somebody reads it.
 *
 * @param state with the texts as the viewer may read them
 * @param language in which the reader asked to be answered; null where none was asked for
 */
public record Seen(ForumState state, Viewer viewer, String language) {

    /** By somebody who asked for no language. */
    public Seen(ForumState state, Viewer viewer) {
        this(state, viewer, null);
    }

    /** A meeting the viewer may look into; to others there is {@code session-not-found}. */
    public Session session(String id) {
        return state.floor()
                .sessions()
                .find(id)
                .filter(session -> viewer.sees(state, session))
                .orElseThrow(
                        () ->
                                new Refused(
                                        RefusalCode.SESSION_NOT_FOUND,
                                        "There is no session " + id + "."));
    }

    /** The same for whoever may read the same texts, and nothing else the viewer may read. */
    public Seen shared() {
        return new Seen(state, viewer.asReader(state), language);
    }
}
