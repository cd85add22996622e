package plenary.voting.poll.store;

import plenary.contracts.event.RepeatVoteEvent;
import plenary.contracts.event.RepeatVoteEvent.CastingVoteGiven;
import plenary.contracts.event.RepeatVoteEvent.ReconsiderationMoved;
import plenary.contracts.event.RepeatVoteEvent.TieRejected;
import plenary.contracts.rule.Choice;

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
}
