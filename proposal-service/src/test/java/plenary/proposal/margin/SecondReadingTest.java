package plenary.proposal.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.AMENDMENTS_FIRST;
import static plenary.contracts.refusal.RefusalCode.AMENDMENT_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.AMENDMENT_UNSUPPORTED;
import static plenary.contracts.refusal.RefusalCode.CONSENSUS_CALL_ENDED;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_ADOPTED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_AGREED;
import static plenary.contracts.refusal.RefusalCode.READING_MISSING;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Agreement;
import plenary.contracts.charter.Agreement.Reopening;
import plenary.proposal.margin.MarginCommand.AdoptAmendment;
import plenary.proposal.margin.MarginCommand.PutAmendment;
import plenary.proposal.margin.MarginCommand.SupportAmendment;
import plenary.proposal.margin.MarginCommand.TableAmendment;
import plenary.proposal.text.AgreementCommand.ReopenProvision;
import plenary.proposal.text.Conference;
import plenary.proposal.text.ProvisionState;
import plenary.proposal.text.TextCommand.AdoptText;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.HoldReading;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.Touching;

/** What can still be done to text between the readings, and after it was adopted. */
class SecondReadingTest {
    private static final TableAmendment AMEND =
            new TableAmendment("3", Conference.quote("transit"), "the passage", "Plainer.", null);

    private static Conference readOnce(Integer supporters) {
        var conference =
                Conference.under(new Agreement(false, Reopening.FREELY, null, supporters))
                        .withInstrument()
                        .withModification();
        conference.act("chair:plenary", new HoldReading(1));
        return conference;
    }

    @Test
    void where_the_charter_says_nothing_what_was_agreed_holds() {
        var conference = readOnce(null);
        conference.refused(CONSENSUS_CALL_ENDED, "seat:states.FRA", AMEND);
        conference.refused(
                CONSENSUS_CALL_ENDED,
                "seat:states.FRA",
                new OpenBracket("3", List.of(Conference.whole()), null, null));
    }

    @Test
    void an_amendment_is_discussed_with_the_support_the_charter_asks_for() {
        var conference = readOnce(2);
        // any delegation of the plenary, be it of the working group or not
        conference.act("seat:states.EGY", AMEND);
        conference.refused(AMENDMENT_UNSUPPORTED, "chair:plenary", new PutAmendment("am-1"));
        conference.refused(MALFORMED_REQUEST, "seat:states.EGY", new SupportAmendment("am-1"));
        conference.act("seat:states.CAN", new SupportAmendment("am-1"));
        assertThat(conference.act("seat:states.CAN", new SupportAmendment("am-1"))).isEmpty();
        conference.refused(AMENDMENT_UNSUPPORTED, "chair:plenary", new PutAmendment("am-1"));
        conference.act("seat:states.MEX", new SupportAmendment("am-1"));
        conference.refused(NOT_ENTITLED, "chair:wg-5-1", new PutAmendment("am-1"));
        conference.refused(AMENDMENTS_FIRST, "chair:plenary", new HoldReading(2));
        conference.act("chair:plenary", new PutAmendment("am-1"));
        conference.refused(AMENDMENT_NOT_OPEN, "seat:states.MEX", new SupportAmendment("am-1"));
        conference.act("chair:plenary", new AdoptAmendment("am-1", null));
        assertThat(conference.shown("3"))
                .isEqualTo("Members shall not unduly impede the passage of calls.");
    }

    @Test
    void what_it_changed_is_read_again_from_the_first() {
        var conference = readOnce(0);
        conference.act("seat:states.FRA", AMEND);
        conference.act("chair:plenary", new PutAmendment("am-1"));
        conference.act("chair:plenary", new AdoptAmendment("am-1", null));
        assertThat(conference.provision("3").state()).isNotEqualTo(ProvisionState.FIRST_READING);
        assertThat(conference.state.agreements().reopenings().get("reopening-1").reason())
                .isEqualTo("amendment am-1 in second reading");
        conference.refused(READING_MISSING, "chair:plenary", new HoldReading(2));
        conference.act("chair:plenary", new HoldReading(1));
        conference.act("chair:plenary", new HoldReading(2));
        conference.refused(CONSENSUS_CALL_ENDED, "seat:states.FRA", AMEND);
        conference.act("chair:plenary", new AdoptText(null));
    }

    @Test
    void adopted_text_is_moved_by_no_edit_however_reasoned_but_after_the_plenary_opened_it() {
        var conference = readOnce(null);
        conference.act("chair:plenary", new HoldReading(2));
        conference.act("chair:plenary", new AdoptText(null));
        var edit =
                new EditWording("3", Conference.quote("unduly"), "gravely", "It reads well.", null);
        var refusal = conference.refused(PROVISION_ADOPTED, "chair:wg-5-1", edit);
        assertThat(refusal.detail()).contains("was adopted as text-1", "provision.reopen");
        assertThat(refusal.extensions()).containsEntry("text", "text-1");
        var open = new ReopenProvision("3", "A decision of the plenary.");
        conference.refused(NOT_ENTITLED, "chair:wg-5-1", open);
        conference.act("chair:plenary", open);
        conference.act("chair:wg-5-1", edit);
        assertThat(conference.shown("3")).contains("gravely");
    }

    @Test
    void no_call_for_consensus_and_no_bracket_undoes_what_was_read_or_adopted() {
        var conference = readOnce(null);
        var call = new CallConsensus("plenary", List.of("3"));
        conference.refused(PROVISION_AGREED, "chair:plenary", call);
        conference.act("chair:plenary", new HoldReading(2));
        conference.act("chair:plenary", new AdoptText(null));
        conference.refused(PROVISION_ADOPTED, "chair:plenary", call);
        conference.refused(
                PROVISION_ADOPTED,
                "seat:states.FRA",
                new OpenBracket("3", List.of(Conference.whole()), null, null));
        var way = Touching.way(conference.state, conference.provision("3"), true).orElseThrow();
        assertThat(way.body()).isEqualTo("plenary");
        assertThat(way.byAct()).isFalse();
    }
}
