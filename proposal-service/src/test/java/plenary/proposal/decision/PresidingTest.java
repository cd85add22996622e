package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_PRESIDING;
import static plenary.contracts.refusal.RefusalCode.OFFICE_VACANT;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.seat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.PresidingEvent.ChairHandedOver;
import plenary.proposal.floor.FloorCommand.CloseSession;
import plenary.proposal.floor.FloorCommand.OpenSession;
import plenary.proposal.meeting.HandOver;
import plenary.proposal.meeting.SpeakingCommand.CloseList;

/** The chair is handed over in one act; from then on one alone presides. */
class PresidingTest {
    private static final String VICE = "vice-chair:wg";
    private static final HandOver OVER = new HandOver("s2", Office.VICE_CHAIR);
    private static final HandOver BACK = new HandOver("s2", Office.CHAIR);

    private static Hall meeting() {
        return Committee.meets()
                .happens(new OfficerInstalled("i3", "vice-chair:wg", "wg", Office.VICE_CHAIR));
    }

    @Test
    void who_has_handed_over_does_not_act_from_the_chair_until_it_is_handed_back() {
        var hall = meeting();
        assertThat(hall.does(CHAIR, OVER)).containsExactly(new ChairHandedOver("s2", CHAIR, VICE));
        hall.refuses(NOT_PRESIDING, CHAIR, new CloseList("s2"));
        hall.refuses(NOT_PRESIDING, CHAIR, Committee.put());
        hall.does(VICE, new CloseList("s2"));
        assertThat(hall.does(VICE, OVER)).isEmpty();
        hall.does(VICE, BACK);
        hall.refuses(NOT_PRESIDING, VICE, Committee.put());
        hall.does(CHAIR, Committee.put());
    }

    @Test
    void the_chair_takes_it_back_and_a_vice_chair_does_not_take_it() {
        var hall = meeting();
        hall.refuses(NOT_ENTITLED, VICE, OVER);
        hall.refuses(NOT_ENTITLED, seat("states", 1), OVER);
        hall.does(CHAIR, OVER);
        hall.does(CHAIR, BACK);
        hall.does(CHAIR, new CloseList("s2"));
    }

    @Test
    void it_is_handed_to_somebody_and_for_this_meeting_alone() {
        Committee.meets().refuses(OFFICE_VACANT, CHAIR, OVER);
        var hall = meeting();
        hall.does(CHAIR, OVER);
        hall.does(VICE, new CloseSession("s2", null, true));
        hall.does(CHAIR, new OpenSession("s3", "wg", "Second", List.of()));
    }
}
