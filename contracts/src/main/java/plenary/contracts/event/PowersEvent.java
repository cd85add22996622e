package plenary.contracts.event;

/** An absent delegation hands its vote and signature to another; that is no proxy. */
public sealed interface PowersEvent extends DeliberationEvent {

    /**
     * @param from the delegation that is absent
     * @param to the delegation that votes and signs for it
     * @param fileName of the written notice
     * @param sha256 hex digest of the notice
     */
    record PowersTransferred(
            String transfer, String from, String to, String fileName, String sha256)
            implements PowersEvent {}

    /** It no longer does. */
    record TransferEnded(String transfer) implements PowersEvent {}
}
