package plenary.proposal.text;

import static plenary.contracts.refusal.RefusalCode.AUTHOR_ONLY;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CONSENSUS_CALL_ENDED;
import static plenary.contracts.refusal.RefusalCode.HOLDER_ALREADY;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_A_HOLDER;
import static plenary.contracts.refusal.RefusalCode.NOT_LINKED;
import static plenary.contracts.refusal.RefusalCode.NOT_YOUR_SEAT;
import static plenary.contracts.refusal.RefusalCode.NO_PARENT_BODY;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_HERE;
import static plenary.contracts.refusal.RefusalCode.PROVISION_REFERRED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.BracketEvent.BracketEscalated;
import plenary.contracts.event.BracketEvent.BracketJoined;
import plenary.contracts.event.BracketEvent.BracketReferred;
import plenary.contracts.event.BracketEvent.BracketsLinked;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Course;
import plenary.proposal.Decision;
import plenary.proposal.forum.Body;
import plenary.proposal.text.TextCommand.EscalateBracket;
import plenary.proposal.text.TextCommand.JoinBracket;
import plenary.proposal.text.TextCommand.LetGoOfBracket;
import plenary.proposal.text.TextCommand.LinkBrackets;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.OpenRun;
import plenary.proposal.text.TextCommand.ReferBracket;
import plenary.proposal.text.TextCommand.UnlinkBrackets;
import plenary.proposal.text.wording.Selection;

/** Decides on brackets: who holds them and before which body they are. */
final class BracketDecider {
    /** How many provisions one run of brackets goes over. */
    private static final int LONGEST_RUN = 50;

    private BracketDecider() {}

    static Decision open(Room room, OpenBracket c) {
        var provision = room.provision(c.provision(), c.expectedVersion());
        var body = room.bodyOf(provision);
        var empty = !c.passages().isEmpty() && c.passages().stream().allMatch(BracketDecider::gap);
        var holder = empty ? room.setter(body) : room.seatIn(body);
        Touching.unadopted(room.state(), provision);
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
        if (c.placeholder() != null && !empty) {
            return Decision.refused(
                    MALFORMED_REQUEST, "A placeholder stands where no words stand: name a gap.");
        }
        var before = c.language() == null ? body : editorial(room, body);
        var sort = new Objecting.Sort(before, c.placeholder(), c.language());
        var course = new Course(room.state());
        var brackets = new LinkedHashSet<String>();
        var several = c.passages().size() > 1;
        var fresh = c.expectedVersion() != null;
        for (var passage : c.passages()) {
            var then = new Room(course.state(), room.actor());
            var stands = then.provision(provision.id());
            var own =
                    several && !gap(passage)
                            ? Objecting.held(then, stands, passage, holder, fresh)
                            : Optional.<String>empty();
            if (own.isPresent()) { // of a selection in parts, one may be the holder's already
                brackets.add(own.get());
                continue;
            }
            var held = Objecting.to(then, stands, passage, holder, body, c.reason(), fresh, sort);
            course.happens(Instant.EPOCH, held.fact());
            brackets.add(held.bracket());
        }
        if (course.events().isEmpty()) {
            return Decision.refused(
                    HOLDER_ALREADY, holder + " holds " + String.join(", ", brackets) + " already.");
        }
        linked(course, List.copyOf(brackets), holder);
        return Decision.accepted(course.events());
    }

    private static void linked(Course course, List<String> brackets, String by) {
        for (var i = 1; i < brackets.size(); i++) {
            course.happens(
                    Instant.EPOCH, new BracketsLinked(brackets.get(i - 1), brackets.get(i), by));
        }
    }

    private static boolean gap(Selection selection) {
        return selection instanceof Selection.InHeading in
                ? gap(in.of())
                : selection instanceof Selection.Gap;
    }

    /** The body that handles the wording, where the forum has one; else the body itself. */
    private static String editorial(Room room, String body) {
        return room.state().assembly().bodies().all().stream()
                .filter(b -> b.kind() == BodyKind.EDITORIAL_COMMITTEE)
                .map(Body::id)
                .findFirst()
                .orElse(body);
    }

    /** One bracket round each provision of the run, linked. */
    static Decision run(Room room, OpenRun c) {
        var first = room.provision(c.first());
        room.provision(c.last());
        var order = room.draft().order();
        var from = order.indexOf(c.first());
        var to = order.indexOf(c.last());
        if (to <= from || to - from >= LONGEST_RUN) {
            return Decision.refused(
                    MALFORMED_REQUEST,
                    "A run goes forward, over two to " + LONGEST_RUN + " provisions.");
        }
        var body = room.bodyOf(first);
        var seat = room.seatIn(body);
        var course = new Course(room.state());
        var brackets = new ArrayList<String>();
        for (var id : order.subList(from, to + 1)) {
            var then = new Room(course.state(), room.actor());
            var provision = then.provision(id);
            if (!then.bodyOf(provision).equals(body) || !sibling(first, provision)) {
                return Decision.refused(
                        MALFORMED_REQUEST,
                        "The run leaves the part or the body of " + c.first() + " at " + id + ".");
            }
            Touching.unadopted(room.state(), provision);
            if (provision.state().agreed()) {
                return Decision.refused(CONSENSUS_CALL_ENDED, "Provision " + id + " is agreed.");
            }
            var whole = new Selection.Whole();
            var held = Objecting.to(then, provision, whole, seat, body, c.reason(), true);
            course.happens(Instant.EPOCH, held.fact());
            brackets.add(held.bracket());
        }
        linked(course, brackets, seat);
        return Decision.accepted(course.events());
    }

    private static boolean sibling(Provision one, Provision other) {
        return Objects.equals(one.part(), other.part());
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
        var holder = room.office().filter(bracket::heldBy).orElseGet(room::seat);
        own(holder, c.seat());
        holds(bracket, holder);
        return Decision.accepted(Letting.go(room.state(), bracket.id(), holder, c.reason()));
    }

    static Decision link(Room room, LinkBrackets c) {
        var bracket = room.bracket(c.bracket());
        var with = room.bracket(c.with());
        var seat = room.seat();
        holds(bracket, seat);
        if (bracket.id().equals(with.id())) {
            return Decision.refused(MALFORMED_REQUEST, "A bracket is linked to another one.");
        }
        if (room.state().forks().out(bracket.provision()).isPresent()
                != room.state().forks().out(with.provision()).isPresent()) {
            return Decision.refused(
                    PROVISION_REFERRED, "One of the two is with a closed group; link them after.");
        }
        return bracket.links().contains(with.id())
                ? Decision.accepted()
                : Decision.accepted(new BracketsLinked(bracket.id(), with.id(), seat));
    }

    /** By the seat that linked them; where the record names none, by a holder of either. */
    static Decision unlink(Room room, UnlinkBrackets c) {
        var bracket = room.bracket(c.bracket());
        var with = room.bracket(c.with());
        var seat = room.seat();
        if (!bracket.links().contains(with.id())) {
            return Decision.refused(
                    NOT_LINKED, bracket.id() + " and " + with.id() + " are not linked.");
        }
        var linker = bracket.linker(with.id());
        var may = linker == null ? bracket.heldBy(seat) || with.heldBy(seat) : linker.equals(seat);
        return may
                ? Decision.accepted(Letting.unlink(room.state(), bracket.id(), with.id(), seat))
                : Decision.refused(AUTHOR_ONLY, "Another delegation linked them.");
    }

    static Decision escalate(Room room, EscalateBracket c, Instant now) {
        deadline(c.until(), now);
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
                                                bracket.id(),
                                                from,
                                                parent.id(),
                                                c.note(),
                                                c.until())))
                .orElseGet(
                        () ->
                                Decision.refused(
                                        NO_PARENT_BODY,
                                        "There is no body above " + room.named(from) + "."));
    }

    static Decision refer(Room room, ReferBracket c, Instant now) {
        deadline(c.until(), now);
        var bracket = room.bracket(c.bracket());
        var from = room.before(bracket);
        room.chairsBefore(from);
        if (!room.body(c.to()).open() && !c.to().equals(withBody(room, bracket))) {
            return Decision.refused(
                    PROVISION_NOT_HERE,
                    "A closed body works on provisions: refer the provision, not the bracket.");
        }
        if (!room.above(from, c.to())) {
            return Decision.refused(
                    BODY_NOT_FOUND,
                    "There is no body " + c.to() + " below " + room.named(from) + ".");
        }
        return c.mandate() == null || c.mandate().isBlank()
                ? Decision.refused(
                        MALFORMED_REQUEST, "A bracket goes down with a mandate: say what is asked.")
                : Decision.accepted(
                        new BracketReferred(bracket.id(), from, c.to(), c.mandate(), c.until()));
    }

    private static void deadline(Instant until, Instant now) {
        if (until != null) {
            SilenceDecider.later(until, now, "A deadline lies after now.");
        }
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
