package plenary.proposal.desk;

import plenary.proposal.ForumState;
import plenary.proposal.Viewer;

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

    /** The same for whoever may read the same texts, and nothing else the viewer may read. */
    public Seen shared() {
        return new Seen(state, viewer.asReader(state), language);
    }
}
