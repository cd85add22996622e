package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.AD_REFERENDUM_ENDED;
import static plenary.contracts.refusal.RefusalCode.AD_REFERENDUM_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.NOT_YOUR_SEAT;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.AgreementEvent.AdReferendumConfirmed;
import plenary.contracts.event.AgreementEvent.AdReferendumEntered;
import plenary.contracts.event.AgreementEvent.AdReferendumLapsed;
import plenary.contracts.event.AgreementEvent.AdReferendumWithdrawn;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Course;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.text.AgreementCommand.ConfirmAdReferendum;
import plenary.proposal.text.AgreementCommand.EnterAdReferendum;
import plenary.proposal.text.AgreementCommand.WithdrawAdReferendum;

/** Decides on agreement subject to a capital's confirmation. */
final class AdReferendumDecider {
    private AdReferendumDecider() {}

    /** While the call still takes objections: afterwards the seat has agreed. */
    static Decision enter(Room room, EnterAdReferendum c, Instant now) {
        var call = ConsensusDecider.find(room, c.call());
        var seat = room.seatIn(call.body());
        ConsensusDecider.takes(room.state(), call, now);
        SilenceDecider.later(c.until(), now, "The time to withdraw ends after now.");
        var provision = ConsensusDecider.about(call, c.provision());
        var there =
                room.state().agreements().pendingOn(provision).stream()
                        .anyMatch(one -> one.seat().equals(seat));
        return there
                ? Decision.refused(
                        ALREADY_EXISTS,
                        seat + " agrees to provision " + provision + " ad referendum already.")
                : Decision.accepted(
                        new AdReferendumEntered(
                                "ad-referendum-"
                                        + (room.state().agreements().adReferendum().size() + 1),
                                call.id(),
                                provision,
                                seat,
                                c.until(),
                                c.note()));
    }

    static Decision confirm(Room room, ConfirmAdReferendum c, Instant now) {
        var one = pending(room, c.entry(), now);
        return Decision.accepted(
                new AdReferendumConfirmed(one.id(), one.provision(), settles(room.state(), one)));
    }

    /** Where the gavel has fallen the seat now holds a bracket; before, it may still object. */
    static Decision withdraw(Room room, WithdrawAdReferendum c, Instant now) {
        var one = pending(room, c.entry(), now);
        var provision = room.texts().provision(one.provision()).orElse(null);
        var agreed = provision != null && provision.state().agreed();
        if (!agreed || Touching.adopted(room.state(), provision).isPresent()) {
            return Decision.accepted(
                    new AdReferendumWithdrawn(one.id(), one.provision(), null, c.reason()));
        }
        var bracket =
                Objecting.to(
                        room,
                        provision,
                        c.passage(),
                        one.seat(),
                        room.bodyOf(provision),
                        c.reason(),
                        false);
        return Decision.accepted(
                List.of(
                        new AdReferendumWithdrawn(
                                one.id(), one.provision(), bracket.bracket(), c.reason()),
                        bracket.fact()));
    }

    private static AdReferendum pending(Room room, String id, Instant now) {
        var one =
                room.state()
                        .agreements()
                        .adReferendum()
                        .find(id)
                        .filter(a -> a.seat().equals(room.seat()) || hears(room, a))
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                AD_REFERENDUM_NOT_FOUND,
                                                "There is no agreement ad referendum " + id + "."));
        if (!room.seat().equals(one.seat())) {
            throw new Refused(NOT_YOUR_SEAT, "It is " + one.seat() + " that agreed so.");
        }
        if (!one.pending() || !now.isBefore(one.until())) {
            throw new Refused(
                    AD_REFERENDUM_ENDED, "Nothing of it is left to confirm or to withdraw.");
        }
        return one;
    }

    private static boolean hears(Room room, AdReferendum one) {
        return room.texts()
                .provision(one.provision())
                .map(p -> room.hears(room.bodyOf(p)))
                .orElse(true);
    }

    /**
     * Whether with this one's end the provision stands agreed, nobody else's word being awaited.
     */
    private static boolean settles(ForumState state, AdReferendum one) {
        var stands =
                state.texts()
                        .provision(one.provision())
                        .filter(p -> p.state() == ProvisionState.AGREED_AD_REFERENDUM)
                        .isPresent();
        return stands
                && !state.assembly().forum().charter().agreementOrUnsaid().nothingUntilEverything()
                && state.agreements().pendingOn(one.provision()).size() == 1;
    }

    /** The time to withdraw passed in silence. */
    static void lapse(Course course, String id, Instant at) {
        var one = course.state().agreements().adReferendum().get(id);
        if (one.pending()) {
            course.happens(
                    at,
                    new AdReferendumLapsed(
                            one.id(), one.provision(), settles(course.state(), one)));
        }
    }

    /** Which of the provisions now agreed stand so ad referendum only; null for none. */
    static List<String> among(ForumState state, List<String> agreed) {
        var all = state.assembly().forum().charter().agreementOrUnsaid().nothingUntilEverything();
        var some =
                agreed.stream()
                        .filter(p -> all || !state.agreements().pendingOn(p).isEmpty())
                        .toList();
        return some.isEmpty() ? null : some;
    }
}
