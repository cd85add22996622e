package plenary.voting.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.HandCount;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.TellersReturn;
import plenary.voting.stage.Scene;

class ClosureTest {
    private static final Instant NOON = Instant.parse("2012-12-13T12:00:00Z");

    private static PollOpened vote(Method method, boolean namesShown) {
        return new PollOpened(
                "poll-1",
                PollKind.CHAMBER,
                method,
                Map.of(),
                "x",
                Scene.majority(),
                new Electorate(
                        List.of(
                                new Elector("a.A", "A", "a", 1, null, Map.of(), true, false),
                                new Elector("a.B", "B", "a", 1, null, Map.of(), true, false),
                                new Elector("a.C", "C", "a", 1, null, Map.of(), true, false))),
                List.of("a.C", "a.A", "a.B"),
                "public",
                null,
                false,
                namesShown,
                "plenary",
                1);
    }

    private static final List<Ballot> BALLOTS =
            List.of(
                    new Ballot("a.A", Choice.YES),
                    new Ballot("a.B", Choice.NO),
                    new Ballot("a.C", Choice.YES));

    private static TellersReturn counted(String teller, long yes, long no) {
        return new TellersReturn(teller, List.of(new HandCount("a", yes, no, 0, 0)));
    }

    @Test
    void ballots_are_published_in_the_order_of_call_only_where_names_are_shown() {
        var shown =
                (Closure.Counted)
                        Closure.close(vote(Method.ROLL_CALL, true), BALLOTS, List.of(), NOON);
        assertThat(shown.closed().ballots().stream().map(Ballot::seat))
                .containsExactly("a.C", "a.A", "a.B");
        var hidden =
                (Closure.Counted)
                        Closure.close(vote(Method.RECORDED, false), BALLOTS, List.of(), NOON);
        assertThat(hidden.closed().ballots()).isEmpty();
        assertThat(hidden.closed().recount()).isEqualTo(3);
        assertThat(hidden.closed().verdict().outcome()).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void hands_are_counted_only_when_two_tellers_agree() {
        var vote = vote(Method.SHOW_OF_HANDS, false);
        assertThat(blocked(vote, List.of())).isEqualTo(RefusalCode.COUNT_INCOMPLETE);
        assertThat(blocked(vote, List.of(counted("teller-1", 2, 1))))
                .isEqualTo(RefusalCode.COUNT_INCOMPLETE);
        assertThat(blocked(vote, List.of(counted("teller-1", 2, 1), counted("teller-2", 1, 2))))
                .isEqualTo(RefusalCode.TELLERS_DISAGREE);
        var agreed =
                List.of(
                        counted("teller-1", 2, 1),
                        counted("teller-2", 1, 2),
                        counted("teller-2", 2, 1));
        assertThat(Closure.close(vote, List.of(), agreed, NOON))
                .isInstanceOf(Closure.Counted.class);
    }

    @Test
    void one_teller_who_says_it_twice_is_still_one() {
        var twice = List.of(counted("teller-1", 2, 1), counted("teller-1", 2, 1));
        assertThat(blocked(vote(Method.SHOW_OF_HANDS, false), twice))
                .isEqualTo(RefusalCode.COUNT_INCOMPLETE);
    }

    private static RefusalCode blocked(PollOpened vote, List<TellersReturn> returns) {
        return ((Closure.Blocked) Closure.close(vote, List.of(), returns, NOON)).refusal().code();
    }
}
