package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BRACKETS_REMAIN;
import static plenary.contracts.refusal.RefusalCode.CONSENSUS_CALL_ENDED;
import static plenary.contracts.refusal.RefusalCode.CONSENSUS_CALL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.IN_WRITING;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOTHING_TO_AGREE;
import static plenary.contracts.refusal.RefusalCode.PLACEHOLDER_UNFILLED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_AGREED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_HERE;
import static plenary.contracts.refusal.RefusalCode.WORDING_CHANGED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.AgreementEvent.ConsensusEnded;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DraftEvent.ConsensusCalled;
import plenary.contracts.event.DraftEvent.ConsensusGavelled;
import plenary.contracts.event.DraftEvent.ConsensusObjected;
import plenary.contracts.event.DraftEvent.Pinned;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.VoteDemands;
import plenary.proposal.floor.Statement;
import plenary.proposal.meeting.StoppedClocks;
import plenary.proposal.text.ConsensusCall.Stage;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.GavelConsensus;
import plenary.proposal.text.TextCommand.ObjectToConsensus;

/** Decides on consensus the call, objections in time, the gavel. */
final class ConsensusDecider {
    private ConsensusDecider() {}

    static Decision call(Room room, CallConsensus c) {
        room.body(c.body());
        room.chairs(c.body());
        room.meets(c.body());
        room.state().decisions().uninterrupted(c.body());
        return Decision.accepted(
                new ConsensusCalled(
                        room.texts().nextCall(),
                        c.body(),
                        pinned(room, c.body(), c.provisions()),
                        true));
    }

    /** The wordings as they are put: with the body, without brackets, in no other open call. */
    static List<Pinned> pinned(Room room, String body, List<String> provisions) {
        if (provisions.isEmpty()) {
            throw new Refused(MALFORMED_REQUEST, "A call names at least one provision.");
        }
        var pinned = new ArrayList<Pinned>();
        for (var id : provisions.stream().distinct().toList()) {
            var provision = room.provision(id);
            before(room, provision, body);
            room.unchallenged("provision/" + id);
            HeldUp.none(room, List.of(provision));
            filled(room, provision);
            Touching.unadopted(room.state(), provision);
            if (settled(provision, body)) {
                throw new Refused(
                        PROVISION_AGREED,
                        "Provision " + id + " is agreed here; there is nothing to call for.");
            }
            if (provision.bracketed()) {
                throw new Refused(BRACKETS_REMAIN, "Provision " + id + " has open brackets.");
            }
            notCalled(room, id);
            pinned.add(new Pinned(id, provision.version()));
        }
        return pinned;
    }

    /** What a body below agreed to is called for above it; what has been read is not. */
    private static boolean settled(Provision provision, String body) {
        return switch (provision.state()) {
            case FIRST_READING, SECOND_READING -> true;
            case AGREED_IN_THE_BODY, AGREED_AD_REFERENDUM -> body.equals(provision.body());
            case NOT_DISCUSSED, UNDER_DISCUSSION, BRACKETED, REOPENED -> false;
        };
    }

    private static void filled(Room room, Provision provision) {
        for (var bracket : room.texts().openBracketsOf(provision.id())) {
            if (bracket.unfilled(provision)) {
                throw new Refused(
                        PLACEHOLDER_UNFILLED,
                        "In provision " + provision.id() + " is missing: " + bracket.placeholder());
            }
        }
    }

    private static void before(Room room, Provision provision, String body) {
        var untaken = provision.body() == null && !room.plenary().id().equals(body);
        if (untaken) {
            throw new Refused(
                    PROVISION_NOT_HERE,
                    "Provision "
                            + provision.id()
                            + " is with "
                            + room.named(room.plenary().id())
                            + ".");
        }
        InstructionDecider.here(room, provision, body);
    }

    /** No open call is about it. */
    static void notCalled(Room room, String provision) {
        room.texts()
                .callOn(provision)
                .ifPresent(
                        call -> {
                            throw new Refused(
                                    ALREADY_EXISTS,
                                    "The call "
                                            + call.id()
                                            + " on provision "
                                            + provision
                                            + " is open.");
                        });
    }

    /**
     * An objection received in time wins. Where every provision has been objected to the call has
     * ended; who also objects still joins.
     */
    static Decision object(Room room, ObjectToConsensus c, Instant now) {
        var call = find(room, c.call());
        var seat = room.seatIn(call.body());
        var id = about(call, c.provision());
        if (call.stage() != Stage.OBJECTED || !room.provision(id).bracketed()) {
            takes(room.state(), call, now);
        }
        var held =
                Objecting.to(
                        room,
                        room.provision(id),
                        c.passage(),
                        seat,
                        call.body(),
                        c.reason(),
                        false);
        var facts = new ArrayList<DeliberationEvent>();
        facts.add(held.fact());
        facts.add(new ConsensusObjected(call.id(), seat, id, held.bracket(), c.reason()));
        if (call.open()
                && call.pinned().stream()
                        .map(Pinned::provision)
                        .allMatch(p -> p.equals(id) || call.objectedTo(p))) {
            facts.add(new ConsensusEnded(call.id(), call.body()));
        }
        return Decision.accepted(facts);
    }

    /** The provision meant; the only one where none is named. */
    static String about(ConsensusCall call, String provision) {
        if (provision == null && call.pinned().size() > 1) {
            throw new Refused(MALFORMED_REQUEST, "The call is about several provisions; name one.");
        }
        var id = provision == null ? call.pinned().getFirst().provision() : provision;
        if (!call.pins(id)) {
            throw new Refused(PROVISION_NOT_FOUND, "The call is not about provision " + id + ".");
        }
        return id;
    }

    /** The call is open at this instant; after it there is only a statement for the record. */
    static void takes(ForumState state, ConsensusCall call, Instant now) {
        var late =
                call.inWriting()
                        && !now.isBefore(call.until())
                        && !StoppedClocks.standsIn(state, call.body());
        if (call.open() && !late) {
            return;
        }
        var why =
                switch (call.stage()) {
                    case VOID -> "The call is void: its wording was edited.";
                    case GAVELLED -> "The gavel has fallen";
                    case OPEN, SILENCE_ENDED -> "The silence ended at " + call.until();
                    case OBJECTED -> "The call ended with an objection to all of it";
                };
        var ground = new LinkedHashMap<String, Object>();
        ground.put("statement", Map.of("about", Statement.ABOUT_CALL + call.id()));
        if (call.inWriting()) {
            ground.put("until", call.until());
        }
        throw new Refused(
                Refusal.of(
                        CONSENSUS_CALL_ENDED,
                        call.stage() == Stage.VOID
                                ? why
                                : why + "; a statement for the record remains possible.",
                        ground));
    }

    static Decision gavel(Room room, GavelConsensus c) {
        var call = find(room, c.call());
        room.chairs(call.body());
        switch (call.stage()) {
            case VOID -> {
                return Decision.refused(
                        WORDING_CHANGED,
                        "The call is void: " + call.voided() + " changed what it was about.");
            }
            case GAVELLED -> {
                return Decision.refused(CONSENSUS_CALL_ENDED, "The gavel has fallen already.");
            }
            case OBJECTED -> {
                return nothing();
            }
            case SILENCE_ENDED -> {
                return inWriting(call);
            }
            case OPEN -> {
                if (call.inWriting()) {
                    return inWriting(call);
                }
            }
        }
        room.meets(call.body());
        room.state().decisions().uninterrupted(call.body());
        var agreed = new ArrayList<String>();
        for (var pinned : call.pinned()) {
            var provision = room.texts().provision(pinned.provision()).orElse(null);
            if (provision != null && !provision.bracketed()) {
                room.unchallenged("provision/" + provision.id());
                HeldUp.none(room, List.of(provision));
                VoteDemands.standing(room.state(), "provision/" + provision.id())
                        .ifPresent(
                                demanded -> {
                                    throw new Refused(demanded);
                                });
                agreed.add(provision.id());
            }
        }
        return agreed.isEmpty()
                ? nothing()
                : Decision.accepted(
                        new ConsensusGavelled(
                                call.id(),
                                call.body(),
                                agreed,
                                AdReferendumDecider.among(room.state(), agreed)));
    }

    private static Decision nothing() {
        return Decision.refused(
                NOTHING_TO_AGREE, "Every provision of the call has been objected to.");
    }

    private static Decision inWriting(ConsensusCall call) {
        return Decision.refused(
                IN_WRITING, "The call is in writing and ends at " + call.until() + ".");
    }

    static ConsensusCall find(Room room, String id) {
        return room.texts()
                .calls()
                .find(id)
                .filter(call -> room.hears(call.body()))
                .orElseThrow(
                        () ->
                                new Refused(
                                        CONSENSUS_CALL_NOT_FOUND,
                                        "There is no call for consensus " + id + "."));
    }
}
