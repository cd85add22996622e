package plenary.proposal.fork;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.BODY_OPEN;
import static plenary.contracts.refusal.RefusalCode.LAST_MEMBER;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NO_PARENT_BODY;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_HERE;
import static plenary.contracts.refusal.RefusalCode.PROVISION_REFERRED;
import static plenary.contracts.refusal.RefusalCode.REFERRAL_ENDED;
import static plenary.contracts.refusal.RefusalCode.REFERRAL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SEAT_NOT_FOUND;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.ForkEvent.GroupReported;
import plenary.contracts.event.ForkEvent.MemberJoined;
import plenary.contracts.event.ForkEvent.MemberLeft;
import plenary.contracts.event.ForkEvent.ProvisionReturned;
import plenary.contracts.event.ForkEvent.ProvisionsReferred;
import plenary.contracts.event.ForkEvent.ReferralRecalled;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Course;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.fork.ForkCommand.JoinGroup;
import plenary.proposal.fork.ForkCommand.LeaveGroup;
import plenary.proposal.fork.ForkCommand.RecallReferral;
import plenary.proposal.fork.ForkCommand.ReferProvisions;
import plenary.proposal.fork.ForkCommand.ReportGroup;
import plenary.proposal.forum.Body;
import plenary.proposal.text.Fates;
import plenary.proposal.text.Letting;
import plenary.proposal.text.Snapshot;

/** Decides who is in a closed group, what is referred to it and what it returns. */
final class ForkDecider {
    private ForkDecider() {}

    static Decision decide(ForumState state, Actor actor, ForkCommand command, Instant now) {
        return switch (command) {
            case JoinGroup c -> join(state, actor, c);
            case LeaveGroup c -> leave(state, actor, c);
            case ReferProvisions c -> refer(state, actor, c, now);
            case ReportGroup c -> report(state, actor, c);
            case RecallReferral c -> recall(state, actor, c);
        };
    }

    private static Decision join(ForumState state, Actor actor, JoinGroup c) {
        var body = body(state, c.body());
        mayName(state, actor, body);
        if (state.assembly().roster().seat(c.seat()).isEmpty()) {
            return Decision.refused(SEAT_NOT_FOUND, "The roster has no seat " + c.seat() + ".");
        }
        if (body.members().isEmpty()) {
            return Decision.refused(ALREADY_EXISTS, "Every seat takes part in " + c.body() + ".");
        }
        var namedBy = c.namedBy() == null ? actor.capacity().shown() : c.namedBy();
        var speakingFor = c.speakingFor() == null ? List.<String>of() : c.speakingFor();
        var same =
                body.membership().stream()
                        .anyMatch(
                                m ->
                                        m.until() == null
                                                && m.seat().equals(c.seat())
                                                && namedBy.equals(m.namedBy())
                                                && m.speakingFor().equals(speakingFor));
        return same
                ? Decision.accepted()
                : Decision.accepted(new MemberJoined(c.body(), c.seat(), namedBy, speakingFor));
    }

    private static Decision leave(ForumState state, Actor actor, LeaveGroup c) {
        var body = body(state, c.body());
        var own =
                actor.capacity() instanceof Capacity.Seated seated
                        && seated.seat().equals(c.seat());
        if (!own) {
            mayName(state, actor, body);
        }
        if (!body.members().contains(c.seat())) {
            return Decision.accepted();
        }
        return body.members().size() == 1
                ? Decision.refused(LAST_MEMBER, c.seat() + " is the last of " + c.body() + ".")
                : Decision.accepted(new MemberLeft(c.body(), c.seat(), c.reason()));
    }

    private static void mayName(ForumState state, Actor actor, Body body) {
        var may =
                actor.capacity() instanceof Capacity.Secretariat
                        || chairs(actor, body.id())
                        || chairs(actor, body.parent());
        if (!may) {
            throw new Refused(
                    NOT_ENTITLED,
                    "The secretariat, or the chair of "
                            + body.id()
                            + " or of the body above, names its members.");
        }
    }

    private static Decision refer(ForumState state, Actor actor, ReferProvisions c, Instant now) {
        var to = body(state, c.to());
        if (to.parent() == null) {
            return Decision.refused(NO_PARENT_BODY, "There is no body above " + to.id() + ".");
        }
        chairing(actor, to.parent());
        if (to.open()) {
            return Decision.refused(BODY_OPEN, to.id() + " is open and works on the draft itself.");
        }
        if (c.deadline() != null && !c.deadline().isAfter(now)) {
            return Decision.refused(MALFORMED_REQUEST, "The deadline has passed already.");
        }
        var named = c.provisions().stream().distinct().toList();
        if (named.isEmpty()) {
            return Decision.refused(MALFORMED_REQUEST, "Name at least one provision.");
        }
        named.forEach(id -> here(state, id, to.parent()));
        return Decision.accepted(
                new ProvisionsReferred(
                        state.forks().next(),
                        to.parent(),
                        to.id(),
                        named,
                        c.mandate(),
                        c.deadline()));
    }

    private static void here(ForumState state, String id, String from) {
        var provision =
                state.texts()
                        .provision(id)
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                PROVISION_NOT_FOUND,
                                                "The draft has no provision " + id + "."));
        if (state.forks().out(id).isPresent()) {
            throw new Refused(
                    PROVISION_REFERRED, id + " is referred to " + provision.body() + " already.");
        }
        var plenary = state.assembly().parentOf(from).isEmpty();
        if (!from.equals(provision.body()) && !(plenary && provision.body() == null)) {
            throw new Refused(
                    PROVISION_NOT_HERE,
                    "Provision "
                            + id
                            + " is "
                            + (provision.body() == null
                                    ? "not taken up by " + from
                                    : "with " + provision.body())
                            + ".");
        }
    }

    private static Decision report(ForumState state, Actor actor, ReportGroup c) {
        var referral = referral(state, c.referral());
        chairing(actor, referral.to());
        var named = named(referral, c.provisions());
        var returned =
                named.stream().filter(id -> state.texts().provision(id).isPresent()).toList();
        var unreported =
                c.finished()
                        ? referral.out().stream().filter(id -> !returned.contains(id)).toList()
                        : List.<String>of();
        if (returned.isEmpty() && unreported.isEmpty()) {
            return Decision.refused(MALFORMED_REQUEST, "There is nothing to report.");
        }
        var course = new Course(state);
        returned.forEach(id -> course.happens(state.at(), returned(state, referral, id)));
        course.happens(
                state.at(),
                new GroupReported(referral.id(), referral.to(), returned, unreported, c.note()));
        course.happen(state.at(), Letting.settled(course.state(), returned));
        return Decision.accepted(course.events());
    }

    private static ProvisionReturned returned(ForumState state, Referral referral, String id) {
        var provision = state.texts().provision(id).orElseThrow();
        var before = referral.out(id).orElseThrow().before();
        var after = Snapshot.of(state.texts(), provision);
        return new ProvisionReturned(
                referral.id(),
                id,
                provision.number(),
                before == null ? null : before.provision().content(),
                provision.content(),
                provision.suppressed(),
                Fates.between(before == null ? Fates.Side.NOTHING : before.whole(), after.whole()));
    }

    private static Decision recall(ForumState state, Actor actor, RecallReferral c) {
        var referral = referral(state, c.referral());
        chairing(actor, referral.from());
        var named = named(referral, c.provisions());
        return named.isEmpty()
                ? Decision.refused(MALFORMED_REQUEST, "Name at least one provision.")
                : Decision.accepted(
                        new ReferralRecalled(referral.id(), referral.from(), named, c.reason()));
    }

    /** The provisions named, which must be out; all that are where none was named. */
    private static List<String> named(Referral referral, List<String> provisions) {
        if (!referral.open()) {
            throw new Refused(REFERRAL_ENDED, "Nothing of " + referral.id() + " is out any more.");
        }
        if (provisions == null) {
            return referral.out();
        }
        for (var id : provisions) {
            if (referral.forks().stream().noneMatch(f -> f.provision().equals(id))) {
                throw new Refused(
                        PROVISION_NOT_FOUND, "Provision " + id + " is no part of " + referral.id());
            }
            if (referral.out(id).isEmpty()) {
                throw new Refused(REFERRAL_ENDED, "Provision " + id + " has come back already.");
            }
        }
        return provisions.stream().distinct().toList();
    }

    private static Referral referral(ForumState state, String id) {
        return state.forks()
                .referrals()
                .find(id)
                .orElseThrow(
                        () -> new Refused(REFERRAL_NOT_FOUND, "There is no referral " + id + "."));
    }

    private static Body body(ForumState state, String id) {
        return state.assembly()
                .bodies()
                .find(id)
                .orElseThrow(() -> new Refused(BODY_NOT_FOUND, "There is no body " + id + "."));
    }

    private static void chairing(Actor actor, String body) {
        if (!chairs(actor, body)) {
            throw new Refused(NOT_ENTITLED, "The chair of " + body + " does this.");
        }
    }

    private static boolean chairs(Actor actor, String body) {
        return actor.capacity() instanceof Capacity.InOffice in
                && in.body().equals(body)
                && (in.office() == Office.CHAIR || in.office() == Office.VICE_CHAIR);
    }
}
