package plenary.voting.poll.store;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.rule.Outcome.ADOPTED;
import static plenary.contracts.rule.Outcome.PENDING_CASTING_VOTE;
import static plenary.contracts.rule.Outcome.PENDING_SECOND_VOTE;
import static plenary.contracts.rule.Outcome.REJECTED;

import org.junit.jupiter.api.Test;
import plenary.contracts.event.RepeatVoteEvent.CastingVoteGiven;
import plenary.contracts.event.RepeatVoteEvent.ReconsiderationMoved;
import plenary.contracts.event.RepeatVoteEvent.TieRejected;
import plenary.contracts.rule.Choice;

class AfterwardsTest {

    @Test
    void a_tie_is_what_the_casting_vote_made_of_it() {
        var yes = Afterwards.of(null, new CastingVoteGiven("poll-1", Choice.YES));
        var no = Afterwards.of(null, new CastingVoteGiven("poll-1", Choice.NO));
        assertThat(Afterwards.settled(PENDING_CASTING_VOTE, yes)).isEqualTo(ADOPTED);
        assertThat(Afterwards.settled(PENDING_CASTING_VOTE, no)).isEqualTo(REJECTED);
        assertThat(Afterwards.settled(PENDING_CASTING_VOTE, null)).isEqualTo(PENDING_CASTING_VOTE);
    }

    @Test
    void a_tie_not_voted_on_again_is_rejected_and_a_motion_changes_nothing() {
        var late = Afterwards.of(null, new TieRejected("poll-1"));
        var moved = Afterwards.of(null, new ReconsiderationMoved("poll-1", "states.A"));
        assertThat(Afterwards.settled(PENDING_SECOND_VOTE, late)).isEqualTo(REJECTED);
        assertThat(Afterwards.settled(PENDING_SECOND_VOTE, moved)).isEqualTo(PENDING_SECOND_VOTE);
        assertThat(Afterwards.settled(ADOPTED, moved)).isEqualTo(ADOPTED);
    }
}
