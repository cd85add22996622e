package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_AGREED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_HERE;

import java.util.ArrayList;
import java.util.List;
import plenary.contracts.event.BracketEvent.BracketEscalated;
import plenary.contracts.event.BracketEvent.BracketReferred;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.HandingEvent.ProvisionSentDown;
import plenary.contracts.event.HandingEvent.ProvisionTakenOver;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.text.HandingCommand.SendProvisionDown;
import plenary.proposal.text.HandingCommand.TakeOverProvision;

/**
 * Decides which body a provision as a whole is with. A body below agrees on its own text; a body
 * above decides what was passed up to it. So it takes the whole over only where something of it was
 * passed up, and says why; what the lower body still held of it comes along.
 */
final class HandingDecider {
    private HandingDecider() {}

    static Decision takeOver(Room room, TakeOverProvision c) {
        var provision = room.provision(c.provision(), null);
        if (!(room.actor().capacity() instanceof Capacity.InOffice in)) {
            return Decision.refused(NOT_ENTITLED, "The chair of the higher body takes it over.");
        }
        var to = in.body();
        room.chairs(to);
        var from = room.bodyOf(provision);
        if (from.equals(to)) {
            return Decision.accepted();
        }
        if (!room.above(to, from) || !room.body(to).open() || !passedUp(room, provision, to)) {
            return Decision.refused(
                    PROVISION_NOT_HERE,
                    "Provision "
                            + provision.id()
                            + " is with "
                            + room.named(from)
                            + ", and nothing of it was passed up to "
                            + room.named(to)
                            + ".");
        }
        free(room, provision, from, to);
        var facts = new ArrayList<DeliberationEvent>();
        facts.add(new ProvisionTakenOver(provision.id(), from, to, c.reason()));
        held(room, provision, from)
                .forEach(b -> facts.add(new BracketEscalated(b.id(), from, to, c.reason())));
        return Decision.accepted(facts);
    }

    static Decision sendDown(Room room, SendProvisionDown c) {
        var provision = room.provision(c.provision(), null);
        room.chairsWith(provision);
        var from = room.bodyOf(provision);
        if (from.equals(c.to())) {
            return Decision.accepted();
        }
        if (!room.above(from, room.body(c.to()).id())) {
            return Decision.refused(
                    BODY_NOT_FOUND,
                    "There is no body " + c.to() + " below " + room.named(from) + ".");
        }
        if (!room.body(c.to()).open()) {
            return Decision.refused(
                    PROVISION_NOT_HERE, "To a closed body a provision is referred.");
        }
        free(room, provision, from, c.to());
        var facts = new ArrayList<DeliberationEvent>();
        facts.add(new ProvisionSentDown(provision.id(), from, c.to(), c.mandate()));
        held(room, provision, from)
                .forEach(b -> facts.add(new BracketReferred(b.id(), from, c.to(), c.mandate())));
        return Decision.accepted(facts);
    }

    /** Whether a bracket of it was passed up to the body, open still or settled there. */
    private static boolean passedUp(Room room, Provision provision, String to) {
        return room.texts().brackets().all().stream()
                .filter(b -> b.provision().equals(provision.id()))
                .anyMatch(b -> b.passedUpTo(to));
    }

    /** Neither agreed, nor being put to either body. */
    private static void free(Room room, Provision provision, String from, String to) {
        if (provision.state().agreed()) {
            throw new Refused(
                    PROVISION_AGREED,
                    "Provision " + provision.id() + " is agreed in " + room.named(from) + ".");
        }
        ConsensusDecider.notCalled(room, provision.id());
        room.state().decisions().uninterrupted(from);
        room.state().decisions().uninterrupted(to);
    }

    private static List<Bracket> held(Room room, Provision provision, String from) {
        return room.texts().openBracketsOf(provision.id()).stream()
                .filter(b -> b.body().equals(from))
                .toList();
    }
}
