package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.POLL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.VOTING_CLOSED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import plenary.contracts.event.PollCourseEvent.PollExtended;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.ResultReceived;
import plenary.contracts.event.RecommendationEvent.RecommendationFailed;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Outcome;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Course;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.ReceiveMissed;
import plenary.proposal.decision.DecisionCommand.ReceiveResult;
import plenary.proposal.decision.Decisions.Petitioned;

/** What the ballot box has counted, and all that follows from it in the same act. */
final class Results {
    private Results() {}

    static Decision receive(ForumState state, Actor actor, ReceiveResult c, Instant now) {
        if (!(actor.capacity() instanceof Capacity.House)) {
            return Decision.refused(
                    NOT_ENTITLED, "The house takes results in from the ballot box.");
        }
        var poll = state.decisions().polls().find(c.poll()).orElse(null);
        if (poll == null) {
            return Decision.refused(POLL_NOT_FOUND, "There is no vote " + c.poll() + ".");
        }
        if (poll.result() != null) {
            return poll.result().votingSeq() == c.votingSeq()
                    ? Decision.accepted()
                    : Decision.refused(VOTING_CLOSED, "The vote " + c.poll() + " has its result.");
        }
        if (poll.cancelled() != null) {
            // it was counted while it was called off: the count decides nothing, and what the
            // ballot box says next must not wait behind it
            return Decision.accepted();
        }
        if (c.method() != null && c.method() != poll.opened().method()) {
            // hands were counted while they were found unclear: that count is superseded, and the
            // vote goes on by the other method
            return Decision.accepted();
        }
        var course = new Course(state);
        course.happens(
                now,
                new ResultReceived(
                        c.poll(),
                        c.votingSeq(),
                        c.votingLeaf(),
                        c.closedAt(),
                        c.tally(),
                        c.verdict(),
                        named(poll, c)));
        follow(course, c.poll(), now);
        return Decision.accepted(course.events());
    }

    /**
     * Nobody could vote in all the time there was: a count of nothing decides nothing, so the vote
     * has its whole time once more, from when the ballot box is back.
     */
    static Decision missed(ForumState state, Actor actor, ReceiveMissed c, Instant now) {
        if (!(actor.capacity() instanceof Capacity.House)) {
            return Decision.refused(
                    NOT_ENTITLED, "The house hears from the ballot box that it was away.");
        }
        var poll = state.decisions().polls().find(c.poll()).orElse(null);
        if (poll == null) {
            return Decision.refused(POLL_NOT_FOUND, "There is no vote " + c.poll() + ".");
        }
        var until = poll.opened().closesAt();
        if (!poll.undecided() || until == null || now.isBefore(until)) {
            return Decision.accepted();
        }
        var whole = Duration.between(poll.openedAt(), until);
        return Decision.accepted(new PollExtended(c.poll(), now.plus(whole)));
    }

    /**
     * Who said what, of a public vote only: what a group's vote came to may be public while its
     * seats are not, and a closed body's votes are for its members.
     */
    private static List<Ballot> named(Poll poll, ReceiveResult c) {
        var publicVote =
                poll.opened().kind() != PollKind.GROUP && "public".equals(poll.opened().audience());
        return publicVote ? c.ballots() : List.of();
    }

    /** What follows from a decided vote; nothing yet while a tie waits for the casting vote. */
    static void follow(Course course, String id, Instant now) {
        var decisions = course.state().decisions();
        var poll = decisions.polls().get(id);
        if (poll.outcome().filter(o -> o == Outcome.PENDING_CASTING_VOTE).isPresent()) {
            return;
        }
        decisions.petitionOf(poll).ifPresent(petitioned -> decided(course, petitioned, now));
        decisions
                .recommendationOf(poll)
                .ifPresent(
                        recommendation -> {
                            if (poll.carried()) {
                                Windows.open(course, recommendation, now);
                            } else {
                                failed(course, recommendation, poll, now);
                            }
                        });
        Wordings.follow(course, poll, now);
        Dividing.follow(course, poll, now);
        Appeals.follow(course, poll, now);
        MotionVotes.follow(course, poll, now);
        Overriding.follow(course, poll, now);
    }

    /**
     * What follows where a tie was not voted on again in time: it is a rejection like any other.
     */
    static void tieRejected(Course course, String id, Instant at) {
        var poll = course.state().decisions().polls().get(id);
        course.state()
                .decisions()
                .recommendationOf(poll)
                .ifPresent(recommendation -> failed(course, recommendation, poll, at));
        Dividing.follow(course, poll, at);
        Appeals.follow(course, poll, at);
        MotionVotes.follow(course, poll, at);
    }

    private static void failed(
            Course course, Recommendation recommendation, Poll poll, Instant now) {
        course.happens(
                now,
                new RecommendationFailed(
                        recommendation.id(),
                        recommendation.latest().number(),
                        poll.outcome()
                                .orElseThrow()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-')));
    }

    private static void decided(Course course, Petitioned petitioned, Instant now) {
        if (petitioned.petition().stage() == Petition.Stage.CARRIED) {
            GroupProcedure.veto(course, petitioned, now);
        }
        Windows.settle(course, petitioned.recommendation().id(), now);
    }
}
