package plenary.voting.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.ChoiceWord;
import plenary.contracts.event.Conduct;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.voting.poll.Poll;
import plenary.voting.poll.Roll;
import plenary.voting.stage.Scene;

class CastingTest {
    private static final Instant NOON = Instant.parse("2012-12-13T12:00:00Z");

    private static PollOpened vote(Method method, Instant closesAt, boolean changeAllowed) {
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
                                new Elector("a.R", "R", "a", 1, null, Map.of(), true, true))),
                List.of(),
                "public",
                closesAt,
                changeAllowed,
                true,
                null,
                1);
    }

    private static Cast at(Instant at, String seat, Choice choice) {
        return new Cast(seat, choice, "person", at);
    }

    private static RefusalCode refusal(Casting.Outcome outcome) {
        return ((Casting.Turned) outcome).refusal().code();
    }

    @Test
    void a_ballot_a_moment_before_the_closing_time_counts_and_one_at_it_does_not() {
        var open = new Poll.Open(vote(Method.RECORDED, NOON, false));
        assertThat(cast(open, at(NOON.minusNanos(1), "a.A", Choice.YES), null, true))
                .isInstanceOf(Casting.Taken.class);
        assertThat(refusal(cast(open, at(NOON, "a.A", Choice.YES), null, true)))
                .isEqualTo(RefusalCode.VOTING_CLOSED);
    }

    @Test
    void a_vote_that_is_closing_closed_or_called_off_takes_no_ballot() {
        var vote = vote(Method.ROLL_CALL, null, true);
        var cast = at(NOON, "a.A", Choice.YES);
        assertThat(
                        refusal(
                                cast(
                                        new Poll.Closing(vote, NOON, RefusalCode.COUNT_INCOMPLETE),
                                        cast,
                                        null,
                                        true)))
                .isEqualTo(RefusalCode.VOTING_CLOSED);
        assertThat(refusal(cast(new Poll.Cancelled(vote, "x"), cast, null, true)))
                .isEqualTo(RefusalCode.VOTING_CLOSED);
    }

    @Test
    void a_recused_seat_does_not_vote_even_by_its_own_representative() {
        var open = new Poll.Open(vote(Method.RECORDED, null, false));
        assertThat(refusal(cast(open, at(NOON, "a.R", Choice.NO), null, true)))
                .isEqualTo(RefusalCode.SEAT_RECUSED);
    }

    @Test
    void who_does_not_act_for_a_seat_is_not_told_whether_it_is_recused() {
        var open = new Poll.Open(vote(Method.RECORDED, null, false));
        assertThat(refusal(cast(open, at(NOON, "a.R", Choice.NO), null, false)))
                .isEqualTo(RefusalCode.NOT_YOUR_SEAT);
    }

    @Test
    void the_same_choice_again_is_the_same_ballot_even_where_changes_are_allowed() {
        var before = new StandingBallot("a.A", Choice.YES, 1, NOON, "00");
        for (var changeAllowed : new boolean[] {true, false}) {
            var open = new Poll.Open(vote(Method.RECORDED, null, changeAllowed));
            assertThat(cast(open, at(NOON, "a.A", Choice.YES), before, true))
                    .isEqualTo(new Casting.Same(before));
        }
    }

    /** A vote of a body that says discuss for a no, and knows no plain no. */
    private static Poll.Open inOwnWords(boolean changeAllowed) {
        var conduct =
                new Conduct(
                        List.of(Choice.YES, Choice.NO),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of(
                                new ChoiceWord("discuss", Choice.NO, Map.of()),
                                new ChoiceWord("object", Choice.NO, Map.of())));
        var plain = vote(Method.RECORDED, null, changeAllowed);
        return new Poll.Open(
                new PollOpened(
                        plain.poll(),
                        plain.kind(),
                        plain.method(),
                        plain.question(),
                        plain.subject(),
                        plain.rule(),
                        plain.electorate(),
                        plain.callOrder(),
                        plain.audience(),
                        plain.closesAt(),
                        plain.changeAllowed(),
                        plain.namesShown(),
                        plain.tellers(),
                        plain.rosterSeq(),
                        plain.body(),
                        conduct));
    }

    private static Cast saying(String word, Choice choice) {
        return new Cast("a.A", choice, word, "person", NOON);
    }

    @Test
    void a_word_of_the_bodys_own_counts_as_what_it_means_and_is_kept() {
        assertThat(cast(inOwnWords(false), saying("discuss", null), null, true))
                .isEqualTo(new Casting.Taken(saying("discuss", Choice.NO)));
        assertThat(cast(inOwnWords(false), saying(null, Choice.YES), null, true))
                .isEqualTo(new Casting.Taken(saying(null, Choice.YES)));
    }

    @Test
    void an_answer_that_is_not_offered_is_refused_also_the_plain_one_of_a_word() {
        for (var bad :
                List.of(
                        saying("perhaps", null),
                        saying("discuss", Choice.YES),
                        saying(null, Choice.NO),
                        saying(null, Choice.ABSTAIN))) {
            assertThat(refusal(cast(inOwnWords(true), bad, null, true)))
                    .as(bad.word() + " " + bad.choice())
                    .isEqualTo(RefusalCode.CHOICE_NOT_OFFERED);
        }
    }

    @Test
    void another_word_of_the_same_meaning_is_another_answer() {
        var before = new StandingBallot("a.A", Choice.NO, "discuss", 1, NOON, "00");
        assertThat(cast(inOwnWords(true), saying("discuss", null), before, true))
                .isEqualTo(new Casting.Same(before));
        assertThat(cast(inOwnWords(true), saying("object", null), before, true))
                .isInstanceOf(Casting.Taken.class);
        assertThat(refusal(cast(inOwnWords(false), saying("object", null), before, true)))
                .isEqualTo(RefusalCode.ALREADY_VOTED);
    }

    private static Casting.Outcome cast(
            Poll poll, Cast cast, StandingBallot before, boolean represents) {
        return Casting.cast(
                poll,
                Roll.of(poll.opened()),
                cast,
                before,
                represents ? Represents.YES : Represents.NO);
    }
}
