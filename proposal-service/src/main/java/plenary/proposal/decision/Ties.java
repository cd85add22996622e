package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.ALREADY_VOTED;
import static plenary.contracts.refusal.RefusalCode.CHOICE_NOT_OFFERED;
import static plenary.contracts.refusal.RefusalCode.NO_TIE_TO_DECIDE;

import java.time.Instant;
import java.util.stream.Stream;
import plenary.contracts.event.RepeatVoteEvent.CastingVoteGiven;
import plenary.contracts.event.RepeatVoteEvent.TieRejected;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Outcome;
import plenary.proposal.Actor;
import plenary.proposal.Course;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.GiveCastingVote;

/** What becomes of a tie: the moderator's casting vote, or a second vote within a time. */
final class Ties {
    private Ties() {}

    static Decision cast(ForumState state, Actor actor, GiveCastingVote c, Instant now) {
        var stranger = Closing.notTheirs(state, actor, c.poll(), "decides a tie of");
        if (stranger.isPresent()) {
            return Decision.refused(stranger.get());
        }
        var poll = state.decisions().polls().get(c.poll());
        if (poll.result() == null
                || poll.result().verdict().outcome() != Outcome.PENDING_CASTING_VOTE) {
            return Decision.refused(
                    NO_TIE_TO_DECIDE, "No tie of " + c.poll() + " waits for a casting vote.");
        }
        if (c.choice() != Choice.YES && c.choice() != Choice.NO) {
            return Decision.refused(CHOICE_NOT_OFFERED, "A casting vote is yes or no.");
        }
        var before = poll.afterwards().casting();
        if (before != null) {
            return before == c.choice()
                    ? Decision.accepted()
                    : Decision.refused(ALREADY_VOTED, "The casting vote is given.");
        }
        var course = new Course(state);
        course.happens(now, new CastingVoteGiven(c.poll(), c.choice()));
        Results.follow(course, c.poll(), now);
        return Decision.accepted(course.events());
    }

    /** The exact time by which a tied vote is held again; null where nothing is said. */
    static Instant secondVoteBy(Poll poll) {
        var within = poll.opened().rule().tie().within();
        return within == null ? null : poll.result().closedAt().plus(within);
    }

    /** Ties that wait for a second vote which has a time. */
    static Stream<Poll> waiting(ForumState state) {
        var polls = state.decisions().polls();
        return polls.all().stream()
                .filter(poll -> poll.outcome().filter(Ties::pending).isPresent())
                .filter(poll -> secondVoteBy(poll) != null)
                .filter(
                        poll ->
                                polls.all().stream()
                                        .filter(other -> other.cancelled() == null)
                                        .noneMatch(
                                                other ->
                                                        poll.id()
                                                                .equals(
                                                                        other.opened()
                                                                                .conducted()
                                                                                .secondOf())));
    }

    private static boolean pending(Outcome outcome) {
        return outcome == Outcome.PENDING_SECOND_VOTE;
    }

    /** Nobody put it again in time. */
    static void end(Course course, String poll, Instant at) {
        course.happens(at, new TieRejected(poll));
        Results.tieRejected(course, poll, at);
    }
}
