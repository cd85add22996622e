package plenary.proposal.text.http;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.BracketEvent.ReservationKind;
import plenary.proposal.text.Reservation;

/**
 * A reservation, which stops nothing.
 *
 * @param provision absent where it is about the whole text
 */
record ReservationView(
        @Schema(required = true) String id,
        String provision,
        @Schema(required = true) String seat,
        @Schema(required = true) String name,
        @Schema(required = true) ReservationKind kind,
        @Schema(required = true) String text,
        Instant at) {

    static ReservationView of(Sight sight, Reservation r) {
        return new ReservationView(
                r.id(), r.provision(), r.seat(), sight.name(r.seat()), r.kind(), r.text(), r.at());
    }
}
