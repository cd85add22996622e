package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.CASTING_VOTE_AWAITED;
import static plenary.contracts.refusal.RefusalCode.DECIDED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.NOT_AT_A_LATER_MEETING;
import static plenary.contracts.refusal.RefusalCode.NOT_OPEN_YET;
import static plenary.contracts.refusal.RefusalCode.NOT_WITH_THE_WINNERS;
import static plenary.contracts.refusal.RefusalCode.POLL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.RECONSIDERATION_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.RECONSIDERATION_TOO_EARLY;
import static plenary.contracts.refusal.RefusalCode.RECONSIDERED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.SECOND_VOTE_TOO_LATE;

import java.time.Instant;
import java.util.Optional;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.RepeatVoteEvent.ReconsiderationMoved;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Outcome;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.MoveReconsideration;

/**
 * What was decided stands: a matter is voted on again where the first count settled nothing, or
 * where the body decides, as its charter has it and once, to take the matter again (UNGA rule 81;
 * ITU General Rules, no second vote in a committee, in plenary after a full day).
 */
final class Reconsidering {
    /** How the subject of a vote on a reconsideration begins. */
    static final String SUBJECT = "poll/";

    private Reconsidering() {}

    static Decision move(ForumState state, Actor actor, MoveReconsideration c, Instant now) {
        var poll = state.decisions().polls().find(c.poll()).orElse(null);
        if (poll == null || poll.opened().body() == null) {
            return Decision.refused(POLL_NOT_FOUND, "There is no vote " + c.poll() + ".");
        }
        var barred = VotingRights.barred(state, actor, poll.opened().body(), "moves this");
        if (barred.isPresent()) {
            return Decision.refused(barred.get());
        }
        var seat = ((Capacity.Seated) actor.capacity()).seat();
        if (seat.equals(poll.afterwards().movedBy())) {
            return Decision.accepted();
        }
        return unmovable(state, poll, seat, now)
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(new ReconsiderationMoved(c.poll(), seat)));
    }

    private static Optional<Refusal> unmovable(
            ForumState state, Poll poll, String seat, Instant now) {
        if (poll.outcome().isEmpty()) {
            return Optional.of(NOT_OPEN_YET.because("The vote " + poll.id() + " is not decided."));
        }
        if (!mayBeTakenAgain(state, poll) || !settled(poll.outcome().get())) {
            return Optional.of(
                    RECONSIDERATION_NOT_PROVIDED.because(
                            "The charter does not let " + poll.id() + " be reconsidered here."));
        }
        var charter = state.assembly().forum().charter().reconsideration();
        var earliest =
                charter.after() == null ? null : poll.result().closedAt().plus(charter.after());
        if (earliest != null && now.isBefore(earliest)) {
            return Optional.of(
                    RECONSIDERATION_TOO_EARLY.because("It may be moved from " + earliest + "."));
        }
        var before =
                state.decisions().polls().all().stream()
                        .filter(other -> other.opened().subject().equals(poll.opened().subject()))
                        .anyMatch(other -> other.afterwards().movedBy() != null);
        if (before) {
            return Optional.of(
                    RECONSIDERED_ALREADY.because(
                            "It was moved before to take " + poll.opened().subject() + " again."));
        }
        return charter.byWinners() && !won(poll, seat)
                ? Optional.of(
                        NOT_WITH_THE_WINNERS.because(seat + " did not vote with those who won."))
                : Optional.empty();
    }

    private static boolean mayBeTakenAgain(ForumState state, Poll poll) {
        var charter = state.assembly().forum().charter().reconsideration();
        var committee = inCommittee(state, poll);
        return poll.opened().kind() == PollKind.CHAMBER
                && !carriedOn(state, poll)
                && charter != null
                && charter.rule() != null
                && (committee ? charter.inCommittee() : charter.inPlenary());
    }

    /** What the chambers carried goes on to the groups; it comes back from there or stands. */
    private static boolean carriedOn(ForumState state, Poll poll) {
        return poll.carried() && ofChambers(poll);
    }

    /** Whether the chambers voted on it, whoever the members of the body are that put it. */
    static boolean ofChambers(Poll poll) {
        return poll.opened().subject().startsWith("recommendation/");
    }

    private static boolean inCommittee(ForumState state, Poll poll) {
        return !ofChambers(poll) && state.assembly().parentOf(poll.opened().body()).isPresent();
    }

    /** Whether a count decided the matter, this way or that. */
    static boolean settled(Outcome outcome) {
        return switch (outcome) {
            case ADOPTED, REJECTED, NOT_ADOPTED, VETOED, NO_OPINION -> true;
            case POSTPONED, PENDING_SECOND_VOTE, PENDING_CASTING_VOTE, LAPSED, NO_QUORUM -> false;
        };
    }

    // of a show of hands nobody knows who won with whom
    private static boolean won(Poll poll, String seat) {
        var ballots = poll.result().ballots();
        var side = poll.carried() ? Choice.YES : Choice.NO;
        return ballots.isEmpty()
                || ballots.stream().anyMatch(b -> b.seat().equals(seat) && b.choice() == side);
    }

    /**
     * Why a matter cannot be voted on now, because of an earlier vote on it; empty where it can.
     */
    static Optional<Refusal> stands(
            ForumState state, String body, Matter matter, String subject, Instant now) {
        if (matter == Matter.RECONSIDERATION && subject.startsWith(SUBJECT)) {
            return unmoved(state, body, subject.substring(SUBJECT.length()));
        }
        if (matter != Matter.PROPOSAL && matter != Matter.RECOMMENDATION) {
            return Optional.empty(); // motions are moved again when things have changed
        }
        return state.decisions().polls().all().stream()
                .filter(poll -> poll.opened().subject().equals(subject) && poll.result() != null)
                .reduce((earlier, later) -> later)
                .flatMap(last -> standing(state, last, now));
    }

    /** The vote that decided a matter in a body, where what it decided stands. */
    static Optional<Poll> decided(ForumState state, String body, String subject) {
        return state.decisions().polls().all().stream()
                .filter(poll -> subject.equals(poll.opened().subject()))
                .filter(poll -> body.equals(poll.opened().body()))
                .reduce((earlier, later) -> later)
                .filter(poll -> poll.outcome().filter(Reconsidering::settled).isPresent())
                .filter(poll -> !Wordings.otherSince(state, poll));
    }

    /** Why what a counted vote was about is not voted on now; empty where it may be. */
    static Optional<Refusal> standing(ForumState state, Poll last, Instant now) {
        return switch (last.outcome().orElseThrow()) {
            case NO_QUORUM, LAPSED -> Optional.empty(); // that is no repetition
            case PENDING_SECOND_VOTE -> tooLate(last, now);
            case PENDING_CASTING_VOTE ->
                    Optional.of(
                            CASTING_VOTE_AWAITED.because(
                                    "The tie of " + last.id() + " waits for the casting vote."));
            case POSTPONED -> sameMeeting(state, last);
            case ADOPTED, REJECTED, NOT_ADOPTED, VETOED, NO_OPINION -> decided(state, last);
        };
    }

    /** A second vote is held in its time. At the exact end it is too late. */
    static Optional<Refusal> tooLate(Poll tied, Instant now) {
        var by = Ties.secondVoteBy(tied);
        return by == null || now.isBefore(by)
                ? Optional.empty()
                : Optional.of(
                        SECOND_VOTE_TOO_LATE.because(
                                "The tie of "
                                        + tied.id()
                                        + " was to be voted on again before "
                                        + by
                                        + "."));
    }

    // a meeting that was suspended and goes on is the same meeting
    private static Optional<Refusal> sameMeeting(ForumState state, Poll last) {
        return state.floor()
                .openSessionOf(last.opened().body())
                .filter(session -> !session.hours().isEmpty())
                .filter(
                        session ->
                                !session.hours()
                                        .getFirst()
                                        .from()
                                        .isAfter(last.result().closedAt()))
                .map(
                        session ->
                                NOT_AT_A_LATER_MEETING.because(
                                        "The vote "
                                                + last.id()
                                                + " put it off to a later meeting."));
    }

    /** That a vote has decided, where nobody has taken that back. */
    static Optional<Refusal> decided(ForumState state, Poll last) {
        var charter = state.assembly().forum().charter().reconsideration();
        if (charter == null
                || mayBeTakenAgainFreely(state, last)
                || Wordings.otherSince(state, last)) {
            return Optional.empty();
        }
        return reopened(state, last.id())
                ? Optional.empty()
                : Optional.of(
                        DECIDED_ALREADY.because(
                                "The vote "
                                        + last.id()
                                        + " has decided it; that it be taken again is moved and"
                                        + " voted on first."));
    }

    /** Whether it was carried that a vote be taken again. */
    static boolean reopened(ForumState state, String poll) {
        return state.decisions().polls().all().stream()
                .filter(other -> other.opened().subject().equals(SUBJECT + poll))
                .anyMatch(Poll::carried);
    }

    private static boolean mayBeTakenAgainFreely(ForumState state, Poll poll) {
        var charter = state.assembly().forum().charter().reconsideration();
        var committee = inCommittee(state, poll);
        return charter.rule() == null && (committee ? charter.inCommittee() : charter.inPlenary());
    }

    private static Optional<Refusal> unmoved(ForumState state, String body, String id) {
        var poll = state.decisions().polls().find(id).orElse(null);
        if (poll == null || !body.equals(poll.opened().body())) {
            return Optional.of(POLL_NOT_FOUND.because("There is no vote " + id + " here."));
        }
        if (poll.afterwards().movedBy() == null) {
            return Optional.of(
                    DECIDED_ALREADY.because("Nobody has moved that " + id + " be reconsidered."));
        }
        return motionDecided(state, id)
                ? Optional.of(RECONSIDERED_ALREADY.because("The motion on " + id + " is decided."))
                : Debate.of(state, poll).unheard();
    }

    /** Whether it was voted on, this way or that, that a vote be taken again. */
    static boolean motionDecided(ForumState state, String poll) {
        return state.decisions().polls().all().stream()
                .filter(other -> other.opened().subject().equals(SUBJECT + poll))
                .flatMap(other -> other.outcome().stream())
                .anyMatch(Reconsidering::settled);
    }
}
