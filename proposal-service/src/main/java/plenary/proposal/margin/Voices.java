package plenary.proposal.margin;

import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;

import java.util.Optional;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Audiences;
import plenary.proposal.Capacity;
import plenary.proposal.ForumState;
import plenary.proposal.decision.Hearing;
import plenary.proposal.text.Room;

/** Under which name somebody speaks in the margin, and what they may read there. */
final class Voices {
    private Voices() {}

    /** Whether what has this audience may be read in the capacity the actor acts in. */
    static boolean reads(Room room, String audience) {
        if (audience.equals(Audiences.PUBLIC)) {
            return true;
        }
        var state = room.state();
        return switch (room.actor().capacity()) {
            case Capacity.Seated seated -> reads(state, seated.seat(), audience);
            case Capacity.InOffice in -> audience.equals("body:" + in.body());
            case Capacity.Secretariat s -> audience.equals("secretariat");
            case Capacity.Observing o -> audience.equals("delegation:" + o.delegation());
            case Capacity.Person p -> false;
            case Capacity.House h -> false;
        };
    }

    private static boolean reads(ForumState state, String seat, String audience) {
        var inBody =
                state.assembly().bodies().all().stream()
                        .anyMatch(b -> b.audience().equals(audience) && b.seats(seat));
        return inBody || audience.equals(ofGroup(state, seat)) || audience.equals(own(state, seat));
    }

    /** The audience of a seat's own chamber or advisory group. */
    static String ofGroup(ForumState state, String seat) {
        return state.assembly().roster().seat(seat).map(s -> "group:" + s.in()).orElse("");
    }

    /** The audience of a seat's own delegation. */
    static String own(ForumState state, String seat) {
        return state.assembly()
                .roster()
                .ofSeat(seat)
                .map(delegation -> "delegation:" + delegation.code())
                .orElse("");
    }

    /** The name under which an act of this audience is attributed. */
    static String voice(Room room, String audience) {
        return Hearing.voice(room.state(), room.actor(), audience)
                .orElseGet(() -> room.office().orElseGet(() -> named(room)));
    }

    private static String named(Room room) {
        return room.actor().capacity() instanceof Capacity.Secretariat
                ? "secretariat"
                : room.seat();
    }

    /** Whether the actor speaks under this name: its seat, its office, or its group. */
    static boolean is(Room room, String by) {
        return room.actor().capacity() instanceof Capacity.Seated seated
                ? by.equals(seated.seat()) || by.equals(ofGroup(room.state(), seated.seat()))
                : room.office().map(by::equals).orElseGet(() -> by.equals("secretariat"));
    }

    /** Whether the actor leads a body or one above it. */
    static boolean leads(Room room, String body) {
        return room.leads(body)
                || room.state()
                        .assembly()
                        .parentOf(body)
                        .map(parent -> leads(room, parent.id()))
                        .orElse(false);
    }

    /** The seat of one who may speak in a body: its member, or an adviser where it is open. */
    static String speaker(Room room, String body) {
        var seat = room.seat();
        var place = room.body(body);
        if (place.seats(seat) || (place.open() && advises(room.state(), seat).isPresent())) {
            return seat;
        }
        throw new Refused(
                place.open() ? NOT_ENTITLED : BODY_CLOSED,
                "The seat " + seat + " has no place in " + body + ".");
    }

    private static Optional<String> advises(ForumState state, String seat) {
        return state.assembly()
                .roster()
                .seat(seat)
                .map(s -> s.in())
                .filter(in -> state.assembly().forum().charter().advisoryGroup(in).isPresent());
    }
}
