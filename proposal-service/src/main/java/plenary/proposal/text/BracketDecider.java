package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CONSENSUS_CALL_ENDED;
import static plenary.contracts.refusal.RefusalCode.HOLDER_ALREADY;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_A_HOLDER;
import static plenary.contracts.refusal.RefusalCode.NOT_YOUR_SEAT;
import static plenary.contracts.refusal.RefusalCode.NO_PARENT_BODY;

import java.time.Instant;
import java.util.ArrayList;
import plenary.contracts.event.BracketEvent.BracketEscalated;
import plenary.contracts.event.BracketEvent.BracketJoined;
import plenary.contracts.event.BracketEvent.BracketReferred;
import plenary.contracts.event.BracketEvent.BracketsLinked;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Course;
import plenary.proposal.Decision;
import plenary.proposal.text.TextCommand.EscalateBracket;
import plenary.proposal.text.TextCommand.JoinBracket;
import plenary.proposal.text.TextCommand.LetGoOfBracket;
import plenary.proposal.text.TextCommand.LinkBrackets;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.ReferBracket;

/** Decides on brackets: who holds them and before which body they are. */
final class BracketDecider {
    private BracketDecider() {}

    static Decision open(Room room, OpenBracket c) {
        var provision = room.provision(c.provision(), c.expectedVersion());
        var body = room.bodyOf(provision);
        var seat = room.seatIn(body);
        if (provision.state().agreed()) {
            return Decision.refused(
                    CONSENSUS_CALL_ENDED,
                    "Provision "
                            + provision.id()
                            + " is agreed; a statement for the record remains possible.");
        }
        if (c.passages().isEmpty()) {
            return Decision.refused(MALFORMED_REQUEST, "Say which passage, or the whole.");
        }
        var course = new Course(room.state());
        var brackets = new ArrayList<String>();
        for (var passage : c.passages()) {
            var then = new Room(course.state(), room.actor());
            var held =
                    Objecting.to(
                            then,
                            then.provision(provision.id()),
                            passage,
                            seat,
                            body,
                            c.reason(),
                            c.expectedVersion() != null);
            course.happens(Instant.EPOCH, held.fact());
            brackets.add(held.bracket());
        }
        for (var i = 1; i < brackets.size(); i++) {
            course.happens(Instant.EPOCH, new BracketsLinked(brackets.get(i - 1), brackets.get(i)));
        }
        return Decision.accepted(course.events());
    }

    static Decision join(Room room, JoinBracket c) {
        var bracket = room.bracket(c.bracket());
        var seat = room.seatBefore(room.before(bracket), withBody(room, bracket));
        own(seat, c.seat());
        return bracket.heldBy(seat)
                ? Decision.refused(HOLDER_ALREADY, seat + " holds " + bracket.id() + " already.")
                : Decision.accepted(new BracketJoined(bracket.id(), seat, c.reason()));
    }

    /** A holder may let go wherever its bracket is. */
    static Decision letGo(Room room, LetGoOfBracket c) {
        var bracket = room.bracket(c.bracket());
        var seat = room.seat();
        own(seat, c.seat());
        holds(bracket, seat);
        return Decision.accepted(Letting.go(room.state(), bracket.id(), seat));
    }

    static Decision link(Room room, LinkBrackets c) {
        var bracket = room.bracket(c.bracket());
        var with = room.bracket(c.with());
        holds(bracket, room.seat());
        if (bracket.id().equals(with.id())) {
            return Decision.refused(MALFORMED_REQUEST, "A bracket is linked to another one.");
        }
        return bracket.links().contains(with.id())
                ? Decision.accepted()
                : Decision.accepted(new BracketsLinked(bracket.id(), with.id()));
    }

    static Decision escalate(Room room, EscalateBracket c) {
        var bracket = room.bracket(c.bracket());
        var from = room.before(bracket);
        room.chairsBefore(from);
        return room.state()
                .assembly()
                .parentOf(from)
                .map(
                        parent ->
                                Decision.accepted(
                                        new BracketEscalated(
                                                bracket.id(), from, parent.id(), c.note())))
                .orElseGet(
                        () ->
                                Decision.refused(
                                        NO_PARENT_BODY, "There is no body above " + from + "."));
    }

    static Decision refer(Room room, ReferBracket c) {
        var bracket = room.bracket(c.bracket());
        var from = room.before(bracket);
        room.chairsBefore(from);
        room.body(c.to());
        return room.above(from, c.to())
                ? Decision.accepted(new BracketReferred(bracket.id(), from, c.to(), c.mandate()))
                : Decision.refused(
                        BODY_NOT_FOUND, "There is no body " + c.to() + " below " + from + ".");
    }

    private static String withBody(Room room, Bracket bracket) {
        return room.bodyOf(room.provision(bracket.provision()));
    }

    private static void own(String seat, String named) {
        if (!seat.equals(named)) {
            throw new Refused(NOT_YOUR_SEAT, "You act for " + seat + ", not for " + named + ".");
        }
    }

    private static void holds(Bracket bracket, String seat) {
        if (!bracket.heldBy(seat)) {
            throw new Refused(NOT_A_HOLDER, seat + " does not hold " + bracket.id() + ".");
        }
    }
}
