package plenary.contracts.event;

import plenary.contracts.rule.Choice;

/** What follows a count that settled nothing, or is to be taken again. */
public sealed interface RepeatVoteEvent extends DeliberationEvent {

    /**
     * A seat moved that what a vote decided be taken again; whether it is, a vote on {@code poll/…}
     * decides by the charter's rule. A matter is reconsidered once.
     */
    record ReconsiderationMoved(String poll, String seat) implements RepeatVoteEvent {}

    /** A tie was to be voted on again within a time, and was not: it is a rejection. */
    record TieRejected(String poll) implements RepeatVoteEvent {}

    /**
     * The moderator decided a tie.
     *
     * @param choice yes or no
     */
    record CastingVoteGiven(String poll, Choice choice) implements RepeatVoteEvent {}
}
