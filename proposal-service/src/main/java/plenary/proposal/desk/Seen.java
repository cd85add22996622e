package plenary.proposal.desk;

import plenary.proposal.ForumState;
import plenary.proposal.Viewer;

/**
 * A forum as somebody reads it.
 *
 * @param state with the texts as the viewer may read them
 */
public record Seen(ForumState state, Viewer viewer) {

    /** The same for whoever may read the same texts, and nothing else the viewer may read. */
    public Seen shared() {
        return new Seen(state, viewer.asReader(state));
    }
}
