package plenary.proposal.floor;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_YET_CONSIDERED;
import static plenary.contracts.refusal.RefusalCode.QUORUM_NOT_PRESENT;
import static plenary.contracts.refusal.RefusalCode.SEAT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.SESSION_OPEN_ALREADY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.SessionEvent.PresenceSet;
import plenary.contracts.event.SessionEvent.SessionClosed;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.contracts.event.SessionEvent.SessionResumed;
import plenary.contracts.event.SessionEvent.SessionSuspended;
import plenary.contracts.event.SessionEvent.StatementRecorded;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.Quorum;
import plenary.proposal.floor.FloorCommand.AppealRuling;
import plenary.proposal.floor.FloorCommand.ChallengeScope;
import plenary.proposal.floor.FloorCommand.CloseSession;
import plenary.proposal.floor.FloorCommand.GiveRuling;
import plenary.proposal.floor.FloorCommand.OpenSession;
import plenary.proposal.floor.FloorCommand.RecordStatement;
import plenary.proposal.floor.FloorCommand.ResumeSession;
import plenary.proposal.floor.FloorCommand.SetPresence;
import plenary.proposal.floor.FloorCommand.SuspendSession;
import plenary.proposal.floor.Session.Stage;
import plenary.proposal.forum.Body;
import plenary.rules.charter.Spoken;

/** Decides what is asked from the floor and of it. */
public final class FloorDecider {
    private FloorDecider() {}

    public static Decision decide(
            ForumState state, Actor actor, FloorCommand command, Instant now) {
        try {
            return decided(state, actor, command, now);
        } catch (Refused refused) { // something named is not there
            return Decision.refused(refused.refusal());
        }
    }

    private static Decision decided(
            ForumState state, Actor actor, FloorCommand command, Instant now) {
        return switch (command) {
            case OpenSession c -> open(state, actor, c, now);
            case SuspendSession c ->
                    led(state, actor, c.session(), Stage.OPEN, s -> suspend(state, s, c));
            case ResumeSession c ->
                    led(
                            state,
                            actor,
                            c.session(),
                            Stage.SUSPENDED,
                            s -> Decision.accepted(new SessionResumed(s.id())));
            case CloseSession c ->
                    led(state, actor, c.session(), Stage.OPEN, s -> close(state, s, c));
            case SetPresence c ->
                    led(state, actor, c.session(), Stage.OPEN, s -> presence(state, s, c));
            case RecordStatement c -> statement(state, actor, c);
            case ChallengeScope c -> ScopeDecider.challenge(state, actor, c);
            case GiveRuling c -> ScopeDecider.rule(state, actor, c);
            case AppealRuling c -> ScopeDecider.appeal(state, actor, c);
        };
    }

    private static Decision open(ForumState state, Actor actor, OpenSession c, Instant now) {
        if (!state.assembly().bodies().has(c.body())) {
            return Decision.refused(BODY_NOT_FOUND, "There is no body " + c.body() + ".");
        }
        if (!leads(actor, c.body())) {
            return Decision.refused(NOT_ENTITLED, "The body's chair opens its sessions.");
        }
        if (state.floor().sessions().has(c.session())) {
            return Decision.refused(
                    ALREADY_EXISTS, "A session " + c.session() + " is here already.");
        }
        if (state.floor().openSessionOf(c.body()).isPresent()) {
            return Decision.refused(
                    SESSION_OPEN_ALREADY, "The body " + c.body() + " has an open session already.");
        }
        var opened = new SessionOpened(c.session(), c.body(), c.title(), c.commitments());
        if (c.present() == null || c.present().isEmpty()) {
            return Decision.accepted(opened);
        }
        onTheRoster(state, c.present());
        var room = Quorum.of(state, c.body(), Set.copyOf(c.present()), now);
        var charter = state.assembly().forum().charter();
        if (charter.methods().testsQuorumAtOpening() && !room.enoughToOpen()) {
            return Decision.refused(
                    QUORUM_NOT_PRESENT,
                    room.present()
                            + " of "
                            + room.entitled()
                            + " are present; the charter has the meeting open with "
                            + Spoken.inBoth(room.toOpen().condition()).get("en")
                            + ".");
        }
        return Decision.accepted(opened, new PresenceSet(c.session(), c.present()));
    }

    private static void onTheRoster(ForumState state, List<String> seats) {
        for (var seat : seats) {
            if (state.assembly().roster().seat(seat).isEmpty()) {
                throw new Refused(SEAT_NOT_FOUND, "The roster has no seat " + seat + ".");
            }
        }
    }

    private static Decision led(
            ForumState state,
            Actor actor,
            String id,
            Stage stage,
            Function<Session, Decision> then) {
        var session = state.floor().sessions().find(id).orElse(null);
        if (session == null) {
            return Decision.refused(SESSION_NOT_FOUND, "There is no session " + id + ".");
        }
        if (!leads(actor, session.body())) {
            return Decision.refused(NOT_ENTITLED, "The body's chair leads its sessions.");
        }
        if (session.stage() != stage) {
            return Decision.refused(
                    SESSION_NOT_OPEN,
                    "The session "
                            + id
                            + " is "
                            + session.stage().name().toLowerCase(java.util.Locale.ROOT)
                            + ".");
        }
        return then.apply(session);
    }

    private static Decision suspend(ForumState state, Session session, SuspendSession c) {
        state.decisions().uninterrupted(session.body());
        return Decision.accepted(new SessionSuspended(session.id(), c.reason()));
    }

    private static Decision close(ForumState state, Session session, CloseSession c) {
        state.decisions().uninterrupted(session.body());
        var waiting = state.texts().notYetConsidered(session.body());
        if (!waiting.isEmpty() && !c.leaveUnconsidered()) {
            return Decision.refused(
                    Refusal.of(
                            NOT_YET_CONSIDERED,
                            "Not yet considered: " + String.join(", ", waiting) + ".",
                            Map.of("proposals", waiting)));
        }
        return Decision.accepted(
                new SessionClosed(session.id(), c.reason(), waiting.isEmpty() ? null : waiting));
    }

    private static Decision presence(ForumState state, Session session, SetPresence c) {
        onTheRoster(state, c.present());
        return session.present().equals(c.present())
                ? Decision.accepted()
                : Decision.accepted(new PresenceSet(session.id(), c.present()));
    }

    private static Decision statement(ForumState state, Actor actor, RecordStatement c) {
        var body = c.session() == null ? bodyOfCall(state, c.about()) : bodyOf(state, c.session());
        if (!body.open() && !inside(actor, body)) {
            if (c.session() == null) {
                throw callNotFound(); // of its calls others have not heard
            }
            return Decision.refused(
                    BODY_CLOSED,
                    "The body " + body.id() + " is closed to others than its members.");
        }
        return Decision.accepted(
                new StatementRecorded(
                        "statement-" + (state.floor().statements().size() + 1),
                        c.session(),
                        actor.capacity().shown(),
                        c.statementKind(),
                        c.about(),
                        c.text()));
    }

    private static Body bodyOf(ForumState state, String id) {
        var session = state.floor().sessions().find(id).orElse(null);
        if (session == null) {
            throw new Refused(SESSION_NOT_FOUND, "There is no session " + id + ".");
        }
        if (session.stage() == Stage.CLOSED) {
            throw new Refused(SESSION_NOT_OPEN, "The session " + id + " is closed.");
        }
        return state.assembly().bodies().get(session.body());
    }

    /** About a call for consensus words are recorded in or outside a meeting. */
    private static Body bodyOfCall(ForumState state, String about) {
        return state.texts()
                .calls()
                .find(Statement.call(about))
                .map(call -> state.assembly().bodies().get(call.body()))
                .orElseThrow(FloorDecider::callNotFound);
    }

    private static Refused callNotFound() {
        return new Refused(
                SESSION_NOT_FOUND, "Name the session, or the call for consensus it is about.");
    }

    private static boolean inside(Actor actor, Body body) {
        return switch (actor.capacity()) {
            case Capacity.Seated seated -> body.seats(seated.seat());
            case Capacity.InOffice in -> in.body().equals(body.id());
            default -> false;
        };
    }

    /** Whether the actor moderates the body, or is its secretary. */
    private static boolean leads(Actor actor, String body) {
        return actor.capacity() instanceof Capacity.InOffice in
                && in.body().equals(body)
                && (moderates(in.office()) || in.office() == Office.SECRETARY);
    }

    static boolean moderates(Office office) {
        return office == Office.CHAIR || office == Office.VICE_CHAIR;
    }
}
