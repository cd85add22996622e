package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BRACKETS_REMAIN;
import static plenary.contracts.refusal.RefusalCode.CONSENSUS_CALL_ENDED;
import static plenary.contracts.refusal.RefusalCode.CONSENSUS_CALL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOTHING_TO_AGREE;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_HERE;
import static plenary.contracts.refusal.RefusalCode.WORDING_CHANGED;

import java.util.ArrayList;
import plenary.contracts.event.DraftEvent.ConsensusCalled;
import plenary.contracts.event.DraftEvent.ConsensusGavelled;
import plenary.contracts.event.DraftEvent.ConsensusObjected;
import plenary.contracts.event.DraftEvent.Pinned;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Decision;
import plenary.proposal.text.ConsensusCall.Stage;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.GavelConsensus;
import plenary.proposal.text.TextCommand.ObjectToConsensus;

/** Decides on consensus in the room: the call, objections before the gavel, the gavel. */
final class ConsensusDecider {
    private ConsensusDecider() {}

    static Decision call(Room room, CallConsensus c) {
        room.body(c.body());
        room.chairs(c.body());
        if (c.provisions().isEmpty()) {
            return Decision.refused(MALFORMED_REQUEST, "A call names at least one provision.");
        }
        var pinned = new ArrayList<Pinned>();
        for (var id : c.provisions().stream().distinct().toList()) {
            var provision = room.provision(id);
            before(room, provision, c.body());
            room.unchallenged("provision/" + id);
            if (provision.bracketed()) {
                return Decision.refused(BRACKETS_REMAIN, "Provision " + id + " has open brackets.");
            }
            called(room, id);
            pinned.add(new Pinned(id, provision.version()));
        }
        var call = "call-" + (room.texts().calls().size() + 1);
        return Decision.accepted(new ConsensusCalled(call, c.body(), pinned));
    }

    private static void before(Room room, Provision provision, String body) {
        var untaken = provision.body() == null && !room.plenary().id().equals(body);
        if (untaken) {
            throw new Refused(
                    PROVISION_NOT_HERE,
                    "Provision " + provision.id() + " is with " + room.plenary().id() + ".");
        }
        InstructionDecider.here(room, provision, body);
    }

    private static void called(Room room, String provision) {
        for (var call : room.texts().calls().all()) {
            var objected =
                    call.objections().stream().anyMatch(o -> o.provision().equals(provision));
            if (call.open() && call.pins(provision) && !objected) {
                throw new Refused(
                        ALREADY_EXISTS,
                        "The call " + call.id() + " on provision " + provision + " is open.");
            }
        }
    }

    static Decision object(Room room, ObjectToConsensus c) {
        var call = find(room, c.call());
        var seat = room.seatIn(call.body());
        if (!call.open()) {
            return Decision.refused(
                    CONSENSUS_CALL_ENDED,
                    call.stage() == Stage.VOID
                            ? "The call is void: its wording was edited."
                            : "The gavel has fallen; a statement for the record remains possible.");
        }
        var id = c.provision();
        if (id == null) {
            if (call.pinned().size() > 1) {
                return Decision.refused(
                        MALFORMED_REQUEST, "The call is about several provisions; name one.");
            }
            id = call.pinned().getFirst().provision();
        }
        if (!call.pins(id)) {
            return Decision.refused(
                    PROVISION_NOT_FOUND, "The call is not about provision " + id + ".");
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
        return Decision.accepted(
                held.fact(),
                new ConsensusObjected(call.id(), seat, id, held.bracket(), c.reason()));
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
            case OPEN -> {
                // goes on
            }
        }
        var agreed = new ArrayList<String>();
        for (var pinned : call.pinned()) {
            var provision = room.texts().provision(pinned.provision()).orElse(null);
            if (provision != null && !provision.bracketed()) {
                room.unchallenged("provision/" + provision.id());
                agreed.add(provision.id());
            }
        }
        return agreed.isEmpty()
                ? Decision.refused(
                        NOTHING_TO_AGREE, "Every provision of the call has been objected to.")
                : Decision.accepted(new ConsensusGavelled(call.id(), call.body(), agreed));
    }

    private static ConsensusCall find(Room room, String id) {
        return room.texts()
                .calls()
                .find(id)
                .orElseThrow(
                        () ->
                                new Refused(
                                        CONSENSUS_CALL_NOT_FOUND,
                                        "There is no call for consensus " + id + "."));
    }
}
