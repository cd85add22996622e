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
 * above decides what is before it. So it takes the whole over only where a bracket of it is before
 * that body or was settled there, and says why; what the lower body still held of it comes along.
 * What only passed through on its way up is the business of the body it went on to. A body that
 * sends a provision down says what is to be done with it.
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
        var from = room.home(provision);
        if (from.equals(to)) {
            return Decision.accepted();
        }
        if (!room.above(to, from) || !room.body(to).open()) {
            throw notHere(room, provision, from, to);
        }
        free(room, provision, from, to);
        if (!Rising.reached(room.texts(), provision, to)) {
            throw notHere(room, provision, from, to);
        }
        var facts = new ArrayList<DeliberationEvent>();
        facts.add(new ProvisionTakenOver(provision.id(), from, to, c.reason()));
        held(room, provision, from)
                .forEach(b -> facts.add(new BracketEscalated(b.id(), from, to, c.reason())));
        return Decision.accepted(facts);
    }

    private static Refused notHere(Room room, Provision provision, String from, String to) {
        return new Refused(
                PROVISION_NOT_HERE,
                "Provision "
                        + provision.id()
                        + " is with "
                        + room.named(from)
                        + ", and nothing of it is before "
                        + room.named(to)
                        + ".");
    }

    static Decision sendDown(Room room, SendProvisionDown c) {
        var provision = room.provision(c.provision(), null);
        room.chairsWith(provision);
        var from = room.home(provision);
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

    /** Neither agreed, nor being put to either body. */
    private static void free(Room room, Provision provision, String from, String to) {
        Touching.unadopted(room.state(), provision);
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
