package plenary.proposal.meeting.http;

import java.time.Instant;
import java.util.List;
import plenary.proposal.ForumState;
import plenary.proposal.meeting.MeetingRoom;
import plenary.proposal.meeting.MeetingRoom.Prepared;
import plenary.proposal.meeting.MeetingRoom.StoppedClock;

/**
 * What the chair allows in a meeting.
 *
 * @param clock null while it runs
 * @param leave observers that may be given the floor
 * @param gavels what was prepared for the gavel, oldest first
 */
record RoomView(
        String session, ClockView clock, List<String> leave, List<PreparedGavelView> gavels) {

    /**
     * The meeting's clock stands.
     *
     * @param at since when
     */
    record ClockView(Instant at, String by, String reason) {
        private static ClockView of(StoppedClock c) {
            return c == null ? null : new ClockView(c.at(), c.by(), c.reason());
        }
    }

    /** What the gavel settles. */
    enum GavelMatter {
        CONSENSUS,
        ITEM,
        MOTION
    }

    /** Where something prepared stands. */
    enum GavelStage {
        READY,
        STRUCK,
        TAKEN_BACK
    }

    /**
     * @param about a call, an item or a motion's number
     * @param words of the chair at the gavel; null for none
     */
    record PreparedGavelView(
            int gavel,
            GavelMatter on,
            String about,
            String words,
            String by,
            Instant at,
            GavelStage stage) {

        private static PreparedGavelView of(Prepared g) {
            return new PreparedGavelView(
                    g.gavel(),
                    GavelMatter.valueOf(g.on().name()),
                    g.about(),
                    g.words(),
                    g.by(),
                    g.at(),
                    GavelStage.valueOf(g.stage().name()));
        }
    }

    static RoomView of(ForumState state, String session) {
        MeetingRoom room = state.meetings().room(session);
        return new RoomView(
                session,
                ClockView.of(room.clock()),
                room.leave(),
                room.gavels().stream().map(PreparedGavelView::of).toList());
    }
}
