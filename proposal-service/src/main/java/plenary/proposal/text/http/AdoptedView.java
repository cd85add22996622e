package plenary.proposal.text.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.proposal.text.AdoptedText;

/**
 * A text as it was adopted.
 *
 * @param sha256 SHA-256 of the canonical form, in lower-case hex; signatures sign it
 * @param reservations listed at adoption
 */
record AdoptedView(
        @Schema(required = true) String id,
        String title,
        @Schema(required = true) String language,
        Instant at,
        long seq,
        @Schema(required = true) String sha256,
        List<CleanProvision> provisions,
        List<ReservationView> reservations,
        List<CarryOverView> carryOvers) {

    static AdoptedView of(Sight sight, AdoptedText t) {
        return new AdoptedView(
                t.id(),
                t.title(),
                t.language(),
                t.at(),
                t.seq(),
                t.sha256(),
                t.provisions(),
                t.reservations().stream()
                        .map(id -> ReservationView.of(sight, sight.texts().reservations().get(id)))
                        .toList(),
                t.carryOvers().stream().map(c -> CarryOverView.of(sight, c)).toList());
    }
}
