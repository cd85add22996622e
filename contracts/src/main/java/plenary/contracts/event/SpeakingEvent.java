package plenary.contracts.event;

/** Who asks for the floor of a meeting, who has it, and for how long. */
public sealed interface SpeakingEvent extends DeliberationEvent {

    /** The meeting. */
    String session();

    /** In which order the floor is given to those who ask to speak to the substance. */
    enum ListOrder {
        /** In the order in which they asked. */
        AS_ASKED,
        /** For and against in turn. */
        ALTERNATING,
        /** First whose group has spoken least. */
        BALANCED
    }

    /** What the floor is asked for. */
    enum Purpose {
        STATEMENT,
        FOR,
        AGAINST,
        /** To answer what was said of oneself; after the list, also when it is closed. */
        RIGHT_OF_REPLY,
        /** Goes before all others and interrupts a speaker. */
        POINT_OF_ORDER
    }

    /**
     * How the floor is given from now on.
     *
     * @param secondsEach for one intervention, 10 to 7,200; absent for no limit
     * @param secondsPerGroup for all of one group in the meeting, 10 to 36,000; absent for no limit
     */
    record SpeakingArranged(
            String session, ListOrder order, Integer secondsEach, Integer secondsPerGroup)
            implements SpeakingEvent {}

    /**
     * Somebody asks for the floor.
     *
     * @param request its number in the meeting, from 1
     * @param by the capacity that asks, {@code seat:states.LCA}
     * @param motion for a point of order that raises a motion: its name in the charter; else absent
     * @param about what it is about, as an address; or absent
     */
    record FloorRequested(
            String session, int request, String by, Purpose purpose, String motion, String about)
            implements SpeakingEvent {}

    /**
     * A request is off the list without having been called.
     *
     * @param by who took it off: who had asked, or the chair
     */
    record RequestWithdrawn(String session, int request, String by, String reason)
            implements SpeakingEvent {}

    /**
     * The floor is given.
     *
     * @param seconds how long it is given for; absent for no limit
     * @param reason why out of turn or beyond the group's time; absent where neither
     */
    record FloorGiven(String session, int request, Integer seconds, String reason)
            implements SpeakingEvent {}

    /** The speaker has finished or was stopped; who was interrupted goes on. */
    record FloorEnded(String session, int request) implements SpeakingEvent {}

    /** Who asked is heard; nobody is added but for a reply or a point of order. */
    record SpeakersListClosed(String session) implements SpeakingEvent {}

    record SpeakersListReopened(String session) implements SpeakingEvent {}
}
