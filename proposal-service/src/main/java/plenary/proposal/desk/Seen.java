package plenary.proposal.desk;

import plenary.proposal.ForumState;
import plenary.proposal.Viewer;

/** A forum as somebody reads it. */
public record Seen(ForumState state, Viewer viewer) {}
