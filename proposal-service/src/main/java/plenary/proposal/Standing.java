package plenary.proposal;

import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.DOUBLE_REPRESENTATION;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_YOUR_SEAT;
import static plenary.contracts.refusal.RefusalCode.SEAT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SEAT_OUT_OF_TIME;

import java.time.Instant;
import java.util.Optional;
import plenary.contracts.charter.DoubleRepresentation.Policy;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.Seat;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.forum.Roster;

/**
 * Whether a person holds the seat or office the act is made as. Seats and offices are looked up in
 * the forum's own state, never in a token.
 */
public sealed interface Standing {

    /** The capacity is the person's; where the secretary keys for the chair, it says so. */
    record Held(Actor actor) implements Standing {}

    /** It is not. */
    record NotHeld(Refusal refusal) implements Standing {}

    /**
     * @param now forum time: a seat is acted from while it is valid
     */
    static Standing of(ForumState state, Actor actor, Instant now) {
        return switch (actor.capacity()) {
            case Capacity.House house -> new Held(actor);
            case Capacity.Person person -> new Held(actor);
            case Capacity.Secretariat secretariat ->
                    state.assembly().forum().secretariat().contains(actor.person())
                            ? new Held(actor)
                            : notHeld(NOT_ENTITLED.because("You are not of the secretariat."));
            case Capacity.Seated seated -> seated(state, actor, seated.seat(), now);
            case Capacity.InOffice in -> inOffice(state, actor, in);
            case Capacity.Observing observing -> observing(state, actor, observing);
        };
    }

    private static Standing seated(ForumState state, Actor actor, String id, Instant now) {
        var roster = state.assembly().roster();
        var seat = roster.seat(id).orElse(null);
        if (seat == null) {
            return notHeld(SEAT_NOT_FOUND.because("The roster has no seat " + id + "."));
        }
        var delegation = roster.ofSeat(id).orElseThrow();
        if (!state.assembly().people().represents(actor.person(), delegation.code())) {
            return notHeld(NOT_YOUR_SEAT.because("You do not represent " + id + "."));
        }
        if (!seat.validAt(now)) {
            return notHeld(outOfTime(seat, now));
        }
        return firstChannel(state, actor.person(), delegation.code())
                .<Standing>map(
                        first ->
                                notHeld(
                                        DOUBLE_REPRESENTATION.because(
                                                "You act for "
                                                        + first
                                                        + " already, and the charter forbids a"
                                                        + " second channel.")))
                .orElseGet(() -> new Held(actor));
    }

    /** Where several channels are forbidden: the delegation a person acts for before this one. */
    private static Optional<String> firstChannel(
            ForumState state, String person, String delegation) {
        var assembly = state.assembly();
        var rule = assembly.forum().charter().doubleRepresentation();
        if (rule == null || rule.policy() != Policy.FORBID) {
            return Optional.empty();
        }
        return assembly.people().delegationsOf(person).stream()
                .takeWhile(before -> !before.equals(delegation))
                .filter(before -> seated(assembly.roster(), before))
                .findFirst();
    }

    private static boolean seated(Roster roster, String delegation) {
        return roster.delegations().find(delegation).filter(d -> !d.seats().isEmpty()).isPresent();
    }

    private static Refusal outOfTime(Seat seat, Instant now) {
        return SEAT_OUT_OF_TIME.because(
                seat.from() != null && now.isBefore(seat.from())
                        ? "The seat " + seat.id() + " is valid from " + seat.from() + "."
                        : "The seat " + seat.id() + " was valid until " + seat.until() + ".");
    }

    /** Whoever has a seat takes part from it, and is no observer. */
    private static Standing observing(ForumState state, Actor actor, Capacity.Observing observing) {
        var people = state.assembly().people();
        return state.assembly()
                        .roster()
                        .delegations()
                        .find(observing.delegation())
                        .filter(delegation -> delegation.seats().isEmpty())
                        .filter(d -> people.represents(actor.person(), d.code()))
                        .isPresent()
                ? new Held(actor)
                : notHeld(
                        NOT_ENTITLED.because(
                                "You do not observe for " + observing.delegation() + "."));
    }

    private static Standing inOffice(ForumState state, Actor actor, Capacity.InOffice in) {
        if (!state.assembly().bodies().has(in.body())
                && state.assembly().forum().charter().advisoryGroup(in.body()).isEmpty()) {
            return notHeld(BODY_NOT_FOUND.because("There is no body " + in.body() + "."));
        }
        var people = state.assembly().people();
        if (people.holds(actor.person(), in.office(), in.body())) {
            return new Held(actor);
        }
        if (in.office() == Office.CHAIR
                && people.holds(actor.person(), Office.SECRETARY, in.body())) {
            var keyed = new Capacity.InOffice(Office.CHAIR, in.body(), Office.SECRETARY);
            return new Held(new Actor(actor.person(), actor.emailHash(), actor.admin(), keyed));
        }
        return notHeld(
                NOT_ENTITLED.because(
                        "You do not hold the office " + actor.capacity().shown() + "."));
    }

    private static NotHeld notHeld(Refusal refusal) {
        return new NotHeld(refusal);
    }
}
