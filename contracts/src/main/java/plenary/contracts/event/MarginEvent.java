package plenary.contracts.event;

import plenary.contracts.text.Marked;

/** What stands in the margin of the draft: comments in thread, and notes. It changes no word. */
public sealed interface MarginEvent extends DeliberationEvent {

    /** Who reads a comment. */
    enum CommentVisibility {
        /** Whoever reads what the body works on. */
        BODY,
        /** The seats of one's own chamber or advisory group. */
        GROUP,
        /** One's own delegation only. */
        DELEGATION
    }

    /**
     * Somebody remarked on a provision, a passage or a bracket.
     *
     * @param comment its identity ({@code c4})
     * @param thread the comment that began the thread; absent where this one does
     * @param provision where it stands
     * @param bracket the bracket it is about, or absent
     * @param passage the words it is about, or absent
     * @param by a seat, an office, or a group whose inner names are not public
     * @param audience who may read it, for good: {@code public}, {@code body:…}, {@code group:…} or
     *     {@code delegation:…}
     */
    record CommentMade(
            String comment,
            String thread,
            String provision,
            String bracket,
            Marked passage,
            String by,
            CommentVisibility visibility,
            String audience,
            String text)
            implements MarginEvent {}

    /** The thread is settled, as far as this reader is concerned who may say so. */
    record CommentResolved(String comment, String by) implements MarginEvent {}

    record CommentReopened(String comment, String by) implements MarginEvent {}

    /** Its author took it back; replies to it stay. */
    record CommentWithdrawn(String comment, String by) implements MarginEvent {}

    /**
     * A note of the chair or of an editor on a provision or a bracket.
     *
     * @param bracket absent where it is about the provision
     * @param by the office, or {@code secretariat}
     * @param audience who may read it
     */
    record NoteWritten(
            String note, String provision, String bracket, String by, String audience, String text)
            implements MarginEvent {}

    record NoteRemoved(String note, String by) implements MarginEvent {}
}
