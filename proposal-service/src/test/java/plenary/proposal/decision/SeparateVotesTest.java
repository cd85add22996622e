package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALL_PARTS_REJECTED;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.AMENDMENTS_FIRST;
import static plenary.contracts.refusal.RefusalCode.BRACKETS_REMAIN;
import static plenary.contracts.refusal.RefusalCode.DECIDED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.DIVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.DIVISION_NOT_GRANTED;
import static plenary.contracts.refusal.RefusalCode.DIVISION_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.DIVISION_OPPOSED;
import static plenary.contracts.refusal.RefusalCode.DIVISION_UNDECIDED;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PARTS_FIRST;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.REFERENCES_UNSETTLED;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.seat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.DraftEvent.CarriedOver;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.contracts.event.VoteByRightEvent.DividedSet;
import plenary.contracts.event.VoteByRightEvent.DivisionEnded;
import plenary.contracts.event.VoteByRightEvent.SeparateVotesMoved;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.decision.DecisionCommand.PutRecommendation;
import plenary.proposal.decision.VoteByRightCommand.GrantDivision;
import plenary.proposal.decision.VoteByRightCommand.MoveSeparateVotes;
import plenary.proposal.decision.VoteByRightCommand.OpposeDivision;
import plenary.proposal.margin.MarginCommand.TableAmendment;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.wording.Selection;

/** Six provisions are put together, and a member wants some of them voted on apart. */
class SeparateVotesTest {
    private static final String IRAN = seat("states", 7);
    private static final String OTHER = seat("states", 9);

    private static Hall conference() {
        return Committee.meets(Hall.charter("itu-conference"));
    }

    /** A committee whose groups hold vetoes, and whose charter knows a division. */
    @SuppressWarnings("unchecked")
    private static Charter committee() {
        return Hall.charter(
                "cirp-consociational",
                tree -> {
                    var motions = (List<Object>) tree.get("motions");
                    motions.add(
                            Map.of(
                                    "motion",
                                    "division",
                                    "title",
                                    Map.of("en", "Division"),
                                    "speakers-for",
                                    0,
                                    "speakers-against",
                                    0,
                                    "rule",
                                    "two-thirds"));
                    return tree;
                });
    }

    @SafeVarargs
    private static MoveSeparateVotes apart(List<String>... sets) {
        return new MoveSeparateVotes("wg", List.of(sets));
    }

    private static OpenPoll vote(Matter matter, String subject) {
        return new OpenPoll("wg", matter, null, Map.of("en", "Shall it?"), subject, null, null);
    }

    private static OpenPoll part(int number) {
        return vote(Matter.RECOMMENDATION, "division/division-1/" + number);
    }

    private static PutRecommendation whole() {
        return new PutRecommendation(null, "wg", "Measures", null, null, null);
    }

    private static void votes(Hall hall, OpenPoll vote, int yes, int no) {
        hall.does(CHAIR, vote);
        hall.counted("poll-" + hall.decisions().polls().size(), yes, no, 0);
    }

    @SafeVarargs
    private static Hall divided(List<String>... sets) {
        var hall = conference();
        hall.does(IRAN, apart(sets));
        hall.does(CHAIR, new GrantDivision("division-1"));
        return hall;
    }

    private static Round put(Hall hall) {
        hall.does(CHAIR, whole());
        return hall.decisions().recommendations().get("rec-1").latest();
    }

    @Test
    void what_is_approved_apart_is_put_with_the_rest_and_what_is_rejected_is_no_part_of_it() {
        var hall = conference();
        assertThat(hall.does(IRAN, apart(List.of("1", "2"), List.of("4"))))
                .containsExactly(
                        new SeparateVotesMoved(
                                "division-1",
                                "wg",
                                "states.S07",
                                List.of(
                                        new DividedSet(1, List.of("1", "2")),
                                        new DividedSet(2, List.of("4")))));
        hall.refuses(DIVISION_UNDECIDED, CHAIR, whole());
        hall.refuses(DIVISION_NOT_GRANTED, CHAIR, part(1));
        hall.does(CHAIR, new GrantDivision("division-1"));
        hall.refuses(PARTS_FIRST, CHAIR, whole());
        votes(hall, part(1), 30, 10);
        hall.refuses(DECIDED_ALREADY, CHAIR, part(1));
        hall.refuses(PARTS_FIRST, CHAIR, whole());
        var before = hall.state().texts();
        hall.does(CHAIR, part(2));
        assertThat(hall.counted("poll-2", 10, 30, 0))
                .contains(new DivisionEnded("division-1", false));
        assertThat(hall.state().texts().provision("4"))
                .as("the draft stays as it was")
                .isEqualTo(before.provision("4"));
        var round = put(hall);
        assertThat(round.provisions())
                .extracting(CleanProvision::provision)
                .containsExactly("1", "2", "3", "5", "6");
        assertThat(round.carryOvers())
                .extracting(CarriedOver::provision, CarriedOver::division)
                .containsExactly(org.assertj.core.api.Assertions.tuple("4", "division-1"));
    }

    @Test
    void a_reference_to_what_was_rejected_is_settled_before_the_whole_is_put() {
        var hall = divided(List.of("5"));
        votes(hall, part(1), 10, 30);
        hall.refuses(REFERENCES_UNSETTLED, CHAIR, whole());
    }

    @Test
    void where_everything_that_operates_is_rejected_so_is_the_whole() {
        var hall = divided(List.of("1", "2", "3"), List.of("4", "5", "6"));
        votes(hall, part(1), 10, 30);
        hall.does(CHAIR, part(2));
        assertThat(hall.counted("poll-2", 10, 30, 0))
                .contains(new DivisionEnded("division-1", true));
        hall.refuses(ALL_PARTS_REJECTED, CHAIR, whole());
    }

    @Test
    void what_was_rejected_and_is_reworded_is_another_matter() {
        var hall = divided(List.of("4"));
        votes(hall, part(1), 10, 30);
        hall.refuses(DECIDED_ALREADY, IRAN, apart(List.of("4")));
        hall.does(
                CHAIR,
                new EditWording(
                        "4",
                        new Selection.Quoted("measure number e", null),
                        "measure number f",
                        "better",
                        null));
        assertThat(put(hall).provisions()).hasSize(6);
    }

    @Test
    void a_part_is_voted_on_when_it_is_neither_amended_nor_in_brackets() {
        var hall = divided(List.of("3"), List.of("4"));
        hall.does(
                seat("states", 3),
                new TableAmendment(
                        "3",
                        new Selection.Quoted("measure number d", null),
                        "measure number x",
                        "better",
                        null));
        hall.refuses(AMENDMENTS_FIRST, CHAIR, part(1));
        hall.does(
                seat("states", 3),
                new OpenBracket(
                        "4", List.of(new Selection.Quoted("measure number e", null)), "no", null));
        hall.refuses(BRACKETS_REMAIN, CHAIR, part(2));
    }

    @Test
    void somebody_objects_and_the_body_votes_on_the_motion_itself() {
        var hall = conference();
        hall.does(IRAN, apart(List.of("4")));
        hall.does(OTHER, new OpposeDivision("division-1"));
        hall.refuses(DIVISION_OPPOSED, CHAIR, new GrantDivision("division-1"));
        votes(hall, vote(Matter.PROCEDURE, "division/division-1"), 10, 30);
        hall.refuses(DIVISION_NOT_GRANTED, CHAIR, part(1));
        assertThat(put(hall).provisions()).hasSize(6);
    }

    @Test
    void it_is_moved_by_who_votes_on_what_is_put_once_and_before_voting_begins() {
        var hall = conference();
        hall.refuses(NOT_ENTITLED, CHAIR, apart(List.of("4")));
        hall.refuses(MALFORMED_REQUEST, IRAN, apart());
        hall.refuses(MALFORMED_REQUEST, IRAN, apart(List.of("4"), List.of()));
        hall.refuses(MALFORMED_REQUEST, IRAN, apart(List.of("3", "4"), List.of("4")));
        hall.refuses(PROVISION_NOT_FOUND, IRAN, apart(List.of("99")));
        hall.does(
                seat("states", 3),
                new OpenBracket(
                        "1", List.of(new Selection.Quoted("measure number b", null)), "no", null));
        hall.refuses(BRACKETS_REMAIN, IRAN, apart(List.of("1")));
        hall.does(IRAN, apart(List.of("4")));
        hall.refuses(ALREADY_EXISTS, OTHER, apart(List.of("3", "4")));
        hall.refuses(DIVISION_NOT_FOUND, CHAIR, part(2));
        hall.does(CHAIR, new GrantDivision("division-1"));
        hall.refuses(MALFORMED_REQUEST, CHAIR, vote(Matter.PROPOSAL, "division/division-1/1"));
        hall.does(CHAIR, part(1));
        hall.refuses(VOTING_BEGUN, IRAN, apart(List.of("3")));
        Committee.meets().refuses(DIVISION_NOT_PROVIDED, IRAN, apart(List.of("4")));
    }

    @Test
    void where_groups_hold_vetoes_a_part_is_counted_as_the_recommendation_would_be() {
        var hall = Committee.meets(committee());
        hall.does(IRAN, apart(List.of("4")));
        hall.does(CHAIR, new GrantDivision("division-1"));
        votes(hall, part(1), 30, 20);
        assertThat(hall.decisions().polls().get("poll-1").opened().rule().name())
                .as("three fifths are not two thirds")
                .isEqualTo("two-thirds");
        assertThat(put(hall).provisions()).hasSize(5);
    }
}
