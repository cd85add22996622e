package plenary.proposal.meeting;

import static plenary.contracts.refusal.RefusalCode.CLOCK_NOT_STOPPED;
import static plenary.contracts.refusal.RefusalCode.GAVEL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.GAVEL_OF_THE_CHAIR;
import static plenary.contracts.refusal.RefusalCode.GAVEL_OVER;
import static plenary.contracts.refusal.RefusalCode.SUBJECT_NOT_FOUND;

import java.time.Instant;
import java.util.ArrayList;
import plenary.contracts.event.AgendaEvent.ItemOutcome;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.RoomEvent.GavelPrepared;
import plenary.contracts.event.RoomEvent.GavelStruck;
import plenary.contracts.event.RoomEvent.GavelTakenBack;
import plenary.contracts.event.RoomEvent.LeaveGranted;
import plenary.contracts.event.RoomEvent.SessionClockRestarted;
import plenary.contracts.event.RoomEvent.SessionClockStopped;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.meeting.AgendaCommand.CloseItem;
import plenary.proposal.meeting.MeetingRoom.Prepared;
import plenary.proposal.meeting.MeetingRoom.Stage;
import plenary.proposal.meeting.MotionCommand.AgreeToMotion;
import plenary.proposal.meeting.RoomCommand.GrantLeave;
import plenary.proposal.meeting.RoomCommand.PrepareGavel;
import plenary.proposal.meeting.RoomCommand.RestartClock;
import plenary.proposal.meeting.RoomCommand.StopClock;
import plenary.proposal.meeting.RoomCommand.StrikeGavel;
import plenary.proposal.meeting.RoomCommand.TakeGavelBack;
import plenary.proposal.text.TextCommand.GavelConsensus;

/**
 * Decides what is allowed in a meeting. Observers speak by leave of the chair; the chair stops the
 * clock; a secretary prepares what the chair's own gavel then settles.
 */
final class RoomDecider {
    private RoomDecider() {}

    static Decision decide(ForumState state, Actor actor, RoomCommand command, Instant now) {
        try {
            var here = InMeeting.of(state, actor, command.session()).open();
            var room = state.meetings().room(command.session());
            return switch (command) {
                case GrantLeave c -> grant(here.led("gives leave to speak"), room, c);
                case StopClock c -> stop(here.chaired("stops the clock"), room, c);
                case RestartClock c ->
                        room.clock() == null
                                ? Decision.refused(
                                        CLOCK_NOT_STOPPED, "The clock of the meeting runs.")
                                : Decision.accepted(
                                        new SessionClockRestarted(
                                                c.session(),
                                                here.chaired("lets the clock go on").by()));
                case PrepareGavel c -> prepare(here.led("prepares for the gavel"), room, c);
                case StrikeGavel c -> strike(here, ready(room, c.gavel()), now);
                case TakeGavelBack c -> {
                    ready(room, c.gavel());
                    yield Decision.accepted(
                            new GavelTakenBack(
                                    c.session(), c.gavel(), here.led("takes it back").by()));
                }
            };
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }

    /** The clock stands as long as it stands: the first stop counts. */
    private static Decision stop(InMeeting here, MeetingRoom room, StopClock c) {
        return room.clock() != null
                ? Decision.accepted()
                : Decision.accepted(new SessionClockStopped(c.session(), here.by(), c.reason()));
    }

    private static Decision grant(InMeeting here, MeetingRoom room, GrantLeave c) {
        var observer = "observer:" + c.delegation();
        var known =
                here.state()
                        .assembly()
                        .roster()
                        .delegations()
                        .find(c.delegation())
                        .filter(d -> d.seats().isEmpty());
        if (known.isEmpty()) {
            return Decision.refused(SUBJECT_NOT_FOUND, "There is no observer " + c.delegation());
        }
        return room.leave().contains(observer)
                ? Decision.accepted()
                : Decision.accepted(new LeaveGranted(c.session(), observer, here.by()));
    }

    /** What could not be settled now is not prepared: who prepares is told why at once. */
    private static Decision prepare(InMeeting here, MeetingRoom room, PrepareGavel c) {
        var next = room.gavels().size() + 1;
        var there =
                room.gavels().stream()
                        .anyMatch(
                                g ->
                                        g.stage() == Stage.READY
                                                && g.on() == c.on()
                                                && g.about().equals(c.about()));
        if (there) {
            return Decision.accepted();
        }
        var exists =
                switch (c.on()) {
                    case CONSENSUS ->
                            here.state()
                                    .texts()
                                    .calls()
                                    .find(c.about())
                                    .filter(call -> call.body().equals(here.body().id()))
                                    .isPresent();
                    case ITEM ->
                            here.state().meetings().agenda(c.session()).item(c.about()).isPresent();
                    case MOTION ->
                            c.about().matches("\\d{1,6}")
                                    && here.state()
                                            .meetings()
                                            .motions(c.session())
                                            .find(Integer.parseInt(c.about()))
                                            .isPresent();
                };
        return exists
                ? Decision.accepted(
                        new GavelPrepared(
                                c.session(), next, c.on(), c.about(), here.by(), c.words()))
                : Decision.refused(SUBJECT_NOT_FOUND, "There is no " + c.about() + " here.");
    }

    /** By the chair's own hand: who keys for the chair prepares. */
    private static Decision strike(InMeeting here, Prepared gavel, Instant now) {
        here.chaired("strikes the gavel");
        if (!(here.actor().capacity() instanceof Capacity.InOffice in && in.keyedBy() == null)) {
            return Decision.refused(
                    GAVEL_OF_THE_CHAIR, "The chair strikes the gavel; the secretary prepares.");
        }
        var settled = settling(here.session().id(), gavel).decide(here.state(), here.actor(), now);
        return switch (settled) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted accepted -> {
                var facts = new ArrayList<DeliberationEvent>(accepted.events());
                facts.add(new GavelStruck(here.session().id(), gavel.gavel(), here.by()));
                yield Decision.accepted(facts);
            }
        };
    }

    private static Command settling(String session, Prepared gavel) {
        return switch (gavel.on()) {
            case CONSENSUS -> new GavelConsensus(gavel.about());
            case ITEM ->
                    new CloseItem(session, gavel.about(), ItemOutcome.CONCLUDED, gavel.words());
            case MOTION -> new AgreeToMotion(session, Integer.parseInt(gavel.about()));
        };
    }

    private static Prepared ready(MeetingRoom room, int number) {
        var gavel =
                room.gavel(number)
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                GAVEL_NOT_FOUND,
                                                "Nothing is prepared under " + number + "."));
        if (gavel.stage() != Stage.READY) {
            throw new Refused(GAVEL_OVER, "The gavel fell on it, or it was taken back.");
        }
        return gavel;
    }
}
