package plenary.proposal.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_GROUP;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_AGREED;
import static plenary.proposal.text.Conference.quote;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.VoiceEvent.Benefit;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.proposal.text.Conference;
import plenary.proposal.text.TextCommand.AdoptText;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.ConfirmSponsor;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.GavelConsensus;
import plenary.proposal.text.TextCommand.HoldReading;
import plenary.proposal.text.TextCommand.JoinBracket;
import plenary.proposal.text.TextCommand.LetGoOfBracket;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.voice.Survival.Origin;
import plenary.proposal.voice.Survival.Share;
import plenary.proposal.voice.VoiceCommand.StateBenefit;

class BenefitTest {
    private final Conference conference = Conference.open().withInstrument().withModification();

    private void agreed() {
        conference.act("chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3")));
        conference.act("chair:wg-5-1", new GavelConsensus("call-1"));
    }

    private static StateBenefit says(Benefit benefit) {
        return new StateBenefit("3", benefit, "Because.", null, null);
    }

    @Test
    void a_delegation_says_for_itself_what_is_agreed_and_a_later_word_replaces_the_earlier() {
        conference.refused(PROVISION_NOT_AGREED, "seat:states.FRA", says(Benefit.BETTER));
        agreed();
        conference.act("seat:states.FRA", says(Benefit.BETTER));
        assertThat(conference.act("seat:states.FRA", says(Benefit.BETTER))).isEmpty();
        conference.act("seat:states.FRA", says(Benefit.WORSE));
        conference.act("seat:states.RUS", says(Benefit.SAME));
        assertThat(conference.state.voices().benefits().all())
                .extracting(BenefitStatement::by, BenefitStatement::benefit)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("states.FRA", Benefit.WORSE),
                        org.assertj.core.groups.Tuple.tuple("states.RUS", Benefit.SAME));
    }

    @Test
    void nobody_says_it_for_a_group_that_is_not_theirs_or_without_minutes() {
        agreed();
        conference.refused(NOT_ENTITLED, "chair:wg-5-1", says(Benefit.BETTER));
        conference.refused(
                NOT_IN_GROUP,
                "seat:states.FRA",
                new StateBenefit("3", Benefit.BETTER, null, "civil-society", "minutes"));
        conference.refused(
                MALFORMED_REQUEST,
                "seat:states.FRA",
                new StateBenefit("3", Benefit.BETTER, null, "states", " "));
    }

    @Test
    void every_character_that_survived_is_counted_for_the_act_that_wrote_it() {
        conference.act("seat:states.CHN", new ConfirmSponsor("27", "CHN"));
        conference.act("chair:wg-5-1", new EditWording("3", quote("calls"), "calls.", null, null));
        var survival = Survival.of(conference.texts(), conference.provision("3"));
        assertThat(survival.characters()).isEqualTo(conference.shown("3").length());
        assertThat(survival.shares())
                .extracting(Share::origin)
                .containsExactly(Origin.INSTRUMENT, Origin.PROPOSAL, Origin.CHAIR);
        var theirs = survival.shares().get(1);
        assertThat(theirs.by()).containsExactlyInAnyOrder("RUS", "CHN");
        assertThat(theirs.characters()).isEqualTo("unduly ".length());
    }

    @Test
    void an_adopted_wording_is_traced_or_said_to_be_untraced() {
        conference.act("chair:plenary", new HoldReading(1));
        conference.act("chair:plenary", new HoldReading(2));
        conference.act("chair:plenary", new AdoptText("T"));
        var texts = conference.texts();
        var text = "Members shall not unduly impede transit of calls.";
        assertThat(Survival.of(texts, "3", "3", text).shares())
                .extracting(Share::origin)
                .containsExactly(Origin.INSTRUMENT, Origin.PROPOSAL);
        var base = conference.provision("3").baseText();
        assertThat(Survival.of(texts, "3", "3", base).shares())
                .extracting(Share::origin)
                .containsExactly(Origin.INSTRUMENT);
        assertThat(Survival.of(texts, "3", "3", "Otherwise.").shares())
                .extracting(Share::origin)
                .containsExactly(Origin.UNTRACED);
    }

    @Test
    void who_sponsors_and_brackets_with_whom_is_counted_with_what_stands_against() {
        conference.act("seat:states.CHN", new ConfirmSponsor("27", "CHN"));
        conference.act(
                "seat:states.FRA", new OpenBracket("3", List.of(quote("unduly ")), null, null));
        conference.act("seat:states.MEX", new JoinBracket("b1", "states.MEX", null));
        var pairs = Preferences.of(conference.texts(), bracket -> true, List.of());
        assertThat(pairs)
                .containsExactlyInAnyOrder(
                        new Preferences.Pair("CHN", "RUS", 1, 0, 0, 0, 0, 0),
                        new Preferences.Pair("FRA", "MEX", 0, 1, 0, 0, 0, 0),
                        new Preferences.Pair("FRA", "RUS", 0, 0, 0, 1, 0, 0),
                        new Preferences.Pair("CHN", "FRA", 0, 0, 0, 1, 0, 0),
                        new Preferences.Pair("MEX", "RUS", 0, 0, 0, 1, 0, 0),
                        new Preferences.Pair("CHN", "MEX", 0, 0, 0, 1, 0, 0));
        assertThat(Preferences.of(conference.texts(), bracket -> false, List.of())).hasSize(1);
    }

    @Test
    void who_votes_with_whom_is_counted_from_yes_and_no_alone() {
        var vote =
                List.of(
                        new Ballot("states.FRA", Choice.YES),
                        new Ballot("states.RUS", Choice.NO),
                        new Ballot("states.CHN", Choice.NO),
                        new Ballot("states.MEX", Choice.ABSTAIN));
        var nothingElse = Preferences.of(conference.texts(), bracket -> false, List.of());
        assertThat(Preferences.of(conference.texts(), bracket -> false, List.of(vote, vote)))
                .filteredOn(pair -> !nothingElse.contains(pair))
                .extracting(
                        Preferences.Pair::one,
                        Preferences.Pair::other,
                        Preferences.Pair::votedAlike,
                        Preferences.Pair::votedApart,
                        Preferences.Pair::of)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("CHN", "RUS", 2, 0, 2),
                        org.assertj.core.groups.Tuple.tuple("FRA", "RUS", 0, 2, 2),
                        org.assertj.core.groups.Tuple.tuple("CHN", "FRA", 0, 2, 2));
    }

    @Test
    void holders_who_were_never_there_together_do_not_count_as_together() {
        conference.act(
                "seat:states.FRA", new OpenBracket("3", List.of(quote("impede")), null, null));
        conference.act("seat:states.MEX", new JoinBracket("b1", "states.MEX", null));
        conference.act("seat:states.MEX", new LetGoOfBracket("b1", "states.MEX"));
        conference.act("seat:states.CHN", new JoinBracket("b1", "states.CHN", null));
        assertThat(Preferences.of(conference.texts(), bracket -> true, List.of()))
                .filteredOn(pair -> pair.held() > 0)
                .extracting(Preferences.Pair::one, Preferences.Pair::other)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("FRA", "MEX"),
                        org.assertj.core.groups.Tuple.tuple("CHN", "FRA"));
    }
}
