package plenary.proposal.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.DraftEvent.CarriedOver;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.contracts.event.DraftEvent.TextAdopted;

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

    /** A text of which nothing has come yet. */
    static AdoptedText arriving(String id, Instant at, long seq) {
        return new AdoptedText(id, null, null, null, null, null, null, at, seq);
    }

    /** With a further part of it. */
    AdoptedText with(List<CleanProvision> further, List<CarriedOver> over) {
        return new AdoptedText(
                id,
                title,
                language,
                joined(provisions, further),
                joined(carryOvers, over),
                reservations,
                sha256,
                at,
                seq);
    }

    /** As it stands adopted. */
    AdoptedText whole(TextAdopted e, Instant when, long entry) {
        return new AdoptedText(
                id,
                e.title(),
                e.language(),
                provisions,
                carryOvers,
                e.reservations(),
                e.sha256(),
                when,
                entry);
    }

    private static <T> List<T> joined(List<T> first, List<T> further) {
        var all = new ArrayList<>(first);
        all.addAll(further == null ? List.of() : further);
        return all;
    }
}
