package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.NOT_LISTED;
import static plenary.contracts.refusal.RefusalCode.NOT_YOUR_SEAT;
import static plenary.contracts.refusal.RefusalCode.PROPOSAL_AMENDED;
import static plenary.contracts.refusal.RefusalCode.PROPOSAL_WITHDRAWN;
import static plenary.contracts.refusal.RefusalCode.SPONSOR_ONLY;
import static plenary.proposal.text.Conference.add;
import static plenary.proposal.text.Conference.mod;
import static plenary.proposal.text.Conference.quote;
import static plenary.proposal.text.Conference.whole;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Proposals;
import plenary.contracts.event.ProposalEvent.Disposition;
import plenary.proposal.text.Sponsor.Stage;
import plenary.proposal.text.TextCommand.ConfirmSponsor;
import plenary.proposal.text.TextCommand.DenySponsor;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.LeaveSponsors;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.ReviseProposal;
import plenary.proposal.text.TextCommand.TakeUpInstruction;
import plenary.proposal.text.TextCommand.WithdrawProposal;

class SponsorTest {
    private Conference conference;

    @BeforeEach
    void tabled() {
        conference = Conference.open().withInstrument();
        conference.table(
                "27",
                "RUS",
                mod("3", "Members shall control transit.", "wg-5-1"),
                add("3A", "3", "States have equal rights.", "wg-5-1"));
    }

    private Stage stage(String code) {
        return conference.texts().proposals().get("27").sponsor(code).orElseThrow().stage();
    }

    @Test
    void a_listed_delegation_counts_only_once_it_has_confirmed() {
        var proposal = conference.texts().proposals().get("27");
        assertThat(proposal.confirmed()).containsExactly("RUS");
        assertThat(stage("CHN")).isEqualTo(Stage.LISTED);
        conference.act("seat:states.CHN", new ConfirmSponsor("27", "CHN"));
        assertThat(conference.texts().proposals().get("27").confirmed())
                .containsExactly("RUS", "CHN");
        assertThat(conference.act("seat:states.CHN", new ConfirmSponsor("27", "CHN"))).isEmpty();
    }

    @Test
    void one_that_denies_stays_listed_as_denied_and_off_the_next_revision() {
        conference.act("seat:states.EGY", new DenySponsor("27", "EGY", "never asked"));
        var denied = conference.texts().proposals().get("27").sponsor("EGY").orElseThrow();
        assertThat(denied.stage()).isEqualTo(Stage.DENIED);
        assertThat(denied.listedBy()).isEqualTo("states.RUS");
        assertThat(denied.onDocument()).isTrue();
        assertThat(denied.steps()).extracting(Sponsor.Step::reason).contains("never asked");
        conference.act(
                "seat:states.RUS",
                new ReviseProposal("27", List.of(mod("3", "x", "wg-5-1")), null));
        var revised = conference.texts().proposals().get("27");
        assertThat(revised.sponsor("EGY").orElseThrow().onDocument()).isFalse();
        assertThat(revised.sponsor("CHN").orElseThrow().onDocument()).isTrue();
    }

    @Test
    void only_the_delegation_itself_says_so() {
        conference.refused(NOT_YOUR_SEAT, "seat:states.RUS", new ConfirmSponsor("27", "CHN"));
        conference.refused(NOT_YOUR_SEAT, "seat:states.RUS", new DenySponsor("27", "CHN", null));
        conference.refused(NOT_YOUR_SEAT, "seat:states.RUS", new LeaveSponsors("27", "CHN", null));
    }

    @Test
    void one_that_is_not_listed_has_nothing_to_confirm() {
        conference.refused(NOT_LISTED, "seat:states.FRA", new ConfirmSponsor("27", "FRA"));
    }

    @Test
    void who_confirmed_leaves_and_who_did_not_denies() {
        conference.refused(NOT_LISTED, "seat:states.RUS", new DenySponsor("27", "RUS", null));
        conference.refused(SPONSOR_ONLY, "seat:states.CHN", new LeaveSponsors("27", "CHN", null));
        conference.refused(SPONSOR_ONLY, "seat:states.CHN", new WithdrawProposal("27", null));
    }

    @Test
    void withdrawn_by_one_of_two_sponsors_it_stands() {
        conference.act("seat:states.CHN", new ConfirmSponsor("27", "CHN"));
        conference.act("seat:states.RUS", new WithdrawProposal("27", "for peace"));
        assertThat(conference.texts().proposals().get("27").live()).isTrue();
        assertThat(stage("RUS")).isEqualTo(Stage.LEFT);
    }

    @Test
    void withdrawn_by_all_it_leaves_the_draft_with_its_brackets() {
        conference.act("seat:states.CHN", new ConfirmSponsor("27", "CHN"));
        conference.act("chair:wg-5-1", new TakeUpInstruction("27", 1, null));
        conference.act("chair:wg-5-1", new TakeUpInstruction("27", 2, null));
        conference.act("seat:states.FRA", new OpenBracket("3A", List.of(whole()), null, null));
        conference.act(
                "seat:states.FRA", new OpenBracket("3", List.of(quote("control")), null, null));
        conference.act("seat:states.RUS", new WithdrawProposal("27", null));
        conference.act("seat:states.CHN", new LeaveSponsors("27", "CHN", null));
        assertThat(conference.texts().provision("3A")).isEmpty();
        assertThat(conference.shown("3")).isEqualTo(conference.provision("3").baseText());
        assertThat(conference.provision("3").state()).isEqualTo(ProvisionState.NOT_DISCUSSED);
        assertThat(conference.bracket("b1").stage()).isEqualTo(Bracket.Stage.GONE);
        assertThat(conference.bracket("b2").stage()).isEqualTo(Bracket.Stage.GONE);
        assertThat(conference.bracket("b2").ended()).hasSize(1);
        assertThat(conference.texts().proposals().get("27").disposition())
                .isEqualTo(Disposition.WITHDRAWN);
        conference.refused(PROPOSAL_WITHDRAWN, "seat:states.CHN", new ConfirmSponsor("27", "CHN"));
    }

    @Test
    void a_provision_that_another_proposal_also_changed_stays_as_it_is() {
        conference.act("chair:wg-5-1", new TakeUpInstruction("27", 1, null));
        conference.table("28", "FRA", mod("3", "Members shall control transit kindly.", "wg-5-1"));
        conference.act("chair:wg-5-1", new TakeUpInstruction("28", 1, null));
        conference.act("seat:states.RUS", new WithdrawProposal("27", null));
        assertThat(conference.shown("3")).isEqualTo("Members shall control transit kindly.");
        assertThat(conference.provision("3").taken())
                .extracting(Provision.Taken::proposal)
                .containsExactly("28");
    }

    @Test
    void a_charter_may_keep_an_amended_proposal_from_being_withdrawn() {
        var strict = Conference.under(new Proposals(0, false, true)).withInstrument();
        strict.table("27", "RUS", mod("3", "Members shall control transit.", "wg-5-1"));
        strict.act("chair:wg-5-1", new TakeUpInstruction("27", 1, null));
        strict.act(
                "chair:wg-5-1",
                new EditWording("3", quote("control"), "manage", "compromise", null));
        strict.refused(PROPOSAL_AMENDED, "seat:states.RUS", new WithdrawProposal("27", null));
    }
}
