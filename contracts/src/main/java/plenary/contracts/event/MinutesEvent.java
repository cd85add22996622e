package plenary.contracts.event;

/** What people do to the minutes of a meeting, which otherwise write themselves from the record. */
public sealed interface MinutesEvent extends DeliberationEvent {

    /** The meeting. */
    String session();

    /**
     * A passage was added by hand; it is marked as such.
     *
     * @param note its number in these minutes, from 1
     * @param after the record entry it stands after; absent for the end
     */
    record MinutesNoted(String session, int note, String by, Long after, String text)
            implements MinutesEvent {}

    /** A passage added by hand was taken out again, before approval. */
    record MinutesNoteStruck(String session, int note, String by) implements MinutesEvent {}

    /**
     * The body approved them.
     *
     * @param in the later meeting in which it did
     */
    record MinutesApproved(String session, String in, String by) implements MinutesEvent {}

    /** A corrigendum to approved minutes; what they said stands beside it. */
    record MinutesCorrected(String session, int corrigendum, String by, String text)
            implements MinutesEvent {}
}
