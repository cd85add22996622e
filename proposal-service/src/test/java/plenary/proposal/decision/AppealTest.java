package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.CHALLENGE_UNSETTLED;
import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;
import static plenary.contracts.refusal.RefusalCode.NO_APPEAL;
import static plenary.contracts.refusal.RefusalCode.OUT_OF_SCOPE;
import static plenary.contracts.refusal.RefusalCode.REOPENING_NOT_DECIDED;
import static plenary.contracts.refusal.RefusalCode.RULE_UNKNOWN;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.seat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.PollEvent.PollCancelled;
import plenary.contracts.event.SessionEvent.AppealDecided;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.floor.FloorCommand.AppealRuling;
import plenary.proposal.floor.FloorCommand.ChallengeScope;
import plenary.proposal.floor.FloorCommand.GiveRuling;
import plenary.proposal.promise.Happened.What;
import plenary.proposal.promise.Promise;
import plenary.proposal.text.AgreementCommand.ReopenProvision;
import plenary.proposal.text.ProvisionState;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.GavelConsensus;

/** A ruling stands unless a majority overrules it. */
class AppealTest {
    private static final Map<String, String> QUESTION = Map.of("en", "Shall it be overruled?");

    private static OpenPoll vote(Matter matter, String subject, String rule) {
        return new OpenPoll("wg", matter, null, QUESTION, subject, rule, null);
    }

    private static Hall ruled() {
        var hall = Committee.meets();
        hall.does(seat("states", 1), new ChallengeScope("provision/3", "not ours"));
        hall.does(CHAIR, new GiveRuling("challenge-1", true, "It is ours."));
        return hall;
    }

    private static Hall appealed() {
        var hall = ruled();
        hall.does(seat("states", 2), new AppealRuling("challenge-1"));
        return hall;
    }

    @Test
    void a_majority_overrules_and_what_was_in_scope_is_out() {
        var hall = appealed();
        hall.does(CHAIR, vote(Matter.APPEAL, "challenge/challenge-1", null));
        assertThat(hall.counted("poll-1", 30, 10, 0))
                .contains(new AppealDecided("challenge-1", "poll-1", true, false));
        assertThat(hall.state().floor().ruledOut("provision/3")).isTrue();
        hall.refuses(OUT_OF_SCOPE, CHAIR, vote(Matter.PROPOSAL, "provision/3", null));
    }

    @Test
    void else_it_stands_and_the_substance_goes_on() {
        var hall = appealed();
        hall.refuses(CHALLENGE_UNSETTLED, CHAIR, vote(Matter.PROPOSAL, "provision/3", null));
        hall.does(CHAIR, vote(Matter.APPEAL, "challenge/challenge-1", null));
        assertThat(hall.counted("poll-1", 10, 30, 0))
                .contains(new AppealDecided("challenge-1", "poll-1", false, true));
        hall.does(CHAIR, vote(Matter.PROPOSAL, "provision/3", null));
    }

    @Test
    void called_off_nothing_was_decided_and_the_appeal_waits_for_another_vote() {
        var hall = appealed();
        hall.does(CHAIR, vote(Matter.APPEAL, "challenge/challenge-1", null));
        hall.happens(new PollCancelled("poll-1", "the network"));
        assertThat(hall.state().floor().challenged("provision/3")).isTrue();
        hall.does(CHAIR, vote(Matter.APPEAL, "challenge/challenge-1", null));
        assertThat(hall.counted("poll-2", 10, 30, 0))
                .contains(new AppealDecided("challenge-1", "poll-2", false, true));
    }

    @Test
    void only_an_appeal_that_waits_is_voted_on_by_the_charters_rule_for_it() {
        var hall = ruled();
        hall.refuses(NO_APPEAL, CHAIR, vote(Matter.APPEAL, "challenge/challenge-1", null));
        hall.refuses(NO_APPEAL, CHAIR, vote(Matter.APPEAL, "challenge/challenge-9", null));
        hall.refuses(NO_APPEAL, CHAIR, vote(Matter.APPEAL, "provision/3", null));
        hall.does(seat("states", 2), new AppealRuling("challenge-1"));
        hall.refuses(
                METHOD_NOT_ALLOWED_HERE,
                CHAIR,
                vote(Matter.PROCEDURE, "challenge/challenge-1", null));
        hall.refuses(
                RULE_UNKNOWN,
                CHAIR,
                vote(Matter.APPEAL, "challenge/challenge-1", "majority-of-nobody"));
    }

    @Test
    void a_ledger_holds_the_votes_and_the_meetings_against_the_promises_and_says_no_more() {
        var hall = appealed();
        hall.does(CHAIR, vote(Matter.APPEAL, "challenge/challenge-1", null));
        hall.counted("poll-1", 10, 30, 2);
        hall.pass(Duration.ofMinutes(90));
        var ledger = Promise.ledger(hall.state(), hall.now(), body -> true);
        for (var promise : ledger) {
            switch (promise.about()) {
                case CONSENSUS ->
                        assertThat(promise.practice())
                                .anySatisfy(
                                        fact -> {
                                            assertThat(fact.what()).isEqualTo(What.VOTE);
                                            assertThat(fact.outcome()).isEqualTo("rejected");
                                            assertThat(fact.count().no()).isEqualTo(30);
                                            assertThat(fact.entry()).isPositive();
                                        });
                case SCOPE ->
                        assertThat(promise.practice())
                                .extracting(f -> f.what())
                                .containsExactly(
                                        What.CHALLENGE,
                                        What.RULING,
                                        What.APPEAL,
                                        What.APPEAL_DECIDED);
                case OPENNESS ->
                        assertThat(promise.practice())
                                .anySatisfy(fact -> assertThat(fact.minutes()).isEqualTo(90));
                case OTHER -> assertThat(promise.practice()).isEmpty();
            }
        }
        assertThat(ledger).isNotEmpty();
        var outside = Promise.ledger(hall.state(), hall.now(), body -> false);
        assertThat(outside)
                .allSatisfy(
                        promise ->
                                assertThat(promise.practice())
                                        .noneMatch(f -> f.what() == What.VOTE));
    }

    @Test
    void agreed_text_is_opened_again_by_a_vote_under_the_rule_of_reconsideration() {
        var hall =
                Committee.meets(
                        Hall.charter(
                                "cirp-consociational",
                                tree -> {
                                    tree.put(
                                            "agreement",
                                            Map.of(
                                                    "nothing-until-everything",
                                                    false,
                                                    "reopening",
                                                    "vote"));
                                    return tree;
                                }));
        hall.does(CHAIR, new CallConsensus("wg", List.of("3")));
        hall.does(CHAIR, new GavelConsensus("call-1"));
        var reopen = new ReopenProvision("3", "A reference moved");
        hall.refuses(REOPENING_NOT_DECIDED, CHAIR, reopen);
        hall.does(CHAIR, vote(Matter.PROCEDURE, "reopening/3", null));
        hall.counted("poll-1", 40, 1, 0);
        hall.refuses(REOPENING_NOT_DECIDED, CHAIR, reopen); // not by that rule
        hall.does(CHAIR, vote(Matter.RECONSIDERATION, "reopening/3", null));
        hall.counted("poll-2", 40, 1, 0);
        hall.does(CHAIR, reopen);
        assertThat(hall.state().texts().provision("3").orElseThrow().state())
                .isEqualTo(ProvisionState.REOPENED);
    }
}
