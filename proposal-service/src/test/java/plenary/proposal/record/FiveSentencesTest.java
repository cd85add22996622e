package plenary.proposal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.BracketEvent.BracketGone;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DraftEvent.ConsensusGavelled;
import plenary.contracts.event.DraftEvent.TextAdopted;
import plenary.contracts.event.PollEvent.ResultReceived;
import plenary.contracts.event.PollEvent.TemperatureCheckClosed;
import plenary.contracts.event.ProposalEvent.ProposalWithdrawn;
import plenary.contracts.event.SessionEvent.RulingGiven;
import plenary.contracts.event.SessionEvent.SessionOpened;
import plenary.contracts.event.SignatureEvent.SignatureForm;
import plenary.contracts.event.SignatureEvent.SignatureGiven;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Explanation;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.Verdict;
import plenary.proposal.text.Conference;

/** A day is told by a rule, from the record alone. */
class FiveSentencesTest {
    private final Conference conference = Conference.open();
    private final List<Told> day = new ArrayList<>();

    private void happened(DeliberationEvent event) {
        var seq = day.size() + 1;
        day.add(new Told(seq, Instant.parse("2012-12-13T10:00:00Z"), "chair:plenary", event));
    }

    private List<FiveSentences.Said> said() {
        return FiveSentences.of(day, conference.state);
    }

    private static ResultReceived result(String poll, Outcome outcome) {
        var count = new ClassCount("states", 77, 33, 8, 0, 118, 144, 0, null);
        return new ResultReceived(
                poll,
                1,
                "00",
                Instant.parse("2012-12-13T20:00:00Z"),
                new Tally(List.of(count), List.of()),
                new Verdict(
                        outcome,
                        "simple-majority",
                        null,
                        null,
                        List.of(),
                        new Explanation(List.of(), List.of())),
                List.of());
    }

    @Test
    void a_day_without_acts_is_told_by_nothing() {
        assertThat(said()).isEmpty();
    }

    @Test
    void what_weighs_most_is_told_and_in_the_order_in_which_it_happened() {
        happened(new SessionOpened("s-9", "plenary", "Ninth meeting", List.of()));
        happened(new ProposalWithdrawn("27", "states.RUS", "for consensus"));
        happened(new RulingGiven("challenge-1", true, "It may be discussed."));
        happened(new TemperatureCheckClosed("check-1", "The majority is with it."));
        happened(result("poll-1", Outcome.ADOPTED));
        happened(new BracketGone("b1", "gone"));
        happened(
                new TextAdopted(
                        "text-1", "Final Acts", "en", List.of(), List.of(), List.of(), "00", null));
        assertThat(said())
                .extracting(FiveSentences.Said::happening)
                .containsExactly(
                        Happening.WITHDRAWN,
                        Happening.RULING,
                        Happening.CHECK,
                        Happening.VOTE,
                        Happening.TEXT_ADOPTED);
        assertThat(said()).extracting(s -> s.acts()).containsExactly(l(2), l(3), l(4), l(5), l(7));
    }

    @Test
    void a_vote_is_told_with_its_count_in_english_and_french() {
        happened(result("poll-1", Outcome.NOT_ADOPTED));
        assertThat(said().getFirst().words())
                .containsAllEntriesOf(
                        Map.of(
                                "en",
                                "“poll-1” was not adopted, by 77 yes to 33 no with 8 abstentions.",
                                "fr",
                                "« poll-1 » n'a pas été adopté, par 77 oui contre 33 non et 8"
                                        + " abstentions."));
    }

    @Test
    void of_many_votes_the_last_three_are_told() {
        for (int n = 1; n <= 7; n++) {
            happened(result("poll-" + n, Outcome.ADOPTED));
        }
        assertThat(said()).extracting(s -> s.acts()).containsExactly(l(5), l(6), l(7));
    }

    @Test
    void signatures_and_agreements_are_counted_together() {
        happened(new SignatureGiven("FRA", SignatureForm.SIGNED, null, null));
        happened(new SignatureGiven("MEX", SignatureForm.DECLARED_IT_WILL_NOT, null, null));
        happened(new ConsensusGavelled("call-1", "plenary", List.of("3", "5")));
        happened(new ConsensusGavelled("call-2", "plenary", List.of("9")));
        assertThat(said())
                .extracting(s -> s.words().get("en"))
                .containsExactly(
                        "One delegation signed, and one said that it will not.",
                        "There was consensus on provisions 3, 5 and 9.");
        assertThat(said().getLast().acts()).containsExactly(3L, 4L);
    }

    private static List<Long> l(long seq) {
        return List.of(seq);
    }
}
