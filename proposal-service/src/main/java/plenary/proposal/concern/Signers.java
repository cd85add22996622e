package plenary.proposal.concern;

import static plenary.contracts.refusal.RefusalCode.CREDENTIALS_INSUFFICIENT;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_ELECTORATE;
import static plenary.contracts.refusal.RefusalCode.SEAT_RECUSED;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import plenary.contracts.charter.Chamber;
import plenary.contracts.charter.ConcernRule;
import plenary.contracts.event.ConcernEvent.ConcernRaised;
import plenary.contracts.event.ForumEvent.Seat;
import plenary.contracts.event.RecommendationEvent.Recused;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.ForumState;
import plenary.proposal.Rights;
import plenary.proposal.forum.RepresentationAudit;

/** Who may sign a petition of members: seats of the chamber that may vote, of one class. */
final class Signers {
    private Signers() {}

    /**
     * @param votingClass null where the whole chamber signs
     * @param electorate who may sign with them
     */
    record Signer(String seat, String votingClass, List<String> electorate) {}

    static Signer of(ForumState state, Actor actor, ConcernRule rule, Instant now) {
        var seat = member(state, actor, rule);
        var chamber = state.assembly().forum().charter().chamber(rule.chamber()).orElseThrow();
        var own = rule.classes().isEmpty() ? null : votingClass(state, chamber, seat);
        if (!rule.classes().isEmpty() && !rule.classes().contains(own)) {
            throw new Refused(
                    NOT_ENTITLED.because(
                            "The seat "
                                    + seat.id()
                                    + " is in none of "
                                    + String.join(", ", rule.classes())
                                    + "."));
        }
        var recusals = recusals(state);
        var electorate =
                state.assembly().roster().seatsIn(rule.chamber()).stream()
                        .filter(other -> other.validAt(now))
                        .filter(other -> state.assembly().roster().mayVote(other.id()))
                        .filter(other -> recusals.apply(other).isEmpty())
                        .filter(
                                other ->
                                        own == null
                                                || own.equals(votingClass(state, chamber, other)))
                        .map(Seat::id)
                        .toList();
        return new Signer(seat.id(), own, electorate);
    }

    /** The seat of somebody who may sign one that is there. */
    static String among(
            ForumState state, Actor actor, ConcernRule rule, Concern concern, Instant now) {
        var seat = member(state, actor, rule);
        if (!concern.raised().electorate().contains(seat.id())) {
            throw new Refused(
                    NOT_IN_ELECTORATE.because(
                            "The seat "
                                    + seat.id()
                                    + " was not among those who may sign "
                                    + concern.id()
                                    + " when it was raised."));
        }
        return seat.id();
    }

    private static Seat member(ForumState state, Actor actor, ConcernRule rule) {
        var seat =
                Rights.seat(actor)
                        .flatMap(state.assembly().roster()::seat)
                        .filter(one -> one.in().equals(rule.chamber()))
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                NOT_ENTITLED.because(
                                                        "A member of "
                                                                + rule.chamber()
                                                                + " signs, from its seat.")));
        if (!state.assembly().roster().mayVote(seat.id())) {
            throw new Refused(
                    CREDENTIALS_INSUFFICIENT.because(
                            "The credentials of " + seat.id() + " do not reach it."));
        }
        if (recusals(state).apply(seat).isPresent()) {
            throw new Refused(SEAT_RECUSED.because("The seat " + seat.id() + " is recused."));
        }
        return seat;
    }

    private static Function<Seat, Optional<Recused>> recusals(ForumState state) {
        var assembly = state.assembly();
        return RepresentationAudit.recusals(assembly.forum().charter(), assembly.roster());
    }

    private static String votingClass(ForumState state, Chamber chamber, Seat seat) {
        if (chamber.classesBy() == null) {
            return chamber.id();
        }
        return chamber.classesBy().equals("designation") && seat.designation() != null
                ? seat.designation()
                : fact(state, seat.id(), chamber.classesBy());
    }

    private static String fact(ForumState state, String seat, String attribute) {
        return state.assembly()
                .roster()
                .ofSeat(seat)
                .map(delegation -> delegation.attributes().get(attribute))
                .orElse(null);
    }

    /** As many as it takes, and of as many parties. */
    static boolean enough(
            ForumState state, ConcernRule rule, ConcernRaised raised, List<String> seats) {
        if (seats.size() < raised.needs()) {
            return false;
        }
        return rule.attribute() == null
                || seats.stream()
                                .map(seat -> fact(state, seat, rule.attribute()))
                                .filter(Objects::nonNull)
                                .distinct()
                                .count()
                        >= rule.values();
    }
}
