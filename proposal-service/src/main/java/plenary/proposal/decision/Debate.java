package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.DIVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MOTION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MOTION_SPEAKERS_WAIT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.contracts.charter.MotionRule;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.contracts.event.SpeakingEvent.RequestWithdrawn;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.ForumState;
import plenary.proposal.floor.Session;
import plenary.proposal.meeting.FloorRequest;

/**
 * What is said to a motion that is moved on a provision or on a vote: to a division, or to taking
 * again what a vote decided. The charter says how many are heard on each side besides the mover;
 * then it is put to the vote at once (UNGA rules 81, 89, 127 and 129). Where a charter decides on
 * such a motion and says nothing of speakers, none are numbered.
 *
 * @param body in whose meetings it is debated
 * @param about what speeches for and against it name: {@code division/division-1}, {@code
 *     reconsideration/poll-3}
 * @param rule how the charter takes it; null where it says nothing of speakers
 * @param settled whether it is decided, so that nobody speaks on it
 */
public record Debate(
        ForumState state, String body, String about, MotionRule rule, boolean settled) {

    /**
     * The motion that speeches name so; empty where it is none that is moved on a provision or on a
     * vote.
     *
     * @throws Refused where there is no such division, or nobody moved such a reconsideration
     */
    public static Optional<Debate> of(ForumState state, String about) {
        if (about == null) {
            return Optional.empty();
        }
        if (about.startsWith(FloorRequest.DIVISION)) {
            return Optional.of(
                    state.decisions()
                            .beforehand()
                            .divisions()
                            .find(about.substring(FloorRequest.DIVISION.length()))
                            .map(division -> of(state, division))
                            .orElseThrow(
                                    () ->
                                            new Refused(
                                                    DIVISION_NOT_FOUND,
                                                    "There is no such division: " + about)));
        }
        if (about.startsWith(FloorRequest.RECONSIDERATION)) {
            return Optional.of(
                    state.decisions()
                            .polls()
                            .find(about.substring(FloorRequest.RECONSIDERATION.length()))
                            .filter(poll -> poll.afterwards().movedBy() != null)
                            .map(poll -> of(state, poll))
                            .orElseThrow(
                                    () ->
                                            new Refused(
                                                    MOTION_NOT_FOUND,
                                                    "Nobody has moved that this be taken again: "
                                                            + about)));
        }
        return Optional.empty();
    }

    static Debate of(ForumState state, Division division) {
        return new Debate(
                state,
                division.body(),
                FloorRequest.DIVISION + division.id(),
                rule(state, "division"),
                division.stage() != Division.Stage.MOVED);
    }

    /** That a vote be taken again, as it was moved. */
    static Debate of(ForumState state, Poll poll) {
        return new Debate(
                state,
                poll.opened().body(),
                FloorRequest.RECONSIDERATION + poll.id(),
                rule(state, "reconsider"),
                Reconsidering.motionDecided(state, poll.id()));
    }

    /** Those that are not decided, divisions first. */
    public static List<Debate> open(ForumState state) {
        return Stream.concat(
                        state.decisions().beforehand().divisions().all().stream()
                                .map(division -> of(state, division)),
                        state.decisions().polls().all().stream()
                                .filter(poll -> poll.afterwards().movedBy() != null)
                                .map(poll -> of(state, poll)))
                .filter(debate -> !debate.settled())
                .toList();
    }

    private static MotionRule rule(ForumState state, String motion) {
        return state.assembly().forum().charter().motions().stream()
                .filter(rule -> rule.motion().equals(motion))
                .findFirst()
                .orElse(null);
    }

    /** How many are heard on that side, besides the mover; empty where the charter says nothing. */
    public Optional<Integer> most(Purpose side) {
        return Optional.ofNullable(rule)
                .map(r -> side == Purpose.FOR ? r.speakersFor() : r.speakersAgainst());
    }

    /** The meeting in which it is debated now. */
    public Optional<Session> meeting() {
        return state.floor().openSessionOf(body);
    }

    /**
     * Who is heard on one side: who asked in the meeting that goes on and was not taken off, and
     * who spoke in an earlier one.
     */
    public List<FloorRequest> speakers(Purpose side) {
        var now = meeting().map(Session::id).orElse("");
        return state.floor().sessions().all().stream()
                .filter(session -> session.body().equals(body))
                .flatMap(
                        session ->
                                state.meetings().list(session.id()).requests().stream()
                                        .filter(r -> counts(r, session.id().equals(now))))
                .filter(r -> r.purpose() == side && about.equals(r.about()))
                .toList();
    }

    private static boolean counts(FloorRequest request, boolean now) {
        return now ? request.stage() != FloorRequest.Stage.WITHDRAWN : !request.spoken().isEmpty();
    }

    /** Those who asked to speak on it in the meeting that goes on and were not called yet. */
    public List<FloorRequest> waiting() {
        return Stream.of(Purpose.FOR, Purpose.AGAINST)
                .flatMap(side -> speakers(side).stream())
                .filter(FloorRequest::waiting)
                .toList();
    }

    /** Why it is not put yet: speakers are called, or taken off the list, before. */
    Optional<Refusal> unheard() {
        return waiting().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        MOTION_SPEAKERS_WAIT.because(waiting().size() + " wait to speak on it."));
    }

    /** It is settled without a vote: nobody is called on it any more. */
    List<DeliberationEvent> dropped() {
        return meeting().stream()
                .flatMap(
                        session ->
                                waiting().stream()
                                        .<DeliberationEvent>map(
                                                r ->
                                                        new RequestWithdrawn(
                                                                session.id(),
                                                                r.request(),
                                                                "house",
                                                                "The motion is settled.")))
                .toList();
    }
}
