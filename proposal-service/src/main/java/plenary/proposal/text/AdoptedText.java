package plenary.proposal.text;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.DraftEvent.CarriedOver;
import plenary.contracts.event.DraftEvent.CleanProvision;

/**
 * A text as it was adopted, without brackets by construction.
 *
 * @param reservations ids of those listed at adoption
 * @param sha256 what signatures sign; see {@link CanonicalText}
 * @param seq the record entry of its adoption
 */
public record AdoptedText(
        String id,
        String title,
        String language,
        List<CleanProvision> provisions,
        List<CarriedOver> carryOvers,
        List<String> reservations,
        String sha256,
        Instant at,
        long seq) {

    public AdoptedText {
        provisions = provisions == null ? List.of() : List.copyOf(provisions);
        carryOvers = carryOvers == null ? List.of() : List.copyOf(carryOvers);
        reservations = reservations == null ? List.of() : List.copyOf(reservations);
    }
}
