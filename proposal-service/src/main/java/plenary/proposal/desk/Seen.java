package plenary.proposal.desk;

import plenary.proposal.ForumState;
import plenary.proposal.Viewer;

/**
 * A forum as somebody reads it.
 *
 * @param state with the texts as the viewer may read them
 */
public record Seen(ForumState state, Viewer viewer) {}
