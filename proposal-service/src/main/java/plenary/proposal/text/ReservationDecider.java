package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.AUTHOR_ONLY;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.RESERVATION_NOT_FOUND;

import java.util.Map;
import plenary.contracts.event.BracketEvent.ReservationEntered;
import plenary.contracts.event.BracketEvent.ReservationLifted;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.contracts.text.Marked;
import plenary.proposal.Decision;
import plenary.proposal.text.TextCommand.EnterReservation;
import plenary.proposal.text.TextCommand.LiftReservation;
import plenary.proposal.text.wording.Marking;

/** Decides on reservations, which stop nothing and are listed at adoption. */
final class ReservationDecider {
    private ReservationDecider() {}

    static Decision enter(Room room, EnterReservation c) {
        room.draft();
        if (c.provision() == null && c.passage() != null) {
            return Decision.refused(MALFORMED_REQUEST, "Say in which provision the words stand.");
        }
        var seat =
                c.provision() == null
                        ? room.seat()
                        : room.seatIn(room.bodyOf(room.provision(c.provision())));
        var id = "res-" + (room.texts().reservations().size() + 1);
        return Decision.accepted(
                new ReservationEntered(
                        id, c.provision(), seat, c.reservationKind(), c.text(), passage(room, c)));
    }

    private static Marked passage(Room room, EnterReservation c) {
        if (c.passage() == null) {
            return null;
        }
        var provision = room.provision(c.provision());
        return Marking.of(provision.content(), Pointing.at(provision, c.passage(), false));
    }

    /** By the seat that entered it; a reservation of a closed body is not known to others. */
    static Decision lift(Room room, LiftReservation c) {
        var seat = room.seat();
        var reservation =
                room.texts()
                        .reservations()
                        .find(c.reservation())
                        .filter(Reservation::stands)
                        .filter(r -> r.body() == null || room.hears(r.body()))
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                RESERVATION_NOT_FOUND,
                                                "There is no reservation "
                                                        + c.reservation()
                                                        + " that stands."));
        if (reservation.seat().equals(seat)) {
            return Decision.accepted(new ReservationLifted(reservation.id(), seat, c.reason()));
        }
        return Decision.refused(
                room.heard(
                        Refusal.of(
                                AUTHOR_ONLY,
                                "Another delegation entered " + c.reservation() + ".",
                                about(reservation))));
    }

    private static Map<String, Object> about(Reservation reservation) {
        return reservation.provision() == null
                ? Map.of()
                : Map.of("provision", reservation.provision());
    }
}
