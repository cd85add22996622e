package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.CLOCK_NOT_STOPPED;
import static plenary.contracts.refusal.RefusalCode.CONSENSUS_CALL_ENDED;
import static plenary.contracts.refusal.RefusalCode.GAVEL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.GAVEL_OF_THE_CHAIR;
import static plenary.contracts.refusal.RefusalCode.GAVEL_OVER;
import static plenary.contracts.refusal.RefusalCode.LEAVE_NEEDED;
import static plenary.contracts.refusal.RefusalCode.MOTION_NOT_SECONDED;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.SUBJECT_NOT_FOUND;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.seat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charter;
import plenary.contracts.event.AgendaEvent.AgendaItem;
import plenary.contracts.event.AgreementEvent.SilenceEnded;
import plenary.contracts.event.BracketEvent.BracketOpened;
import plenary.contracts.event.DraftEvent.ConsensusGavelled;
import plenary.contracts.event.ForumEvent.Credentials;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.ForumEvent.RepresentativeAccredited;
import plenary.contracts.event.ForumEvent.Role;
import plenary.contracts.event.RoomEvent.GavelOn;
import plenary.contracts.event.RoomEvent.GavelPrepared;
import plenary.contracts.event.RoomEvent.GavelStruck;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Procedure;
import plenary.proposal.floor.FloorCommand.CloseSession;
import plenary.proposal.meeting.AgendaCommand.SetAgenda;
import plenary.proposal.meeting.AgendaCommand.TakeItem;
import plenary.proposal.meeting.FloorRequest;
import plenary.proposal.meeting.MotionCommand.AgreeToMotion;
import plenary.proposal.meeting.MotionCommand.MoveMotion;
import plenary.proposal.meeting.MotionCommand.SecondMotion;
import plenary.proposal.meeting.RoomCommand.GrantLeave;
import plenary.proposal.meeting.RoomCommand.PrepareGavel;
import plenary.proposal.meeting.RoomCommand.RestartClock;
import plenary.proposal.meeting.RoomCommand.StopClock;
import plenary.proposal.meeting.RoomCommand.StrikeGavel;
import plenary.proposal.meeting.RoomCommand.TakeGavelBack;
import plenary.proposal.meeting.SpeakingCommand.AskForFloor;
import plenary.proposal.meeting.SpeakingCommand.GiveFloor;
import plenary.proposal.meeting.SpeakingTurns;
import plenary.proposal.text.AgreementCommand.OpenSilence;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.ObjectToConsensus;
import plenary.proposal.text.wording.Selection;

/** What the chair allows: a stopped clock, observers' leave, seconded motions, its own gavel. */
class MeetingRoomTest {
    private static final String SPAIN = seat("states", 8);
    private static final String MEXICO = seat("states", 9);
    private static final String SECRETARY = "secretary:wg";

    private final Hall hall =
            Committee.meets(seconded())
                    .happens(new OfficerInstalled("i9", SECRETARY, "wg", Office.SECRETARY));

    /** The conference's rules, in which closure needs one delegation that seconds it. */
    private static Charter seconded() {
        return Hall.charter(
                "itu-conference",
                tree -> {
                    for (var motion : (List<?>) tree.get("motions")) {
                        second(motion);
                    }
                    return tree;
                });
    }

    @SuppressWarnings("unchecked")
    private static void second(Object motion) {
        var rule = (Map<String, Object>) motion;
        if (rule.get("motion").equals("close-debate")) {
            rule.put("seconders", 1);
        }
    }

    private void silenceOf(String provision, Duration time) {
        hall.does(
                CHAIR,
                new OpenSilence("wg", List.of(provision), hall.now().plus(time), "capitals"));
    }

    private String stateOf(String provision) {
        return hall.state().texts().provision(provision).orElseThrow().state().name();
    }

    @Test
    void a_silence_does_not_end_while_the_clock_stands_and_ends_when_it_goes_on() {
        silenceOf("1", Duration.ofMinutes(10));
        hall.refuses(NOT_ENTITLED, SPAIN, new StopClock("s2", "Late."));
        hall.refuses(CLOCK_NOT_STOPPED, CHAIR, new RestartClock("s2"));
        hall.does(CHAIR, new StopClock("s2", "One bracket is left."));
        assertThat(hall.does(CHAIR, new StopClock("s2", "Again."))).isEmpty();
        hall.pass(Duration.ofHours(2));
        assertThat(stateOf("1")).isNotEqualTo("AGREED_IN_THE_BODY");
        assertThat(Deadlines.next(hall.state())).isEmpty();
        hall.does(CHAIR, new RestartClock("s2"));
        hall.pass(Duration.ofSeconds(1));
        assertThat(stateOf("1")).isEqualTo("AGREED_IN_THE_BODY");
    }

    @Test
    void an_objection_is_in_time_while_the_clock_stands_and_late_once_it_has_gone_on() {
        silenceOf("1", Duration.ofMinutes(10));
        silenceOf("2", Duration.ofMinutes(10));
        hall.does(CHAIR, new StopClock("s2", "One bracket is left."));
        hall.pass(Duration.ofHours(2));
        assertThat(
                        hall.does(
                                SPAIN,
                                new ObjectToConsensus("call-1", "1", new Selection.Whole(), null)))
                .anyMatch(BracketOpened.class::isInstance);
        assertThat(hall.does(CHAIR, new CloseSession("s2", null, true)))
                .noneMatch(SilenceEnded.class::isInstance);
        hall.pass(Duration.ofSeconds(1));
        assertThat(stateOf("2")).isEqualTo("AGREED_IN_THE_BODY");
        hall.refuses(
                CONSENSUS_CALL_ENDED,
                SPAIN,
                new ObjectToConsensus("call-2", "2", new Selection.Whole(), null));
    }

    @Test
    void an_observer_waits_behind_all_seats_until_the_chair_gives_leave() {
        withObserver();
        hall.does("observer:NGO", new AskForFloor("s2", Purpose.STATEMENT, null, null));
        hall.does(SPAIN, new AskForFloor("s2", Purpose.STATEMENT, null, null));
        assertThat(next()).containsExactly(SPAIN, "observer:NGO");
        hall.refuses(LEAVE_NEEDED, CHAIR, new GiveFloor("s2", 1, null, "Out of turn."));
        hall.refuses(SUBJECT_NOT_FOUND, CHAIR, new GrantLeave("s2", "S08"));
        hall.refuses(NOT_ENTITLED, SPAIN, new GrantLeave("s2", "NGO"));
        hall.does(CHAIR, new GrantLeave("s2", "NGO"));
        assertThat(hall.does(CHAIR, new GrantLeave("s2", "NGO"))).isEmpty();
        assertThat(next()).containsExactly("observer:NGO", SPAIN);
        hall.does(CHAIR, new GiveFloor("s2", 1, null, null));
    }

    private void withObserver() {
        var all = new ArrayList<>(Committee.delegations());
        all.add(
                new Delegation(
                        "NGO",
                        Map.of("en", "An NGO"),
                        "civil-society",
                        "africa",
                        List.of(),
                        Map.of(),
                        Credentials.VOTE_AND_SIGN,
                        null,
                        List.of(),
                        "illustrative"));
        Committee.seats(hall, all);
        hall.happens(new RepresentativeAccredited("i10", "observer:NGO", "NGO", Role.HEAD));
    }

    private List<String> next() {
        return new SpeakingTurns(hall.state(), "s2").next().stream().map(FloorRequest::by).toList();
    }

    @Test
    void a_motion_is_taken_up_once_another_delegation_seconds_it() {
        hall.does(SPAIN, new MoveMotion("s2", "close-debate", null, null));
        hall.refuses(MOTION_NOT_SECONDED, CHAIR, new PutMotion("s2", 1, null, null));
        hall.refuses(MOTION_NOT_SECONDED, CHAIR, new AgreeToMotion("s2", 1));
        hall.refuses(NOT_ENTITLED, SPAIN, new SecondMotion("s2", 1));
        hall.does(MEXICO, new SecondMotion("s2", 1));
        assertThat(hall.does(MEXICO, new SecondMotion("s2", 1))).isEmpty();
        hall.does(CHAIR, new PutMotion("s2", 1, null, null));
    }

    @Test
    void the_secretary_prepares_and_the_chairs_own_gavel_settles_it() {
        hall.does(CHAIR, new CallConsensus("wg", List.of("1")));
        assertThat(hall.does(SECRETARY, consensus()))
                .containsExactly(
                        new GavelPrepared(
                                "s2", 1, GavelOn.CONSENSUS, "call-1", SECRETARY, "So decided."));
        assertThat(hall.does(SECRETARY, consensus())).isEmpty();
        assertThat(stateOf("1")).isNotEqualTo("AGREED_IN_THE_BODY");
        hall.refuses(NOT_ENTITLED, SECRETARY, new StrikeGavel("s2", 1));
        assertThat(keyedForTheChair(new StrikeGavel("s2", 1)))
                .isInstanceOfSatisfying(
                        Procedure.Turned.class,
                        t -> assertThat(t.refusal().code()).isEqualTo(GAVEL_OF_THE_CHAIR));
        assertThat(hall.does(CHAIR, new StrikeGavel("s2", 1)))
                .hasAtLeastOneElementOfType(ConsensusGavelled.class)
                .contains(new GavelStruck("s2", 1, CHAIR));
        assertThat(stateOf("1")).isEqualTo("AGREED_IN_THE_BODY");
        hall.refuses(GAVEL_OVER, CHAIR, new StrikeGavel("s2", 1));
        hall.refuses(GAVEL_NOT_FOUND, CHAIR, new StrikeGavel("s2", 7));
    }

    private static PrepareGavel consensus() {
        return new PrepareGavel("s2", GavelOn.CONSENSUS, "call-1", "So decided.");
    }

    private Object keyedForTheChair(StrikeGavel gavel) {
        var chair = Capacity.parse(CHAIR).orElseThrow();
        return Procedure.act(
                hall.state(), new Actor(SECRETARY, null, false, chair), gavel, hall.now());
    }

    @Test
    void what_was_prepared_is_taken_back_and_what_is_not_there_is_not_prepared() {
        hall.does(
                CHAIR, new SetAgenda("s2", List.of(new AgendaItem("spam", "Spam", 9, List.of()))));
        hall.does(CHAIR, new TakeItem("s2", "spam"));
        hall.does(SECRETARY, new PrepareGavel("s2", GavelOn.ITEM, "spam", "Closed."));
        hall.refuses(
                SUBJECT_NOT_FOUND, SECRETARY, new PrepareGavel("s2", GavelOn.ITEM, "ham", null));
        hall.refuses(
                SUBJECT_NOT_FOUND, SECRETARY, new PrepareGavel("s2", GavelOn.MOTION, "1", null));
        hall.refuses(NOT_ENTITLED, SPAIN, new PrepareGavel("s2", GavelOn.ITEM, "spam", null));
        hall.does(SECRETARY, new TakeGavelBack("s2", 1));
        hall.refuses(GAVEL_OVER, CHAIR, new StrikeGavel("s2", 1));
        assertThat(hall.state().meetings().agenda("s2").current()).isPresent();
    }
}
