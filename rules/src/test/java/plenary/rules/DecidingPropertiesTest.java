package plenary.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;
import static plenary.contracts.rule.Outcome.ADOPTED;
import static plenary.contracts.rule.Outcome.NO_QUORUM;
import static plenary.contracts.rule.Outcome.POSTPONED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import plenary.contracts.charter.Charters;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Sentence;
import plenary.contracts.rule.Tally;
import plenary.rules.charter.YamlFile;

/**
 * What must hold of every vote under every rule of the shipped charters that reads totals of one
 * class, on many random votes. Rules that read classes or single seats have a room of their own.
 */
class DecidingPropertiesTest {

    private static final List<Rule> RULES =
            Charters.shipped().stream()
                    .flatMap(name -> YamlFile.shipped(name).rules().stream())
                    .filter(DecidingPropertiesTest::readsTotalsOnly)
                    .toList();

    /** Each number is what one seat does: the four choices in order, 4 absent, 5 recused. */
    private static final Gen<List<Integer>> ROOMS =
            lists().of(integers().between(0, 5)).ofSizeBetween(0, 40);

    private static final Gen<List<Integer>> ROOMS_WITH_SEATS =
            lists().of(integers().between(0, 5)).ofSizeBetween(1, 40);

    @Test
    void the_order_of_ballots_and_seats_changes_nothing() {
        qt().forAll(ROOMS, longs().all())
                .checkAssert(
                        (room, seed) -> {
                            List<Ballot> ballots = ballots(room);
                            List<Elector> seats = new ArrayList<>(electorate(room).electors());
                            var before = verdicts(electorate(room), ballots);
                            Collections.shuffle(ballots, new Random(seed));
                            Collections.shuffle(seats, new Random(seed));

                            assertThat(verdicts(new Electorate(seats), ballots)).isEqualTo(before);
                        });
    }

    @Test
    void a_no_an_abstention_or_an_absence_turned_into_yes_never_undoes_an_adoption() {
        qt().forAll(ROOMS_WITH_SEATS, integers().between(0, 1000), integers().between(1, 4))
                .checkAssert(
                        (room, seat, doing) -> {
                            List<Integer> before = new ArrayList<>(room);
                            before.set(seat % room.size(), doing);
                            List<Integer> after = new ArrayList<>(room);
                            after.set(seat % room.size(), 0);
                            for (Rule rule : RULES) {
                                if (outcome(rule, before) == ADOPTED) {
                                    assertThat(outcome(rule, after)).isEqualTo(ADOPTED);
                                }
                            }
                        });
    }

    @Test
    void who_stays_away_enters_neither_a_base_nor_a_count() {
        qt().forAll(ROOMS)
                .checkAssert(
                        room -> {
                            var whole = Counting.count(electorate(room), ballots(room)).whole();
                            assertThat(whole.yes()).isEqualTo(number(room, 0));
                            assertThat(whole.no()).isEqualTo(number(room, 1));
                            assertThat(whole.abstain()).isEqualTo(number(room, 2));
                            assertThat(whole.notTakingPart()).isEqualTo(number(room, 3));
                            assertThat(whole.absent()).isEqualTo(number(room, 4));
                            assertThat(whole.recused()).isEqualTo(number(room, 5));
                        });
    }

    @Test
    void what_is_said_would_have_changed_it_does_change_it() {
        qt().forAll(ROOMS)
                .checkAssert(
                        room -> {
                            Tally tally = Counting.count(electorate(room), ballots(room));
                            for (Rule rule : RULES) {
                                var verdict = Deciding.decide(rule, tally);
                                for (Sentence change : verdict.explanation().changedBy()) {
                                    var before = verdict.outcome();
                                    var after =
                                            afterwards(
                                                    rule,
                                                    tally,
                                                    change.key(),
                                                    change.numbers().get("votes"));
                                    if (before == NO_QUORUM) {
                                        assertThat(after).isNotEqualTo(NO_QUORUM);
                                    } else {
                                        assertThat(after == ADOPTED)
                                                .as(change.english())
                                                .isNotEqualTo(before == ADOPTED);
                                    }
                                }
                            }
                        });
    }

    @Test
    void one_vote_fewer_than_is_said_would_not_have_changed_it() {
        qt().forAll(ROOMS)
                .checkAssert(
                        room -> {
                            Tally tally = Counting.count(electorate(room), ballots(room));
                            for (Rule rule : RULES) {
                                var verdict = Deciding.decide(rule, tally);
                                for (Sentence change : verdict.explanation().changedBy()) {
                                    long fewer = change.numbers().get("votes") - 1;
                                    var still = afterwards(rule, tally, change.key(), fewer);
                                    if (verdict.outcome() == NO_QUORUM) {
                                        assertThat(still).isEqualTo(NO_QUORUM);
                                    } else {
                                        assertThat(still == ADOPTED)
                                                .as(change.english())
                                                .isEqualTo(verdict.outcome() == ADOPTED);
                                    }
                                }
                            }
                        });
    }

    @Test
    void totals_and_ballots_give_the_same_verdict() {
        qt().forAll(ROOMS)
                .checkAssert(
                        room -> {
                            Electorate seats = electorate(room);
                            Tally tally = Counting.count(seats, ballots(room));
                            for (Rule rule : RULES) {
                                assertThat(Deciding.decide(rule, seats, tally))
                                        .isEqualTo(Deciding.decide(rule, seats, ballots(room)));
                            }
                        });
    }

    @Test
    void every_outcome_is_reached_by_some_vote_under_the_rules_that_can_reach_it() {
        var itu = RULES.getFirst();

        assertThat(
                        Stream.of(List.of(0), List.of(1), List.of(2, 2, 0), List.of(4))
                                .map(room -> outcome(itu, room)))
                .containsExactly(ADOPTED, Outcome.REJECTED, POSTPONED, NO_QUORUM);
    }

    private static boolean readsTotalsOnly(Rule rule) {
        try {
            Deciding.decide(rule, Votes.tally(1, 0, 0, 1));
            return true;
        } catch (CannotBeCounted namesClassesOrSeats) {
            return false;
        }
    }

    private static Outcome afterwards(Rule rule, Tally tally, String change, long votes) {
        Tally asIf =
                Stream.of(Turn.values())
                        .filter(turn -> change.equals("change." + turn.key))
                        .findFirst()
                        .map(turn -> turn.turned(tally, "states", votes))
                        .orElseGet(() -> withMorePresent(tally, votes));
        return Deciding.decide(rule, asIf).outcome();
    }

    private static Tally withMorePresent(Tally tally, long arriving) {
        return Votes.tally(
                tally.classes().stream()
                        .map(
                                count ->
                                        new ClassCount(
                                                count.votingClass(),
                                                count.yes(),
                                                count.no(),
                                                count.abstain(),
                                                count.notTakingPart(),
                                                count.present() + arriving,
                                                count.entitled(),
                                                count.recused()))
                        .toArray(ClassCount[]::new));
    }

    private static List<Object> verdicts(Electorate electorate, List<Ballot> ballots) {
        return RULES.stream()
                .map(rule -> (Object) Deciding.decide(rule, electorate, ballots))
                .toList();
    }

    private static Outcome outcome(Rule rule, List<Integer> room) {
        return Deciding.decide(rule, electorate(room), ballots(room)).outcome();
    }

    private static Electorate electorate(List<Integer> room) {
        List<Elector> electors = new ArrayList<>();
        for (int i = 0; i < room.size(); i++) {
            electors.add(
                    new Elector(
                            "states.S" + i,
                            "S" + i,
                            "states",
                            1,
                            null,
                            Map.of(),
                            false,
                            room.get(i) == 5));
        }
        return new Electorate(electors);
    }

    private static List<Ballot> ballots(List<Integer> room) {
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < room.size(); i++) {
            if (room.get(i) < 4) {
                ballots.add(new Ballot("states.S" + i, Choice.values()[room.get(i)]));
            }
        }
        return ballots;
    }

    private static long number(List<Integer> room, int doing) {
        return room.stream().filter(seat -> seat == doing).count();
    }
}
