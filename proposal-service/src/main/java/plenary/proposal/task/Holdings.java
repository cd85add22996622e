package plenary.proposal.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.RegisterEvent.Meeting;
import plenary.proposal.floor.Session;
import plenary.proposal.meeting.Agenda;
import plenary.proposal.task.Mine.Place;
import plenary.proposal.text.Bracket;

/**
 * The brackets a person holds, where and when they are taken, and where one cannot be in two
 * places.
 *
 * @param held in the order in which they are taken up
 * @param clashes two bodies that take brackets of the same seat at once
 * @param meetings the open meetings the person takes part in, from a seat or in an office
 */
public record Holdings(List<Held> held, List<Clash> clashes, List<String> meetings) {

    /**
     * A bracket somebody holds.
     *
     * @param as the seat by which, as in Plenary-As; its group may be the holder
     * @param session the open meeting of the body it is before, or null
     * @param item the item of that meeting's agenda it comes under, or null
     * @param now whether the meeting is at that item
     * @param next the next meeting of the body on the programme, where none is open; else null
     */
    public record Held(
            Bracket bracket, String as, String session, Agenda.Item item, boolean now, When next) {}

    /** A time on the programme. */
    public record When(String room, Instant from, Instant until) {}

    /**
     * Two bodies at once.
     *
     * @param from since when, or from when on
     * @param until null where both meet now and no end is known
     */
    public record Clash(String as, String one, String other, Instant from, Instant until) {}

    /** When a body that has brackets of a seat meets. */
    private record Meets(String body, Instant from, Instant until) {
        private boolean overlaps(Meets other) {
            return (other.until == null || from.isBefore(other.until))
                    && (until == null || other.from.isBefore(until));
        }
    }

    public static Holdings of(Mine mine) {
        var held = new ArrayList<Held>();
        var clashes = new ArrayList<Clash>();
        for (var place : mine.places()) {
            var own = brackets(mine, place).map(bracket -> held(mine, place, bracket)).toList();
            held.addAll(own);
            clashes.addAll(clashes(mine, place, own));
        }
        held.sort(
                Comparator.comparing((Held one) -> !one.now())
                        .thenComparing(one -> one.item() == null)
                        .thenComparing(one -> one.session() == null)
                        .thenComparing(
                                one -> one.next() == null ? null : one.next().from(),
                                Comparator.nullsLast(Comparator.naturalOrder())));
        return new Holdings(List.copyOf(held), List.copyOf(clashes), meetings(mine));
    }

    private static List<String> meetings(Mine mine) {
        var places = mine.places();
        var officed =
                mine.state().assembly().people().officesOf(mine.viewer().person()).stream()
                        .map(OfficerInstalled::body)
                        .toList();
        return mine.state().floor().sessions().all().stream()
                .filter(session -> session.stage() == Session.Stage.OPEN)
                .filter(
                        session ->
                                officed.contains(session.body())
                                        || places.stream()
                                                .anyMatch(p -> mine.sits(p, session.body())))
                .map(Session::id)
                .toList();
    }

    private static Stream<Bracket> brackets(Mine mine, Place place) {
        return mine.state().texts().brackets().all().stream()
                .filter(Bracket::open)
                .filter(
                        bracket ->
                                bracket.heldBy(place.id())
                                        || bracket.heldBy("group:" + place.seat().in()));
    }

    private static Held held(Mine mine, Place place, Bracket bracket) {
        var session = mine.state().floor().openSessionOf(bracket.body()).orElse(null);
        var item = mine.onAgenda(bracket.body(), bracket.id(), bracket.provision()).orElse(null);
        var next = session == null ? next(mine, bracket.body()).orElse(null) : null;
        return new Held(
                bracket,
                place.as(),
                session == null ? null : session.id(),
                item,
                item != null && item.stage() == Agenda.Stage.BEING_TAKEN,
                next);
    }

    private static Optional<When> next(Mine mine, String body) {
        return programme(mine, body)
                .min(Comparator.comparing(Meeting::from))
                .map(m -> new When(m.room(), m.from(), m.until()));
    }

    private static Stream<Meeting> programme(Mine mine, String body) {
        return mine.state().register().programmes().all().stream()
                .flatMap(day -> day.meetings().stream())
                .filter(meeting -> meeting.body().equals(body))
                .filter(meeting -> mine.now().isBefore(meeting.until()));
    }

    private static List<Clash> clashes(Mine mine, Place place, List<Held> held) {
        var byBody = new LinkedHashMap<String, List<Meets>>();
        for (var one : held) {
            byBody.computeIfAbsent(one.bracket().body(), body -> meets(mine, body));
        }
        var bodies = List.copyOf(byBody.keySet());
        var clashes = new ArrayList<Clash>();
        for (var i = 0; i < bodies.size(); i++) {
            for (var j = i + 1; j < bodies.size(); j++) {
                first(byBody, bodies.get(i), bodies.get(j))
                        .map(both -> clash(place, both))
                        .ifPresent(clashes::add);
            }
        }
        return clashes;
    }

    /** Now where it meets, and as the programme has it. */
    private static List<Meets> meets(Mine mine, String body) {
        var open =
                mine.state().floor().openSessionOf(body).stream()
                        .map(session -> new Meets(body, mine.now(), null));
        return open.findFirst()
                .map(List::of)
                .orElseGet(
                        () ->
                                programme(mine, body)
                                        .map(m -> new Meets(body, m.from(), m.until()))
                                        .toList());
    }

    private static Optional<List<Meets>> first(
            Map<String, List<Meets>> byBody, String one, String other) {
        return byBody.get(one).stream()
                .flatMap(
                        a -> byBody.get(other).stream().filter(a::overlaps).map(b -> List.of(a, b)))
                .min(Comparator.comparing(both -> later(both.get(0).from(), both.get(1).from())));
    }

    private static Clash clash(Place place, List<Meets> both) {
        var one = both.get(0);
        var other = both.get(1);
        return new Clash(
                place.as(),
                one.body(),
                other.body(),
                later(one.from(), other.from()),
                one.until() == null
                        ? other.until()
                        : other.until() == null || one.until().isBefore(other.until())
                                ? one.until()
                                : other.until());
    }

    private static Instant later(Instant a, Instant b) {
        return a.isBefore(b) ? b : a;
    }
}
