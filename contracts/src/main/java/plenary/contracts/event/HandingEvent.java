package plenary.contracts.event;

/** A provision as a whole changes hands between a body and one below it, both open. */
public sealed interface HandingEvent extends DeliberationEvent {

    /**
     * A higher body, which a passage of it is before, has taken the whole provision: from now on it
     * is before that body. What the lower body still held of it follows in facts of their own.
     *
     * @param from the body it was with
     * @param to the higher body
     * @param reason in the words of the higher body's moderator
     */
    record ProvisionTakenOver(String provision, String from, String to, String reason)
            implements HandingEvent {}

    /**
     * A body has sent a provision down to a body below it, which works on it from now on.
     *
     * @param from the body it was before
     * @param to the lower body
     * @param mandate what it is asked to do; absent in older records only
     */
    record ProvisionSentDown(String provision, String from, String to, String mandate)
            implements HandingEvent {}
}
