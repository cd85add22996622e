package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CHECK_CLOSED;
import static plenary.contracts.refusal.RefusalCode.CHECK_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_OPEN;
import static plenary.proposal.decision.Committee.CHAIR;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.SessionEvent.SessionClosed;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.Verdict;
import plenary.proposal.decision.DecisionCommand.CloseCheck;
import plenary.proposal.decision.DecisionCommand.OpenCheck;

class CheckTest {
    private static final OpenCheck OPEN =
            new OpenCheck("wg", Map.of("en", "Do we want it in?"), false);

    @Test
    void the_moderators_words_are_kept_verbatim_and_the_act_is_known() {
        var hall = Committee.meets();
        var before = hall.state().seq();
        hall.does(CHAIR, OPEN);
        hall.does(CHAIR, new CloseCheck("check-1", "The majority is with having it in."));
        var check = hall.decisions().checks().get("check-1");
        assertThat(check.words()).isEqualTo("The majority is with having it in.");
        assertThat(check.openedSeq()).isEqualTo(before + 1);
        assertThat(check.open()).isFalse();
    }

    @Test
    void a_check_has_no_place_for_an_outcome() {
        assertThat(Arrays.stream(Check.class.getRecordComponents()).map(RecordComponent::getType))
                .doesNotContain(Tally.class, Verdict.class, Poll.class);
    }

    @Test
    void what_was_said_is_not_said_otherwise_later() {
        var hall = Committee.meets();
        hall.does(CHAIR, OPEN);
        hall.does(CHAIR, new CloseCheck("check-1", "So it seems."));
        assertThat(hall.does(CHAIR, new CloseCheck("check-1", "So it seems."))).isEmpty();
        hall.refuses(CHECK_CLOSED, CHAIR, new CloseCheck("check-1", "It was adopted."));
    }

    @Test
    void only_the_moderator_takes_the_temperature_and_in_an_open_session() {
        var hall = Committee.meets();
        hall.refuses(NOT_ENTITLED, "chair:plenary", OPEN);
        hall.refuses(BODY_NOT_FOUND, CHAIR, new OpenCheck("none", Map.of("en", "?"), false));
        hall.refuses(CHECK_NOT_FOUND, CHAIR, new CloseCheck("check-1", "…"));
        hall.does(CHAIR, OPEN);
        hall.refuses(NOT_ENTITLED, "chair:plenary", new CloseCheck("check-1", "…"));
        hall.happens(new SessionClosed("s2", null));
        hall.refuses(SESSION_NOT_OPEN, CHAIR, OPEN);
    }
}
