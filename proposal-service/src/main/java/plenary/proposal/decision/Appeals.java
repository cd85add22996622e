package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NO_APPEAL;
import static plenary.contracts.refusal.RefusalCode.RULE_UNKNOWN;

import java.time.Instant;
import java.util.Optional;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.SessionEvent.AppealDecided;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.rule.Outcome;
import plenary.proposal.Course;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.floor.Competence;
import plenary.proposal.floor.Floor;
import plenary.proposal.meeting.Motion;

/** Votes on appeals against rulings, and what their results do. */
final class Appeals {
    private Appeals() {}

    /** Why this vote cannot be taken as one on an appeal; empty for any other vote. */
    static Optional<Refusal> notVotable(ForumState state, OpenPoll c) {
        var about = c.subject().startsWith(Floor.APPEAL);
        if (!about && (c.matter() != Matter.APPEAL || c.subject().startsWith(Motion.RULING))) {
            return Optional.empty();
        }
        if (c.matter() != Matter.APPEAL) {
            return Optional.of(
                    METHOD_NOT_ALLOWED_HERE.because(
                            "A challenge is voted on by an appeal against its ruling."));
        }
        if (c.rule() != null
                && !c.rule().equals(state.assembly().forum().charter().decides().appeal())) {
            return Optional.of(
                    RULE_UNKNOWN.because("An appeal is decided by the charter's rule for it."));
        }
        var challenge = state.floor().waiting(c.subject()).orElse(null);
        if (challenge == null) {
            return Optional.of(
                    NO_APPEAL.because(
                            "No appeal waits for a vote on "
                                    + c.subject()
                                    + "; the subject is challenge/ID."));
        }
        return Competence.belongsTo(state, challenge.subject(), c.body())
                ? Optional.empty()
                : Optional.of(
                        NOT_ENTITLED.because(
                                "The body that " + challenge.subject() + " is before votes."));
    }

    /** The result upholds or overrules; where nothing was decided the appeal waits on. */
    static void follow(Course course, Poll poll, Instant at) {
        var challenge = course.state().floor().waiting(poll.opened().subject()).orElse(null);
        if (challenge == null || !poll.id().equals(challenge.appeal().poll())) {
            return;
        }
        var outcome = poll.outcome().orElseThrow();
        if (outcome == Outcome.NO_QUORUM
                || outcome == Outcome.POSTPONED
                || outcome == Outcome.PENDING_SECOND_VOTE
                || outcome == Outcome.PENDING_CASTING_VOTE) {
            return;
        }
        var overruled = poll.carried();
        course.happens(
                at,
                new AppealDecided(
                        challenge.id(),
                        poll.id(),
                        overruled,
                        challenge.ruling().inScope() != overruled));
    }
}
