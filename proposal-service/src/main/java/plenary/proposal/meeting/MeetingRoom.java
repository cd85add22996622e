package plenary.proposal.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.contracts.event.RoomEvent;
import plenary.contracts.event.RoomEvent.GavelOn;
import plenary.contracts.event.RoomEvent.GavelPrepared;
import plenary.contracts.event.RoomEvent.GavelStruck;
import plenary.contracts.event.RoomEvent.GavelTakenBack;
import plenary.contracts.event.RoomEvent.LeaveGranted;
import plenary.contracts.event.RoomEvent.SessionClockRestarted;
import plenary.contracts.event.RoomEvent.SessionClockStopped;

/**
 * What the chair allows in a meeting, and what is prepared for the gavel.
 *
 * @param leave observers that may be given the floor, {@code observer:ISOC}
 * @param clock null while it runs
 */
public record MeetingRoom(
        String session, List<String> leave, StoppedClock clock, List<Prepared> gavels) {

    /** The clock of the meeting stands since an instant. */
    public record StoppedClock(Instant at, String by, String reason) {}

    /** Where something prepared stands. */
    public enum Stage {
        READY,
        STRUCK,
        TAKEN_BACK
    }

    /** Something ready for the chair's gavel. */
    public record Prepared(
            int gavel, GavelOn on, String about, String words, String by, Instant at, Stage stage) {

        private Prepared now(Stage next) {
            return new Prepared(gavel, on, about, words, by, at, next);
        }
    }

    public MeetingRoom {
        leave = leave == null ? List.of() : List.copyOf(leave);
        gavels = gavels == null ? List.of() : List.copyOf(gavels);
    }

    static MeetingRoom of(String session) {
        return new MeetingRoom(session, List.of(), null, List.of());
    }

    Optional<Prepared> gavel(int number) {
        return gavels.stream().filter(g -> g.gavel() == number).findFirst();
    }

    /** Whether somebody may be given the floor: observers by leave, all others without. */
    boolean hears(String by) {
        return !by.startsWith("observer:") || leave.contains(by);
    }

    MeetingRoom after(RoomEvent fact, Instant at) {
        return switch (fact) {
            case LeaveGranted e ->
                    new MeetingRoom(session, plus(leave, e.observer()), clock, gavels);
            case SessionClockStopped e ->
                    new MeetingRoom(
                            session, leave, new StoppedClock(at, e.by(), e.reason()), gavels);
            case SessionClockRestarted e -> new MeetingRoom(session, leave, null, gavels);
            case GavelPrepared e ->
                    new MeetingRoom(session, leave, clock, plus(gavels, prepared(e, at)));
            case GavelStruck e -> change(e.gavel(), Stage.STRUCK);
            case GavelTakenBack e -> change(e.gavel(), Stage.TAKEN_BACK);
        };
    }

    /** The meeting is over: its clock is the forum's again, and nothing waits for its gavel. */
    MeetingRoom over() {
        return new MeetingRoom(
                session,
                leave,
                null,
                gavels.stream()
                        .map(g -> g.stage() == Stage.READY ? g.now(Stage.TAKEN_BACK) : g)
                        .toList());
    }

    private static Prepared prepared(GavelPrepared e, Instant at) {
        return new Prepared(e.gavel(), e.on(), e.about(), e.words(), e.by(), at, Stage.READY);
    }

    private MeetingRoom change(int number, Stage next) {
        return new MeetingRoom(
                session,
                leave,
                clock,
                gavels.stream().map(g -> g.gavel() == number ? g.now(next) : g).toList());
    }

    private static <T> List<T> plus(List<T> some, T one) {
        var more = new ArrayList<>(some);
        more.add(one);
        return more;
    }
}
