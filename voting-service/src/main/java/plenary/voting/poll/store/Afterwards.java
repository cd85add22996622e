package plenary.voting.poll.store;

import plenary.contracts.event.RepeatVoteEvent;
import plenary.contracts.event.RepeatVoteEvent.CastingVoteGiven;
import plenary.contracts.event.RepeatVoteEvent.ReconsiderationMoved;
import plenary.contracts.event.RepeatVoteEvent.TieRejected;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Outcome;

/**
 * What followed the count of a vote.
 *
 * @param movedBy the seat that moved to take the matter again; null for none
 * @param casting what the moderator said of a tie; null before that
 * @param tieRejected whether a tie was not voted on again in time
 */
public record Afterwards(String movedBy, Choice casting, boolean tieRejected) {

    static Afterwards of(Afterwards before, RepeatVoteEvent fact) {
        var now = before == null ? new Afterwards(null, null, false) : before;
        return switch (fact) {
            case ReconsiderationMoved e ->
                    new Afterwards(e.seat(), now.casting(), now.tieRejected());
            case CastingVoteGiven e -> new Afterwards(now.movedBy(), e.choice(), now.tieRejected());
            case TieRejected e -> new Afterwards(now.movedBy(), now.casting(), true);
        };
    }

    /** What it came to: the count's outcome, or how its tie was settled. */
    public static Outcome settled(Outcome counted, Afterwards after) {
        if (after == null) {
            return counted;
        }
        if (counted == Outcome.PENDING_CASTING_VOTE && after.casting() != null) {
            return after.casting() == Choice.YES ? Outcome.ADOPTED : Outcome.REJECTED;
        }
        return counted == Outcome.PENDING_SECOND_VOTE && after.tieRejected()
                ? Outcome.REJECTED
                : counted;
    }
}
