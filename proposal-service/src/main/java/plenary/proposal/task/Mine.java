package plenary.proposal.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.Seat;
import plenary.proposal.ForumState;
import plenary.proposal.Viewer;
import plenary.proposal.forum.Body;
import plenary.proposal.meeting.Agenda;

/**
 * A forum as one person stands in it.
 *
 * @param state as the person may read it
 * @param now forum time
 * @param language of the words; English where there are none in it
 */
public record Mine(ForumState state, Viewer viewer, Instant now, String language) {

    /** A seat the person acts from. */
    public record Place(Delegation delegation, Seat seat) {
        public String as() {
            return "seat:" + seat.id();
        }

        public String id() {
            return seat.id();
        }
    }

    /** The seats the person acts from at this moment. */
    public List<Place> places() {
        var places = new ArrayList<Place>();
        for (var code : state.assembly().people().delegationsOf(viewer.person())) {
            state.assembly().roster().delegations().find(code).stream()
                    .flatMap(
                            delegation ->
                                    delegation.seats().stream()
                                            .filter(seat -> seat.validAt(now))
                                            .map(seat -> new Place(delegation, seat)))
                    .forEach(places::add);
        }
        return places;
    }

    boolean sits(Place place, String body) {
        return body(body).filter(b -> b.seats(place.id())).isPresent();
    }

    Optional<Body> body(String id) {
        return id == null ? Optional.empty() : state.assembly().bodies().find(id);
    }

    String words(Map<String, String> said, String otherwise) {
        return said == null
                ? otherwise
                : said.getOrDefault(language, said.getOrDefault("en", otherwise));
    }

    /** The item of a body's open meeting that is about a provision or bracket, if any. */
    Optional<Agenda.Item> onAgenda(String body, String bracket, String provision) {
        return state.floor()
                .openSessionOf(body)
                .flatMap(
                        session ->
                                state.meetings().agenda(session.id()).items().stream()
                                        .filter(item -> comes(item.stage()))
                                        .filter(
                                                item ->
                                                        item.subjects()
                                                                        .contains(
                                                                                "bracket/"
                                                                                        + bracket)
                                                                || item.subjects()
                                                                        .contains(
                                                                                "provision/"
                                                                                        + provision))
                                        .findFirst());
    }

    private static boolean comes(Agenda.Stage stage) {
        return stage == Agenda.Stage.BEING_TAKEN || stage == Agenda.Stage.WAITING;
    }
}
