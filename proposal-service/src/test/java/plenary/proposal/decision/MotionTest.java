package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.APPEALED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.APPEAL_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.FLOOR_ASKED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.MOTION_FOR_THE_CHAIR;
import static plenary.contracts.refusal.RefusalCode.MOTION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MOTION_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.MOTION_OPPOSED;
import static plenary.contracts.refusal.RefusalCode.MOTION_OUT_OF_ORDER;
import static plenary.contracts.refusal.RefusalCode.MOTION_OVER;
import static plenary.contracts.refusal.RefusalCode.MOTION_PENDING;
import static plenary.contracts.refusal.RefusalCode.MOTION_RAISED_ELSEWHERE;
import static plenary.contracts.refusal.RefusalCode.MOTION_RULED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.MOTION_SPEAKERS_FULL;
import static plenary.contracts.refusal.RefusalCode.MOTION_SPEAKERS_WAIT;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_RULED_YET;
import static plenary.contracts.refusal.RefusalCode.NO_APPEAL;
import static plenary.contracts.refusal.RefusalCode.RULE_UNKNOWN;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.seat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.AgendaEvent.AgendaItem;
import plenary.contracts.event.AgendaEvent.ItemClosed;
import plenary.contracts.event.AgendaEvent.ItemOutcome;
import plenary.contracts.event.MotionEvent.MotionAppealDecided;
import plenary.contracts.event.MotionEvent.MotionDecided;
import plenary.contracts.event.MotionEvent.MotionMoved;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.contracts.event.SpeakingEvent.RequestWithdrawn;
import plenary.contracts.event.SpeakingEvent.SpeakersListClosed;
import plenary.proposal.decision.DecisionCommand.CancelPoll;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.meeting.AgendaCommand.SetAgenda;
import plenary.proposal.meeting.AgendaCommand.TakeItem;
import plenary.proposal.meeting.FloorRequest;
import plenary.proposal.meeting.Motion;
import plenary.proposal.meeting.Motion.Stage;
import plenary.proposal.meeting.MotionCommand.AgreeToMotion;
import plenary.proposal.meeting.MotionCommand.AppealRulingOnMotion;
import plenary.proposal.meeting.MotionCommand.MoveMotion;
import plenary.proposal.meeting.MotionCommand.RuleOnMotion;
import plenary.proposal.meeting.MotionCommand.WithdrawMotion;
import plenary.proposal.meeting.SpeakingCommand.AskForFloor;
import plenary.proposal.meeting.SpeakingCommand.EndFloor;
import plenary.proposal.meeting.SpeakingCommand.GiveFloor;
import plenary.proposal.meeting.SpeakingTurns;

/** Motions of procedure in the charter's precedence; rulings, and appeals against them. */
class MotionTest {
    private static final String IRAN = seat("states", 7);
    private static final String SPAIN = seat("states", 8);
    private static final String MEXICO = seat("states", 9);
    private static final String CANADA = seat("states", 10);
    private static final String CLOSURE = "close-debate";

    private final Hall hall = Committee.meets(Hall.charter("itu-conference"));

    private static MoveMotion move(String motion) {
        return new MoveMotion("s2", motion, null, null);
    }

    private static PutMotion put(int number) {
        return new PutMotion("s2", number, null, null);
    }

    private static AskForFloor on(int motion, Purpose side) {
        return new AskForFloor("s2", side, null, "motion/s2/" + motion);
    }

    private static OpenPoll vote(Matter matter, String subject, String rule) {
        return new OpenPoll("wg", matter, null, Map.of("en", "Shall it?"), subject, rule, null);
    }

    private Motion motion(int number) {
        return hall.state().meetings().motions("s2").find(number).orElseThrow();
    }

    private List<String> next() {
        return new SpeakingTurns(hall.state(), "s2").next().stream().map(FloorRequest::by).toList();
    }

    @Test
    void closure_is_put_at_once_after_two_against_and_ends_the_list() {
        hall.does(MEXICO, new AskForFloor("s2", Purpose.STATEMENT, null, null));
        assertThat(hall.does(IRAN, new MoveMotion("s2", CLOSURE, "provision/3", "Enough.")))
                .containsExactly(new MotionMoved("s2", 1, CLOSURE, IRAN, "provision/3", "Enough."));
        hall.refuses(MOTION_SPEAKERS_FULL, SPAIN, on(1, Purpose.FOR));
        hall.does(MEXICO, on(1, Purpose.AGAINST));
        hall.refuses(FLOOR_ASKED_ALREADY, MEXICO, on(1, Purpose.AGAINST));
        hall.does(CANADA, on(1, Purpose.AGAINST));
        hall.refuses(MOTION_SPEAKERS_FULL, SPAIN, on(1, Purpose.AGAINST));
        assertThat(next()).containsExactly(MEXICO, CANADA, MEXICO);
        hall.refuses(MOTION_SPEAKERS_WAIT, CHAIR, put(1));
        hall.does(CHAIR, new GiveFloor("s2", 2, null, null));
        hall.does(CHAIR, new GiveFloor("s2", 3, null, null));
        hall.does(CHAIR, new EndFloor("s2", 3));
        hall.does(CHAIR, put(1));
        assertThat(hall.decisions().polls().get("poll-1").opened().rule().name())
                .isEqualTo("procedural-majority");
        assertThat(hall.counted("poll-1", 30, 10, 0))
                .contains(
                        new MotionDecided("s2", 1, true, "poll-1"),
                        new SpeakersListClosed("s2"),
                        new RequestWithdrawn("s2", 1, "house", "Motion 1 was carried."));
        assertThat(motion(1).stage()).isEqualTo(Stage.CARRIED);
        assertThat(motion(1).ended()).isNotNull();
        assertThat(next()).isEmpty();
        hall.refuses(MOTION_OVER, CHAIR, put(1));
        hall.refuses(MOTION_OVER, SPAIN, on(1, Purpose.AGAINST));
    }

    @Test
    void what_the_charter_puts_first_interrupts_and_what_it_puts_after_waits() {
        hall.does(IRAN, move(CLOSURE));
        hall.refuses(MOTION_OUT_OF_ORDER, MEXICO, move(CLOSURE));
        hall.does(MEXICO, move("adjourn-debate"));
        hall.does(CANADA, move("suspend-meeting"));
        hall.refuses(MOTION_OUT_OF_ORDER, SPAIN, move("adjourn-meeting"));
        hall.refuses(MOTION_OUT_OF_ORDER, CHAIR, put(1));
        hall.refuses(MOTION_OUT_OF_ORDER, CHAIR, new AgreeToMotion("s2", 2));
        hall.refuses(MOTION_PENDING, CHAIR, vote(Matter.PROPOSAL, "provision/3", null));
        hall.does(CHAIR, put(3));
        hall.counted("poll-1", 10, 30, 0);
        assertThat(motion(3).stage()).isEqualTo(Stage.REJECTED);
        hall.does(CHAIR, put(2));
        hall.counted("poll-2", 10, 30, 0);
        hall.does(CHAIR, put(1));
        hall.counted("poll-3", 10, 30, 0);
        hall.does(CHAIR, vote(Matter.PROPOSAL, "provision/3", null));
    }

    @Test
    void out_of_order_is_refused_with_the_rule_that_puts_the_other_first() {
        hall.does(IRAN, move("adjourn-debate"));
        var answer =
                plenary.proposal.Procedure.act(
                        hall.state(), Hall.actor(SPAIN), move(CLOSURE), hall.now());
        assertThat(answer)
                .isInstanceOfSatisfying(
                        plenary.proposal.Procedure.Turned.class,
                        turned ->
                                assertThat(turned.refusal().detail())
                                        .isEqualTo(
                                                "Closure of the debate waits until motion 1,"
                                                        + " Adjournment of the debate, is settled"
                                                        + " (General Rules, 12.6)."));
    }

    @Test
    void where_nobody_speaks_against_it_the_chair_finds_agreement_without_a_vote() {
        hall.does(
                CHAIR,
                new SetAgenda("s2", List.of(new AgendaItem("spam", "Spam", null, List.of()))));
        hall.does(CHAIR, new TakeItem("s2", "spam"));
        hall.does(IRAN, move("adjourn-debate"));
        hall.does(MEXICO, on(1, Purpose.AGAINST));
        hall.refuses(MOTION_OPPOSED, CHAIR, new AgreeToMotion("s2", 1));
        hall.does(IRAN, new WithdrawMotion("s2", 1));
        assertThat(next()).isEmpty();
        hall.does(SPAIN, move("adjourn-debate"));
        hall.refuses(NOT_ENTITLED, SPAIN, new AgreeToMotion("s2", 2));
        assertThat(hall.does(CHAIR, new AgreeToMotion("s2", 2)))
                .containsExactly(
                        new MotionDecided("s2", 2, true, null),
                        new ItemClosed(
                                "s2", "spam", ItemOutcome.DEFERRED, "Motion 2 was carried."));
        hall.refuses(MOTION_OVER, CHAIR, new AgreeToMotion("s2", 2));
    }

    @Test
    void a_motion_is_withdrawn_by_its_mover_before_it_is_put() {
        hall.does(IRAN, move(CLOSURE));
        hall.refuses(NOT_ENTITLED, SPAIN, new WithdrawMotion("s2", 1));
        hall.does(CHAIR, put(1));
        hall.refuses(VOTING_BEGUN, IRAN, new WithdrawMotion("s2", 1));
        hall.refuses(VOTING_BEGUN, CHAIR, new RuleOnMotion("s2", 1, false, "Not now."));
        hall.counted("poll-1", 10, 30, 0);
        hall.does(IRAN, move(CLOSURE));
        hall.does(IRAN, new WithdrawMotion("s2", 2));
        hall.does(SPAIN, move(CLOSURE));
        assertThat(motion(2).stage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void on_a_point_of_order_the_chair_rules_and_a_majority_may_overrule() {
        hall.does(SPAIN, new MoveMotion("s2", "point-of-order", null, "Was this a vote?"));
        hall.refuses(MOTION_FOR_THE_CHAIR, CHAIR, put(1));
        hall.refuses(MOTION_FOR_THE_CHAIR, CHAIR, new AgreeToMotion("s2", 1));
        hall.refuses(NOT_RULED_YET, SPAIN, new AppealRulingOnMotion("s2", 1));
        hall.refuses(NOT_ENTITLED, SPAIN, new RuleOnMotion("s2", 1, true, "It was."));
        hall.does(CHAIR, new RuleOnMotion("s2", 1, false, "It was not a vote."));
        hall.refuses(
                MOTION_RULED_ALREADY, CHAIR, new RuleOnMotion("s2", 1, true, "It was after all."));
        assertThat(motion(1).stage()).isEqualTo(Stage.NOT_UPHELD);
        hall.refuses(MOTION_OVER, CHAIR, put(1));
        hall.does(SPAIN, new AppealRulingOnMotion("s2", 1));
        assertThat(hall.does(SPAIN, new AppealRulingOnMotion("s2", 1))).isEmpty();
        hall.refuses(APPEALED_ALREADY, MEXICO, new AppealRulingOnMotion("s2", 1));
        hall.refuses(MOTION_PENDING, CHAIR, vote(Matter.PROPOSAL, "provision/3", null));
        hall.does(CHAIR, put(1));
        assertThat(hall.decisions().polls().get("poll-1").opened().subject())
                .isEqualTo("ruling/s2/1");
        assertThat(hall.counted("poll-1", 30, 10, 0))
                .contains(new MotionAppealDecided("s2", 1, "poll-1", true));
        assertThat(motion(1).stage()).isEqualTo(Stage.UPHELD);
    }

    @Test
    void a_motion_ruled_out_of_order_comes_back_when_the_ruling_is_overruled() {
        hall.does(IRAN, move(CLOSURE));
        hall.does(CHAIR, new RuleOnMotion("s2", 1, false, "Nobody has spoken yet."));
        assertThat(motion(1).stage()).isEqualTo(Stage.RULED_OUT);
        hall.does(IRAN, new AppealRulingOnMotion("s2", 1));
        hall.does(CHAIR, put(1));
        hall.counted("poll-1", 30, 10, 0);
        assertThat(motion(1).stage()).isEqualTo(Stage.PENDING);
        hall.does(CHAIR, put(1));
        hall.counted("poll-2", 30, 10, 0);
        assertThat(motion(1).stage()).isEqualTo(Stage.CARRIED);
    }

    @Test
    void in_the_middle_of_a_vote_only_a_point_of_order_is_raised_and_ruled_on() {
        hall.does(CHAIR, vote(Matter.PROPOSAL, "provision/3", null));
        hall.refuses(VOTING_BEGUN, IRAN, move(CLOSURE));
        hall.does(CANADA, move("point-of-order"));
        hall.does(CHAIR, new RuleOnMotion("s2", 1, false, "The count goes on."));
        hall.does(CANADA, new AppealRulingOnMotion("s2", 1));
        hall.refuses(VOTING_BEGUN, CHAIR, put(1));
    }

    @Test
    void a_vote_that_is_called_off_leaves_the_motion_before_the_meeting() {
        hall.does(IRAN, move(CLOSURE));
        hall.does(CHAIR, put(1));
        hall.does(CHAIR, new CancelPoll("poll-1", "the network"));
        assertThat(motion(1).stage()).isEqualTo(Stage.PENDING);
        assertThat(motion(1).poll()).isEqualTo("poll-1");
    }

    @Test
    void motions_are_those_of_the_charter_and_votes_those_of_the_motion() {
        hall.refuses(MOTION_NOT_PROVIDED, IRAN, move("filibuster"));
        hall.refuses(MOTION_RAISED_ELSEWHERE, IRAN, move("division"));
        hall.refuses(NOT_ENTITLED, CHAIR, move(CLOSURE));
        hall.refuses(MOTION_NOT_FOUND, CHAIR, put(1));
        hall.refuses(MOTION_NOT_FOUND, CHAIR, vote(Matter.PROCEDURE, "motion/s1/1", null));
        hall.refuses(MOTION_NOT_FOUND, CHAIR, vote(Matter.PROCEDURE, "motion/s2/x", null));
        hall.does(IRAN, move(CLOSURE));
        hall.refuses(RULE_UNKNOWN, CHAIR, vote(Matter.PROCEDURE, "motion/s2/1", null));
        hall.refuses(NO_APPEAL, CHAIR, vote(Matter.APPEAL, "ruling/s2/1", null));
        hall.refuses(MALFORMED_REQUEST, CHAIR, vote(Matter.PROCEDURE, "ruling/s2/1", null));
        hall.refuses(NOT_ENTITLED, IRAN, put(1));
        hall.does(CHAIR, vote(Matter.PROCEDURE, "motion/s2/1", "procedural-majority"));
        assertThat(motion(1).poll()).isEqualTo("poll-1");
    }

    @Test
    void the_chair_puts_a_motion_by_name_only_while_none_was_raised() {
        hall.does(IRAN, move(CLOSURE));
        hall.refuses(MOTION_PENDING, CHAIR, vote(Matter.PROCEDURE, "motion/close-debate", null));
        hall.does(IRAN, new WithdrawMotion("s2", 1));
        hall.does(CHAIR, vote(Matter.PROCEDURE, "motion/close-debate", "procedural-majority"));
    }

    @Test
    void where_no_vote_is_possible_the_ruling_stands() {
        var consensus = Committee.meets(Hall.charter("consensus-only"));
        consensus.does(SPAIN, move("point-of-order"));
        consensus.does(CHAIR, new RuleOnMotion("s2", 1, true, "So it is."));
        consensus.refuses(APPEAL_NOT_PROVIDED, SPAIN, new AppealRulingOnMotion("s2", 1));
    }
}
