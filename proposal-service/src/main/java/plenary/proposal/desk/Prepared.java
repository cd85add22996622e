package plenary.proposal.desk;

import plenary.proposal.Actor;
import plenary.proposal.ForumState;

/**
 * Somebody who stands where they say, before the forum as it is: for what leads up to an act.
 *
 * @param actor with the capacity that was found to be theirs
 */
public record Prepared(ForumState state, Actor actor) {}
