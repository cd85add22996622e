package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.CONSENSUS_CALL_ENDED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_AGREED;
import static plenary.contracts.refusal.RefusalCode.REOPENING_NOT_DECIDED;
import static plenary.contracts.refusal.RefusalCode.REOPENING_NOT_FOUND;

import java.util.Map;
import java.util.Optional;
import plenary.contracts.charter.Agreement;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.AgreementEvent.ProvisionReopened;
import plenary.contracts.event.AgreementEvent.ReopeningObjected;
import plenary.contracts.event.AgreementEvent.ReopeningPut;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Decision;
import plenary.proposal.decision.Poll;
import plenary.proposal.text.AgreementCommand.GavelReopening;
import plenary.proposal.text.AgreementCommand.ObjectToReopening;
import plenary.proposal.text.AgreementCommand.ReopenProvision;

/** Decides on opening agreed text again, by the charter's rule. */
final class ReopeningDecider {
    /** How the subject of a vote on it begins. */
    private static final String SUBJECT = "reopening/";

    private ReopeningDecider() {}

    static Decision reopen(Room room, ReopenProvision c) {
        var provision = room.provision(c.provision());
        var body = opens(room, provision);
        room.chairs(body);
        if (!provision.state().agreed()) {
            return Decision.refused(
                    PROVISION_NOT_AGREED, "Provision " + provision.id() + " is not agreed.");
        }
        var open = room.state().agreements().openOn(provision.id());
        if (open.isPresent()) {
            return Decision.refused(
                    ALREADY_EXISTS, "The question " + open.get().id() + " is open.");
        }
        var id = "reopening-" + (room.state().agreements().reopenings().size() + 1);
        return switch (rule(room)) {
            case FREELY, CHAIR ->
                    Decision.accepted(
                            new ProvisionReopened(id, provision.id(), body, c.reason(), null));
            case CONSENSUS -> {
                room.meets(body);
                yield Decision.accepted(new ReopeningPut(id, provision.id(), body, c.reason()));
            }
            case VOTE -> {
                var poll = carried(room, provision);
                yield poll.isPresent()
                        ? Decision.accepted(
                                new ProvisionReopened(
                                        id, provision.id(), body, c.reason(), poll.get().id()))
                        : Decision.refused(
                                Refusal.of(
                                        REOPENING_NOT_DECIDED,
                                        "No vote since its agreement has carried that provision "
                                                + provision.id()
                                                + " be opened again.",
                                        Map.of("subject", SUBJECT + provision.id())));
            }
        };
    }

    /** The body it is with; the plenary of what stands adopted, for it adopted it. */
    private static String opens(Room room, Provision provision) {
        var with = room.bodyOf(provision);
        if (Touching.adopted(room.state(), provision).isPresent()) {
            return room.plenary().id();
        }
        room.chairsWith(provision);
        return with;
    }

    /** A vote on this very question, by the rule of reconsideration, since the gavel. */
    private static Optional<Poll> carried(Room room, Provision provision) {
        return room.state().decisions().polls().all().stream()
                .filter(poll -> poll.opened().subject().equals(SUBJECT + provision.id()))
                .filter(poll -> opens(room, provision).equals(poll.opened().body()))
                .filter(poll -> provision.agreed() != null && poll.seq() > provision.agreed())
                .filter(Poll::carried)
                .filter(poll -> reconsiders(room, poll))
                .findFirst();
    }

    private static boolean reconsiders(Room room, Poll poll) {
        return room.state()
                .assembly()
                .forum()
                .charter()
                .ruleFor(Matter.RECONSIDERATION)
                .filter(rule -> rule.name().equals(poll.opened().rule().name()))
                .isPresent();
    }

    static Decision object(Room room, ObjectToReopening c) {
        var reopening = open(room, c.reopening());
        var seat = room.seatIn(reopening.body());
        return Decision.accepted(new ReopeningObjected(reopening.id(), seat, c.reason()));
    }

    static Decision gavel(Room room, GavelReopening c) {
        var reopening = open(room, c.reopening());
        room.chairs(reopening.body());
        room.meets(reopening.body());
        if (!room.provision(reopening.provision()).state().agreed()) {
            return Decision.refused(
                    PROVISION_NOT_AGREED,
                    "Provision " + reopening.provision() + " is not agreed any more.");
        }
        return Decision.accepted(
                new ProvisionReopened(
                        reopening.id(),
                        reopening.provision(),
                        reopening.body(),
                        reopening.reason(),
                        null));
    }

    private static Reopening open(Room room, String id) {
        var reopening =
                room.state()
                        .agreements()
                        .reopenings()
                        .find(id)
                        .filter(r -> room.hears(r.body()))
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                REOPENING_NOT_FOUND,
                                                "There is no question " + id + "."));
        if (!reopening.open()) {
            throw new Refused(CONSENSUS_CALL_ENDED, "The question " + id + " is settled.");
        }
        return reopening;
    }

    private static Agreement.Reopening rule(Room room) {
        return room.state().assembly().forum().charter().agreementOrUnsaid().reopening();
    }
}
