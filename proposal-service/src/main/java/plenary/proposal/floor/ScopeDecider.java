package plenary.proposal.floor;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.APPEALED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.CHALLENGE_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CHALLENGE_SETTLED;
import static plenary.contracts.refusal.RefusalCode.CREDENTIALS_INSUFFICIENT;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_RULED_YET;
import static plenary.contracts.refusal.RefusalCode.SUBJECT_NOT_FOUND;

import java.util.Objects;
import plenary.contracts.event.SessionEvent.RulingAppealed;
import plenary.contracts.event.SessionEvent.RulingGiven;
import plenary.contracts.event.SessionEvent.ScopeChallenged;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.floor.FloorCommand.AppealRuling;
import plenary.proposal.floor.FloorCommand.ChallengeScope;
import plenary.proposal.floor.FloorCommand.GiveRuling;

/** Decides on questions of competence: the challenge, the ruling, the appeal. */
final class ScopeDecider {
    private ScopeDecider() {}

    /** Anybody with a seat; about what was ruled on only where it has moved since. */
    static Decision challenge(ForumState state, Actor actor, ChallengeScope c) {
        var seat = seat(actor, "A delegation challenges, from its seat.");
        if (!Competence.exists(state, c.subject())) {
            return Decision.refused(
                    SUBJECT_NOT_FOUND,
                    "There is no " + c.subject() + "; name proposal/… or provision/….");
        }
        for (var other : state.floor().challenges().all()) {
            if (!other.subject().equals(c.subject())) {
                continue;
            }
            if (other.ruling() == null && other.by().equals(seat)) {
                return Decision.refused(
                        ALREADY_EXISTS, "Your challenge " + other.id() + " is not ruled on yet.");
            }
            if (other.ruling() != null
                    && !Competence.movedSince(state, c.subject(), other.ruling())) {
                return Decision.refused(
                        CHALLENGE_SETTLED,
                        "The ruling on "
                                + other.id()
                                + " settles this, until it is overruled or the text moves.");
            }
        }
        return Decision.accepted(
                new ScopeChallenged(
                        "challenge-" + (state.floor().challenges().size() + 1),
                        c.subject(),
                        seat,
                        c.grounds()));
    }

    /** The chair of the body all of it is before, of one above, or of the plenary. */
    static Decision rule(ForumState state, Actor actor, GiveRuling c) {
        var challenge = find(state, c.challenge());
        if (!(actor.capacity() instanceof Capacity.InOffice in
                && FloorDecider.moderates(in.office())
                && Competence.belongsTo(state, challenge.subject(), in.body()))) {
            return Decision.refused(
                    NOT_ENTITLED,
                    "The chair of the body that " + challenge.subject() + " is before rules.");
        }
        if (challenge.ruling() != null) {
            return Decision.refused(
                    CHALLENGE_SETTLED, "The challenge " + c.challenge() + " has its ruling.");
        }
        return Decision.accepted(new RulingGiven(c.challenge(), c.inScope(), c.words()));
    }

    /** Until the vote on it the subject stays challenged. */
    static Decision appeal(ForumState state, Actor actor, AppealRuling c) {
        var seat = seat(actor, "A delegation appeals, from its seat.");
        var challenge = find(state, c.challenge());
        if (!state.assembly().roster().mayVote(seat)) {
            return Decision.refused(
                    CREDENTIALS_INSUFFICIENT, "The credentials of " + seat + " do not reach it.");
        }
        if (challenge.ruling() == null) {
            return Decision.refused(
                    NOT_RULED_YET, "The challenge " + challenge.id() + " has no ruling yet.");
        }
        if (challenge.appeal() != null) {
            return challenge.appealed() && Objects.equals(challenge.appeal().by(), seat)
                    ? Decision.accepted()
                    : Decision.refused(
                            APPEALED_ALREADY,
                            challenge.appeal().by() + " has appealed this ruling already.");
        }
        return Decision.accepted(new RulingAppealed(challenge.id(), seat, null));
    }

    private static String seat(Actor actor, String sentence) {
        if (actor.capacity() instanceof Capacity.Seated seated) {
            return seated.seat();
        }
        throw new Refused(NOT_ENTITLED, sentence);
    }

    private static Challenge find(ForumState state, String id) {
        return state.floor()
                .challenges()
                .find(id)
                .orElseThrow(
                        () ->
                                new Refused(
                                        CHALLENGE_NOT_FOUND, "There is no challenge " + id + "."));
    }
}
