package plenary.proposal.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.FLOOR_ASKED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.FLOOR_NOT_HELD;
import static plenary.contracts.refusal.RefusalCode.FLOOR_REQUEST_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.FLOOR_REQUEST_OVER;
import static plenary.contracts.refusal.RefusalCode.GROUP_TIME_SPENT;
import static plenary.contracts.refusal.RefusalCode.MOTION_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_NEXT_TO_SPEAK;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.SPEAKERS_LIST_CLOSED;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.SpeakingEvent.FloorEnded;
import plenary.contracts.event.SpeakingEvent.FloorGiven;
import plenary.contracts.event.SpeakingEvent.ListOrder;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.proposal.floor.FloorCommand.CloseSession;
import plenary.proposal.floor.FloorCommand.OpenSession;
import plenary.proposal.floor.FloorCommand.SuspendSession;
import plenary.proposal.meeting.FloorRequest.Stage;
import plenary.proposal.meeting.SpeakingCommand.Arrange;
import plenary.proposal.meeting.SpeakingCommand.AskForFloor;
import plenary.proposal.meeting.SpeakingCommand.CloseList;
import plenary.proposal.meeting.SpeakingCommand.EndFloor;
import plenary.proposal.meeting.SpeakingCommand.GiveFloor;
import plenary.proposal.meeting.SpeakingCommand.ReopenList;
import plenary.proposal.meeting.SpeakingCommand.WithdrawRequest;
import plenary.proposal.text.Conference;

/** Who asks for the floor, who has it, and for how long. Each act takes a minute. */
class SpeakersTest {
    private static final String CHAIR = "chair:com-5";

    private final Conference conference = Conference.open();

    private int asks(String country, Purpose purpose) {
        conference.act("seat:states." + country, new AskForFloor("s-1", purpose, null, null));
        return list().requests().size();
    }

    private SpeakersList list() {
        return conference.state.meetings().list("s-1");
    }

    private List<Integer> next() {
        return new SpeakingTurns(conference.state, "s-1")
                .next().stream().map(FloorRequest::request).toList();
    }

    private static GiveFloor give(int request) {
        return new GiveFloor("s-1", request, null, null);
    }

    private static Arrange arranged(ListOrder order, Integer each, Integer perGroup) {
        return new Arrange("s-1", order, each, perGroup);
    }

    private Stage stage(int request) {
        return list().request(request).orElseThrow().stage();
    }

    @BeforeEach
    void committee_5_meets() {
        conference.act(CHAIR, new OpenSession("s-1", "com-5", "First", List.of()));
    }

    @Test
    void speakers_are_called_in_the_order_in_which_they_asked() {
        var france = asks("FRA", Purpose.STATEMENT);
        var mexico = asks("MEX", Purpose.STATEMENT);
        conference.refused(NOT_NEXT_TO_SPEAK, CHAIR, give(mexico));
        conference.act(CHAIR, give(france));
        var facts = conference.act(CHAIR, give(mexico));
        assertThat(facts)
                .hasExactlyElementsOfTypes(FloorEnded.class, FloorGiven.class)
                .first()
                .isEqualTo(new FloorEnded("s-1", france));
        assertThat(stage(france)).isEqualTo(Stage.SPOKEN);
        assertThat(list().request(france).orElseThrow().used(null)).hasMinutes(1);
        conference.refused(FLOOR_REQUEST_OVER, CHAIR, give(france));
        conference.act("seat:states.MEX", new EndFloor("s-1", mexico));
        conference.refused(FLOOR_NOT_HELD, CHAIR, new EndFloor("s-1", mexico));
    }

    @Test
    void out_of_turn_the_chair_gives_the_floor_with_a_reason_that_is_recorded() {
        asks("FRA", Purpose.STATEMENT);
        var egypt = asks("EGY", Purpose.STATEMENT);
        var facts =
                conference.act(
                        CHAIR, new GiveFloor("s-1", egypt, 90, "The minister leaves at noon."));
        assertThat(facts)
                .containsExactly(new FloorGiven("s-1", egypt, 90, "The minister leaves at noon."));
    }

    @Test
    void for_and_against_speak_in_turn() {
        conference.act(CHAIR, arranged(ListOrder.ALTERNATING, null, null));
        asks("FRA", Purpose.FOR);
        asks("MEX", Purpose.FOR);
        asks("CAN", Purpose.STATEMENT);
        asks("EGY", Purpose.AGAINST);
        asks("RUS", Purpose.AGAINST);
        assertThat(next()).containsExactly(1, 4, 2, 5, 3);
        conference.act(CHAIR, give(1));
        assertThat(next()).containsExactly(4, 2, 5, 3);
    }

    @Test
    void a_closed_list_keeps_who_asked_before() {
        var france = asks("FRA", Purpose.STATEMENT);
        conference.act(CHAIR, new CloseList("s-1"));
        assertThat(conference.act(CHAIR, new CloseList("s-1"))).isEmpty();
        conference.refused(
                SPEAKERS_LIST_CLOSED,
                "seat:states.MEX",
                new AskForFloor("s-1", Purpose.FOR, null, null));
        var reply = asks("EGY", Purpose.RIGHT_OF_REPLY);
        var order = asks("CAN", Purpose.POINT_OF_ORDER);
        assertThat(next()).containsExactly(order, france, reply);
        conference.act(CHAIR, new ReopenList("s-1"));
        var mexico = asks("MEX", Purpose.FOR);
        assertThat(next()).containsExactly(order, france, mexico, reply);
    }

    @Test
    void a_point_of_order_interrupts_and_the_speaker_goes_on_after_it() {
        var france = asks("FRA", Purpose.STATEMENT);
        conference.act(CHAIR, give(france));
        var canada = asks("CAN", Purpose.POINT_OF_ORDER);
        conference.act(CHAIR, give(canada));
        assertThat(stage(france)).isEqualTo(Stage.INTERRUPTED);
        conference.act(CHAIR, new EndFloor("s-1", canada));
        assertThat(list().speaking()).map(FloorRequest::request).hasValue(france);
        conference.act(CHAIR, new EndFloor("s-1", france));
        // two minutes before the interruption, one after it
        assertThat(list().request(france).orElseThrow().used(null))
                .isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void who_is_called_while_a_point_of_order_is_heard_ends_both() {
        var france = asks("FRA", Purpose.STATEMENT);
        var mexico = asks("MEX", Purpose.STATEMENT);
        conference.act(CHAIR, give(france));
        conference.act(CHAIR, give(asks("CAN", Purpose.POINT_OF_ORDER)));
        conference.act(CHAIR, give(mexico));
        assertThat(list().speaking()).map(FloorRequest::request).hasValue(mexico);
        assertThat(list().at(Stage.SPOKEN)).hasSize(2);
        assertThat(list().at(Stage.INTERRUPTED)).isEmpty();
    }

    @Test
    void a_group_that_has_used_its_time_is_given_more_with_a_reason() {
        conference.act(CHAIR, arranged(ListOrder.AS_ASKED, 300, 100));
        var france = asks("FRA", Purpose.STATEMENT);
        var mexico = asks("MEX", Purpose.STATEMENT); // all are of one group here
        assertThat(conference.act(CHAIR, give(france)))
                .containsExactly(new FloorGiven("s-1", france, 100, null));
        conference.act(CHAIR, new EndFloor("s-1", france));
        assertThat(conference.act(CHAIR, give(mexico)))
                .containsExactly(new FloorGiven("s-1", mexico, 40, null));
        conference.act(CHAIR, new EndFloor("s-1", mexico));
        var egypt = asks("EGY", Purpose.STATEMENT);
        conference.refused(GROUP_TIME_SPENT, CHAIR, give(egypt));
        conference.act(CHAIR, new GiveFloor("s-1", egypt, null, "It was named."));
        assertThat(list().speaking()).map(FloorRequest::seconds).hasValue(300);
    }

    @Test
    void one_asks_once_and_takes_it_back_or_is_taken_off() {
        var france = asks("FRA", Purpose.STATEMENT);
        conference.refused(
                FLOOR_ASKED_ALREADY,
                "seat:states.FRA",
                new AskForFloor("s-1", Purpose.AGAINST, null, null));
        asks("FRA", Purpose.POINT_OF_ORDER);
        var withdrawn = new WithdrawRequest("s-1", france, null);
        conference.refused(NOT_ENTITLED, "seat:states.MEX", withdrawn);
        conference.act("seat:states.FRA", withdrawn);
        conference.refused(FLOOR_REQUEST_OVER, CHAIR, withdrawn);
        conference.act(CHAIR, new WithdrawRequest("s-1", 2, "Not a point of order."));
        assertThat(next()).isEmpty();
        conference.refused(FLOOR_REQUEST_NOT_FOUND, CHAIR, give(9));
    }

    @Test
    void the_floor_is_the_bodys_and_of_its_meeting() {
        conference.refused(
                NOT_ENTITLED, "seat:states.FRA", arranged(ListOrder.BALANCED, null, null));
        conference.refused(
                MOTION_NOT_PROVIDED,
                "seat:states.FRA",
                new AskForFloor("s-1", Purpose.POINT_OF_ORDER, "filibuster", null));
        conference.act("chair:wg-5-1", new OpenSession("s-2", "wg-5-1", "First", List.of()));
        conference.refused(
                BODY_CLOSED,
                "seat:states.EGY",
                new AskForFloor("s-2", Purpose.STATEMENT, null, null));
        var france = asks("FRA", Purpose.STATEMENT);
        conference.act(CHAIR, give(france));
        conference.act(CHAIR, new SuspendSession("s-1", "Lunch"));
        assertThat(stage(france)).isEqualTo(Stage.SPOKEN);
        conference.refused(SESSION_NOT_OPEN, CHAIR, give(france));
    }

    @Test
    void nobody_has_the_floor_of_a_meeting_that_is_over() {
        var france = asks("FRA", Purpose.STATEMENT);
        conference.act(CHAIR, give(france));
        conference.act(CHAIR, new CloseSession("s-1", null, true));
        assertThat(list().speaking()).isEmpty();
    }
}
