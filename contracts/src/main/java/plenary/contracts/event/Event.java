package plenary.contracts.event;

/** A fact that one service has recorded and the others may read. Its wire name is in EventTypes. */
public sealed interface Event permits DeliberationEvent, VotingEvent {}
