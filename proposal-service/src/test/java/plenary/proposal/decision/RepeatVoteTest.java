package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALREADY_VOTED;
import static plenary.contracts.refusal.RefusalCode.CASTING_VOTE_AWAITED;
import static plenary.contracts.refusal.RefusalCode.CHOICE_NOT_OFFERED;
import static plenary.contracts.refusal.RefusalCode.DECIDED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.NOT_AT_A_LATER_MEETING;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_OPEN_YET;
import static plenary.contracts.refusal.RefusalCode.NOT_WITH_THE_WINNERS;
import static plenary.contracts.refusal.RefusalCode.NO_TIE_TO_DECIDE;
import static plenary.contracts.refusal.RefusalCode.QUORUM_NOT_PRESENT;
import static plenary.contracts.refusal.RefusalCode.RECONSIDERATION_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.RECONSIDERATION_TOO_EARLY;
import static plenary.contracts.refusal.RefusalCode.RECONSIDERED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.SECOND_VOTE_TOO_LATE;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;
import static plenary.proposal.decision.Committee.seat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.RepeatVoteEvent.CastingVoteGiven;
import plenary.contracts.event.RepeatVoteEvent.ReconsiderationMoved;
import plenary.contracts.event.RepeatVoteEvent.TieRejected;
import plenary.contracts.event.SessionEvent.PresenceSet;
import plenary.contracts.event.SessionEvent.SessionClosed;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Outcome;
import plenary.proposal.decision.DecisionCommand.CancelPoll;
import plenary.proposal.decision.DecisionCommand.GiveCastingVote;
import plenary.proposal.decision.DecisionCommand.MoveReconsideration;
import plenary.proposal.decision.DecisionCommand.OpenPoll;

/** Ties, postponement, quorum before the vote, and taking again what was decided. */
class RepeatVoteTest {
    private static final String CHAIR = "chair:plenary";
    private static final MoveReconsideration MOVE = new MoveReconsideration("poll-1");

    private static Hall hall(String name, UnaryOperator<Map<String, Object>> amended) {
        return Committee.meets(ofStates(name, amended));
    }

    /** The charter with the committee's chamber, whatever its own is called. */
    @SuppressWarnings("unchecked")
    private static Charter ofStates(String name, UnaryOperator<Map<String, Object>> amended) {
        return Hall.charter(
                name,
                tree -> {
                    var chamber = ((List<Map<String, Object>>) tree.get("chambers")).getFirst();
                    chamber.put("id", "states");
                    chamber.remove("seats");
                    return amended.apply(tree);
                });
    }

    private static Hall assembly() {
        return hall("un-general-assembly", tree -> tree);
    }

    private static OpenPoll vote(Matter matter, String subject) {
        return new OpenPoll(
                "plenary", matter, null, Map.of("en", "Shall it?"), subject, null, null);
    }

    private static OpenPoll again() {
        return vote(Matter.PROPOSAL, "proposal/1");
    }

    private static Hall decided(Hall hall, int yes, int no, int abstain) {
        hall.does(CHAIR, again());
        hall.counted("poll-1", yes, no, abstain);
        return hall;
    }

    private static Outcome outcome(Hall hall, String poll) {
        return hall.decisions().polls().get(poll).outcome().orElseThrow();
    }

    @Test
    void a_tie_is_voted_on_again_in_its_time_and_a_second_tie_rejects() {
        var hall = decided(assembly(), 20, 20, 0);
        assertThat(outcome(hall, "poll-1")).isEqualTo(Outcome.PENDING_SECOND_VOTE);
        hall.pass(Duration.ofHours(48).minusMillis(1));
        hall.does(CHAIR, again());
        assertThat(hall.decisions().polls().get("poll-2").opened().conducted().secondOf())
                .isEqualTo("poll-1");
        hall.pass(Duration.ofHours(1));
        hall.counted("poll-2", 20, 20, 0);
        assertThat(outcome(hall, "poll-2")).isEqualTo(Outcome.REJECTED);
        assertThat(outcome(hall, "poll-1")).isEqualTo(Outcome.PENDING_SECOND_VOTE);
    }

    @Test
    void a_tie_nobody_votes_on_again_is_a_rejection_at_the_exact_end_of_its_time() {
        var hall = decided(assembly(), 20, 20, 0);
        hall.pass(Duration.ofHours(48).minusMillis(1));
        assertThat(outcome(hall, "poll-1")).isEqualTo(Outcome.PENDING_SECOND_VOTE);
        hall.pass(Duration.ofMillis(1));
        assertThat(outcome(hall, "poll-1")).isEqualTo(Outcome.REJECTED);
        hall.refuses(DECIDED_ALREADY, CHAIR, again());
    }

    @Test
    void a_second_vote_at_its_end_is_too_late_though_nobody_watched() {
        var hall = decided(assembly(), 20, 20, 0);
        var tied = hall.decisions().polls().get("poll-1");
        var end = Ties.secondVoteBy(tied);
        assertThat(Reconsidering.tooLate(tied, end.minusMillis(1))).isEmpty();
        assertThat(Reconsidering.tooLate(tied, end).orElseThrow().code())
                .isEqualTo(SECOND_VOTE_TOO_LATE);
        assertThat(Deadlines.passed(hall.state(), end))
                .extracting(timed -> timed.event())
                .containsExactly(new TieRejected("poll-1"));
        assertThat(Deadlines.next(hall.state())).contains(end);
    }

    @Test
    void the_chair_decides_a_tie_where_the_rule_says_so_and_once() {
        var hall = hall("legislature-cloture", tree -> casting(tree));
        var yes = new GiveCastingVote("poll-1", Choice.YES);
        hall.does(CHAIR, again());
        hall.refuses(NO_TIE_TO_DECIDE, CHAIR, yes);
        hall.counted("poll-1", 20, 20, 0);
        hall.refuses(CASTING_VOTE_AWAITED, CHAIR, again());
        hall.refuses(NOT_ENTITLED, seat("states", 1), yes);
        hall.refuses(CHOICE_NOT_OFFERED, CHAIR, new GiveCastingVote("poll-1", Choice.ABSTAIN));
        assertThat(hall.does(CHAIR, yes))
                .containsExactly(new CastingVoteGiven("poll-1", Choice.YES));
        assertThat(hall.does(CHAIR, yes)).isEmpty();
        hall.refuses(ALREADY_VOTED, CHAIR, new GiveCastingVote("poll-1", Choice.NO));
        assertThat(hall.decisions().polls().get("poll-1").carried()).isTrue();
    }

    /** Every rule of the charter leaves a tie to the chair. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> casting(Map<String, Object> tree) {
        ((List<Map<String, Object>>) tree.get("rules"))
                .forEach(rule -> rule.put("tie", "casting-vote"));
        return tree;
    }

    @Test
    void what_was_put_off_is_voted_on_at_a_later_meeting_and_then_decided() {
        var hall = decided(hall("itu-conference", tree -> tree), 10, 5, 20);
        assertThat(outcome(hall, "poll-1")).isEqualTo(Outcome.POSTPONED);
        hall.pass(Duration.ofHours(1));
        hall.refuses(NOT_AT_A_LATER_MEETING, CHAIR, again());
        hall.happens(new SessionClosed("s1", "over"));
        hall.pass(Duration.ofHours(1));
        hall.happens(new SessionOpened("s3", "plenary", "Second", List.of()));
        hall.does(CHAIR, again());
        hall.counted("poll-2", 10, 5, 20);
        assertThat(outcome(hall, "poll-2")).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void what_was_decided_is_taken_again_once_it_was_moved_and_carried() {
        var hall = decided(assembly(), 30, 10, 0);
        hall.refuses(DECIDED_ALREADY, CHAIR, again());
        hall.refuses(DECIDED_ALREADY, CHAIR, vote(Matter.RECONSIDERATION, "poll/poll-1"));
        hall.refuses(NOT_ENTITLED, CHAIR, MOVE);
        assertThat(hall.does(seat("states", 40), MOVE))
                .containsExactly(new ReconsiderationMoved("poll-1", "states.S40"));
        assertThat(hall.does(seat("states", 40), MOVE)).isEmpty();
        hall.refuses(RECONSIDERED_ALREADY, seat("states", 1), MOVE);
        hall.does(CHAIR, vote(Matter.RECONSIDERATION, "poll/poll-1"));
        hall.counted("poll-2", 30, 15, 0);
        hall.does(CHAIR, again());
        hall.counted("poll-3", 10, 30, 0);
        hall.refuses(RECONSIDERED_ALREADY, seat("states", 40), new MoveReconsideration("poll-3"));
        hall.refuses(RECONSIDERED_ALREADY, CHAIR, vote(Matter.RECONSIDERATION, "poll/poll-1"));
    }

    @Test
    void a_reconsideration_that_is_not_carried_leaves_what_was_decided() {
        var hall = decided(assembly(), 30, 10, 0);
        hall.does(seat("states", 40), MOVE);
        hall.does(CHAIR, vote(Matter.RECONSIDERATION, "poll/poll-1"));
        hall.counted("poll-2", 20, 15, 0);
        hall.refuses(DECIDED_ALREADY, CHAIR, again());
    }

    @Test
    void the_charter_says_where_when_and_by_whom_it_may_be_moved() {
        var conference = hall("itu-conference", tree -> tree);
        conference.does(CHAIR, again());
        conference.refuses(VOTING_BEGUN, seat("states", 1), MOVE);
        conference.counted("poll-1", 30, 10, 0);
        conference.refuses(RECONSIDERATION_TOO_EARLY, seat("states", 1), MOVE);
        conference.pass(Duration.ofDays(1));
        conference.does(seat("states", 1), MOVE);
        conference.does(
                "chair:wg",
                new OpenPoll(
                        "wg",
                        Matter.PROPOSAL,
                        null,
                        Map.of("en", "Shall it?"),
                        "proposal/2",
                        null,
                        null));
        conference.counted("poll-2", 30, 10, 0);
        conference.pass(Duration.ofDays(1));
        conference.refuses(
                RECONSIDERATION_NOT_PROVIDED, seat("states", 1), new MoveReconsideration("poll-2"));
        var legislature = decided(hall("legislature-cloture", tree -> tree), 45, 5, 0);
        legislature.refuses(NOT_WITH_THE_WINNERS, seat("states", 48), MOVE);
        legislature.does(seat("states", 2), MOVE);
    }

    @Test
    void a_vote_that_was_called_off_decided_nothing_to_be_taken_again() {
        var hall = assembly();
        hall.does(CHAIR, again());
        hall.does(CHAIR, new CancelPoll("poll-1", "The hall is evacuated."));
        hall.refuses(NOT_OPEN_YET, seat("states", 1), MOVE);
        hall.does(CHAIR, again());
    }

    @Test
    void a_vote_without_the_quorum_present_is_not_opened_and_half_is_no_majority() {
        var hall = hall("itu-conference", tree -> tree);
        hall.happens(new PresenceSet("s1", first(25)));
        hall.refuses(QUORUM_NOT_PRESENT, CHAIR, again());
        hall.happens(new PresenceSet("s1", first(26)));
        hall.does(CHAIR, again());
    }

    private static List<String> first(int seats) {
        return IntStream.rangeClosed(1, seats).mapToObj("states.S%02d"::formatted).toList();
    }
}
