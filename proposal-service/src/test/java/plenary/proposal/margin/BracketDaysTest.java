package plenary.proposal.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.proposal.text.Conference.add;
import static plenary.proposal.text.Conference.quote;
import static plenary.proposal.text.Conference.whole;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.proposal.DocumentKey;
import plenary.proposal.text.Conference;
import plenary.proposal.text.Provision;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.LetGoOfBracket;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.ProposeAlternative;
import plenary.proposal.text.TextCommand.TakeUpInstruction;
import plenary.proposal.text.TextCommand.WithdrawProposal;
import plenary.proposal.text.wording.Marking;

class BracketDaysTest {
    private final Conference conference = Conference.open().withInstrument().withModification();

    private BracketDays.Day now(String body) {
        return conference.state.margin().days().get(body).days().getLast();
    }

    /** The running sums are what counting everything anew would give. */
    private void counted() {
        var sums = new HashMap<String, long[]>();
        for (Provision p : conference.texts().inOrder()) {
            var sum = sums.computeIfAbsent(p.body() == null ? "" : p.body(), b -> new long[3]);
            var share = Marking.share(p.content());
            sum[0] += p.brackets().size();
            sum[1] += share.inside();
            sum[2] += share.all();
        }
        for (Map.Entry<String, long[]> sum : sums.entrySet()) {
            var day = now(sum.getKey());
            assertThat(new long[] {day.open(), day.inside(), day.all()})
                    .as(sum.getKey())
                    .isEqualTo(sum.getValue());
        }
    }

    @Test
    void every_act_adds_only_the_difference_it_makes() {
        counted();
        conference.act(
                "seat:states.FRA", new OpenBracket("3", List.of(quote("unduly ")), null, null));
        assertThat(now("wg-5-1").open()).isEqualTo(1);
        assertThat(now("wg-5-1").inside()).isEqualTo(7);
        conference.act("seat:states.MEX", new ProposeAlternative("b1", "knowingly "));
        counted();
        conference.table("28", "FRA", add("3A", "3", "New words.", "wg-5-1"));
        conference.act("chair:wg-5-1", new TakeUpInstruction("28", 1, null));
        counted();
        conference.act("chair:wg-5-1", new EditWording("3A", whole(), "Newer words.", null, null));
        counted();
        conference.act("seat:states.FRA", new WithdrawProposal("28", null));
        counted();
        conference.act("seat:states.FRA", new LetGoOfBracket("b1", "states.FRA"));
        assertThat(now("wg-5-1").open()).isZero();
        assertThat(now("wg-5-1").inside()).isZero();
        counted();
    }

    @Test
    void a_forum_older_than_the_measure_is_counted_once() {
        conference.act(
                "seat:states.FRA", new OpenBracket("3", List.of(quote("unduly ")), null, null));
        var margin = conference.state.margin();
        var older = Margin.from(Map.<DocumentKey, Object>of());
        assertThat(older.days().size()).isZero();
        var before = conference.texts();
        conference.act("chair:wg-5-1", new ProposeAlternative("b1", "wilfully "));
        var again =
                BracketShare.after(
                        older.days(), before, conference.texts(), java.time.Instant.EPOCH);
        assertThat(again.get("wg-5-1").days().getLast().inside()).isEqualTo(now("wg-5-1").inside());
        assertThat(margin.days().get("wg-5-1").days()).hasSize(1);
    }

    @Test
    void a_day_without_acts_stands_as_the_day_before() {
        var days = new BracketDays("", List.of());
        days = days.with(new BracketDays.Day("2012-12-03", 1, 5, 10));
        days = days.with(new BracketDays.Day("2012-12-03", 2, 6, 10));
        days = days.with(new BracketDays.Day("2012-12-05", 0, 0, 10));
        assertThat(days.days()).hasSize(2);
        assertThat(days.on("2012-12-04").open()).isEqualTo(2);
        assertThat(days.on("2012-12-02")).isNull();
    }
}
