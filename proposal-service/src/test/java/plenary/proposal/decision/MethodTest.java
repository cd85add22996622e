package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.CHOICE_NOT_OFFERED;
import static plenary.contracts.refusal.RefusalCode.CREDENTIALS_INSUFFICIENT;
import static plenary.contracts.refusal.RefusalCode.METHOD_DEMANDED;
import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;
import static plenary.contracts.refusal.RefusalCode.NOTHING_TO_CORRECT;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_ELECTORATE;
import static plenary.contracts.refusal.RefusalCode.NOT_OPEN_YET;
import static plenary.contracts.refusal.RefusalCode.PROXIES_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.PROXY_GIVEN_ALREADY;
import static plenary.contracts.refusal.RefusalCode.PROXY_HELD_ALREADY;
import static plenary.contracts.refusal.RefusalCode.PROXY_HOLDER_ABSENT;
import static plenary.contracts.refusal.RefusalCode.PROXY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.QUORUM_NOT_PRESENT;
import static plenary.contracts.refusal.RefusalCode.SECRET_CLASS_TOO_SMALL;
import static plenary.contracts.refusal.RefusalCode.SECRET_WEIGHTS_DIFFER;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;
import static plenary.contracts.refusal.RefusalCode.VOTING_CLOSED;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.Conduct.Cause;
import plenary.contracts.event.Conduct.Proxy;
import plenary.contracts.event.DemandEvent.MethodDemandWithdrawn;
import plenary.contracts.event.ForumEvent.Credentials;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.ForumEvent.Seat;
import plenary.contracts.event.PollCourseEvent.PollProxiesSet;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.SessionEvent.PresenceSet;
import plenary.contracts.event.VoteEvent.PollMethodChanged;
import plenary.contracts.event.VoteEvent.ProxyGiven;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Elector;
import plenary.proposal.decision.DecisionCommand.CancelPoll;
import plenary.proposal.decision.DecisionCommand.ClosePoll;
import plenary.proposal.decision.DecisionCommand.CountAgain;
import plenary.proposal.decision.DecisionCommand.DemandMethod;
import plenary.proposal.decision.DecisionCommand.GiveProxy;
import plenary.proposal.decision.DecisionCommand.NoteVote;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.decision.DecisionCommand.ReceiveResult;
import plenary.proposal.decision.DecisionCommand.WithdrawMethodDemand;
import plenary.proposal.decision.DecisionCommand.WithdrawProxy;
import plenary.proposal.floor.FloorCommand.SetPresence;
import plenary.proposal.forum.ForumCommand.Invite;

/** What delegations ask for by right before a vote, hand over for it, and say after it. */
class MethodTest {
    private static final Map<String, String> QUESTION = Map.of("en", "Shall it?");

    private static Hall conference() {
        return Committee.meets(Committee.withoutQuorumAtOpening());
    }

    private static OpenPoll poll(Method method) {
        return new OpenPoll("wg", Matter.PROPOSAL, method, QUESTION, "proposal/1", null, null);
    }

    private static DemandMethod demand(Method method) {
        return new DemandMethod("wg", "proposal/1", method);
    }

    private static PollOpened opened(Hall hall, OpenPoll command) {
        return (PollOpened) hall.does(CHAIR, command).getFirst();
    }

    private static void demanded(Hall hall, Method method, int from, int to) {
        for (var n = from; n <= to; n++) {
            hall.does(seat("states", n), demand(method));
        }
    }

    @Test
    void a_roll_call_is_taken_once_two_delegations_have_asked() {
        var hall = conference();
        demanded(hall, Method.ROLL_CALL, 1, 1);
        assertThat(hall.does(seat("states", 1), demand(Method.ROLL_CALL))).isEmpty();
        assertThat(Demands.met(hall.state(), "wg", "proposal/1")).isEmpty();
        demanded(hall, Method.ROLL_CALL, 2, 2);
        hall.refuses(METHOD_DEMANDED, CHAIR, poll(Method.SHOW_OF_HANDS));
        var opened = opened(hall, poll(null));
        assertThat(opened.method()).isEqualTo(Method.ROLL_CALL);
        assertThat(opened.conducted().demandedBy()).containsExactly("states.S01", "states.S02");
        assertThat(hall.decisions().beforehand().demands().all()).isEmpty();
    }

    @Test
    void a_method_the_chair_chose_is_nobodys_demand_where_too_few_had_asked() {
        var hall = conference();
        demanded(hall, Method.ROLL_CALL, 1, 1);
        var opened = opened(hall, poll(Method.ROLL_CALL));
        assertThat(opened.method()).isEqualTo(Method.ROLL_CALL);
        assertThat(opened.conducted().demandedBy()).isEmpty();
    }

    @Test
    void a_secret_vote_goes_before_a_roll_call_once_five_have_asked() {
        var hall = conference();
        demanded(hall, Method.ROLL_CALL, 1, 2);
        demanded(hall, Method.SECRET, 3, 6);
        hall.refuses(METHOD_DEMANDED, CHAIR, poll(Method.SECRET));
        demanded(hall, Method.SECRET, 7, 7);
        var opened = opened(hall, poll(null));
        assertThat(opened.method()).isEqualTo(Method.SECRET);
        assertThat(opened.namesShown()).isFalse();
        assertThat(opened.callOrder()).isEmpty();
    }

    @Test
    void a_secret_vote_nobody_asked_for_is_refused() {
        conference().refuses(METHOD_NOT_ALLOWED_HERE, CHAIR, poll(Method.SECRET));
    }

    @Test
    void a_method_is_asked_for_before_voting_begins_and_by_those_who_vote() {
        var hall = conference();
        hall.refuses(NOT_ENTITLED, CHAIR, demand(Method.ROLL_CALL));
        hall.refuses(METHOD_NOT_ALLOWED_HERE, seat("states", 1), demand(Method.RECORDED));
        opened(hall, poll(null));
        hall.refuses(VOTING_BEGUN, seat("states", 1), demand(Method.ROLL_CALL));
    }

    @Test
    void a_class_too_small_or_of_unequal_weights_does_not_vote_in_secret() {
        var hall = conference();
        demanded(hall, Method.SECRET, 1, 5);
        hall.happens(new PresenceSet("s2", List.of("states.S01", "states.S02")));
        hall.refuses(SECRET_CLASS_TOO_SMALL, CHAIR, poll(null));
        hall.happens(new PresenceSet("s2", List.of()));
        var roster = new ArrayList<>(Committee.delegations());
        roster.set(0, weighing(roster.getFirst(), 3, Credentials.VOTE_AND_SIGN));
        Committee.seats(hall, roster);
        hall.refuses(SECRET_WEIGHTS_DIFFER, CHAIR, poll(null));
    }

    private static Delegation weighing(Delegation d, long weight, Credentials credentials) {
        var seat = d.seats().getFirst();
        return new Delegation(
                d.code(),
                d.names(),
                d.group(),
                d.region(),
                d.principals(),
                d.attributes(),
                credentials,
                null,
                List.of(new Seat(seat.id(), seat.in(), weight, null, null, null)),
                d.provenance());
    }

    @Test
    void unclear_hands_are_counted_again_by_roll_call_as_the_same_vote() {
        var hall = conference();
        opened(hall, poll(null));
        hall.refuses(NOT_ENTITLED, "chair:plenary", new CountAgain("poll-1", "why"));
        var changed = (PollMethodChanged) hall.does(CHAIR, again()).getFirst();
        assertThat(changed.callOrder()).hasSize(50);
        assertThat(changed.namesShown()).as("a roll is called by name").isTrue();
        var poll = hall.decisions().polls().get("poll-1");
        assertThat(poll.opened().method()).isEqualTo(Method.ROLL_CALL);
        assertThat(poll.superseded().method()).isEqualTo(Method.SHOW_OF_HANDS);
        hall.refuses(METHOD_NOT_ALLOWED_HERE, CHAIR, again());
        hall.counted("poll-1", 30, 10, 0);
        assertThat(hall.decisions().polls().get("poll-1").carried()).isTrue();
    }

    /** The charter names no other method for hands; so many tellers are appointed. */
    private static Hall handsWith(int tellers) {
        var hall =
                Committee.meets(
                        Hall.charter(
                                "itu-conference",
                                tree -> {
                                    methods(tree).remove("when-hands-are-unclear");
                                    return tree;
                                }));
        for (var n = 1; n <= tellers; n++) {
            hall.happens(new OfficerInstalled("i7" + n, "t" + n, "wg", Office.TELLER));
        }
        opened(hall, poll(null));
        return hall;
    }

    @Test
    void hands_that_nobody_is_appointed_to_count_are_counted_electronically() {
        var hall = handsWith(1);
        var changed = (PollMethodChanged) hall.does(CHAIR, again()).getFirst();
        assertThat(changed.method()).isEqualTo(Method.RECORDED);
        assertThat(changed.namesShown()).as("hands have no names").isFalse();
        hall.counted("poll-1", 30, 10, 0);
        assertThat(hall.decisions().polls().get("poll-1").carried()).isTrue();
        handsWith(2).refuses(METHOD_NOT_ALLOWED_HERE, CHAIR, again());
    }

    @Test
    void who_moderates_a_body_invites_its_tellers_and_nobody_else() {
        var hall = conference();
        var teller = new Invite("ab", null, null, "wg", Office.TELLER);
        assertThat(hall.does(CHAIR, teller)).hasSize(1);
        assertThat(hall.does(CHAIR, teller)).as("twice").isEmpty();
        hall.refuses(NOT_ENTITLED, "chair:plenary", teller);
        hall.refuses(NOT_ENTITLED, seat("states", 1), teller);
        hall.refuses(NOT_ENTITLED, CHAIR, new Invite("cd", null, null, "wg", Office.SECRETARY));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> methods(Map<String, Object> charter) {
        return (Map<String, Object>) charter.get("methods");
    }

    private static CountAgain again() {
        return new CountAgain("poll-1", "The last rows cannot be seen.");
    }

    @Test
    void a_vote_that_is_called_off_decides_nothing_and_frees_the_body() {
        var hall = conference();
        opened(hall, poll(null));
        hall.refuses(NOT_ENTITLED, seat("states", 1), new CancelPoll("poll-1", "No."));
        hall.does(CHAIR, new CancelPoll("poll-1", "The hall is evacuated."));
        assertThat(hall.does(CHAIR, new CancelPoll("poll-1", "Again."))).isEmpty();
        hall.refuses(VOTING_CLOSED, CHAIR, new ClosePoll("poll-1"));
        opened(hall, poll(null));
    }

    @Test
    void a_recommendation_whose_vote_is_called_off_may_be_put_again() {
        var hall = Committee.meets();
        hall.does(CHAIR, Committee.put());
        hall.does(CHAIR, new CancelPoll("poll-1", "The hall is evacuated."));
        var recommendation = hall.decisions().recommendations().get("rec-1");
        assertThat(recommendation.stage()).isEqualTo(Recommendation.Stage.TO_BE_PUT_AGAIN);
        hall.does(CHAIR, Committee.putAgain());
    }

    @Test
    void we_meant_no_is_a_footnote_and_the_tally_stands() {
        var hall = conference();
        opened(hall, poll(null));
        var meant = new NoteVote("poll-1", Choice.NO, "We pressed the wrong button.");
        hall.refuses(NOT_OPEN_YET, seat("states", 1), meant);
        hall.counted("poll-1", 30, 10, 0);
        var before = hall.decisions().polls().get("poll-1").result();
        hall.does(seat("states", 1), meant);
        hall.does(seat("states", 2), new NoteVote("poll-1", null, "We voted yes because…"));
        hall.refuses(NOT_IN_ELECTORATE, CHAIR, meant);
        var poll = hall.decisions().polls().get("poll-1");
        assertThat(poll.notes()).extracting(n -> n.said().meant()).containsExactly(Choice.NO, null);
        assertThat(poll.result()).isEqualTo(before);
    }

    @Test
    void only_who_answered_can_have_meant_another_answer_and_says_so_once() {
        var hall = conference();
        opened(hall, poll(Method.ROLL_CALL));
        hall.counted("poll-1", 30, 10, 0);
        var no = new NoteVote("poll-1", Choice.NO, "We pressed the wrong button.");
        var voted = hall.decisions().polls().get("poll-1").result().ballots();
        var first = "seat:" + voted.getFirst().seat();
        var silent =
                hall.decisions().polls().get("poll-1").opened().electorate().electors().stream()
                        .map(elector -> elector.seat())
                        .filter(seat -> voted.stream().noneMatch(b -> b.seat().equals(seat)))
                        .map(seat -> "seat:" + seat)
                        .findFirst()
                        .orElseThrow();
        hall.refuses(NOTHING_TO_CORRECT, silent, no);
        hall.refuses(NOTHING_TO_CORRECT, "seat:" + voted.getLast().seat(), no);
        hall.refuses(
                CHOICE_NOT_OFFERED, first, new NoteVote("poll-1", Choice.NO_OBJECTION, "Well."));
        hall.does(first, no);
        hall.refuses(ALREADY_EXISTS, first, no);
        hall.does(silent, new NoteVote("poll-1", null, "We did not answer because…"));
    }

    @Test
    void the_lot_decides_who_is_called_first_and_anybody_can_draw_again() {
        var hall = conference();
        var seed = "ab".repeat(32);
        var drawn =
                new OpenPoll(
                        "wg",
                        Matter.PROPOSAL,
                        Method.ROLL_CALL,
                        QUESTION,
                        "proposal/1",
                        null,
                        null,
                        true,
                        seed,
                        null,
                        null);
        var opened = opened(hall, drawn);
        var lot = opened.conducted().lot();
        assertThat(lot.seed()).isEqualTo(seed);
        assertThat(opened.callOrder()).startsWith(lot.seat()).hasSize(50).doesNotHaveDuplicates();
        var order = opened.electorate().electors().stream().map(Elector::seat).toList();
        assertThat(Conducting.draw(seed, order)).isEqualTo(lot);
    }

    @Test
    void an_absent_delegation_is_represented_by_its_proxy_alone() {
        var hall = conference();
        hall.happens(new PresenceSet("s2", List.of("states.S01", "states.S02", "states.S03")));
        var give = new GiveProxy("states.S01", "wg");
        assertThat(hall.does(seat("states", 9), give))
                .containsExactly(new ProxyGiven("proxy-1", "states.S09", "states.S01", "wg", "s2"));
        hall.refuses(PROXY_HELD_ALREADY, seat("states", 10), give);
        hall.refuses(PROXY_GIVEN_ALREADY, seat("states", 9), new GiveProxy("states.S02", "wg"));
        hall.refuses(PROXY_HOLDER_ABSENT, seat("states", 10), new GiveProxy("states.S11", "wg"));
        var opened = opened(hall, poll(null));
        assertThat(opened.electorate().electors())
                .filteredOn(Elector::present)
                .extracting(Elector::seat)
                .containsExactly("states.S01", "states.S02", "states.S03", "states.S09");
        assertThat(opened.conducted().proxies())
                .extracting(p -> p.seat() + " by " + p.delegation())
                .containsExactly("states.S09 by S01");
        hall.refuses(VOTING_BEGUN, seat("states", 9), new WithdrawProxy("proxy-1"));
        hall.refuses(PROXY_NOT_FOUND, seat("states", 9), new WithdrawProxy("proxy-7"));
        hall.refuses(VOTING_BEGUN, seat("states", 10), new GiveProxy("states.S02", "wg"));
    }

    private static Hall withoutProxiesInTheQuorum() {
        return Committee.meets(
                Hall.charter(
                        "itu-conference",
                        tree -> {
                            methods(tree).remove("proxies-count-for-quorum");
                            return tree;
                        }));
    }

    @Test
    void where_the_charter_does_not_count_proxies_the_holder_makes_no_quorum_for_two() {
        var hall = withoutProxiesInTheQuorum();
        var there = IntStream.rangeClosed(1, 25).mapToObj("states.S%02d"::formatted).toList();
        hall.happens(new PresenceSet("s2", there));
        hall.does(seat("states", 30), new GiveProxy("states.S01", "wg"));
        hall.refuses(QUORUM_NOT_PRESENT, CHAIR, poll(null));
        hall.happens(
                new PresenceSet(
                        "s2", Stream.concat(there.stream(), Stream.of("states.S26")).toList()));
        var opened = opened(hall, poll(null));
        assertThat(opened.electorate().electors()).filteredOn(Elector::present).hasSize(26);
        assertThat(opened.electorate().electors())
                .filteredOn(Elector::byProxyAlone)
                .extracting(Elector::seat)
                .containsExactly("states.S30");
        assertThat(opened.conducted().proxies()).hasSize(1);
    }

    @Test
    void where_nobody_noted_the_presence_a_vote_opens_and_nobody_is_said_to_be_there() {
        var hall = conference();
        assertThat(opened(hall, poll(null)).electorate().electors())
                .noneMatch(Elector::present)
                .noneMatch(Elector::byProxyAlone);
    }

    @Test
    void the_id_of_a_proxy_taken_back_is_never_another_ones() {
        var hall = conference();
        var give = new GiveProxy("states.S01", "wg");
        hall.does(seat("states", 9), give);
        hall.does(seat("states", 9), new WithdrawProxy("proxy-1"));
        hall.refuses(PROXY_NOT_FOUND, seat("states", 9), new WithdrawProxy("proxy-1"));
        assertThat(hall.does(seat("states", 10), give))
                .containsExactly(new ProxyGiven("proxy-2", "states.S10", "states.S01", "wg", "s2"));
    }

    @Test
    void a_proxy_whose_holder_left_represents_nobody() {
        var hall = conference();
        hall.happens(new PresenceSet("s2", List.of("states.S01", "states.S02")));
        hall.does(seat("states", 9), new GiveProxy("states.S01", "wg"));
        hall.happens(new PresenceSet("s2", List.of("states.S02")));
        var opened = opened(hall, poll(null));
        assertThat(opened.conducted().proxies()).isEmpty();
        assertThat(opened.conducted().notAdmitted())
                .filteredOn(n -> n.cause() == Cause.PROXY_HOLDER_ABSENT)
                .extracting(n -> n.seat())
                .containsExactly("states.S09");
        assertThat(opened.electorate().electors()).filteredOn(Elector::present).hasSize(1);
    }

    @Test
    void a_holder_who_leaves_during_the_vote_casts_no_longer_and_one_who_returns_casts_again() {
        var hall = conference();
        hall.happens(new PresenceSet("s2", List.of("states.S01", "states.S02")));
        hall.does(seat("states", 9), new GiveProxy("states.S01", "wg"));
        var electorate = opened(hall, poll(Method.ROLL_CALL)).electorate();
        assertThat(hall.does(CHAIR, new SetPresence("s2", List.of("states.S02"))))
                .endsWith(new PollProxiesSet("poll-1", List.of(), List.of("states.S09")));
        var poll = hall.decisions().polls().get("poll-1").opened();
        assertThat(poll.conducted().proxies()).isEmpty();
        assertThat(poll.conducted().orphaned()).containsExactly("states.S09");
        assertThat(poll.electorate()).as("the quorum stays").isEqualTo(electorate);
        assertThat(hall.does(CHAIR, new SetPresence("s2", List.of("states.S02", "states.S03"))))
                .as("nothing moved for anybody absent")
                .noneMatch(PollProxiesSet.class::isInstance);
        hall.does(CHAIR, new SetPresence("s2", List.of("states.S01", "states.S02")));
        assertThat(hall.decisions().polls().get("poll-1").opened().conducted().proxies())
                .containsExactly(new Proxy("states.S09", "states.S01", "S01"));
        hall.does(CHAIR, new SetPresence("s2", List.of("states.S01", "states.S09")));
        assertThat(hall.decisions().polls().get("poll-1").opened().conducted().proxies())
                .as("who is there votes for itself")
                .isEmpty();
    }

    @Test
    void hands_counted_while_they_were_found_unclear_do_not_stand() {
        var hall = conference();
        opened(hall, poll(null));
        var hands = hall.result("poll-1", 30, 10, 0);
        hall.does(CHAIR, again());
        assertThat(hall.does("house", by(hands, Method.SHOW_OF_HANDS))).isEmpty();
        assertThat(hall.decisions().polls().get("poll-1").undecided()).isTrue();
        hall.does("house", by(hall.result("poll-1", 10, 30, 0), Method.ROLL_CALL));
        assertThat(hall.decisions().polls().get("poll-1").carried()).isFalse();
    }

    private static ReceiveResult by(ReceiveResult r, Method method) {
        return new ReceiveResult(
                r.poll(),
                r.votingSeq(),
                r.votingLeaf(),
                r.closedAt(),
                r.tally(),
                r.verdict(),
                r.ballots(),
                method);
    }

    @Test
    void a_method_asked_for_is_taken_back_before_voting_begins() {
        var hall = conference();
        demanded(hall, Method.ROLL_CALL, 1, 2);
        var back = new WithdrawMethodDemand("wg", "proposal/1", Method.ROLL_CALL);
        hall.refuses(NOT_ENTITLED, CHAIR, back);
        assertThat(hall.does(seat("states", 2), back))
                .containsExactly(
                        new MethodDemandWithdrawn(
                                "wg", "proposal/1", Method.ROLL_CALL, "states.S02"));
        assertThat(hall.does(seat("states", 2), back)).as("twice is safe").isEmpty();
        assertThat(opened(hall, poll(null)).method()).isEqualTo(Method.SHOW_OF_HANDS);
        hall.refuses(VOTING_BEGUN, seat("states", 1), back);
    }

    @Test
    void who_may_not_vote_gives_and_holds_no_proxy_and_some_charters_know_none() {
        Committee.meets()
                .refuses(
                        PROXIES_NOT_PROVIDED, seat("states", 1), new GiveProxy("states.S02", "wg"));
        var hall = conference();
        var roster = new ArrayList<>(Committee.delegations());
        roster.set(0, weighing(roster.getFirst(), 1, Credentials.SIGN_ONLY));
        Committee.seats(hall, roster);
        hall.refuses(
                CREDENTIALS_INSUFFICIENT, seat("states", 2), new GiveProxy("states.S01", "wg"));
        hall.refuses(CREDENTIALS_INSUFFICIENT, seat("states", 1), demand(Method.ROLL_CALL));
        var opened = opened(hall, poll(null));
        assertThat(opened.conducted().notAdmitted())
                .extracting(n -> n.seat())
                .containsExactly("states.S01");
    }
}
