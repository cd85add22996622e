package plenary.proposal.meeting.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.SpeakingEvent.ListOrder;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.proposal.ForumState;
import plenary.proposal.floor.Session;
import plenary.proposal.meeting.FloorRequest;
import plenary.proposal.meeting.FloorRequest.Stage;
import plenary.proposal.meeting.SpeakingTurns;

/**
 * The floor of a meeting: who has it, who is next, who spoke.
 *
 * @param listOpen whether requests are added to the list
 * @param speaking who has the floor; null for nobody
 * @param interrupted who goes on after the point of order that is being heard
 * @param waiting in the order in which the floor is given
 * @param spoken who has spoken, oldest first
 * @param groups the time each group has had, without the speech that goes on
 * @param motions those a point of order may raise
 * @param vote the vote that has begun, during which only points of order on it are heard; or null
 * @param presiding who presides since the chair was handed over; null where it was not
 */
record FloorView(
        String session,
        Session.Stage stage,
        boolean listOpen,
        ListOrder order,
        Integer secondsEach,
        Integer secondsPerGroup,
        SpeakerView speaking,
        List<SpeakerView> interrupted,
        List<SpeakerView> waiting,
        List<SpeakerView> spoken,
        List<GroupTime> groups,
        List<Motion> motions,
        String vote,
        String presiding) {

    /** A motion the charter provides, by precedence. */
    record Motion(String motion, Map<String, String> title) {}

    /**
     * @param seconds it has had the floor, points of order not counted
     */
    record GroupTime(String group, long seconds) {}

    /**
     * @param by the capacity that asked
     * @param group in whose time it speaks; null for officers
     * @param seconds how long the floor was given for; null for no limit, or not given yet
     * @param since when the floor came to it last; null while it is not speaking
     * @param used seconds it had the floor before that
     */
    record SpeakerView(
            int request,
            String by,
            String group,
            Purpose purpose,
            String motion,
            String about,
            String item,
            Instant at,
            Integer seconds,
            String reason,
            Instant since,
            long used) {

        static SpeakerView of(SpeakingTurns turns, FloorRequest r) {
            var running = r.stage() == Stage.SPEAKING ? r.spoken().getLast().from() : null;
            return new SpeakerView(
                    r.request(),
                    r.by(),
                    turns.groupOf(r.by()),
                    r.purpose(),
                    r.motion(),
                    r.about(),
                    r.item(),
                    r.at(),
                    r.seconds(),
                    r.reason(),
                    running,
                    r.used(null).toSeconds());
        }
    }

    static FloorView of(ForumState state, String session) {
        var list = state.meetings().list(session);
        var meeting = state.floor().sessions().get(session);
        var turns = new SpeakingTurns(state, session);
        return new FloorView(
                session,
                meeting.stage(),
                list.open(),
                list.order(),
                list.secondsEach(),
                list.secondsPerGroup(),
                list.speaking().map(r -> SpeakerView.of(turns, r)).orElse(null),
                views(turns, list.at(Stage.INTERRUPTED)),
                views(turns, turns.next()),
                views(turns, list.at(Stage.SPOKEN)),
                turns.used().entrySet().stream()
                        .filter(e -> !e.getKey().isEmpty())
                        .map(e -> new GroupTime(e.getKey(), e.getValue().toSeconds()))
                        .toList(),
                state.assembly().forum().charter().motions().stream()
                        .map(m -> new Motion(m.motion(), m.title()))
                        .toList(),
                state.decisions().begunIn(meeting.body()).map(p -> p.id()).orElse(null),
                state.meetings()
                        .presiding()
                        .find(session)
                        .map(now -> now.shown(meeting.body()))
                        .orElse(null));
    }

    private static List<SpeakerView> views(SpeakingTurns turns, List<FloorRequest> requests) {
        return requests.stream().map(r -> SpeakerView.of(turns, r)).toList();
    }
}
