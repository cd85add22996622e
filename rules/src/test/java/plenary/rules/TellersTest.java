package plenary.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.HandCount;
import plenary.contracts.rule.TellersReturn;
import plenary.rules.TellersAgreement.Agreed;
import plenary.rules.TellersAgreement.Awaited;
import plenary.rules.TellersAgreement.Difference;
import plenary.rules.TellersAgreement.Disagreed;
import plenary.rules.TellersAgreement.Fault;
import plenary.rules.TellersAgreement.Impossible;

class TellersTest {

    private final Electorate room = Votes.seats(144);

    @Test
    void two_tellers_who_agree_make_the_tally() {
        var agreement =
                Tellers.agree(room, List.of(hands("one", 77, 33, 8), hands("two", 77, 33, 8)));

        assertThat(agreement)
                .isEqualTo(new Agreed(Votes.tally(Votes.count("states", 77, 33, 8, 144))));
    }

    @Test
    void one_teller_is_not_enough_and_may_not_count_twice() {
        assertThat(Tellers.agree(room, List.of(hands("one", 77, 33, 8), hands("one", 77, 33, 8))))
                .isEqualTo(new Awaited(List.of("states")));
        assertThat(Tellers.agree(room, List.of())).isEqualTo(new Awaited(List.of("states")));
    }

    @Test
    void a_count_beyond_any_number_is_impossible() {
        for (var no : new long[] {1, Long.MAX_VALUE}) {
            assertThat(Tellers.agree(room, List.of(hands("one", Long.MAX_VALUE, no, 0))))
                    .isInstanceOf(Impossible.class);
        }
    }

    @Test
    void tellers_who_differ_cannot_close_the_count() {
        assertThat(Tellers.agree(room, List.of(hands("one", 77, 33, 8), hands("two", 76, 33, 9))))
                .isEqualTo(
                        new Disagreed(
                                List.of(
                                        new Difference("states", "yes", "one", 77, "two", 76),
                                        new Difference("states", "abstain", "one", 8, "two", 9))));
    }

    @Test
    void a_teller_who_counts_again_replaces_the_first_count() {
        assertThat(
                        Tellers.agree(
                                room,
                                List.of(
                                        hands("one", 77, 33, 8),
                                        hands("two", 76, 33, 9),
                                        hands("two", 77, 33, 8))))
                .isInstanceOf(Agreed.class);
    }

    @Test
    void a_third_teller_must_agree_too() {
        assertThat(
                        Tellers.agree(
                                room,
                                List.of(
                                        hands("one", 77, 33, 8),
                                        hands("two", 77, 33, 8),
                                        hands("three", 77, 33, 7))))
                .isInstanceOf(Disagreed.class);
    }

    @Test
    void more_hands_than_seats_cannot_be() {
        assertThat(Tellers.agree(room, List.of(hands("one", 100, 44, 1))))
                .isEqualTo(
                        new Impossible(
                                List.of(
                                        new Fault(
                                                "one",
                                                "states",
                                                "145 hands, but only 144 seats may vote"))));
        assertThat(Tellers.agree(room, List.of(hands("one", 100, 44, 0))))
                .isInstanceOf(Awaited.class);
        assertThat(Tellers.agree(room, List.of(hands("one", -1, 0, 0))))
                .isInstanceOf(Impossible.class);
    }

    @Test
    void more_hands_than_seats_present_cannot_be_where_presence_was_taken() {
        var present = new Elector("states.A", "A", "states", 1, null, Map.of(), true, false);
        var pair = new Electorate(List.of(present, Votes.seat("B")));

        assertThat(Tellers.agree(pair, List.of(hands("one", 2, 0, 0))))
                .isEqualTo(
                        new Impossible(
                                List.of(
                                        new Fault(
                                                "one",
                                                "states",
                                                "2 hands, but only 1 seats are present or"
                                                        + " represented"))));
        assertThat(Tellers.agree(pair, List.of(hands("one", 1, 0, 0)))).isInstanceOf(Awaited.class);
    }

    @Test
    void a_class_that_does_not_vote_here_is_refused() {
        var elsewhere = new TellersReturn("one", List.of(new HandCount("companies", 1, 0, 0, 0)));

        assertThat(Tellers.agree(room, List.of(elsewhere)))
                .isEqualTo(
                        new Impossible(
                                List.of(
                                        new Fault(
                                                "one",
                                                "companies",
                                                "this class does not vote here"))));
    }

    @Test
    void each_class_needs_its_own_two_counts() {
        var twoClasses = new Electorate(List.of(inClass("A", "north"), inClass("B", "south")));
        var north = new HandCount("north", 1, 0, 0, 0);

        assertThat(
                        Tellers.agree(
                                twoClasses,
                                List.of(
                                        new TellersReturn("one", List.of(north)),
                                        new TellersReturn("two", List.of(north)))))
                .isEqualTo(new Awaited(List.of("south")));
    }

    @Test
    void those_noted_as_present_stay_present_when_fewer_hands_are_shown() {
        var present = new Elector("states.A", "A", "states", 1, null, Map.of(), true, false);
        var pair = new Electorate(List.of(present, Votes.seat("B")));
        var nobody = List.of(hands("one", 0, 0, 0), hands("two", 0, 0, 0));

        assertThat(Tellers.agree(pair, nobody))
                .isEqualTo(new Agreed(Votes.tally(new ClassCount("states", 0, 0, 0, 0, 1, 2, 0))));
    }

    private static TellersReturn hands(String teller, long yes, long no, long abstain) {
        return new TellersReturn(teller, List.of(new HandCount("states", yes, no, abstain, 0)));
    }

    private static Elector inClass(String delegation, String votingClass) {
        return new Elector(
                "x." + delegation, delegation, votingClass, 1, null, Map.of(), true, false);
    }
}
