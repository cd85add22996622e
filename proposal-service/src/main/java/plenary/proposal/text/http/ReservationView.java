package plenary.proposal.text.http;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.BracketEvent.ReservationKind;
import plenary.proposal.text.Reservation;
import plenary.proposal.text.wording.Marking;

/**
 * A reservation, which stops nothing.
 *
 * @param provision absent where it is about the whole text
 * @param words what it is about, as it stood then; absent where it is about all of it
 * @param stands what is left of those words now; absent where the passage is gone
 * @param lifted when who entered it lifted it; absent while it stands
 */
record ReservationView(
        @Schema(required = true) String id,
        String provision,
        @Schema(required = true) String seat,
        @Schema(required = true) String name,
        @Schema(required = true) ReservationKind kind,
        @Schema(required = true) String text,
        Instant at,
        String words,
        String stands,
        Instant lifted,
        String lifting) {

    static ReservationView of(Sight sight, Reservation r) {
        return new ReservationView(
                r.id(),
                r.provision(),
                r.seat(),
                sight.name(r.seat()),
                r.kind(),
                r.text(),
                r.at(),
                r.passage() == null ? null : r.passage().words(),
                stands(sight, r),
                r.lifted(),
                r.lifting());
    }

    private static String stands(Sight sight, Reservation r) {
        return r.passage() == null
                ? null
                : sight.texts()
                        .provision(r.provision())
                        .filter(sight::sees)
                        .map(p -> Marking.words(p.content(), r.passage()))
                        .filter(words -> !words.isEmpty())
                        .orElse(null);
    }
}
