package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.DIVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.DIVISION_OPPOSED;
import static plenary.contracts.refusal.RefusalCode.FLOOR_ASKED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.MOTION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MOTION_OVER;
import static plenary.contracts.refusal.RefusalCode.MOTION_SPEAKERS_FULL;
import static plenary.contracts.refusal.RefusalCode.MOTION_SPEAKERS_WAIT;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.seat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.SessionEvent.SessionClosed;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.contracts.event.SpeakingEvent.RequestWithdrawn;
import plenary.contracts.event.VoteByRightEvent.DivisionDecided;
import plenary.proposal.decision.DecisionCommand.MoveReconsideration;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.decision.VoteByRightCommand.GrantDivision;
import plenary.proposal.decision.VoteByRightCommand.MoveDivision;
import plenary.proposal.decision.VoteByRightCommand.OpposeDivision;
import plenary.proposal.decision.VoteByRightCommand.PartAsked;
import plenary.proposal.meeting.FloorRequest;
import plenary.proposal.meeting.SpeakingCommand.AskForFloor;
import plenary.proposal.meeting.SpeakingCommand.EndFloor;
import plenary.proposal.meeting.SpeakingCommand.GiveFloor;
import plenary.proposal.meeting.SpeakingCommand.WithdrawRequest;
import plenary.proposal.meeting.SpeakingTurns;

/**
 * Speakers on a division and on taking a vote again, as the General Assembly hears them: two for
 * and two against a division (rules 89 and 129), two against a reconsideration (rule 81).
 */
class DebateTest {
    private static final String ON = "division/division-1";
    private static final String MOVER = seat("states", 7);

    private static Hall assembly() {
        return meets("un-general-assembly", tree -> tree);
    }

    @SuppressWarnings("unchecked")
    private static Hall meets(String charter, UnaryOperator<Map<String, Object>> amended) {
        return Committee.meets(
                Hall.charter(
                        charter,
                        tree -> {
                            var chamber =
                                    ((List<Map<String, Object>>) tree.get("chambers")).getFirst();
                            chamber.put("id", "states");
                            chamber.remove("seats");
                            return amended.apply(tree);
                        }));
    }

    private static Hall divided(Hall hall) {
        hall.does(
                MOVER,
                new MoveDivision(
                        "wg",
                        "2",
                        List.of(
                                new PartAsked("The committee recommends", true),
                                new PartAsked("measure number c", true))));
        return hall;
    }

    private static AskForFloor ask(Purpose side, String about) {
        return new AskForFloor("s2", side, null, about);
    }

    private static OpenPoll vote(String body, Matter matter, String subject) {
        return new OpenPoll(body, matter, null, Map.of("en", "Shall it?"), subject, null, null);
    }

    private static OpenPoll onDivision() {
        return vote("wg", Matter.PROCEDURE, ON);
    }

    private static void heard(Hall hall, int request) {
        hall.does(CHAIR, new GiveFloor("s2", request, null, null));
        hall.does(CHAIR, new EndFloor("s2", request));
    }

    private static List<String> next(Hall hall) {
        return new SpeakingTurns(hall.state(), "s2").next().stream().map(FloorRequest::by).toList();
    }

    @Test
    void two_are_heard_on_each_side_of_a_division_before_it_is_put() {
        var hall = divided(assembly());
        hall.does(seat("states", 20), new AskForFloor("s2", Purpose.STATEMENT, null, null));
        hall.does(seat("states", 1), ask(Purpose.FOR, ON));
        hall.refuses(FLOOR_ASKED_ALREADY, seat("states", 1), ask(Purpose.FOR, ON));
        hall.does(seat("states", 2), ask(Purpose.FOR, ON));
        hall.refuses(MOTION_SPEAKERS_FULL, seat("states", 3), ask(Purpose.FOR, ON));
        hall.does(seat("states", 4), ask(Purpose.AGAINST, ON));
        hall.does(seat("states", 5), ask(Purpose.AGAINST, ON));
        hall.refuses(MOTION_SPEAKERS_FULL, seat("states", 6), ask(Purpose.AGAINST, ON));
        assertThat(next(hall))
                .as("before the list")
                .containsExactly(
                        seat("states", 1),
                        seat("states", 2),
                        seat("states", 4),
                        seat("states", 5),
                        seat("states", 20));
        hall.refuses(MOTION_SPEAKERS_WAIT, CHAIR, onDivision());
        heard(hall, 2);
        heard(hall, 3);
        heard(hall, 4);
        hall.refuses(MOTION_SPEAKERS_WAIT, CHAIR, onDivision());
        hall.does(CHAIR, new WithdrawRequest("s2", 5, "Not in the room."));
        hall.does(seat("states", 6), ask(Purpose.AGAINST, ON)); // a place is free again
        heard(hall, 6);
        hall.does(CHAIR, onDivision());
        hall.refuses(VOTING_BEGUN, seat("states", 8), ask(Purpose.AGAINST, ON));
        hall.counted("poll-1", 30, 10, 0);
        hall.refuses(MOTION_OVER, seat("states", 8), ask(Purpose.AGAINST, ON));
    }

    @Test
    void who_asks_to_speak_against_a_division_objects_to_it() {
        var hall = divided(assembly());
        hall.does(seat("states", 1), ask(Purpose.FOR, ON));
        hall.does(seat("states", 4), ask(Purpose.AGAINST, ON));
        hall.refuses(DIVISION_OPPOSED, CHAIR, new GrantDivision("division-1"));
        hall.does(seat("states", 4), new WithdrawRequest("s2", 2, null));
        assertThat(hall.does(CHAIR, new GrantDivision("division-1")))
                .containsExactly(
                        new DivisionDecided("division-1", true, null),
                        new RequestWithdrawn("s2", 1, "house", "The motion is settled."));
        assertThat(next(hall)).isEmpty();
    }

    @Test
    void a_statement_on_a_motion_is_on_the_list_and_holds_up_no_vote() {
        var hall = divided(assembly());
        hall.does(seat("states", 20), new AskForFloor("s2", Purpose.STATEMENT, null, null));
        hall.does(seat("states", 21), ask(Purpose.STATEMENT, ON));
        hall.does(seat("states", 1), ask(Purpose.FOR, ON));
        assertThat(next(hall))
                .containsExactly(seat("states", 1), seat("states", 20), seat("states", 21));
        heard(hall, 3);
        hall.does(CHAIR, onDivision());
    }

    @Test
    void who_spoke_in_an_earlier_meeting_was_heard_and_who_was_not_called_asks_again() {
        var hall = divided(assembly());
        hall.does(seat("states", 4), ask(Purpose.AGAINST, ON));
        hall.does(seat("states", 5), ask(Purpose.AGAINST, ON));
        heard(hall, 1);
        hall.happens(new SessionClosed("s2", "over"));
        hall.pass(Duration.ofHours(1));
        hall.happens(new SessionOpened("s3", "wg", "Second", List.of()));
        var again = new AskForFloor("s3", Purpose.AGAINST, null, ON);
        hall.refuses(FLOOR_ASKED_ALREADY, seat("states", 4), again);
        hall.does(seat("states", 6), again);
        hall.refuses(MOTION_SPEAKERS_FULL, seat("states", 5), again);
    }

    @Test
    void speeches_name_a_motion_that_is_there_and_before_the_body() {
        var hall = divided(assembly());
        var other = seat("states", 1);
        hall.refuses(DIVISION_NOT_FOUND, other, ask(Purpose.FOR, "division/division-9"));
        hall.refuses(MOTION_NOT_FOUND, other, ask(Purpose.FOR, "reconsideration/poll-9"));
        hall.refuses(MOTION_NOT_FOUND, other, ask(Purpose.FOR, "motion/s2/9"));
        hall.refuses(MOTION_NOT_FOUND, other, new AskForFloor("s1", Purpose.FOR, null, ON));
    }

    @Test
    void a_charter_that_hears_nobody_on_a_division_puts_it_at_once() {
        var hall = divided(meets("itu-conference", tree -> tree));
        hall.refuses(MOTION_SPEAKERS_FULL, seat("states", 1), ask(Purpose.FOR, ON));
        hall.does(seat("states", 9), new OpposeDivision("division-1"));
        hall.does(CHAIR, onDivision());
    }

    private static Hall decided(Hall hall) {
        hall.does("chair:plenary", vote("plenary", Matter.PROPOSAL, "proposal/1"));
        hall.counted("poll-1", 30, 10, 0);
        return hall;
    }

    private static AskForFloor again(Purpose side) {
        return new AskForFloor("s1", side, null, "reconsideration/poll-1");
    }

    @Test
    void two_are_heard_against_taking_a_vote_again_and_nobody_for_it() {
        var hall = decided(assembly());
        var put = vote("plenary", Matter.RECONSIDERATION, "poll/poll-1");
        hall.refuses(MOTION_NOT_FOUND, seat("states", 1), again(Purpose.AGAINST));
        hall.does(seat("states", 40), new MoveReconsideration("poll-1"));
        hall.refuses(MOTION_SPEAKERS_FULL, seat("states", 1), again(Purpose.FOR));
        hall.does(seat("states", 2), again(Purpose.AGAINST));
        hall.does(seat("states", 3), again(Purpose.AGAINST));
        hall.refuses(MOTION_SPEAKERS_FULL, seat("states", 4), again(Purpose.AGAINST));
        hall.refuses(MOTION_SPEAKERS_WAIT, "chair:plenary", put);
        hall.does("chair:plenary", new GiveFloor("s1", 1, null, null));
        hall.does("chair:plenary", new GiveFloor("s1", 2, null, null));
        hall.does("chair:plenary", put);
        hall.counted("poll-2", 30, 15, 0);
        hall.refuses(MOTION_OVER, seat("states", 4), again(Purpose.AGAINST));
    }

    @Test
    void where_the_charter_numbers_no_speakers_on_it_all_are_heard() {
        var hall = decided(meets("itu-conference", tree -> tree));
        hall.pass(Duration.ofDays(1));
        hall.does(seat("states", 40), new MoveReconsideration("poll-1"));
        for (var n = 1; n <= 4; n++) {
            hall.does(seat("states", n), again(Purpose.FOR));
        }
        hall.refuses(
                MOTION_SPEAKERS_WAIT,
                "chair:plenary",
                vote("plenary", Matter.RECONSIDERATION, "poll/poll-1"));
    }
}
