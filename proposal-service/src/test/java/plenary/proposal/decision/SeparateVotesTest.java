package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALL_PARTS_REJECTED;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.AMENDMENTS_FIRST;
import static plenary.contracts.refusal.RefusalCode.BRACKETS_REMAIN;
import static plenary.contracts.refusal.RefusalCode.CHALLENGE_UNSETTLED;
import static plenary.contracts.refusal.RefusalCode.DECIDED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.DIVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.DIVISION_NOT_GRANTED;
import static plenary.contracts.refusal.RefusalCode.DIVISION_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.DIVISION_OPPOSED;
import static plenary.contracts.refusal.RefusalCode.DIVISION_UNDECIDED;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PARTS_FIRST;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PROVISION_REFERRED;
import static plenary.contracts.refusal.RefusalCode.REFERENCES_UNSETTLED;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.seat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.BodyEvent.BodyCreated;
import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.DraftEvent.CarriedOver;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.contracts.event.VoteByRightEvent.DividedSet;
import plenary.contracts.event.VoteByRightEvent.DivisionEnded;
import plenary.contracts.event.VoteByRightEvent.SeparateVotesMoved;
import plenary.proposal.decision.DecisionCommand.DemandMethod;
import plenary.proposal.decision.DecisionCommand.MoveReconsideration;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.decision.DecisionCommand.PutRecommendation;
import plenary.proposal.decision.VoteByRightCommand.GrantDivision;
import plenary.proposal.decision.VoteByRightCommand.MoveDivision;
import plenary.proposal.decision.VoteByRightCommand.MoveSeparateVotes;
import plenary.proposal.decision.VoteByRightCommand.OpposeDivision;
import plenary.proposal.decision.VoteByRightCommand.PartAsked;
import plenary.proposal.floor.FloorCommand.ChallengeScope;
import plenary.proposal.fork.ForkCommand.ReferProvisions;
import plenary.proposal.margin.MarginCommand.TableAmendment;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.LetGoOfBracket;
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
    private static Charter committee() {
        return committee(null);
    }

    @SuppressWarnings("unchecked")
    private static Charter committee(String tie) {
        return Hall.charter(
                "cirp-consociational",
                tree -> {
                    for (var rule : (List<Map<String, Object>>) tree.get("rules")) {
                        if ("two-thirds".equals(rule.get("name")) && tie != null) {
                            rule.put(
                                    "adopted-when", Map.of("in-favour", "more than 1/2 of voting"));
                            rule.put("tie", tie);
                        }
                    }
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

    private static OpenBracket bracket(String provision, char letter) {
        return new OpenBracket(
                provision,
                List.of(new Selection.Quoted("measure number " + letter, null)),
                "no",
                null);
    }

    @Test
    void a_rejection_stands_when_a_bracket_comes_and_goes_and_no_word_changes() {
        var hall = divided(List.of("4"));
        votes(hall, part(1), 10, 30);
        var version = hall.state().texts().provision("4").orElseThrow().version();
        hall.does(seat("states", 3), bracket("4", 'e'));
        hall.does(seat("states", 3), new LetGoOfBracket("b1", "states.S03"));
        assertThat(hall.state().texts().provision("4").orElseThrow().version())
                .as("the provision has moved in the record")
                .isGreaterThan(version);
        hall.refuses(DECIDED_ALREADY, IRAN, apart(List.of("4")));
        assertThat(put(hall).provisions()).hasSize(5);
    }

    @Test
    void a_bracket_takes_its_provision_out_of_the_part_and_holds_up_nothing() {
        var hall = divided(List.of("3", "4"), List.of("2"));
        hall.does(seat("states", 3), bracket("4", 'e'));
        hall.does(seat("states", 5), bracket("2", 'c'));
        hall.refuses(BRACKETS_REMAIN, CHAIR, part(2));
        hall.does(CHAIR, part(1));
        assertThat(hall.decisions().polls().get("poll-1").opened().conducted().put())
                .containsOnlyKeys("3");
        hall.counted("poll-1", 30, 10, 0);
        var round = put(hall);
        assertThat(round.provisions())
                .as("one seat cannot hold up the whole by a bracket")
                .extracting(CleanProvision::provision)
                .containsExactly("1", "3", "5", "6");
    }

    @Test
    void what_was_in_brackets_when_its_part_was_voted_on_is_not_decided_by_it() {
        var hall = divided(List.of("3", "4"));
        hall.does(seat("states", 3), bracket("4", 'e'));
        votes(hall, part(1), 10, 30);
        hall.does(seat("states", 3), new LetGoOfBracket("b1", "states.S03"));
        hall.does(IRAN, apart(List.of("4")));
        hall.refuses(DECIDED_ALREADY, IRAN, apart(List.of("3")));
    }

    @Test
    void a_tie_that_nobody_voted_on_again_in_time_rejects_the_part_and_the_whole_goes_on() {
        var hall = Committee.meets(committee("second vote within 48 hours"));
        hall.does(IRAN, apart(List.of("4")));
        hall.does(CHAIR, new GrantDivision("division-1"));
        votes(hall, part(1), 20, 20);
        hall.refuses(PARTS_FIRST, CHAIR, whole());
        hall.pass(Duration.ofHours(49));
        assertThat(put(hall).provisions()).hasSize(5);
    }

    @Test
    void a_part_is_put_under_no_easier_rule_and_with_every_name() {
        var hall = Committee.meets(committee());
        hall.does(IRAN, apart(List.of("4")));
        hall.does(CHAIR, new GrantDivision("division-1"));
        var easier =
                new OpenPoll(
                        "wg",
                        Matter.RECOMMENDATION,
                        null,
                        Map.of("en", "Shall it?"),
                        "division/division-1/1",
                        "simple-majority",
                        null);
        hall.refuses(METHOD_NOT_ALLOWED_HERE, CHAIR, easier);
        var hands =
                new OpenPoll(
                        "wg",
                        Matter.RECOMMENDATION,
                        Method.SHOW_OF_HANDS,
                        Map.of("en", "Shall it?"),
                        "division/division-1/1",
                        null,
                        null);
        hall.refuses(METHOD_NOT_ALLOWED_HERE, CHAIR, hands);
        hall.does(CHAIR, part(1));
        assertThat(hall.decisions().polls().get("poll-1").opened().namesShown()).isTrue();
    }

    @Test
    void what_waits_or_was_rejected_apart_is_not_voted_on_by_itself_as_well() {
        var hall = divided(List.of("4"));
        hall.refuses(PARTS_FIRST, CHAIR, vote(Matter.PROPOSAL, "provision/4"));
        votes(hall, part(1), 10, 30);
        hall.refuses(DECIDED_ALREADY, CHAIR, vote(Matter.PROPOSAL, "provision/4"));
        votes(hall, vote(Matter.PROPOSAL, "provision/3"), 10, 30);
        hall.refuses(DECIDED_ALREADY, IRAN, apart(List.of("3")));
    }

    @Test
    void words_of_a_provision_divided_in_one_body_do_not_hide_those_of_another() {
        var hall = conference();
        hall.does(
                IRAN,
                new MoveDivision(
                        "wg",
                        "4",
                        List.of(
                                new PartAsked("The committee recommends", true),
                                new PartAsked("measure number e", true))));
        hall.does(CHAIR, new GrantDivision("division-1"));
        hall.does(
                IRAN,
                new MoveDivision(
                        "plenary",
                        "4",
                        List.of(
                                new PartAsked("The committee recommends", true),
                                new PartAsked("measure number e", true))));
        hall.refuses(PARTS_FIRST, CHAIR, vote(Matter.PROPOSAL, "provision/4"));
    }

    @Test
    void nothing_is_said_of_words_that_a_closed_group_works_on() {
        var hall = conference();
        hall.happens(
                new BodyCreated(
                        "friends",
                        Map.of(),
                        BodyKind.WORKING_GROUP,
                        "wg",
                        false,
                        "mandate",
                        List.of("states.S07")));
        hall.does(CHAIR, new ReferProvisions("friends", List.of("4"), "mandate", null));
        hall.refuses(PROVISION_REFERRED, IRAN, inPlenary(List.of("4")));
        var words =
                List.of(new PartAsked("a guess", true), new PartAsked("measure number e", true));
        hall.refuses(PROVISION_REFERRED, IRAN, new MoveDivision("plenary", "4", words));
        hall.refuses(
                PROVISION_REFERRED,
                "chair:plenary",
                new OpenPoll(
                        "plenary",
                        Matter.PROPOSAL,
                        null,
                        Map.of("en", "Shall it?"),
                        "provision/4",
                        null,
                        null));
        hall.happens(new SessionOpened("s3", "friends", "First", List.of()));
        var asked = new MoveSeparateVotes("friends", List.of(List.of("4")));
        hall.refuses(DIVISION_NOT_PROVIDED, IRAN, asked);
    }

    private static MoveSeparateVotes inPlenary(List<String> set) {
        return new MoveSeparateVotes("plenary", List.of(set));
    }

    @Test
    void nothing_is_divided_while_the_whole_is_before_the_groups() {
        var hall = Committee.meets(committee());
        votes(hall, whole(), 38, 9);
        hall.refuses(VOTING_BEGUN, IRAN, apart(List.of("4")));
    }

    private static void votes(Hall hall, PutRecommendation whole, int yes, int no) {
        hall.does(CHAIR, whole);
        hall.counted("poll-" + hall.decisions().polls().size(), yes, no, 0);
    }

    @Test
    void what_is_challenged_after_the_motion_is_settled_before_its_part_is_voted_on() {
        var hall = divided(List.of("4"));
        hall.does(OTHER, new ChallengeScope("provision/4", "not ours"));
        hall.refuses(CHALLENGE_UNSETTLED, CHAIR, part(1));
    }

    @Test
    void a_part_that_the_body_takes_again_is_decided_by_its_second_vote() {
        var hall =
                Committee.meets(
                        Hall.charter(
                                "itu-conference",
                                tree -> {
                                    tree.put(
                                            "reconsideration",
                                            Map.of(
                                                    "in-committee",
                                                    true,
                                                    "in-plenary",
                                                    true,
                                                    "rule",
                                                    "simple-majority"));
                                    return tree;
                                }));
        hall.does(IRAN, apart(List.of("4")));
        hall.does(CHAIR, new GrantDivision("division-1"));
        votes(hall, part(1), 10, 40);
        hall.does(seat("states", 30), new MoveReconsideration("poll-1"));
        votes(hall, vote(Matter.RECONSIDERATION, "poll/poll-1"), 45, 0);
        votes(hall, part(1), 45, 5);
        assertThat(put(hall).provisions()).hasSize(6);
    }

    @Test
    void a_tie_on_the_whole_that_nobody_voted_on_again_in_time_rejects_it_too() {
        var hall = Committee.meets(committee("second vote within 48 hours"));
        votes(hall, whole(), 20, 20);
        assertThat(hall.decisions().recommendations().get("rec-1").mayBePutAgain()).isTrue();
        hall.pass(Duration.ofHours(49));
        assertThat(hall.decisions().recommendations().get("rec-1").stage())
                .isEqualTo(Recommendation.Stage.NOT_CARRIED);
    }

    @Test
    void a_right_to_a_secret_vote_reaches_a_part_and_does_not_leave_it_without_a_vote() {
        var hall = divided(List.of("4"));
        for (var n = 20; n < 25; n++) {
            hall.does(
                    seat("states", n),
                    new DemandMethod("wg", "division/division-1/1", Method.SECRET));
        }
        hall.does(CHAIR, part(1));
        assertThat(hall.decisions().polls().get("poll-1").opened().method())
                .isEqualTo(Method.SECRET);
    }

    @Test
    void a_part_that_is_bracketed_may_be_settled_by_a_vote_of_its_own() {
        var hall = divided(List.of("3", "4"));
        hall.does(seat("states", 3), bracket("4", 'e'));
        votes(hall, vote(Matter.PROPOSAL, "provision/4"), 30, 10);
        hall.does(CHAIR, part(1));
        assertThat(hall.decisions().polls().get("poll-2").opened().conducted().put())
                .as("what the body has decided by itself is not put a second time")
                .containsOnlyKeys("3");
    }

    @Test
    void a_comma_does_not_make_what_was_rejected_another_matter() {
        var hall = divided(List.of("4"));
        votes(hall, part(1), 10, 30);
        hall.does(
                CHAIR,
                new EditWording(
                        "4",
                        new Selection.Quoted("measure number e", null),
                        "measure, number e",
                        "smoother",
                        null));
        assertThat(put(hall).provisions()).hasSize(5);
    }
}
