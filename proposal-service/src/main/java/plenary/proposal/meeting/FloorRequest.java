package plenary.proposal.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.SpeakingEvent.Purpose;

/**
 * A request for the floor, from the asking to the last word.
 *
 * @param request its number in the meeting, from 1
 * @param by the capacity that asked
 * @param motion the motion a point of order raises; null for none
 * @param item the item of the agenda that was being taken; null for none
 * @param stage where it stands
 * @param seconds how long the floor was given for; null for no limit, or not given
 * @param reason why it was given out of turn or taken off the list; null for neither
 * @param spoken the times during which the floor was with it; the last one open while it speaks
 */
public record FloorRequest(
        int request,
        String by,
        Purpose purpose,
        String motion,
        String about,
        String item,
        Instant at,
        long seq,
        Stage stage,
        Integer seconds,
        String reason,
        List<Stretch> spoken) {

    /** How speeches on a division name it, before its id. */
    public static final String DIVISION = "division/";

    /** How speeches on taking a vote again name it, before the id of the vote. */
    public static final String RECONSIDERATION = "reconsideration/";

    /** Where a request stands. */
    public enum Stage {
        WAITING,
        SPEAKING,
        /** Somebody else's point of order is heard first; then the speaker goes on. */
        INTERRUPTED,
        SPOKEN,
        WITHDRAWN
    }

    /**
     * A time with the floor.
     *
     * @param to null while it goes on
     */
    public record Stretch(Instant from, Instant to) {

        private Instant end() {
            return to == null ? from : to;
        }
    }

    public FloorRequest {
        spoken = spoken == null ? List.of() : List.copyOf(spoken);
    }

    public boolean waiting() {
        return stage == Stage.WAITING;
    }

    /** Whether it is one of the list proper, which can be closed. */
    public boolean onTheList() {
        return listed(purpose);
    }

    /** Whether it is for or against a motion: heard before the list, which may be closed. */
    public boolean onAMotion() {
        return (purpose == Purpose.FOR || purpose == Purpose.AGAINST)
                && about != null
                && (about.startsWith(Motion.SUBJECT)
                        || about.startsWith(DIVISION)
                        || about.startsWith(RECONSIDERATION));
    }

    boolean speaksOn(Motion motion) {
        return onAMotion() && about.equals(motion.debate());
    }

    static boolean listed(Purpose purpose) {
        return switch (purpose) {
            case STATEMENT, FOR, AGAINST -> true;
            case RIGHT_OF_REPLY, POINT_OF_ORDER -> false;
        };
    }

    /**
     * For how long it has had the floor.
     *
     * @param now until when a speech that goes on counts; null to leave it out
     */
    public Duration used(Instant now) {
        return spoken.stream()
                .map(s -> Duration.between(s.from(), s.to() == null && now != null ? now : s.end()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    FloorRequest given(Instant from, Integer limit, String why) {
        return copy(Stage.SPEAKING, limit, why, begun(from));
    }

    FloorRequest resumed(Instant from) {
        return copy(Stage.SPEAKING, seconds, reason, begun(from));
    }

    FloorRequest interrupted(Instant until) {
        return copy(Stage.INTERRUPTED, seconds, reason, stopped(until));
    }

    FloorRequest ended(Instant until) {
        return copy(Stage.SPOKEN, seconds, reason, stopped(until));
    }

    FloorRequest withdrawn(String why) {
        return copy(Stage.WITHDRAWN, seconds, why, spoken);
    }

    private List<Stretch> begun(Instant from) {
        var next = new ArrayList<>(spoken);
        next.add(new Stretch(from, null));
        return next;
    }

    private List<Stretch> stopped(Instant until) {
        return spoken.stream().map(s -> s.to() == null ? new Stretch(s.from(), until) : s).toList();
    }

    private FloorRequest copy(Stage next, Integer limit, String why, List<Stretch> times) {
        return new FloorRequest(
                request, by, purpose, motion, about, item, at, seq, next, limit, why, times);
    }
}
