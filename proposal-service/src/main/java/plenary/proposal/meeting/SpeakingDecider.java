package plenary.proposal.meeting;

import static plenary.contracts.refusal.RefusalCode.FLOOR_ASKED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.FLOOR_NOT_HELD;
import static plenary.contracts.refusal.RefusalCode.FLOOR_REQUEST_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.FLOOR_REQUEST_OVER;
import static plenary.contracts.refusal.RefusalCode.GROUP_TIME_SPENT;
import static plenary.contracts.refusal.RefusalCode.LEAVE_NEEDED;
import static plenary.contracts.refusal.RefusalCode.MOTION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MOTION_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.MOTION_OVER;
import static plenary.contracts.refusal.RefusalCode.MOTION_SPEAKERS_FULL;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_NEXT_TO_SPEAK;
import static plenary.contracts.refusal.RefusalCode.SPEAKERS_LIST_CLOSED;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Stream;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.SpeakingEvent.FloorEnded;
import plenary.contracts.event.SpeakingEvent.FloorGiven;
import plenary.contracts.event.SpeakingEvent.FloorRequested;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.contracts.event.SpeakingEvent.RequestWithdrawn;
import plenary.contracts.event.SpeakingEvent.SpeakersListClosed;
import plenary.contracts.event.SpeakingEvent.SpeakersListReopened;
import plenary.contracts.event.SpeakingEvent.SpeakingArranged;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.Debate;
import plenary.proposal.meeting.SpeakingCommand.Arrange;
import plenary.proposal.meeting.SpeakingCommand.AskForFloor;
import plenary.proposal.meeting.SpeakingCommand.CloseList;
import plenary.proposal.meeting.SpeakingCommand.EndFloor;
import plenary.proposal.meeting.SpeakingCommand.GiveFloor;
import plenary.proposal.meeting.SpeakingCommand.ReopenList;
import plenary.proposal.meeting.SpeakingCommand.WithdrawRequest;

/**
 * Decides who has the floor. The chair calls speakers in turn; out of turn, or beyond a group's
 * time, only with a reason, which is recorded. Once voting has begun only a point of order on its
 * conduct is heard.
 */
final class SpeakingDecider {
    private SpeakingDecider() {}

    static Decision decide(ForumState state, Actor actor, SpeakingCommand command, Instant now) {
        try {
            var here = InMeeting.of(state, actor, command.session());
            var list = state.meetings().list(command.session());
            return switch (command) {
                case Arrange c -> arrange(here.led("arranges its speakers"), list, c);
                case AskForFloor c -> ask(here.open().takingPart(), list, c);
                case WithdrawRequest c -> withdraw(here, waiting(list, c.request()), c);
                case GiveFloor c -> give(here.open().led("gives the floor"), list, c, now);
                case EndFloor c -> end(here, list, c);
                case CloseList c ->
                        unless(
                                !here.led("closes its list of speakers").listOpen(),
                                new SpeakersListClosed(c.session()));
                case ReopenList c ->
                        unless(
                                here.led("reopens its list of speakers").listOpen(),
                                new SpeakersListReopened(c.session()));
            };
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }

    private static Decision unless(boolean soAlready, DeliberationEvent fact) {
        return soAlready ? Decision.accepted() : Decision.accepted(fact);
    }

    private static Decision arrange(InMeeting here, SpeakersList list, Arrange c) {
        var same = list.equals(list.arranged(c.order(), c.secondsEach(), c.secondsPerGroup()));
        return same
                ? Decision.accepted()
                : Decision.accepted(
                        new SpeakingArranged(
                                c.session(), c.order(), c.secondsEach(), c.secondsPerGroup()));
    }

    private static Decision ask(InMeeting here, SpeakersList list, AskForFloor c) {
        var rules = new MotionRules(here.state(), c.session());
        var motion = rules.debated(c.purpose(), c.about());
        if (motion.isPresent()) {
            return onMotion(here, list, rules, motion.get(), c);
        }
        if (c.purpose() == Purpose.FOR || c.purpose() == Purpose.AGAINST) {
            var debate = Debate.of(here.state(), c.about());
            if (debate.isPresent()) {
                return onDebate(here, list, debate.get(), c);
            }
            if (c.about() != null && c.about().startsWith(Motion.SUBJECT)) {
                return Decision.refused(
                        MOTION_NOT_FOUND, "The meeting has no such motion: " + c.about());
            }
        }
        if (FloorRequest.listed(c.purpose()) && !list.open()) {
            return Decision.refused(
                    SPEAKERS_LIST_CLOSED,
                    "The list of speakers is closed; a reply or a point of order is still heard.");
        }
        var charter = here.state().assembly().forum().charter();
        if (c.motion() != null
                && charter.motions().stream().noneMatch(m -> m.motion().equals(c.motion()))) {
            return Decision.refused(
                    MOTION_NOT_PROVIDED, "The charter knows no motion " + c.motion() + ".");
        }
        interrupting(here, c.purpose(), c.motion());
        return list.pending(here.by(), c.purpose())
                .map(
                        already ->
                                Decision.refused(
                                        FLOOR_ASKED_ALREADY,
                                        "Your request number " + already.request() + " waits."))
                .orElseGet(() -> asked(here, list, c));
    }

    private static Decision asked(InMeeting here, SpeakersList list, AskForFloor c) {
        return Decision.accepted(
                new FloorRequested(
                        c.session(),
                        list.requests().size() + 1,
                        here.by(),
                        c.purpose(),
                        c.motion(),
                        c.about()));
    }

    /** For or against a motion: as many as the charter hears, once each, the mover apart. */
    private static Decision onMotion(
            InMeeting here, SpeakersList list, MotionRules rules, Motion motion, AskForFloor c) {
        if (motion.stage() != Motion.Stage.PENDING) {
            return Decision.refused(
                    MOTION_OVER, "Motion " + motion.number() + " is settled; nobody speaks on it.");
        }
        interrupting(here, c.purpose(), null);
        var asked = rules.speakers(motion, c.purpose());
        if (asked.stream().anyMatch(r -> r.by().equals(here.by()))) {
            return Decision.refused(FLOOR_ASKED_ALREADY, "You asked to speak on it already.");
        }
        var most = rules.heard(motion, c.purpose());
        if (asked.size() < most) {
            return asked(here, list, c);
        }
        return full(most, c.purpose(), rules.of(motion.motion()).article());
    }

    private static Decision full(int most, Purpose side, String article) {
        return Decision.refused(
                MOTION_SPEAKERS_FULL,
                "On this motion the charter hears "
                        + most
                        + (side == Purpose.FOR ? " for it" : " against it")
                        + (article == null ? "." : " (" + article + ")."));
    }

    /** For or against a division, or taking a vote again: in a meeting of the body it is before. */
    private static Decision onDebate(
            InMeeting here, SpeakersList list, Debate debate, AskForFloor c) {
        if (!debate.body().equals(here.body().id())) {
            return Decision.refused(
                    MOTION_NOT_FOUND, "This motion is not before " + here.body().id() + ".");
        }
        if (debate.settled()) {
            return Decision.refused(MOTION_OVER, "The motion on " + c.about() + " is settled.");
        }
        interrupting(here, c.purpose(), null);
        var asked = debate.speakers(c.purpose());
        if (asked.stream().anyMatch(r -> r.by().equals(here.by()))) {
            return Decision.refused(FLOOR_ASKED_ALREADY, "You asked to speak on it already.");
        }
        var most = debate.most(c.purpose());
        return most.isEmpty() || asked.size() < most.get()
                ? asked(here, list, c)
                : full(most.get(), c.purpose(), debate.rule().article());
    }

    /** Nothing interrupts a vote but a point of order on its conduct, which raises no motion. */
    private static void interrupting(InMeeting here, Purpose purpose, String motion) {
        var begun = here.state().decisions().begunIn(here.body().id());
        if (begun.isPresent() && (purpose != Purpose.POINT_OF_ORDER || motion != null)) {
            throw new Refused(
                    VOTING_BEGUN,
                    "The vote "
                            + begun.get().id()
                            + " has begun; only a point of order on its conduct is heard.");
        }
    }

    private static Decision withdraw(InMeeting here, FloorRequest request, WithdrawRequest c) {
        return request.by().equals(here.by()) || here.leads()
                ? Decision.accepted(
                        new RequestWithdrawn(c.session(), c.request(), here.by(), c.reason()))
                : Decision.refused(NOT_ENTITLED, "Who asked, or the chair, takes it off the list.");
    }

    private static Decision give(InMeeting here, SpeakersList list, GiveFloor c, Instant now) {
        var request = waiting(list, c.request());
        interrupting(here, request.purpose(), request.motion());
        if (!here.state().meetings().room(c.session()).hears(request.by())) {
            return Decision.refused(
                    LEAVE_NEEDED, "The chair gives " + request.by() + " leave to speak first.");
        }
        var turns = new SpeakingTurns(here.state(), c.session());
        var first = turns.next().getFirst();
        if (first.request() != request.request() && c.reason() == null) {
            return Decision.refused(
                    Refusal.of(
                            NOT_NEXT_TO_SPEAK,
                            "Next is " + turns.name(first.by()) + ".",
                            Map.of("next", first.request())));
        }
        var left = turns.leftTo(request.by(), now);
        var free = request.purpose() == Purpose.POINT_OF_ORDER;
        if (!free && left != null && left.isZero() && c.reason() == null) {
            return Decision.refused(
                    GROUP_TIME_SPENT,
                    "The group of " + turns.name(request.by()) + " has used its time.");
        }
        var facts = new ArrayList<DeliberationEvent>();
        if (!free) { // a point of order leaves the speaker standing by
            Stream.concat(
                            list.at(FloorRequest.Stage.INTERRUPTED).stream(),
                            list.speaking().stream())
                    .forEach(s -> facts.add(new FloorEnded(c.session(), s.request())));
        }
        var seconds = c.seconds() != null ? c.seconds() : list.secondsEach();
        if (!free && left != null && c.reason() == null) {
            var most = (int) left.toSeconds();
            seconds = seconds == null ? Integer.valueOf(most) : Math.min(seconds, most);
        }
        facts.add(new FloorGiven(c.session(), c.request(), seconds, c.reason()));
        return Decision.accepted(facts);
    }

    private static Decision end(InMeeting here, SpeakersList list, EndFloor c) {
        var request = found(list, c.request());
        if (!request.by().equals(here.by())) {
            here.led("takes the floor back");
        }
        return request.stage() == FloorRequest.Stage.SPEAKING
                ? Decision.accepted(new FloorEnded(c.session(), c.request()))
                : Decision.refused(
                        FLOOR_NOT_HELD,
                        "The floor is not with "
                                + new SpeakingTurns(here.state(), c.session()).name(request.by())
                                + ".");
    }

    private static FloorRequest waiting(SpeakersList list, int number) {
        var request = found(list, number);
        if (!request.waiting()) {
            throw new Refused(
                    FLOOR_REQUEST_OVER, "The request " + number + " was called or withdrawn.");
        }
        return request;
    }

    private static FloorRequest found(SpeakersList list, int number) {
        return list.request(number)
                .orElseThrow(
                        () ->
                                new Refused(
                                        FLOOR_REQUEST_NOT_FOUND,
                                        "There is no request " + number + "."));
    }
}
