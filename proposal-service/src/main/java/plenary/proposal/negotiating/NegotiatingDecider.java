package plenary.proposal.negotiating;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.DELEGATION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_A_MEMBER;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_THE_SPOKESPERSON;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.NegotiatingGroupEvent.GroupCreated;
import plenary.contracts.event.NegotiatingGroupEvent.MemberDissociated;
import plenary.contracts.event.NegotiatingGroupEvent.MemberJoined;
import plenary.contracts.event.NegotiatingGroupEvent.MemberLeft;
import plenary.contracts.event.NegotiatingGroupEvent.SpokespersonNamed;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.negotiating.NegotiatingCommand.CreateGroup;
import plenary.proposal.negotiating.NegotiatingCommand.DeclareOnBehalf;
import plenary.proposal.negotiating.NegotiatingCommand.Dissociate;
import plenary.proposal.negotiating.NegotiatingCommand.JoinGroup;
import plenary.proposal.negotiating.NegotiatingCommand.LeaveGroup;
import plenary.proposal.negotiating.NegotiatingCommand.NameSpokesperson;

/** Decides on negotiating groups. */
final class NegotiatingDecider {
    private NegotiatingDecider() {}

    static Decision decide(ForumState state, Actor actor, NegotiatingCommand command) {
        return switch (command) {
            case CreateGroup c -> create(state, actor, c);
            case JoinGroup c -> join(state, actor, c);
            case LeaveGroup c -> leave(state, actor, c);
            case NameSpokesperson c -> name(state, actor, c);
            case DeclareOnBehalf c -> declare(state, actor, c);
            case Dissociate c -> dissociate(state, actor, c);
        };
    }

    private static Decision create(ForumState state, Actor actor, CreateGroup c) {
        if (state.negotiating().groups().has(c.group())) {
            return Decision.refused(
                    ALREADY_EXISTS, "A negotiating group " + c.group() + " is here already.");
        }
        if (actor.capacity() instanceof Capacity.Secretariat) {
            return created(c, members(state, c), "secretariat");
        }
        var own = delegation(state, actor);
        if (c.region() != null || !List.of(own).containsAll(c.members())) {
            return Decision.refused(
                    NOT_ENTITLED,
                    "A delegation brings itself alone; others join by their own act, or are"
                            + " entered by the secretariat.");
        }
        return created(c, List.of(own), "seat:" + seat(actor));
    }

    private static Decision created(CreateGroup c, List<String> members, String by) {
        return Decision.accepted(new GroupCreated(c.group(), c.names(), members, c.region(), by));
    }

    private static List<String> members(ForumState state, CreateGroup c) {
        var roster = state.assembly().roster().delegations();
        for (var code : c.members()) {
            known(state, code);
        }
        if (c.region() == null) {
            return c.members().stream().distinct().toList();
        }
        var ofRegion =
                roster.all().stream()
                        .filter(d -> c.region().equals(d.region()))
                        .map(Delegation::code)
                        .toList();
        if (ofRegion.isEmpty()) {
            throw new Refused(
                    DELEGATION_NOT_FOUND,
                    "The roster has nobody in the region " + c.region() + ".");
        }
        return java.util.stream.Stream.concat(ofRegion.stream(), c.members().stream())
                .distinct()
                .toList();
    }

    private static void known(ForumState state, String code) {
        if (!state.assembly().roster().delegations().has(code)) {
            throw new Refused(DELEGATION_NOT_FOUND, "The roster has no delegation " + code + ".");
        }
    }

    private static Decision join(ForumState state, Actor actor, JoinGroup c) {
        var own = delegation(state, actor);
        return state.negotiating().group(c.group()).has(own)
                ? Decision.accepted()
                : Decision.accepted(new MemberJoined(c.group(), own));
    }

    private static Decision leave(ForumState state, Actor actor, LeaveGroup c) {
        var own = delegation(state, actor);
        return state.negotiating().group(c.group()).has(own)
                ? Decision.accepted(new MemberLeft(c.group(), own, c.reason()))
                : notMember(own, c.group());
    }

    private static Decision name(ForumState state, Actor actor, NameSpokesperson c) {
        var group = state.negotiating().group(c.group());
        if (!(actor.capacity() instanceof Capacity.Secretariat)) {
            var own = delegation(state, actor);
            if (!group.has(own)) {
                return notMember(own, c.group());
            }
            if (!group.letsSpeak(own)) {
                return Decision.refused(
                        NOT_THE_SPOKESPERSON,
                        "Whoever speaks for " + c.group() + ", or the secretariat, names another.");
            }
        }
        if (!group.has(c.delegation())) {
            return notMember(c.delegation(), c.group());
        }
        item(state, c.item());
        var stands =
                group.spokespersons().stream()
                        .anyMatch(
                                s ->
                                        Objects.equals(s.item(), c.item())
                                                && s.delegation().equals(c.delegation()));
        return stands
                ? Decision.accepted()
                : Decision.accepted(new SpokespersonNamed(c.group(), c.item(), c.delegation()));
    }

    private static void item(ForumState state, String item) {
        if (item == null) {
            return;
        }
        var parts = item.split("/", 2);
        var id = parts.length < 2 ? "" : parts[1];
        switch (parts[0]) {
            case "body" -> {
                if (!state.assembly().bodies().has(id)) {
                    throw new Refused(BODY_NOT_FOUND, "There is no body " + id + ".");
                }
            }
            case "provision" -> {
                if (state.texts().provision(id).isEmpty()) {
                    throw new Refused(
                            PROVISION_NOT_FOUND, "The draft has no provision " + id + ".");
                }
            }
            default ->
                    throw new Refused(
                            MALFORMED_REQUEST,
                            "An item is a body or provision, such as body/wg-5-1.");
        }
    }

    private static Decision declare(ForumState state, Actor actor, DeclareOnBehalf c) {
        var own = delegation(state, actor);
        if (!Deeds.whose(state, c.subject(), seat(actor), own)) {
            return Decision.refused(
                    NOT_FOUND, own + " has no proposal, bracket or statement " + c.subject() + ".");
        }
        var declared =
                state.negotiating()
                        .onBehalf(c.group(), c.subject(), own, Deeds.items(state, c.subject()));
        return state.negotiating().group(c.group()).act(c.subject()).isPresent()
                ? Decision.accepted()
                : Decision.accepted(declared);
    }

    private static Decision dissociate(ForumState state, Actor actor, Dissociate c) {
        var own = delegation(state, actor);
        var group = state.negotiating().group(c.group());
        var act =
                group.act(c.subject())
                        .filter(a -> Deeds.knows(state, c.subject(), seat(actor)))
                        .orElse(null);
        if (act == null) {
            return Decision.refused(
                    NOT_FOUND, c.subject() + " was not done on behalf of " + c.group() + ".");
        }
        if (!group.has(own)) {
            return notMember(own, c.group());
        }
        return act.dissociated().stream().anyMatch(d -> d.delegation().equals(own))
                ? Decision.accepted()
                : Decision.accepted(new MemberDissociated(c.group(), c.subject(), own, c.reason()));
    }

    private static Decision notMember(String delegation, String group) {
        return Decision.refused(NOT_A_MEMBER, delegation + " is not a member of " + group + ".");
    }

    private static String seat(Actor actor) {
        return actor.capacity() instanceof Capacity.Seated seated ? seated.seat() : null;
    }

    private static String delegation(ForumState state, Actor actor) {
        return Optional.ofNullable(seat(actor))
                .flatMap(seat -> state.assembly().roster().ofSeat(seat))
                .map(Delegation::code)
                .orElseThrow(
                        () -> new Refused(NOT_ENTITLED, "A delegation does this, from its seat."));
    }
}
