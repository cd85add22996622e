package plenary.proposal.forum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.Seat;
import plenary.proposal.Shelf;

/**
 * Who takes part: delegations and their seats in chambers and advisory groups.
 *
 * @param seq the record entry at which it was imported, 0 while none is
 * @param delegations by code
 * @param arriving parts of the next roster, until it is imported whole
 */
public record Roster(long seq, Shelf<Delegation> delegations, List<Delegation> arriving) {

    public static final Roster EMPTY = new Roster(0, Shelf.empty(), List.of());

    public Roster {
        arriving = List.copyOf(arriving);
    }

    Roster arrive(List<Delegation> part) {
        var all = new ArrayList<>(arriving);
        all.addAll(part);
        return new Roster(seq, delegations, all);
    }

    Roster complete(long at) {
        var byCode = Shelf.<Delegation>empty();
        for (var delegation : arriving) {
            byCode = byCode.with(delegation.code(), delegation);
        }
        return new Roster(at, byCode, List.of());
    }

    /** The delegation that has this seat. */
    public Optional<Delegation> ofSeat(String seat) {
        var dot = seat.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : delegations
                        .find(seat.substring(dot + 1))
                        .filter(
                                delegation ->
                                        delegation.seats().stream()
                                                .anyMatch(s -> s.id().equals(seat)));
    }

    public Optional<Seat> seat(String seat) {
        return ofSeat(seat)
                .flatMap(
                        delegation ->
                                delegation.seats().stream()
                                        .filter(s -> s.id().equals(seat))
                                        .findFirst());
    }

    /** The seats in a chamber or advisory group, in roster order. */
    public List<Seat> seatsIn(String place) {
        return delegations.all().stream()
                .flatMap(delegation -> delegation.seats().stream())
                .filter(seat -> seat.in().equals(place))
                .toList();
    }

    /** The name of a delegation or of the delegation of a seat, in a language, else its code. */
    public String nameOf(String delegationOrSeat, String language) {
        var delegation =
                delegations.find(delegationOrSeat).or(() -> ofSeat(delegationOrSeat)).orElse(null);
        if (delegation == null) {
            return delegationOrSeat;
        }
        Map<String, String> names = delegation.names();
        return names.getOrDefault(language, names.getOrDefault("en", delegation.code()));
    }
}
