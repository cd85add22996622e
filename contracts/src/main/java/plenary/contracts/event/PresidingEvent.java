package plenary.contracts.event;

/** Who is in the chair of a meeting. */
public sealed interface PresidingEvent extends DeliberationEvent {

    /**
     * The chair of a meeting was handed over; it lasts until it is handed back or the meeting ends.
     *
     * @param by the capacity that handed over
     * @param to who presides from now on: {@code vice-chair:plenary}, {@code chair:plenary}
     */
    record ChairHandedOver(String session, String by, String to) implements PresidingEvent {}
}
