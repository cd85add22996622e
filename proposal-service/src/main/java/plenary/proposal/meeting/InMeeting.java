package plenary.proposal.meeting;

import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_OPEN;

import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.ForumState;
import plenary.proposal.Rights;
import plenary.proposal.floor.Session;
import plenary.proposal.floor.Session.Stage;
import plenary.proposal.forum.Body;

/** An actor in a meeting of a body: what it may do there. */
record InMeeting(ForumState state, Actor actor, Session session, Body body) {

    /** A meeting that goes on or is suspended; a closed body's is not there for others. */
    static InMeeting of(ForumState state, Actor actor, String id) {
        var session = state.floor().sessions().find(id).orElseThrow(() -> notFound(id));
        var body = state.assembly().bodies().get(session.body());
        var here = new InMeeting(state, actor, session, body);
        if (!body.open() && !here.takesPart() && !here.leads()) {
            throw notFound(id);
        }
        if (session.stage() == Stage.CLOSED) {
            throw new Refused(SESSION_NOT_OPEN, "The meeting " + id + " is over.");
        }
        return here;
    }

    private static Refused notFound(String id) {
        return new Refused(SESSION_NOT_FOUND, "There is no session " + id + ".");
    }

    /** While it goes on. */
    InMeeting open() {
        if (session.stage() != Stage.OPEN) {
            throw new Refused(SESSION_NOT_OPEN, "The meeting " + session.id() + " is suspended.");
        }
        return this;
    }

    boolean leads() {
        return Rights.leads(actor, body.id()) || Rights.secretariat(actor);
    }

    boolean chairs() {
        return Rights.chairs(actor, body.id());
    }

    private boolean takesPart() {
        return switch (actor.capacity()) {
            case Capacity.Seated seated -> body.seats(seated.seat());
            case Capacity.InOffice in -> in.body().equals(body.id());
            case Capacity.Observing observing -> body.open();
            case Capacity.Secretariat secretariat -> true;
            case Capacity.Person person -> false;
            case Capacity.House house -> false;
        };
    }

    /** Whoever leads the meeting, or its secretariat. */
    InMeeting led(String what) {
        if (!leads()) {
            throw new Refused(NOT_ENTITLED, "The body's chair or secretary " + what + ".");
        }
        return this;
    }

    /** The chair alone, or who keys for the chair. */
    InMeeting chaired(String what) {
        if (!chairs()) {
            throw new Refused(NOT_ENTITLED, "The body's chair " + what + ".");
        }
        return this;
    }

    /** Seats of the body, its officers, observers where it is open. */
    InMeeting takingPart() {
        if (!takesPart()) {
            throw new Refused(BODY_CLOSED, "You do not take part in " + body.id() + ".");
        }
        return this;
    }

    boolean listOpen() {
        return state.meetings().list(session.id()).open();
    }

    /** The capacity as it is recorded. */
    String by() {
        return actor.capacity().shown();
    }
}
