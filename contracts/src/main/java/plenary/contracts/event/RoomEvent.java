package plenary.contracts.event;

/** What its chair allows in a meeting, and what is prepared for the chair's gavel. */
public sealed interface RoomEvent extends DeliberationEvent {

    /** The meeting. */
    String session();

    /** What a gavel settles. */
    enum GavelOn {
        /** A call for consensus. */
        CONSENSUS,
        /** An item of the agenda, which is concluded. */
        ITEM,
        /** A motion to which nobody objects. */
        MOTION
    }

    /** An observer may be given the floor of the meeting from now on. */
    record LeaveGranted(String session, String observer, String by) implements RoomEvent {}

    /**
     * The clock of the meeting stands: what would end by time in its body does not end until it
     * goes on.
     */
    record SessionClockStopped(String session, String by, String reason) implements RoomEvent {}

    /** It goes on; what would have ended meanwhile ends now. */
    record SessionClockRestarted(String session, String by) implements RoomEvent {}

    /**
     * Something is ready for the chair's gavel; it settles nothing yet.
     *
     * @param gavel its number in the meeting, from 1
     * @param about a call, an item or a motion's number
     * @param words of the chair at the gavel, where they are kept; absent for none
     */
    record GavelPrepared(
            String session, int gavel, GavelOn on, String about, String by, String words)
            implements RoomEvent {}

    /** The chair's gavel fell on what was prepared; what it settled is told beside it. */
    record GavelStruck(String session, int gavel, String by) implements RoomEvent {}

    /** What was prepared is off again without a gavel. */
    record GavelTakenBack(String session, int gavel, String by) implements RoomEvent {}
}
