package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.POLL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.VOTING_CLOSED;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plenary.contracts.charter.VotingMethod;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollCancelled;
import plenary.contracts.event.PollEvent.PollCloseRequested;
import plenary.contracts.event.RecommendationEvent.RecommendationFailed;
import plenary.contracts.event.VoteEvent.PollMethodChanged;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.Actor;
import plenary.proposal.Course;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.CancelPoll;
import plenary.proposal.decision.DecisionCommand.ClosePoll;
import plenary.proposal.decision.DecisionCommand.CountAgain;

/** How a body's moderator ends a vote, calls it off, or has it counted by another method. */
final class Closing {
    private Closing() {}

    static Decision close(ForumState state, Actor actor, ClosePoll c, Instant now) {
        var stranger = notTheirs(state, actor, c.poll(), "closes");
        if (stranger.isPresent()) {
            return Decision.refused(stranger.get());
        }
        return switch (state.decisions().polls().get(c.poll()).stage(now)) {
            case OPEN -> Decision.accepted(new PollCloseRequested(c.poll()));
            case CLOSING -> Decision.accepted();
            case CLOSED, CANCELLED -> closed(c.poll());
        };
    }

    /** A vote that settles nothing: the item stands as before it. */
    static Decision cancel(ForumState state, Actor actor, CancelPoll c, Instant now) {
        var stranger = notTheirs(state, actor, c.poll(), "calls off");
        if (stranger.isPresent()) {
            return Decision.refused(stranger.get());
        }
        var poll = state.decisions().polls().get(c.poll());
        return switch (poll.stage(now)) {
            case CANCELLED -> Decision.accepted();
            case CLOSED -> closed(c.poll());
            case OPEN, CLOSING -> {
                var course = new Course(state);
                course.happens(now, new PollCancelled(c.poll(), c.reason()));
                state.decisions()
                        .recommendationOf(poll)
                        .ifPresent(
                                rec ->
                                        course.happens(
                                                now,
                                                new RecommendationFailed(
                                                        rec.id(),
                                                        rec.latest().number(),
                                                        "cancelled")));
                yield Decision.accepted(course.events());
            }
        };
    }

    /** The same vote, once: the charter says by which method unclear hands are counted again. */
    static Decision countAgain(ForumState state, Actor actor, CountAgain c, Instant now) {
        var stranger = notTheirs(state, actor, c.poll(), "has counted again");
        if (stranger.isPresent()) {
            return Decision.refused(stranger.get());
        }
        var poll = state.decisions().polls().get(c.poll());
        var charter = state.assembly().forum().charter();
        var other = otherThanHands(state, poll);
        if (poll.opened().method() != Method.SHOW_OF_HANDS || other == null) {
            return Decision.refused(
                    METHOD_NOT_ALLOWED_HERE,
                    "Unclear hands are counted again, where the charter says by which method; and"
                            + " hands for which there are no two tellers, electronically.");
        }
        return switch (poll.stage(now)) {
            case CLOSED, CANCELLED -> closed(c.poll());
            case OPEN, CLOSING -> {
                var method = Takings.asked(other);
                // hands raised electronically are hands: whose they were is shown to nobody
                var names = forHands(state) && Takings.namesShown(charter, method);
                var electors = poll.opened().electorate().electors();
                yield Decision.accepted(
                        new PollMethodChanged(
                                c.poll(),
                                method,
                                method == Method.ROLL_CALL ? Voting.callOrder(electors) : List.of(),
                                names,
                                c.reason(),
                                // who is called needs time that the hands have used up
                                Voting.closesAt(charter, now)));
            }
        };
    }

    /** Whether the charter itself has a method for unclear hands, and so says what is shown. */
    private static boolean forHands(ForumState state) {
        return state.assembly().forum().charter().methods().whenHandsAreUnclear() != null;
    }

    /**
     * As the charter says; where it says nothing and nobody is there to count, the hands are raised
     * electronically, so that no vote waits for tellers for ever.
     */
    private static VotingMethod otherThanHands(ForumState state, Poll poll) {
        var unclear = state.assembly().forum().charter().methods().whenHandsAreUnclear();
        var tellers =
                state.assembly().people().officers().stream()
                        .filter(officer -> officer.office() == Office.TELLER)
                        .filter(officer -> officer.body().equals(poll.opened().countedIn()))
                        .map(officer -> officer.person())
                        .distinct()
                        .count();
        return unclear != null || tellers >= 2 ? unclear : VotingMethod.RECORDED;
    }

    static Optional<Refusal> notTheirs(ForumState state, Actor actor, String id, String does) {
        var poll = state.decisions().polls().find(id).orElse(null);
        if (poll == null || poll.opened().body() == null) {
            // A group's own vote ends at its closing time; nobody closes it, and outsiders do not
            // see it.
            return Optional.of(
                    POLL_NOT_FOUND.because("There is no vote " + id + " you may close."));
        }
        return Moderation.of(actor, poll.opened().body())
                ? Optional.empty()
                : Optional.of(NOT_ENTITLED.because("The body's chair " + does + " the vote."));
    }

    static Decision closed(String poll) {
        return Decision.refused(
                VOTING_CLOSED, String.format(Locale.ROOT, "The vote %s is closed.", poll));
    }
}
