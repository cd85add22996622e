package plenary.contracts.event;

/**
 * Motions of procedure, numbered within their meeting from 1: raised by a delegation, ruled on by
 * the chair, decided by the body.
 */
public sealed interface MotionEvent extends DeliberationEvent {

    /** The meeting. */
    String session();

    /** The motion's number in the meeting. */
    int number();

    /**
     * A delegation raised a motion the charter provides.
     *
     * @param motion its name in the charter: {@code close-debate}, {@code point-of-order}
     * @param by the capacity that raised it
     * @param about what it is about, as an address; absent for the matter at hand
     * @param words the mover's; absent for none
     */
    record MotionMoved(
            String session, int number, String motion, String by, String about, String words)
            implements MotionEvent {}

    /** A delegation other than the mover's supports that it is taken up. */
    record MotionSeconded(String session, int number, String by) implements MotionEvent {}

    /** Its mover withdrew it before it was put; another may raise it again. */
    record MotionWithdrawn(String session, int number, String by) implements MotionEvent {}

    /**
     * The chair ruled on it.
     *
     * @param upheld whether a point of order is well taken, or any other motion in order
     * @param words the chair's own
     */
    record MotionRuled(String session, int number, String by, boolean upheld, String words)
            implements MotionEvent {}

    /** A delegation appealed against the ruling; the body votes on it at once. */
    record MotionRulingAppealed(String session, int number, String by) implements MotionEvent {}

    /** The appeal was decided by its vote; one that is not overruled stands. */
    record MotionAppealDecided(String session, int number, String poll, boolean overruled)
            implements MotionEvent {}

    /**
     * The body decided the motion.
     *
     * @param poll the vote; absent where nobody objected
     */
    record MotionDecided(String session, int number, boolean carried, String poll)
            implements MotionEvent {}
}
