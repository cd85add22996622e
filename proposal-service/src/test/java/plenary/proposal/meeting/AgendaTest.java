package plenary.proposal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.AGENDA_ITEM_CONCLUDED;
import static plenary.contracts.refusal.RefusalCode.AGENDA_ITEM_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.AGENDA_ITEM_NOT_TAKEN;
import static plenary.contracts.refusal.RefusalCode.AGENDA_ITEM_OPEN;
import static plenary.contracts.refusal.RefusalCode.AGENDA_ITEM_TAKEN;
import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.HOLD_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_OPEN;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.AgendaEvent.AgendaItem;
import plenary.contracts.event.AgendaEvent.ItemOutcome;
import plenary.proposal.floor.FloorCommand.CloseSession;
import plenary.proposal.floor.FloorCommand.OpenSession;
import plenary.proposal.floor.FloorCommand.SuspendSession;
import plenary.proposal.meeting.Agenda.Stage;
import plenary.proposal.meeting.AgendaCommand.Announce;
import plenary.proposal.meeting.AgendaCommand.CloseItem;
import plenary.proposal.meeting.AgendaCommand.HoldItem;
import plenary.proposal.meeting.AgendaCommand.ReleaseHold;
import plenary.proposal.meeting.AgendaCommand.SetAgenda;
import plenary.proposal.meeting.AgendaCommand.TakeItem;
import plenary.proposal.text.Conference;

/** What a meeting takes up, one item at a time. */
class AgendaTest {
    private static final String CHAIR = "chair:wg-5-1";

    private final Conference conference = Conference.open();

    private static AgendaItem item(String id) {
        return new AgendaItem(id, "On " + id, 20, List.of());
    }

    private static SetAgenda agenda(String... items) {
        return new SetAgenda("s-1", java.util.Arrays.stream(items).map(AgendaTest::item).toList());
    }

    private Agenda agenda() {
        return conference.state.meetings().agenda("s-1");
    }

    @BeforeEach
    void the_working_group_meets() {
        conference.act(CHAIR, new OpenSession("s-1", "wg-5-1", "First", List.of()));
        conference.act(CHAIR, agenda("spam", "routing", "charging"));
    }

    @Test
    void one_item_is_taken_at_a_time() {
        conference.act(CHAIR, new TakeItem("s-1", "spam"));
        assertThat(agenda().current()).map(Agenda.Item::item).hasValue("spam");
        conference.refused(AGENDA_ITEM_OPEN, CHAIR, new TakeItem("s-1", "routing"));
        conference.act(CHAIR, new CloseItem("s-1", "spam", ItemOutcome.DEFERRED, "Tonight."));
        conference.act(CHAIR, new TakeItem("s-1", "routing"));
        conference.act(CHAIR, new CloseItem("s-1", "routing", ItemOutcome.CONCLUDED, null));
        conference.refused(AGENDA_ITEM_CONCLUDED, CHAIR, new TakeItem("s-1", "routing"));
        conference.act(CHAIR, new TakeItem("s-1", "spam"));
        assertThat(agenda().items())
                .extracting(Agenda.Item::stage)
                .containsExactly(Stage.BEING_TAKEN, Stage.CONCLUDED, Stage.WAITING);
    }

    @Test
    void an_item_is_left_while_it_is_being_taken() {
        conference.refused(
                AGENDA_ITEM_NOT_TAKEN,
                CHAIR,
                new CloseItem("s-1", "spam", ItemOutcome.CONCLUDED, null));
        conference.refused(AGENDA_ITEM_NOT_FOUND, CHAIR, new TakeItem("s-1", "weather"));
    }

    @Test
    void the_order_changes_and_what_was_taken_stays() {
        conference.act(CHAIR, new TakeItem("s-1", "spam"));
        conference.refused(AGENDA_ITEM_TAKEN, CHAIR, agenda("charging", "routing"));
        conference.act(CHAIR, agenda("charging", "spam"));
        assertThat(agenda().items())
                .extracting(Agenda.Item::item)
                .containsExactly("charging", "spam");
        assertThat(agenda().current()).map(Agenda.Item::item).hasValue("spam");
        assertThat(conference.act(CHAIR, agenda("charging", "spam"))).isEmpty();
    }

    @Test
    void a_delegation_that_sits_elsewhere_asks_that_an_item_wait() {
        var asked = new HoldItem("s-1", "charging", "We sit in Working Group 2 until five.");
        conference.act("seat:states.MEX", asked);
        assertThat(conference.act("seat:states.MEX", asked)).isEmpty();
        assertThat(agenda().holdsOn("charging")).hasSize(1);
        conference.act(CHAIR, new TakeItem("s-1", "charging")); // it stops nothing
        conference.refused(NOT_ENTITLED, "seat:states.FRA", new ReleaseHold("s-1", 1));
        conference.refused(HOLD_NOT_FOUND, CHAIR, new ReleaseHold("s-1", 2));
        conference.act("seat:states.MEX", new ReleaseHold("s-1", 1));
        assertThat(conference.act(CHAIR, new ReleaseHold("s-1", 1))).isEmpty();
        assertThat(agenda().holdsOn("charging")).isEmpty();
        conference.refused(BODY_CLOSED, "seat:states.EGY", asked); // not of the working group
    }

    @Test
    void its_chair_and_the_secretariat_keep_the_agenda() {
        conference.refused(NOT_ENTITLED, "seat:states.FRA", agenda("spam"));
        conference.refused(NOT_ENTITLED, "chair:com-5", new TakeItem("s-1", "spam"));
        conference.act("secretariat", agenda("spam"));
        conference.act("secretariat", new Announce("s-1", "There is coffee."));
        assertThat(agenda().announcements()).hasSize(1);
    }

    @Test
    void a_meeting_that_rests_or_is_over_takes_nothing() {
        conference.act(CHAIR, new SuspendSession("s-1", "Lunch"));
        conference.refused(SESSION_NOT_OPEN, CHAIR, new TakeItem("s-1", "spam"));
        conference.act(CHAIR, agenda("spam", "lunch"));
        conference.act(CHAIR, new plenary.proposal.floor.FloorCommand.ResumeSession("s-1"));
        conference.act(CHAIR, new CloseSession("s-1", null, true));
        conference.refused(SESSION_NOT_OPEN, CHAIR, agenda("spam"));
    }

    @Test
    void a_closed_bodys_meeting_is_not_there_for_others() {
        conference.act("chair:friends", new OpenSession("s-2", "friends", "Inside", List.of()));
        var inner = new SetAgenda("s-2", List.of(item("deal")));
        conference.refused(SESSION_NOT_FOUND, CHAIR, inner);
        conference.refused(
                SESSION_NOT_FOUND, "seat:states.MEX", new HoldItem("s-2", "deal", "Wait."));
        var fact = conference.act("chair:friends", inner).getFirst();
        assertThat(plenary.proposal.Audiences.of(conference.state, fact)).isEqualTo("body:friends");
    }
}
