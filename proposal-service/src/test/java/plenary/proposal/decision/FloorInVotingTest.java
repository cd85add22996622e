package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.seat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.SpeakingEvent.ListOrder;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.floor.FloorCommand.CloseSession;
import plenary.proposal.floor.FloorCommand.SuspendSession;
import plenary.proposal.meeting.FloorRequest;
import plenary.proposal.meeting.SpeakingCommand.Arrange;
import plenary.proposal.meeting.SpeakingCommand.AskForFloor;
import plenary.proposal.meeting.SpeakingCommand.GiveFloor;
import plenary.proposal.meeting.SpeakingTurns;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.GavelConsensus;

/** The floor under a charter with motions, and while a vote is on. */
class FloorInVotingTest {
    private final Hall hall = Committee.meets(Hall.charter("itu-conference"));

    private void asks(String as, Purpose purpose, String motion) {
        hall.does(as, new AskForFloor("s2", purpose, motion, null));
    }

    private java.util.List<Integer> next() {
        return new SpeakingTurns(hall.state(), "s2")
                .next().stream().map(FloorRequest::request).toList();
    }

    @Test
    void motions_go_in_the_charters_precedence_and_a_mere_point_of_order_before_them() {
        asks(seat("states", 1), Purpose.STATEMENT, null);
        asks(seat("states", 2), Purpose.POINT_OF_ORDER, "close-debate");
        asks(seat("states", 3), Purpose.POINT_OF_ORDER, "suspend-meeting");
        asks(seat("states", 4), Purpose.POINT_OF_ORDER, null);
        assertThat(next()).containsExactly(4, 3, 2, 1);
    }

    @Test
    void groups_are_heard_in_turn_where_the_list_is_balanced() {
        hall.does(CHAIR, new Arrange("s2", ListOrder.BALANCED, null, null));
        asks(seat("states", 1), Purpose.STATEMENT, null);
        asks(seat("states", 2), Purpose.STATEMENT, null);
        asks(seat("technical", 1), Purpose.STATEMENT, null);
        asks(seat("civil-society", 1), Purpose.STATEMENT, null);
        assertThat(next()).containsExactly(1, 3, 4, 2);
    }

    @Test
    void once_voting_has_begun_only_a_point_of_order_on_it_is_heard() {
        asks(seat("states", 1), Purpose.STATEMENT, null);
        hall.does(
                CHAIR,
                new OpenPoll(
                        "wg",
                        Matter.PROPOSAL,
                        null,
                        Map.of("en", "Shall it?"),
                        "proposal/1",
                        null,
                        null));
        hall.refuses(VOTING_BEGUN, CHAIR, new GiveFloor("s2", 1, null, null));
        hall.refuses(
                VOTING_BEGUN,
                seat("states", 2),
                new AskForFloor("s2", Purpose.STATEMENT, null, null));
        hall.refuses(
                VOTING_BEGUN,
                seat("states", 2),
                new AskForFloor("s2", Purpose.POINT_OF_ORDER, "close-debate", null));
        asks(seat("states", 2), Purpose.POINT_OF_ORDER, null);
        hall.does(CHAIR, new GiveFloor("s2", 2, null, null));
    }

    @Test
    void a_vote_that_has_begun_is_not_interrupted() {
        hall.does(CHAIR, new CallConsensus("wg", List.of("3")));
        hall.does(
                CHAIR,
                new OpenPoll(
                        "wg",
                        Matter.PROPOSAL,
                        null,
                        Map.of("en", "Shall it?"),
                        "proposal/1",
                        null,
                        null));
        hall.refuses(VOTING_BEGUN, CHAIR, new SuspendSession("s2", "coffee"));
        hall.refuses(VOTING_BEGUN, CHAIR, new CloseSession("s2", "end", true));
        hall.refuses(VOTING_BEGUN, CHAIR, new CallConsensus("wg", List.of("3")));
        hall.refuses(VOTING_BEGUN, CHAIR, new GavelConsensus("call-1"));
        hall.counted("poll-1", 30, 10, 0);
        hall.does(CHAIR, new GavelConsensus("call-1"));
        hall.does(CHAIR, new SuspendSession("s2", "coffee"));
    }
}
