package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALL_PARTS_REJECTED;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.AMENDMENTS_FIRST;
import static plenary.contracts.refusal.RefusalCode.AMENDMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.AMENDMENT_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.DECIDED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.DIVISION_DECIDED;
import static plenary.contracts.refusal.RefusalCode.DIVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.DIVISION_NOT_GRANTED;
import static plenary.contracts.refusal.RefusalCode.DIVISION_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.DIVISION_OPPOSED;
import static plenary.contracts.refusal.RefusalCode.DIVISION_UNDECIDED;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.METHOD_DEMANDED;
import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PARTS_FIRST;
import static plenary.contracts.refusal.RefusalCode.PASSAGE_CHANGED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_AGREED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.VOTE_DEMANDED;
import static plenary.contracts.refusal.RefusalCode.VOTE_NOT_ON_DEMAND;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.seat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.DemandEvent.VoteDemandWithdrawn;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.VoteByRightEvent.DivisionEnded;
import plenary.contracts.event.VoteByRightEvent.VoteDemanded;
import plenary.proposal.decision.DecisionCommand.DemandMethod;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.decision.DecisionCommand.PutRecommendation;
import plenary.proposal.decision.VoteByRightCommand.DemandVote;
import plenary.proposal.decision.VoteByRightCommand.GrantDivision;
import plenary.proposal.decision.VoteByRightCommand.MoveDivision;
import plenary.proposal.decision.VoteByRightCommand.OpposeDivision;
import plenary.proposal.decision.VoteByRightCommand.PartAsked;
import plenary.proposal.decision.VoteByRightCommand.WithdrawVoteDemand;
import plenary.proposal.margin.MarginCommand.AdoptAmendment;
import plenary.proposal.margin.MarginCommand.PutAmendment;
import plenary.proposal.margin.MarginCommand.TableAmendment;
import plenary.proposal.margin.MarginCommand.WithdrawAmendment;
import plenary.proposal.text.TextCommand.AdoptText;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.GavelConsensus;
import plenary.proposal.text.wording.Selection;

/** A vote instead of the gavel, and a provision voted on in parts. */
class VoteByRightTest {
    private static final String IRAN = seat("states", 7);
    private static final DemandVote DEMAND = new DemandVote("wg", "provision/2");
    private static final String FIRST = "The committee recommends";
    private static final String SECOND = "measure number c";

    private static Hall conference() {
        return Committee.meets(Hall.charter("itu-conference"));
    }

    @SuppressWarnings("unchecked")
    private static plenary.contracts.charter.Charter withoutDivision() {
        return Hall.charter(
                "itu-conference",
                tree -> {
                    ((List<Map<String, Object>>) tree.get("motions"))
                            .removeIf(motion -> motion.get("motion").equals("division"));
                    return tree;
                });
    }

    private static OpenPoll vote(Matter matter, String subject) {
        return new OpenPoll("wg", matter, null, Map.of("en", "Shall it?"), subject, null, null);
    }

    private static OpenPoll whole() {
        return vote(Matter.PROPOSAL, "provision/2");
    }

    private static OpenPoll part(int number) {
        return vote(Matter.PROPOSAL, "division/division-1/" + number);
    }

    private static MoveDivision divide(String... words) {
        var parts = java.util.Arrays.stream(words).map(w -> new PartAsked(w, true)).toList();
        return new MoveDivision("wg", "2", parts);
    }

    private static Hall divided() {
        var hall = conference();
        hall.does(IRAN, divide(FIRST, SECOND));
        hall.does(CHAIR, new GrantDivision("division-1"));
        return hall;
    }

    private static void votes(Hall hall, OpenPoll vote, int yes, int no) {
        hall.does(CHAIR, vote);
        var poll = "poll-" + hall.decisions().polls().size();
        hall.counted(poll, yes, no, 0);
    }

    private static String words(Hall hall) {
        return hall.state().texts().provision("2").orElseThrow().content().shown();
    }

    @Test
    void while_a_vote_is_demanded_the_gavel_does_not_fall_and_with_the_vote_it_is_met() {
        var hall = conference();
        hall.does(CHAIR, new CallConsensus("wg", List.of("2")));
        assertThat(hall.does(IRAN, DEMAND))
                .containsExactly(new VoteDemanded("wg", "provision/2", "states.S07"));
        assertThat(hall.does(IRAN, DEMAND)).isEmpty();
        var call = hall.state().texts().calls().all().iterator().next().id();
        hall.refuses(VOTE_DEMANDED, CHAIR, new GavelConsensus(call));
        hall.does(CHAIR, whole());
        hall.refuses(VOTING_BEGUN, IRAN, DEMAND);
        assertThat(hall.decisions().beforehand().votes().all()).isEmpty();
    }

    @Test
    void a_vote_is_demanded_by_who_votes_on_what_is_there_and_where_the_charter_lets_them() {
        var hall = conference();
        hall.refuses(NOT_ENTITLED, CHAIR, DEMAND);
        hall.refuses(MALFORMED_REQUEST, IRAN, new DemandVote("wg", "motion/adjourn"));
        hall.refuses(PROVISION_NOT_FOUND, IRAN, new DemandVote("wg", "provision/99"));
        hall.refuses(AMENDMENT_NOT_FOUND, IRAN, new DemandVote("wg", "amendment/am-9"));
        Committee.meets().refuses(VOTE_NOT_ON_DEMAND, seat("states", 7), DEMAND);
        hall.does(CHAIR, new CallConsensus("wg", List.of("3")));
        var call = hall.state().texts().calls().all().iterator().next().id();
        hall.does(CHAIR, new GavelConsensus(call));
        hall.refuses(PROVISION_AGREED, IRAN, new DemandVote("wg", "provision/3"));
    }

    @Test
    void an_amendment_on_which_a_vote_is_demanded_is_not_adopted_by_the_gavel() {
        var hall = conference();
        var table =
                new TableAmendment(
                        "2",
                        new Selection.Quoted(SECOND, null),
                        "measure number d",
                        "better",
                        null);
        hall.does(seat("states", 3), table);
        hall.refuses(AMENDMENTS_FIRST, CHAIR, whole());
        hall.does(CHAIR, new PutAmendment("am-1"));
        hall.does(IRAN, new DemandVote("wg", "amendment/am-1"));
        hall.refuses(VOTE_DEMANDED, CHAIR, new AdoptAmendment("am-1", null));
        votes(hall, vote(Matter.PROPOSAL, "amendment/am-1"), 30, 10);
        hall.does(CHAIR, new AdoptAmendment("am-1", "poll-1"));
        hall.refuses(AMENDMENT_NOT_OPEN, IRAN, new DemandVote("wg", "amendment/am-1"));
        hall.does(CHAIR, whole());
    }

    @Test
    void an_amendment_that_is_withdrawn_no_longer_stands_before_the_whole() {
        var hall = conference();
        var author = seat("states", 3);
        var table =
                new TableAmendment(
                        "2",
                        new Selection.Quoted(SECOND, null),
                        "measure number d",
                        "better",
                        null);
        hall.does(author, table);
        hall.refuses(AMENDMENTS_FIRST, CHAIR, whole());
        hall.does(author, new WithdrawAmendment("am-1"));
        hall.does(CHAIR, whole());
    }

    @Test
    void what_is_rejected_in_parts_leaves_and_the_rest_is_put_as_a_whole() {
        var hall = divided();
        hall.refuses(PARTS_FIRST, CHAIR, whole());
        votes(hall, part(1), 30, 10);
        hall.refuses(PARTS_FIRST, CHAIR, whole());
        hall.refuses(DECIDED_ALREADY, CHAIR, part(1));
        votes(hall, part(2), 10, 30);
        assertThat(words(hall)).startsWith(FIRST).doesNotContain(SECOND);
        votes(hall, whole(), 30, 10);
        assertThat(hall.decisions().polls().get("poll-3").carried()).isTrue();
    }

    @Test
    void where_every_operative_part_falls_the_whole_falls_and_no_word_changes() {
        var hall = divided();
        var before = words(hall);
        votes(hall, part(1), 10, 30);
        hall.does(CHAIR, part(2));
        assertThat(hall.counted("poll-2", 10, 30, 0))
                .contains(new DivisionEnded("division-1", true));
        hall.refuses(ALL_PARTS_REJECTED, CHAIR, whole());
        assertThat(words(hall)).isEqualTo(before);
    }

    @Test
    void a_division_somebody_objects_to_is_decided_by_a_vote_before_anything_else() {
        var hall = conference();
        hall.does(IRAN, divide(FIRST, SECOND));
        hall.refuses(ALREADY_EXISTS, IRAN, divide(FIRST, SECOND));
        hall.refuses(DIVISION_UNDECIDED, CHAIR, whole());
        hall.refuses(DIVISION_NOT_GRANTED, CHAIR, part(1));
        hall.does(seat("states", 9), new OpposeDivision("division-1"));
        assertThat(hall.does(seat("states", 9), new OpposeDivision("division-1"))).isEmpty();
        hall.refuses(DIVISION_OPPOSED, CHAIR, new GrantDivision("division-1"));
        votes(hall, vote(Matter.PROCEDURE, "division/division-1"), 10, 30);
        hall.refuses(DIVISION_NOT_GRANTED, CHAIR, part(1));
        hall.refuses(DIVISION_DECIDED, seat("states", 9), new OpposeDivision("division-1"));
        hall.refuses(DIVISION_DECIDED, CHAIR, vote(Matter.PROCEDURE, "division/division-1"));
        hall.does(CHAIR, whole());
    }

    @Test
    void while_the_motion_is_voted_on_the_chair_lets_nothing_be_divided() {
        var hall = conference();
        hall.does(IRAN, divide(FIRST, SECOND));
        hall.does(CHAIR, vote(Matter.PROCEDURE, "division/division-1"));
        hall.refuses(VOTING_BEGUN, CHAIR, new GrantDivision("division-1"));
    }

    @Test
    void what_was_voted_on_whole_is_divided_no_more() {
        var hall = conference();
        votes(hall, whole(), 30, 10);
        hall.refuses(DECIDED_ALREADY, IRAN, divide(FIRST, SECOND));
    }

    @Test
    void a_division_is_moved_with_parts_that_stand_there_and_where_the_charter_knows_it() {
        var hall = conference();
        hall.refuses(NOT_ENTITLED, CHAIR, divide(FIRST, SECOND));
        hall.refuses(MALFORMED_REQUEST, IRAN, divide(FIRST));
        hall.refuses(MALFORMED_REQUEST, IRAN, divide(FIRST, FIRST));
        hall.refuses(PASSAGE_CHANGED, IRAN, divide(FIRST, "words that are not there"));
        hall.refuses(DIVISION_NOT_FOUND, CHAIR, new GrantDivision("division-9"));
        hall.refuses(DIVISION_NOT_FOUND, CHAIR, vote(Matter.PROPOSAL, "division/division-9/1"));
        hall.does(IRAN, divide(FIRST, SECOND));
        hall.refuses(NOT_ENTITLED, IRAN, new GrantDivision("division-1"));
        Committee.meets(withoutDivision())
                .refuses(DIVISION_NOT_PROVIDED, IRAN, divide(FIRST, SECOND));
    }

    @Test
    void a_vote_asked_for_is_taken_back_and_the_gavel_may_fall_again() {
        var hall = conference();
        hall.does(CHAIR, new CallConsensus("wg", List.of("2")));
        hall.does(IRAN, DEMAND);
        hall.refuses(VOTE_DEMANDED, CHAIR, new GavelConsensus("call-1"));
        var back = new WithdrawVoteDemand("wg", "provision/2");
        hall.refuses(NOT_ENTITLED, CHAIR, back);
        assertThat(hall.does(seat("states", 8), back)).as("it never asked").isEmpty();
        assertThat(hall.does(IRAN, back))
                .containsExactly(new VoteDemandWithdrawn("wg", "provision/2", "states.S07"));
        hall.does(CHAIR, new GavelConsensus("call-1"));
    }

    private static PutRecommendation put(Method method) {
        return new PutRecommendation(null, "wg", "The whole", method, null, null);
    }

    private static DemandMethod whole(Method method) {
        return new DemandMethod("wg", "body/wg", method);
    }

    @Test
    void a_method_demanded_for_the_whole_is_that_of_the_recommendation_it_is_put_as() {
        var hall = conference();
        hall.does(seat("states", 7), whole(Method.ROLL_CALL));
        hall.does(seat("states", 8), whole(Method.ROLL_CALL));
        hall.refuses(METHOD_DEMANDED, CHAIR, put(Method.RECORDED));
        hall.does(CHAIR, put(null));
        var opened = hall.decisions().polls().get("poll-1").opened();
        assertThat(opened.method()).isEqualTo(Method.ROLL_CALL);
        assertThat(opened.conducted().demandedBy()).containsExactly("states.S07", "states.S08");
        assertThat(hall.decisions().beforehand().demands().all()).isEmpty();
    }

    @Test
    void a_secret_vote_on_the_whole_is_taken_where_enough_ask_for_it_and_not_otherwise() {
        var hall = conference();
        for (var n = 1; n <= 4; n++) {
            hall.does(seat("states", n), whole(Method.SECRET));
        }
        hall.refuses(METHOD_NOT_ALLOWED_HERE, CHAIR, put(Method.SECRET));
        hall.does(seat("states", 5), whole(Method.SECRET));
        hall.refuses(METHOD_DEMANDED, CHAIR, put(Method.ROLL_CALL));
        hall.does(CHAIR, put(null));
        var opened = hall.decisions().polls().get("poll-1").opened();
        assertThat(opened.method()).isEqualTo(Method.SECRET);
        assertThat(opened.namesShown()).isFalse();
    }

    @Test
    void while_a_vote_on_the_whole_is_demanded_the_plenary_does_not_adopt_it_by_the_gavel() {
        var hall = conference();
        var whole = "body/plenary";
        hall.refuses(NOT_ENTITLED, IRAN, new DemandVote("wg", "body/wg"));
        hall.refuses(NOT_ENTITLED, IRAN, new DemandVote("wg", whole));
        hall.does(IRAN, new DemandVote("plenary", whole));
        var adopt = new AdoptText("Final Acts");
        hall.refuses(VOTE_DEMANDED, "chair:plenary", adopt);
        hall.does(
                "chair:plenary",
                new PutRecommendation(null, "plenary", "Final Acts", null, null, null));
        assertThat(hall.decisions().beforehand().votes().all()).isEmpty();
        Committee.meets()
                .refuses(VOTE_NOT_ON_DEMAND, seat("states", 7), new DemandVote("plenary", whole));
    }
}
