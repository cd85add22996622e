package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.APPEALED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.CHALLENGE_SETTLED;
import static plenary.contracts.refusal.RefusalCode.CHALLENGE_UNSETTLED;
import static plenary.contracts.refusal.RefusalCode.CREDENTIALS_INSUFFICIENT;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_RULED_YET;
import static plenary.contracts.refusal.RefusalCode.OUT_OF_SCOPE;
import static plenary.contracts.refusal.RefusalCode.SUBJECT_NOT_FOUND;
import static plenary.proposal.text.Conference.quote;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.SessionEvent.AppealDecided;
import plenary.contracts.event.SessionEvent.RulingAppealed;
import plenary.proposal.floor.FloorCommand.AppealRuling;
import plenary.proposal.floor.FloorCommand.ChallengeScope;
import plenary.proposal.floor.FloorCommand.GiveRuling;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.EditWording;

/** Competence before substance: challenge, ruling, appeal. */
class ScopeTest {
    private final Conference conference = Conference.open().withInstrument().withModification();

    private void challenged(String by) {
        conference.act("seat:states." + by, new ChallengeScope("provision/3", "not ours"));
    }

    private boolean shownChallenged() {
        return conference.state.floor().challenged("provision/3");
    }

    @Test
    void only_what_is_there_is_challenged_and_by_one_seat_once() {
        for (var nothing : List.of("provision/99", "proposal/99", "article 3", "body/plenary")) {
            conference.refused(
                    SUBJECT_NOT_FOUND, "seat:states.FRA", new ChallengeScope(nothing, "x"));
        }
        challenged("FRA");
        conference.refused(
                ALREADY_EXISTS, "seat:states.FRA", new ChallengeScope("provision/3", "again"));
        challenged("MEX");
        conference.act("chair:wg-5-1", new GiveRuling("challenge-1", true, "ours"));
        assertThat(shownChallenged()).isTrue(); // the other one waits
        conference.act("chair:wg-5-1", new GiveRuling("challenge-2", true, "ours"));
        assertThat(shownChallenged()).isFalse();
    }

    @Test
    void the_chair_of_the_body_it_is_before_rules_or_of_one_above_and_no_other() {
        challenged("FRA");
        var ruling = new GiveRuling("challenge-1", true, "ours");
        conference.refused(NOT_ENTITLED, "chair:wg-5-2", ruling);
        conference.refused(NOT_ENTITLED, "chair:friends", ruling);
        conference.refused(NOT_ENTITLED, "seat:states.FRA", ruling);
        conference.act("chair:com-5", ruling);
        conference.refused(CHALLENGE_SETTLED, "chair:plenary", ruling);
    }

    @Test
    void what_a_challenged_proposal_brought_is_not_called_either() {
        conference.act("seat:states.FRA", new ChallengeScope("proposal/27", "not ours"));
        var call = new CallConsensus("wg-5-1", List.of("3"));
        conference.refused(CHALLENGE_UNSETTLED, "chair:wg-5-1", call);
        conference.act("chair:wg-5-1", new GiveRuling("challenge-1", false, "not ours"));
        conference.refused(OUT_OF_SCOPE, "chair:wg-5-1", call);
    }

    @Test
    void what_was_ruled_on_is_challenged_again_only_when_it_has_moved() {
        challenged("FRA");
        conference.act("chair:wg-5-1", new GiveRuling("challenge-1", true, "ours"));
        conference.refused(
                CHALLENGE_SETTLED, "seat:states.MEX", new ChallengeScope("provision/3", "x"));
        conference.act(
                "chair:wg-5-1", new EditWording("3", quote("unduly"), "gravely", null, null));
        challenged("MEX");
        assertThat(shownChallenged()).isTrue();
    }

    @Test
    void an_appeal_lets_it_stand_challenged_until_its_vote() {
        challenged("FRA");
        var appeal = new AppealRuling("challenge-1");
        conference.refused(NOT_RULED_YET, "seat:states.FRA", appeal);
        conference.act("chair:wg-5-1", new GiveRuling("challenge-1", true, "ours"));
        conference.refused(NOT_ENTITLED, "chair:com-5", appeal);
        conference.refused(CREDENTIALS_INSUFFICIENT, "seat:states.SGN", appeal);
        assertThat(conference.act("seat:states.MEX", appeal))
                .containsExactly(new RulingAppealed("challenge-1", "states.MEX", null));
        assertThat(shownChallenged()).isTrue();
        assertThat(conference.act("seat:states.MEX", appeal)).isEmpty();
        conference.refused(APPEALED_ALREADY, "seat:states.FRA", appeal);
        conference.refused(
                CHALLENGE_UNSETTLED, "chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3")));
        conference.happens(new AppealDecided("challenge-1", "poll-1", true, false));
        assertThat(shownChallenged()).isFalse();
        assertThat(conference.state.floor().ruledOut("provision/3")).isTrue();
        conference.refused(APPEALED_ALREADY, "seat:states.MEX", appeal);
    }
}
