package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.AD_REFERENDUM_ENDED;
import static plenary.contracts.refusal.RefusalCode.AD_REFERENDUM_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.CONSENSUS_CALL_ENDED;
import static plenary.contracts.refusal.RefusalCode.DEADLINE_NOT_LATER;
import static plenary.contracts.refusal.RefusalCode.NOT_YOUR_SEAT;
import static plenary.contracts.refusal.RefusalCode.PACKAGE_INCOMPLETE;
import static plenary.proposal.text.Conference.add;
import static plenary.proposal.text.Conference.quote;
import static plenary.proposal.text.Conference.whole;
import static plenary.proposal.text.ProvisionState.AGREED_AD_REFERENDUM;
import static plenary.proposal.text.ProvisionState.AGREED_IN_THE_BODY;
import static plenary.proposal.text.ProvisionState.BRACKETED;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Agreement;
import plenary.contracts.charter.Agreement.Reopening;
import plenary.contracts.event.AgreementEvent.AdReferendumLapsed;
import plenary.proposal.Course.Timed;
import plenary.proposal.text.AgreementCommand.ConfirmAdReferendum;
import plenary.proposal.text.AgreementCommand.EnterAdReferendum;
import plenary.proposal.text.AgreementCommand.WithdrawAdReferendum;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.GavelConsensus;
import plenary.proposal.text.TextCommand.HoldReading;
import plenary.proposal.text.TextCommand.TakeUpInstruction;

/** Agreement subject to a capital's confirmation, and the whole or nothing. */
class AdReferendumTest {
    private static final Instant END = Instant.parse("2012-12-07T18:00:00Z");

    private Conference conference = Conference.open().withInstrument().withModification();

    private void called(String... provisions) {
        conference.act("chair:wg-5-1", new CallConsensus("wg-5-1", List.of(provisions)));
    }

    private void entered(String code) {
        conference.act(
                "seat:states." + code, new EnterAdReferendum("call-1", null, END, "capital"));
    }

    private void gavelled() {
        conference.act("chair:wg-5-1", new GavelConsensus("call-1"));
    }

    private ProvisionState state(String provision) {
        return conference.provision(provision).state();
    }

    @Test
    void it_stands_agreed_ad_referendum_until_the_last_capital_has_confirmed() {
        called("3");
        entered("MEX");
        entered("CHN");
        gavelled();
        assertThat(state("3")).isEqualTo(AGREED_AD_REFERENDUM);
        conference.act("seat:states.CHN", new ConfirmAdReferendum("ad-referendum-2"));
        assertThat(state("3")).isEqualTo(AGREED_AD_REFERENDUM);
        conference.act("seat:states.MEX", new ConfirmAdReferendum("ad-referendum-1"));
        assertThat(state("3")).isEqualTo(AGREED_IN_THE_BODY);
        conference.refused(
                AD_REFERENDUM_ENDED,
                "seat:states.MEX",
                new WithdrawAdReferendum("ad-referendum-1", whole(), null));
    }

    @Test
    void a_capital_that_does_not_confirm_holds_a_bracket() {
        called("3");
        entered("MEX");
        gavelled();
        conference.act(
                "seat:states.MEX",
                new WithdrawAdReferendum("ad-referendum-1", quote("unduly "), "no mandate"));
        assertThat(state("3")).isEqualTo(BRACKETED);
        assertThat(conference.bracket("b1").holding()).containsExactly("states.MEX");
    }

    @Test
    void before_the_gavel_a_withdrawal_opens_nothing_and_the_gavel_agrees_plainly() {
        called("3");
        entered("MEX");
        conference.act(
                "seat:states.MEX", new WithdrawAdReferendum("ad-referendum-1", whole(), null));
        assertThat(conference.texts().brackets().size()).isZero();
        gavelled();
        assertThat(state("3")).isEqualTo(AGREED_IN_THE_BODY);
    }

    @Test
    void silence_of_the_capital_to_the_end_lets_the_agreement_stand() {
        called("3");
        entered("MEX");
        gavelled();
        assertThat(conference.until(END.plusSeconds(9)))
                .containsExactly(
                        new Timed(END, new AdReferendumLapsed("ad-referendum-1", "3", true)));
        assertThat(state("3")).isEqualTo(AGREED_IN_THE_BODY);
    }

    @Test
    void an_edit_overtakes_it() {
        called("3");
        entered("MEX");
        gavelled();
        conference.act(
                "chair:wg-5-1", new EditWording("3", quote("unduly"), "gravely", "A slip", null));
        assertThat(conference.state.agreements().pendingOn("3")).isEmpty();
        assertThat(conference.until(END)).isEmpty();
    }

    @Test
    void it_is_the_seats_own_once_in_time_and_to_an_end_to_come() {
        called("3");
        entered("MEX");
        var again = new EnterAdReferendum("call-1", null, END, null);
        conference.refused(ALREADY_EXISTS, "seat:states.MEX", again);
        conference.refused(
                DEADLINE_NOT_LATER,
                "seat:states.FRA",
                new EnterAdReferendum("call-1", null, Instant.parse("2012-12-01T00:00:00Z"), null));
        conference.refused(
                NOT_YOUR_SEAT, "seat:states.FRA", new ConfirmAdReferendum("ad-referendum-1"));
        conference.refused(
                AD_REFERENDUM_NOT_FOUND,
                "seat:states.MEX",
                new ConfirmAdReferendum("ad-referendum-9"));
        gavelled();
        conference.refused(CONSENSUS_CALL_ENDED, "seat:states.FRA", again);
    }

    @Test
    void where_nothing_is_agreed_until_everything_is_the_gavel_agrees_ad_referendum() {
        conference =
                Conference.under(new Agreement(true, Reopening.FREELY))
                        .withInstrument()
                        .withModification();
        conference.table("28", "FRA", add("3A", "3", "A new article.", "wg-5-1"));
        conference.act("chair:wg-5-1", new TakeUpInstruction("28", 1, null));
        called("3");
        gavelled();
        assertThat(state("3")).isEqualTo(AGREED_AD_REFERENDUM);
        var refusal = conference.refused(PACKAGE_INCOMPLETE, "chair:plenary", new HoldReading(1));
        assertThat(refusal.extensions()).containsEntry("provisions", List.of("3A"));
        called("3A");
        conference.act("chair:wg-5-1", new GavelConsensus("call-2"));
        conference.act("chair:plenary", new HoldReading(1));
        assertThat(state("3")).isEqualTo(ProvisionState.FIRST_READING);
    }
}
