package plenary.proposal.fork;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.CARRY_OVER_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.INSTRUMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.WORDING_CHANGED;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenary.contracts.event.CarryOverEvent.CarriedBracket;
import plenary.contracts.event.CarryOverEvent.CarryOverTakenIn;
import plenary.contracts.event.CarryOverEvent.FormerHolder;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Course;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.text.Bracket;
import plenary.proposal.text.Carrying;

/** Decides what that was carried over comes back into the draft, by whole provisions. */
final class CarryOverDecider {
    private static final String GROUP = "group:";

    private CarryOverDecider() {}

    static Decision decide(ForumState state, Actor actor, CarryOverCommand c) {
        if (state.texts().draft() == null) {
            return Decision.refused(INSTRUMENT_NOT_FOUND, "No instrument has been imported yet.");
        }
        var plenary = state.assembly().plenary();
        var may =
                actor.capacity() instanceof Capacity.Secretariat
                        || c.forum() == null
                                && actor.capacity() instanceof Capacity.InOffice in
                                && in.body().equals(plenary)
                                && in.office() == Office.CHAIR;
        if (!may) {
            return Decision.refused(
                    NOT_ENTITLED,
                    "The secretariat does this; within one forum the plenary's chair, too.");
        }
        var course = new Course(state);
        var named = named(state, c);
        var coming = named.stream().map(CarriedProvision::provision).collect(Collectors.toSet());
        for (var carried : named) {
            course.happens(state.at(), takenIn(course.state(), plenary, c, carried, coming));
        }
        List<DeliberationEvent> facts = course.events();
        return facts.isEmpty()
                ? Decision.refused(CARRY_OVER_NOT_FOUND, "Nothing waits to be taken in.")
                : Decision.accepted(facts);
    }

    private static List<CarriedProvision> named(ForumState state, CarryOverCommand c) {
        var all =
                c.carried() != null
                        ? c.carried()
                        : state.forks().carried().all().stream()
                                .filter(o -> o.takenIn() == null && o.text() != null)
                                .toList();
        if (c.provisions() == null) {
            return all;
        }
        return c.provisions().stream()
                .distinct()
                .map(
                        id ->
                                all.stream()
                                        .filter(o -> o.provision().equals(id))
                                        .findFirst()
                                        .orElseThrow(
                                                () ->
                                                        new Refused(
                                                                CARRY_OVER_NOT_FOUND,
                                                                "No provision "
                                                                        + id
                                                                        + " was carried over and"
                                                                        + " waits.")))
                .toList();
    }

    private static CarryOverTakenIn takenIn(
            ForumState state,
            String plenary,
            CarryOverCommand c,
            CarriedProvision o,
            Set<String> coming) {
        var stood = o.stood().provision();
        var there = state.texts().provision(o.provision()).orElse(null);
        if (there != null && there.baseText() == null) {
            throw new Refused(
                    ALREADY_EXISTS, "The draft has a provision " + o.provision() + " already.");
        }
        if (there != null
                && (there.title().hasBrackets()
                        || !there.content().shown().equals(there.baseText()))) {
            throw new Refused(
                    WORDING_CHANGED,
                    "Provision " + o.provision() + " is under negotiation here already.");
        }
        var named = Carrying.naming(c.forum());
        var brackets = new ArrayList<CarriedBracket>();
        for (var bracket : o.stood().brackets()) {
            brackets.add(bracket(state, plenary, c, bracket, named));
        }
        return new CarryOverTakenIn(
                o.provision(),
                there == null ? stood.number() : there.number(),
                stood.part(),
                stood.baseHeading(),
                stood.binding(),
                after(state, o),
                c.forum(),
                o.text(),
                o.seq(),
                named.content(stood.content()),
                brackets,
                stood.title().hasBrackets() ? named.content(stood.title()) : null,
                parent(state, stood.parent(), coming));
    }

    /** It stays a sub-paragraph of what is here or comes with it, and else stands by itself. */
    private static String parent(ForumState state, String parent, Set<String> coming) {
        var here = state.texts().draft().order();
        return parent != null && (here.contains(parent) || coming.contains(parent)) ? parent : null;
    }

    private static String after(ForumState state, CarriedProvision o) {
        var order = state.texts().draft().order();
        if (o.after() != null && order.contains(o.after())) {
            return o.after();
        }
        return o.after() == null || order.isEmpty() ? null : order.getLast();
    }

    private static CarriedBracket bracket(
            ForumState state,
            String plenary,
            CarryOverCommand c,
            Bracket bracket,
            Carrying.Naming named) {
        var holders = new LinkedHashSet<String>();
        var former = new ArrayList<FormerHolder>();
        for (var holder : bracket.holding()) {
            var here = here(state, holder);
            if (here.isPresent()) {
                holders.add(here.get());
            } else {
                former.add(
                        new FormerHolder(
                                holder,
                                c.names() == null
                                        ? holder
                                        : c.names().getOrDefault(holder, holder)));
            }
        }
        if (holders.isEmpty()) {
            holders.add("chair:" + plenary); // somebody must be able to let go
        }
        return new CarriedBracket(
                named.id(bracket.id()),
                List.copyOf(holders),
                former,
                bracket.links().stream().map(named::id).toList());
    }

    /** The same group; the same seat, or another of the same delegation. */
    private static Optional<String> here(ForumState state, String holder) {
        if (holder.startsWith(GROUP)) {
            var group = holder.substring(GROUP.length());
            return state.assembly().forum().charter().advisoryGroup(group).map(g -> holder);
        }
        if (holder.indexOf(':') > 0) {
            return state.assembly().bodies().has(holder.substring(holder.indexOf(':') + 1))
                    ? Optional.of(holder)
                    : Optional.empty();
        }
        var roster = state.assembly().roster();
        if (roster.seat(holder).isPresent()) {
            return Optional.of(holder);
        }
        var code = holder.substring(holder.lastIndexOf('.') + 1);
        return roster.delegations().find(code).stream()
                .flatMap(d -> d.seats() == null ? Stream.empty() : d.seats().stream())
                .map(seat -> seat.id())
                .findFirst();
    }
}
