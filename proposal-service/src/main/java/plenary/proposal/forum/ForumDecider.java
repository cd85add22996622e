package plenary.proposal.forum;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CLOCK_GOES_FORWARD;
import static plenary.contracts.refusal.RefusalCode.CLOCK_IS_LIVE;
import static plenary.contracts.refusal.RefusalCode.DELEGATION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.DOUBLE_REPRESENTATION;
import static plenary.contracts.refusal.RefusalCode.INVITATION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.SEAT_NOT_FOUND;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.BodyEvent.BodyCreated;
import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.ForumClockSet;
import plenary.contracts.event.ForumEvent.ForumCreated;
import plenary.contracts.event.ForumEvent.Mode;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.ForumEvent.RepresentativeAccredited;
import plenary.contracts.event.ForumEvent.RepresentativeInvited;
import plenary.contracts.event.ForumEvent.Role;
import plenary.contracts.event.ForumEvent.RosterImported;
import plenary.contracts.event.ForumEvent.RosterPartImported;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.Rights;
import plenary.proposal.forum.ForumCommand.ClaimInvitations;
import plenary.proposal.forum.ForumCommand.CreateBody;
import plenary.proposal.forum.ForumCommand.CreateForum;
import plenary.proposal.forum.ForumCommand.ImportRoster;
import plenary.proposal.forum.ForumCommand.Invite;
import plenary.proposal.forum.ForumCommand.SetClock;

/** Decides what is asked about the forum, its roster, its people and its bodies. */
public final class ForumDecider {

    /** Delegations in one entry of the record, so that an entry stays far below 256 KB. */
    private static final int ROSTER_PART = 100;

    private ForumDecider() {}

    public static Decision decide(
            ForumState state, Actor actor, ForumCommand command, Instant now) {
        return switch (command) {
            case CreateForum c -> create(state, actor, c);
            case ClaimInvitations c -> claim(state, actor);
            case SetClock c when !bySecretariat(actor) -> secretariatOnly();
            case SetClock c -> setClock(state, c, now);
            case ImportRoster c when !bySecretariat(actor) -> secretariatOnly();
            case ImportRoster c -> importRoster(state, c);
            case Invite c
                    when !bySecretariat(actor)
                            && !ofOwnTeller(actor, c)
                            && !ofOwnReader(actor, state, c) ->
                    secretariatOnly();
            case Invite c -> invite(state, c);
            case CreateBody c when !bySecretariat(actor) -> secretariatOnly();
            case CreateBody c -> createBody(state, c);
        };
    }

    private static boolean bySecretariat(Actor actor) {
        return actor.capacity() instanceof Capacity.Secretariat;
    }

    private static Decision secretariatOnly() {
        return Decision.refused(NOT_ENTITLED, "The secretariat does this.");
    }

    private static Decision create(ForumState state, Actor actor, CreateForum c) {
        if (!actor.admin()) {
            return Decision.refused(NOT_ENTITLED, "The deployment's administrator creates forums.");
        }
        if (state.exists()) {
            return Decision.refused(
                    ALREADY_EXISTS, "A forum of the name " + c.forum() + " is here already.");
        }
        if (c.mode() == Mode.REHEARSAL && c.clock() == null) {
            return Decision.refused(
                    MALFORMED_REQUEST, "A rehearsal names the instant its clock starts at.");
        }
        if (c.mode() == Mode.LIVE && c.clock() != null) {
            return Decision.refused(CLOCK_IS_LIVE, "A live forum keeps the world's time.");
        }
        return Decision.accepted(
                new ForumCreated(
                        c.forum(),
                        c.title(),
                        c.mode(),
                        c.charter(),
                        c.secretariat(),
                        c.clock(),
                        c.charterText()));
    }

    private static Decision setClock(ForumState state, SetClock c, Instant now) {
        if (!state.assembly().forum().rehearsal()) {
            return Decision.refused(CLOCK_IS_LIVE, "A live forum keeps the world's time.");
        }
        if (!c.to().isAfter(now)) {
            return Decision.refused(
                    CLOCK_GOES_FORWARD, "The clock stands at " + now + " and only goes forward.");
        }
        return Decision.accepted(new ForumClockSet(c.to()));
    }

    private static Decision importRoster(ForumState state, ImportRoster c) {
        var forbidden = forbidden(state, c);
        if (!forbidden.isEmpty()) {
            return Decision.refused(
                    Refusal.of(
                            DOUBLE_REPRESENTATION,
                            "The charter forbids that one acts through several channels: "
                                    + String.join(", ", forbidden)
                                    + ".",
                            Map.of("principals", forbidden)));
        }
        var hats = TwoHats.among(state, nextRoster(state, c), c.invitations());
        if (hats.isPresent()) {
            return Decision.refused(hats.get());
        }
        var id = "roster-" + (state.seq() + 1);
        var events = new ArrayList<DeliberationEvent>();
        var parts = 0;
        var seats = 0;
        for (var from = 0; from < c.delegations().size(); from += ROSTER_PART) {
            var until = Math.min(from + ROSTER_PART, c.delegations().size());
            events.add(
                    new RosterPartImported(
                            id, ++parts, List.copyOf(c.delegations().subList(from, until))));
        }
        for (Delegation delegation : c.delegations()) {
            seats += delegation.seats().size();
        }
        events.add(new RosterImported(id, parts, c.delegations().size(), seats));
        var number = state.seq() + events.size();
        for (var invite : c.invitations()) {
            if (!invitedAlready(state, invite)) {
                events.add(invitation(++number, invite));
            }
        }
        return Decision.accepted(events);
    }

    private static List<String> forbidden(ForumState state, ImportRoster c) {
        return RepresentationAudit.forbidden(
                state.assembly().forum().charter(), nextRoster(state, c));
    }

    private static Roster nextRoster(ForumState state, ImportRoster c) {
        return state.assembly().roster().arrive(c.delegations()).complete(state.seq());
    }

    private static boolean invitedAlready(ForumState state, Invite invite) {
        return state.assembly()
                .people()
                .invited(
                        invite.emailHash(),
                        invite.delegation(),
                        invite.role(),
                        invite.body(),
                        invite.office());
    }

    private static RepresentativeInvited invitation(long number, Invite invite) {
        return new RepresentativeInvited(
                "inv-" + number,
                invite.emailHash(),
                invite.delegation(),
                invite.role(),
                invite.body(),
                invite.office());
    }

    /** Tellers count for a body, and its moderator appoints them. */
    private static boolean ofOwnTeller(Actor actor, Invite c) {
        return c.office() == Office.TELLER && c.body() != null && Rights.chairs(actor, c.body());
    }

    /** A delegation says itself which colleagues read along with it. */
    private static boolean ofOwnReader(Actor actor, ForumState state, Invite c) {
        return c.role() == Role.READER
                && c.delegation() != null
                && switch (actor.capacity()) {
                    case Capacity.Seated seated ->
                            state.assembly()
                                    .roster()
                                    .ofSeat(seated.seat())
                                    .filter(own -> own.code().equals(c.delegation()))
                                    .isPresent();
                    case Capacity.Observing observing ->
                            observing.delegation().equals(c.delegation());
                    default -> false;
                };
    }

    private static Decision invite(ForumState state, Invite c) {
        if (c.delegation() != null
                && !state.assembly().roster().delegations().has(c.delegation())) {
            return Decision.refused(
                    DELEGATION_NOT_FOUND, "The roster has no delegation " + c.delegation() + ".");
        }
        if (c.office() != null
                && !state.assembly().bodies().has(c.body())
                && !GroupChairs.named(state, c.body(), c.office())) {
            return Decision.refused(BODY_NOT_FOUND, "There is no body " + c.body() + ".");
        }
        if ((c.delegation() == null) == (c.office() == null)) {
            return Decision.refused(
                    MALFORMED_REQUEST, "An invitation is for a delegation or for an office.");
        }
        if (invitedAlready(state, c)) {
            return Decision.accepted();
        }
        if (!Role.acts(c.role())) {
            return Decision.accepted(invitation(state.seq() + 1, c)); // to read is no channel
        }
        var roster = state.assembly().roster();
        var other = TwoHats.other(state, roster, c, List.of());
        if (other.isPresent()) {
            return Decision.refused(TwoHats.refusal(c.delegation(), other.get()));
        }
        return Decision.accepted(invitation(state.seq() + 1, c));
    }

    private static Decision claim(ForumState state, Actor actor) {
        var people = state.assembly().people();
        var events = new ArrayList<DeliberationEvent>();
        if (actor.emailHash() != null) {
            var waiting = people.invitationsFor(actor.emailHash());
            var delegations = new HashSet<>(people.delegationsOf(actor.person()));
            for (var open : waiting) {
                if (open.office() == null) {
                    if (open.role() != Role.READER) {
                        delegations.add(open.delegation());
                    }
                    events.add(
                            new RepresentativeAccredited(
                                    open.invitation(),
                                    actor.person(),
                                    open.delegation(),
                                    open.role()));
                }
            }
            for (var open : waiting) {
                if (open.office() != null && GroupChairs.mayHold(state, open.body(), delegations)) {
                    events.add(
                            new OfficerInstalled(
                                    open.invitation(), actor.person(), open.body(), open.office()));
                }
            }
        }
        var known =
                !people.readWith(actor.person()).isEmpty()
                        || !people.officesOf(actor.person()).isEmpty();
        if (events.isEmpty() && !known) {
            return Decision.refused(
                    INVITATION_NOT_FOUND,
                    "No open invitation waits for your verified e-mail address.");
        }
        return Decision.accepted(events);
    }

    private static Decision createBody(ForumState state, CreateBody c) {
        var bodies = state.assembly().bodies();
        if (bodies.has(c.body())) {
            return Decision.refused(ALREADY_EXISTS, "A body " + c.body() + " is here already.");
        }
        if (c.parent() == null && c.bodyKind() != BodyKind.PLENARY) {
            return Decision.refused(MALFORMED_REQUEST, "Only the plenary has no parent.");
        }
        if (c.parent() == null && bodies.size() > 0) {
            return Decision.refused(ALREADY_EXISTS, "The forum has a plenary already.");
        }
        if (c.parent() != null && !bodies.has(c.parent())) {
            return Decision.refused(BODY_NOT_FOUND, "There is no body " + c.parent() + ".");
        }
        for (var member : c.members()) {
            if (state.assembly().roster().seat(member).isEmpty()) {
                return Decision.refused(SEAT_NOT_FOUND, "The roster has no seat " + member + ".");
            }
        }
        return Decision.accepted(
                new BodyCreated(
                        c.body(),
                        c.names(),
                        c.bodyKind(),
                        c.parent(),
                        c.open(),
                        c.mandate(),
                        c.members()));
    }
}
