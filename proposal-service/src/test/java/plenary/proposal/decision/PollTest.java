package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CANNOT_BE_COUNTED;
import static plenary.contracts.refusal.RefusalCode.CHALLENGE_UNSETTLED;
import static plenary.contracts.refusal.RefusalCode.DECIDED_ALREADY;
import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_ELECTORATE;
import static plenary.contracts.refusal.RefusalCode.POLL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_HERE;
import static plenary.contracts.refusal.RefusalCode.RECOMMENDATION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.RECOMMENDATION_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.RULE_IS_THE_CHARTERS;
import static plenary.contracts.refusal.RefusalCode.RULE_NEEDS_SEATS;
import static plenary.contracts.refusal.RefusalCode.RULE_UNKNOWN;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.TEMPERATURE_CHECK_DECIDES_NOTHING;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;
import static plenary.contracts.refusal.RefusalCode.VOTING_CLOSED;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.seat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.BodyEvent.BodyCreated;
import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.BracketEvent.BracketOpened;
import plenary.contracts.event.ForumEvent.Credentials;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollCloseRequested;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.SessionEvent.PresenceSet;
import plenary.contracts.event.SessionEvent.ScopeChallenged;
import plenary.contracts.event.SessionEvent.SessionClosed;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.contracts.rule.Elector;
import plenary.proposal.decision.DecisionCommand.CancelPoll;
import plenary.proposal.decision.DecisionCommand.CloseCheck;
import plenary.proposal.decision.DecisionCommand.ClosePoll;
import plenary.proposal.decision.DecisionCommand.OpenCheck;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.decision.DecisionCommand.PutRecommendation;
import plenary.proposal.text.TextCommand.AdoptText;

class PollTest {
    private static final Map<String, String> QUESTION = Map.of("en", "Shall it?");

    private static OpenPoll poll(String subject, Method method) {
        return new OpenPoll("wg", Matter.PROPOSAL, method, QUESTION, subject, null, null);
    }

    private static OpenPoll procedural(String subject) {
        return new OpenPoll("wg", Matter.PROCEDURE, null, QUESTION, subject, null, null);
    }

    private static Hall conference() {
        return Committee.meets(Committee.withoutQuorumAtOpening());
    }

    private static PollOpened opened(Hall hall, OpenPoll command) {
        return (PollOpened) hall.does(CHAIR, command).getFirst();
    }

    @Test
    void opening_freezes_rule_method_and_electorate() {
        var hall = Committee.meets();
        var opened = opened(hall, poll("proposal/1", Method.ROLL_CALL));
        assertThat(opened.kind()).isEqualTo(PollKind.CHAMBER);
        assertThat(opened.rule().name()).isEqualTo("simple-majority");
        assertThat(opened.electorate().electors()).hasSize(50).noneMatch(Elector::present);
        assertThat(opened.electorate().votingClasses()).containsExactly("states");
        assertThat(opened.callOrder()).startsWith("states.S01", "states.S02").hasSize(50);
        assertThat(opened.body()).isEqualTo("wg");
        assertThat(opened.namesShown()).isTrue();
        assertThat(opened.tellers()).isNull();
        assertThat(opened.audience()).isEqualTo("public");
    }

    @Test
    void a_seat_whose_credentials_do_not_vote_is_not_in_the_electorate() {
        var hall = Committee.meets();
        var roster = new ArrayList<>(Committee.delegations());
        roster.set(0, with(roster.getFirst(), Credentials.SIGN_ONLY, Map.of()));
        Committee.seats(hall, roster);
        var opened = opened(hall, poll("proposal/1", null));
        assertThat(opened.electorate().includes("states.S01")).isFalse();
        assertThat(opened.electorate().electors()).hasSize(49);
    }

    private static Delegation with(
            Delegation d, Credentials credentials, Map<String, String> attributes) {
        return new Delegation(
                d.code(),
                d.names(),
                d.group(),
                d.region(),
                d.principals(),
                attributes,
                credentials,
                null,
                d.seats(),
                d.provenance());
    }

    @Test
    void the_roll_is_called_in_the_order_of_the_charter_from_the_seat_drawn() {
        var hall = Committee.meets();
        var roster = new ArrayList<Delegation>();
        for (var delegation : Committee.delegations()) {
            var n = Integer.parseInt(delegation.code().replaceAll("\\D", ""));
            roster.add(
                    with(
                            delegation,
                            Credentials.VOTE_AND_SIGN,
                            Map.of("sort_key", "%03d".formatted(100 - n))));
        }
        Committee.seats(hall, roster);
        var command =
                new OpenPoll(
                        "wg",
                        Matter.PROPOSAL,
                        Method.ROLL_CALL,
                        QUESTION,
                        "proposal/1",
                        null,
                        "states.S02");
        assertThat(opened(hall, command).callOrder())
                .startsWith("states.S02", "states.S01", "states.S50")
                .hasSize(50);
        var stranger =
                new OpenPoll(
                        "plenary",
                        Matter.PROPOSAL,
                        Method.ROLL_CALL,
                        QUESTION,
                        "proposal/1",
                        null,
                        "technical.TC01");
        hall.refuses(NOT_IN_ELECTORATE, "chair:plenary", stranger);
    }

    @Test
    void presence_taken_in_the_session_is_frozen() {
        var hall = conference();
        hall.happens(new PresenceSet("s2", List.of("states.S01", "states.S02")));
        var opened = opened(hall, poll("proposal/1", Method.SHOW_OF_HANDS));
        assertThat(opened.electorate().electors()).filteredOn(Elector::present).hasSize(2);
        assertThat(opened.tellers()).isEqualTo("wg");
        assertThat(opened.namesShown()).isFalse();
        assertThat(opened.callOrder()).isEmpty();
    }

    @Test
    void only_the_moderator_opens_and_only_in_an_open_session() {
        var hall = Committee.meets();
        hall.refuses(NOT_ENTITLED, seat("states", 1), poll("proposal/1", null));
        hall.refuses(NOT_ENTITLED, "chair:plenary", poll("proposal/1", null));
        var elsewhere = new OpenPoll("nowhere", Matter.PROPOSAL, null, QUESTION, "x", null, null);
        hall.refuses(BODY_NOT_FOUND, CHAIR, elsewhere);
        hall.happens(new SessionClosed("s2", null));
        hall.refuses(SESSION_NOT_OPEN, CHAIR, poll("proposal/1", null));
        hall.refuses(SESSION_NOT_OPEN, CHAIR, Committee.put());
    }

    @Test
    void once_voting_has_begun_no_other_vote_is_opened_in_the_body() {
        var hall = Committee.meets();
        hall.does(CHAIR, poll("proposal/1", null));
        hall.refuses(VOTING_BEGUN, CHAIR, procedural("motion/close-debate"));
        hall.refuses(VOTING_BEGUN, CHAIR, Committee.put());
        hall.refuses(VOTING_BEGUN, CHAIR, new OpenCheck("wg", QUESTION, false));
        hall.does(CHAIR, new ClosePoll("poll-1"));
        hall.refuses(VOTING_BEGUN, CHAIR, procedural("motion/close-debate"));
        hall.counted("poll-1", 26, 10, 0);
        hall.does(CHAIR, procedural("motion/close-debate"));
    }

    @Test
    void a_rule_is_the_charters_by_name_or_by_matter() {
        var hall = Committee.meets();
        var named = new OpenPoll("wg", Matter.PROPOSAL, null, QUESTION, "x/1", "two-thirds", null);
        hall.refuses(RULE_IS_THE_CHARTERS, CHAIR, named);
        var own = hall.state().assembly().forum().charter().decides().proposal();
        var itself = new OpenPoll("wg", Matter.PROPOSAL, null, QUESTION, "x/1", own, null);
        assertThat(opened(hall, itself).rule().name()).isEqualTo(own);
        var unknown =
                new OpenPoll("plenary", Matter.PROPOSAL, null, QUESTION, "x/1", "unwritten", null);
        hall.refuses(RULE_UNKNOWN, "chair:plenary", unknown);
    }

    @Test
    void where_the_charter_provides_for_no_vote_none_is_opened() {
        var hall =
                Committee.meets(
                        Hall.charter(
                                "cirp-consociational",
                                tree -> {
                                    var decides = (Map<?, ?>) tree.get("decides");
                                    decides.remove("proposal");
                                    decides.remove("recommendation");
                                    return tree;
                                }));
        hall.refuses(METHOD_NOT_ALLOWED_HERE, CHAIR, poll("proposal/1", null));
        hall.refuses(METHOD_NOT_ALLOWED_HERE, CHAIR, Committee.put());
    }

    @Test
    void a_method_the_charter_does_not_know_is_refused() {
        var hall = Committee.meets();
        hall.refuses(METHOD_NOT_ALLOWED_HERE, CHAIR, poll("proposal/1", Method.SHOW_OF_HANDS));
        var byHands = new PutRecommendation(null, "wg", "T", Method.SHOW_OF_HANDS, null, null);
        hall.refuses(METHOD_NOT_ALLOWED_HERE, CHAIR, byHands);
        var directly = new OpenPoll("wg", Matter.RECOMMENDATION, null, QUESTION, "x/1", null, null);
        hall.refuses(METHOD_NOT_ALLOWED_HERE, CHAIR, directly);
    }

    @Test
    void a_rule_that_needs_seats_refuses_hands() {
        var hall =
                Committee.meets(
                        Hall.charter(
                                "itu-conference",
                                tree -> {
                                    @SuppressWarnings("unchecked")
                                    var rules = (List<Map<String, Object>>) tree.get("rules");
                                    rules.getFirst()
                                            .put(
                                                    "adopted-when",
                                                    Map.of(
                                                            "all-of",
                                                            List.of(
                                                                    Map.of(
                                                                            "in-favour",
                                                                            "more than 1/2 of"
                                                                                    + " voting"),
                                                                    Map.of(
                                                                            "no-holder-against",
                                                                            Map.of(
                                                                                    "delegations",
                                                                                    List.of(
                                                                                            "S01"))))));
                                    return tree;
                                }));
        hall.refuses(RULE_NEEDS_SEATS, CHAIR, poll("proposal/1", Method.SHOW_OF_HANDS));
        hall.does(CHAIR, poll("proposal/1", Method.ROLL_CALL));
    }

    @Test
    void a_seat_without_the_fact_that_tells_its_class_cannot_be_counted() {
        var hall =
                Committee.meets(
                        Hall.charter(
                                "cirp-consociational",
                                tree -> {
                                    @SuppressWarnings("unchecked")
                                    var chamber =
                                            (Map<String, Object>)
                                                    ((List<?>) tree.get("chambers")).getFirst();
                                    chamber.put("classes-by", "region");
                                    return tree;
                                }));
        assertThat(opened(hall, poll("proposal/1", null)).electorate().votingClasses())
                .containsExactly("africa");
        var roster = new ArrayList<>(Committee.delegations());
        var d = roster.getFirst();
        roster.set(
                0,
                new Delegation(
                        d.code(),
                        d.names(),
                        d.group(),
                        null,
                        d.principals(),
                        d.attributes(),
                        d.credentials(),
                        null,
                        d.seats(),
                        d.provenance()));
        Committee.seats(hall, roster);
        var other = new OpenPoll("plenary", Matter.PROPOSAL, null, QUESTION, "x/1", null, null);
        hall.refuses(CANNOT_BE_COUNTED, "chair:plenary", other);
    }

    @Test
    void a_matter_postponed_for_abstentions_is_postponed_once_only() {
        var hall = conference();
        assertThat(opened(hall, poll("proposal/1", null)).rule().postponement()).isNotNull();
        hall.counted("poll-1", 15, 10, 26 - 1);
        assertThat(opened(hall, poll("proposal/2", null)).rule().postponement()).isNotNull();
        hall.counted("poll-2", 11, 10, 29);
        hall.happens(new SessionClosed("s2", "over"));
        hall.pass(Duration.ofHours(1));
        hall.happens(new SessionOpened("s3", "wg", "Second", List.of()));
        assertThat(opened(hall, poll("proposal/2", null)).rule().postponement()).isNull();
    }

    @Test
    void closing_is_asked_for_by_the_moderator_and_twice_is_safe() {
        var hall = Committee.meets();
        hall.does(CHAIR, poll("proposal/1", null));
        hall.refuses(NOT_ENTITLED, "chair:plenary", new ClosePoll("poll-1"));
        hall.refuses(POLL_NOT_FOUND, CHAIR, new ClosePoll("poll-9"));
        assertThat(hall.does(CHAIR, new ClosePoll("poll-1")))
                .containsExactly(new PollCloseRequested("poll-1"));
        assertThat(hall.does(CHAIR, new ClosePoll("poll-1"))).isEmpty();
        assertThat(hall.decisions().polls().get("poll-1").stage(hall.now()))
                .isEqualTo(Poll.Stage.CLOSING);
        hall.counted("poll-1", 26, 10, 0);
        hall.refuses(VOTING_CLOSED, CHAIR, new ClosePoll("poll-1"));
    }

    @Test
    void nobody_closes_a_groups_own_vote() {
        var hall = Committee.carried();
        var poll = Committee.petitions(hall, "technical", 1, "3");
        hall.refuses(POLL_NOT_FOUND, CHAIR, new ClosePoll(poll));
        hall.refuses(POLL_NOT_FOUND, seat("technical", 1), new ClosePoll(poll));
    }

    @Test
    void a_result_is_taken_in_once_and_by_the_house_alone() {
        var hall = Committee.meets();
        hall.does(CHAIR, poll("proposal/1", null));
        var result = hall.result("poll-1", 26, 10, 0);
        hall.refuses(NOT_ENTITLED, CHAIR, result);
        hall.does("house", result);
        assertThat(hall.does("house", result)).isEmpty();
        hall.refuses(VOTING_CLOSED, "house", hall.result("poll-1", 10, 26, 0));
    }

    @Test
    void a_count_that_crosses_the_calling_off_of_its_vote_decides_nothing() {
        var hall = Committee.meets();
        hall.does(CHAIR, Committee.put());
        hall.does(CHAIR, new ClosePoll("poll-1"));
        hall.does(CHAIR, new CancelPoll("poll-1", "The hall is evacuated."));
        assertThat(hall.does("house", hall.result("poll-1", 38, 9, 3))).isEmpty();
        var rec = hall.decisions().recommendations().get("rec-1");
        assertThat(rec.stage()).isEqualTo(Recommendation.Stage.TO_BE_PUT_AGAIN);
        assertThat(rec.latest().windows()).isEmpty();
    }

    @Test
    void a_vote_that_carries_a_provision_lifts_its_brackets_whoever_holds_them() {
        var hall = Committee.meets();
        hall.happens(new BracketOpened("b1", "2", null, null, "states.S07", "wg", null));
        hall.does(CHAIR, poll("provision/2", null));
        hall.counted("poll-1", 10, 30, 0);
        assertThat(hall.state().texts().provision("2").orElseThrow().bracketed()).isTrue();
        hall.refuses(DECIDED_ALREADY, CHAIR, poll("provision/2", null));
        hall.happens(new BracketOpened("b2", "2", null, null, "states.S08", "wg", null));
        hall.does(CHAIR, poll("provision/2", null));
        hall.counted("poll-2", 30, 10, 0);
        assertThat(hall.state().texts().provision("2").orElseThrow().bracketed()).isFalse();
    }

    @Test
    void a_vote_on_a_provision_is_taken_where_it_is_and_after_its_scope_is_settled() {
        var hall = Committee.meets();
        hall.happens(
                new BodyCreated(
                        "wg2", Map.of(), BodyKind.WORKING_GROUP, "plenary", true, null, List.of()),
                new OfficerInstalled("i9", "chair:wg2", "wg2", Office.CHAIR),
                new plenary.contracts.event.SessionEvent.SessionOpened(
                        "s9", "wg2", "First", List.of()));
        hall.refuses(PROVISION_NOT_FOUND, CHAIR, poll("provision/99", null));
        var there = new OpenPoll("wg2", Matter.PROPOSAL, null, QUESTION, "provision/2", null, null);
        hall.refuses(PROVISION_NOT_HERE, "chair:wg2", there);
        hall.happens(new ScopeChallenged("challenge-1", "provision/2", "states.S01", "out"));
        hall.refuses(CHALLENGE_UNSETTLED, CHAIR, poll("provision/2", null));
        hall.refuses(CHALLENGE_UNSETTLED, CHAIR, Committee.put());
    }

    @Test
    void nothing_is_opened_or_put_from_a_temperature_check() {
        var hall = Committee.meets();
        hall.does(CHAIR, new OpenCheck("wg", QUESTION, true));
        hall.does(CHAIR, new CloseCheck("check-1", "The majority is with having it in."));
        for (var named : List.of("temperature-check/check-1", "check/check-1", "check-1")) {
            hall.refuses(TEMPERATURE_CHECK_DECIDES_NOTHING, CHAIR, poll(named, null));
            hall.refuses(TEMPERATURE_CHECK_DECIDES_NOTHING, CHAIR, procedural(named));
            hall.refuses(
                    TEMPERATURE_CHECK_DECIDES_NOTHING,
                    CHAIR,
                    new PutRecommendation(null, "wg", "T", null, null, named));
        }
        hall.refuses(
                TEMPERATURE_CHECK_DECIDES_NOTHING,
                "chair:plenary",
                new AdoptText("Final Acts", "temperature-check/check-1"));
        assertThat(Check.decidesNothing(hall.state(), null)).isEmpty();
        assertThat(Check.decidesNothing(hall.state(), "proposal/1")).isEmpty();
    }

    @Test
    void a_recommendation_is_put_again_only_after_it_came_back_and_by_its_own_body() {
        var hall = Committee.carried();
        hall.refuses(RECOMMENDATION_NOT_OPEN, CHAIR, Committee.putAgain());
        var other = new PutRecommendation("rec-1", "plenary", null, null, null, null);
        hall.refuses(RECOMMENDATION_NOT_FOUND, "chair:plenary", other);
    }
}
