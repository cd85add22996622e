package plenary.contracts.event;

/** What was asked for by right and is asked for no more; only before voting begins. */
public sealed interface DemandEvent extends DeliberationEvent {

    /** A seat no longer asks for a method of voting. */
    record MethodDemandWithdrawn(String body, String subject, PollEvent.Method method, String seat)
            implements DemandEvent {}

    /** A seat no longer asks that this be voted on. */
    record VoteDemandWithdrawn(String body, String subject, String seat) implements DemandEvent {}
}
