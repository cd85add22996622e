package plenary.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.rule.Outcome.ADOPTED;
import static plenary.contracts.rule.Outcome.NO_QUORUM;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Matter;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.HandCount;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Sentence;
import plenary.contracts.rule.TellersReturn;
import plenary.contracts.rule.Verdict;
import plenary.rules.TellersAgreement.Agreed;
import plenary.rules.TellersAgreement.Impossible;
import plenary.rules.charter.YamlFile;

/** Who counts as present: those noted, or those who answered; a mere proxy does not. */
class QuorumTest {
    private static final Charter ITU = YamlFile.shipped("itu-conference");
    private static final Rule RULE = ITU.ruleFor(Matter.RECOMMENDATION).orElseThrow();

    /** Of five seats so many are noted as there, and the next so many by proxy only. */
    private static Electorate room(int there, int proxied) {
        var seats = new ArrayList<Elector>();
        for (int n = 1; n <= 5; n++) {
            boolean by = n > there && n <= there + proxied;
            seats.add(
                    new Elector(
                            "states.S" + n,
                            "S" + n,
                            "states",
                            1,
                            null,
                            Map.of(),
                            n <= there,
                            false,
                            by ? true : null));
        }
        return new Electorate(seats);
    }

    private static List<String> keys(Verdict verdict) {
        return verdict.explanation().because().stream().map(Sentence::key).toList();
    }

    @Test
    void where_nobody_noted_the_presence_those_who_answered_were_there_and_it_says_so() {
        var two = Deciding.decide(RULE, room(0, 0), Votes.ballots(2, 0, 0));
        assertThat(two.outcome()).as("two of five").isEqualTo(NO_QUORUM);
        assertThat(keys(two)).contains("quorum.by-answers");
        var three = Deciding.decide(RULE, room(0, 0), Votes.ballots(3, 0, 0));
        assertThat(three.outcome()).as("three of five").isEqualTo(ADOPTED);
        assertThat(Wording.english(three)).contains("Nobody noted who was present");
    }

    @Test
    void where_it_was_noted_it_is_the_quorum_and_nothing_is_said() {
        var verdict = Deciding.decide(RULE, room(3, 0), Votes.ballots(2, 0, 0));
        assertThat(verdict.outcome()).isEqualTo(ADOPTED);
        assertThat(keys(verdict)).doesNotContain("quorum.by-answers", "quorum.without-proxies");
    }

    @Test
    void a_vote_by_a_proxy_that_does_not_count_is_a_vote_and_no_presence() {
        var verdict = Deciding.decide(RULE, room(2, 1), Votes.ballots(3, 0, 0));
        assertThat(verdict.outcome()).isEqualTo(NO_QUORUM);
        assertThat(Wording.english(verdict)).contains("1 vote was cast by proxy");
        var tally = Counting.count(RULE, room(2, 1), Votes.ballots(3, 0, 0)).whole();
        assertThat(tally.present()).isEqualTo(3);
        assertThat(tally.forQuorum()).isEqualTo(2);
        var more = Deciding.decide(RULE, room(3, 1), Votes.ballots(3, 1, 0));
        assertThat(more.outcome()).isEqualTo(ADOPTED);
    }

    @Test
    void a_proxy_raises_a_hand_and_the_quorum_is_of_those_there() {
        var room = room(2, 1);
        var agreed = Tellers.agree(room, List.of(hands("one", 3), hands("two", 3)));
        assertThat(agreed).isInstanceOf(Agreed.class);
        var verdict = Deciding.decide(RULE, room, ((Agreed) agreed).tally());
        assertThat(verdict.outcome()).isEqualTo(NO_QUORUM);
        assertThat(Tellers.agree(room, List.of(hands("one", 4)))).isInstanceOf(Impossible.class);
    }

    private static TellersReturn hands(String teller, long yes) {
        return new TellersReturn(teller, List.of(new HandCount("states", yes, 0, 0, 0)));
    }
}
