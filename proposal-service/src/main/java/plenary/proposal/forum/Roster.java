package plenary.proposal.forum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.Seat;
import plenary.contracts.event.MembershipEvent.Membership;
import plenary.proposal.Shelf;

/**
 * Who takes part: delegations and their seats in chambers and advisory groups.
 *
 * @param seq the record entry at which it was imported, 0 while none is
 * @param delegations by code
 * @param memberships who acts through whom, beside what the roster says
 * @param arriving parts of the next roster, until it is imported whole
 * @param kept by group: its seats that take part, where the group has said so itself
 */
public record Roster(
        long seq,
        Shelf<Delegation> delegations,
        List<Delegation> arriving,
        List<Membership> memberships,
        Map<String, List<String>> kept) {

    public static final Roster EMPTY = new Roster(0, Shelf.empty(), List.of(), List.of(), Map.of());

    public Roster {
        arriving = List.copyOf(arriving);
        memberships = memberships == null ? List.of() : List.copyOf(memberships);
        kept = kept == null ? Map.of() : Map.copyOf(kept);
    }

    /** The same where a group keeps these seats. */
    Roster kept(String group, List<String> seats) {
        var all = new HashMap<>(kept);
        all.put(group, List.copyOf(seats));
        return new Roster(seq, delegations, arriving, memberships, all);
    }

    /** Whether a seat takes part in what its group decides; all do where the group keeps none. */
    public boolean keeps(String group, String seat) {
        return !kept.containsKey(group) || kept.get(group).contains(seat);
    }

    /** The same with other memberships between principals. */
    Roster with(List<Membership> all) {
        return new Roster(seq, delegations, arriving, all, kept);
    }

    /** Those who act through it directly: as the roster has them, then by memberships. */
    public List<String> actingThrough(String code) {
        var named = delegations.find(code).map(Delegation::principals).orElse(List.of());
        return Stream.concat(
                        named.stream(),
                        memberships.stream()
                                .filter(one -> one.through().equals(code))
                                .map(Membership::principal))
                .distinct()
                .toList();
    }

    Roster arrive(List<Delegation> part) {
        var all = new ArrayList<>(arriving);
        all.addAll(part);
        return new Roster(seq, delegations, all, memberships, kept);
    }

    Roster complete(long at) {
        var byCode = Shelf.<Delegation>empty();
        for (var delegation : arriving) {
            byCode = byCode.with(delegation.code(), delegation);
        }
        return new Roster(at, byCode, List.of(), memberships, kept);
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

    /** Whether there is such a seat and the credentials of its delegation give it a vote. */
    public boolean mayVote(String seat) {
        return ofSeat(seat).filter(delegation -> delegation.credentials().mayVote()).isPresent();
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
