package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CREDENTIALS_INSUFFICIENT;
import static plenary.contracts.refusal.RefusalCode.DELEGATION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.INSTRUCTION_TEXT_UNWANTED;
import static plenary.contracts.refusal.RefusalCode.INSTRUMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NUMBER_TAKEN;
import static plenary.contracts.refusal.RefusalCode.PROPOSAL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PROPOSAL_NOT_TABLED;
import static plenary.contracts.refusal.RefusalCode.PROPOSAL_NOT_WITHDRAWN;
import static plenary.contracts.refusal.RefusalCode.PROPOSAL_WITHDRAWN;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SPONSOR_ONLY;
import static plenary.proposal.text.Conference.add;
import static plenary.proposal.text.Conference.instruction;
import static plenary.proposal.text.Conference.mod;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Proposals;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.contracts.event.ProposalEvent.Disposition;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.proposal.text.PaperCommand.JoinSponsors;
import plenary.proposal.text.Proposal.Life;
import plenary.proposal.text.TextCommand.AllocateInstruction;
import plenary.proposal.text.TextCommand.AnnounceProposal;
import plenary.proposal.text.TextCommand.DisposeProposal;
import plenary.proposal.text.TextCommand.ImportInstrument;
import plenary.proposal.text.TextCommand.ReintroduceProposal;
import plenary.proposal.text.TextCommand.ReviseProposal;
import plenary.proposal.text.TextCommand.TableProposal;
import plenary.proposal.text.TextCommand.TakeUpInstruction;
import plenary.proposal.text.TextCommand.WithdrawProposal;
import plenary.proposal.text.wording.Change;

class ProposalTest {
    private final Conference conference = Conference.open().withInstrument();

    private static TableProposal table(String number, Instruction... instructions) {
        return new TableProposal(number, null, "T", List.of(), List.of(instructions), "s");
    }

    private Proposal proposal(String id) {
        return conference.texts().proposals().get(id);
    }

    @Test
    void what_is_added_behind_a_provision_is_behind_its_sub_paragraphs_unless_it_is_one() {
        var conference = Conference.open().withInstrument();
        conference.table(
                "27",
                "RUS",
                under("3", "3", "3.1"),
                under("3", "3.1", "3.2"),
                add("4", "3", "Behind them.", "com-5"),
                under("3", "3", "3.0"));
        for (var n = 1; n <= 4; n++) {
            conference.act("chair:com-5", new TakeUpInstruction("27", n, null));
        }
        assertThat(conference.texts().draft().order())
                .containsSubsequence("3", "3.0", "3.1", "3.2", "4", "5");
    }

    private static Instruction under(String parent, String after, String id) {
        return new Instruction(
                0,
                InstructionKind.ADD,
                id,
                id,
                null,
                after,
                "A detail.",
                "reasons",
                "com-5",
                null,
                null,
                parent);
    }

    @Test
    void what_is_added_without_a_heading_is_in_the_article_it_comes_into() {
        var conference = Conference.open();
        var base = new BaseProvision("1", "1", "article", "Transit", "Calls pass.", true);
        conference.act(
                "secretariat",
                new ImportInstrument("itr", "Regulations", "en", "own", List.of(base)));
        var own =
                new Instruction(
                        0,
                        InstructionKind.ADD,
                        "3",
                        "3",
                        "Ships",
                        "2",
                        "Ships call.",
                        "reasons",
                        "com-5",
                        null,
                        null);
        conference.table("27", "RUS", add("2", "1", "Calls are paid for.", "com-5"), own);
        for (var n = 1; n <= 2; n++) {
            conference.act("chair:com-5", new TakeUpInstruction("27", n, null));
        }
        assertThat(conference.provision("2").heading()).isEqualTo("Transit");
        assertThat(conference.provision("3").heading()).isEqualTo("Ships");
    }

    @Test
    void a_proposal_is_announced_and_then_tabled_under_its_number() {
        conference.act("seat:states.RUS", new AnnounceProposal("27", "Common proposal", "soon"));
        assertThat(proposal("27").life()).isEqualTo(Life.ANNOUNCED);
        conference.table("27", "RUS", mod("3", "Other words.", "wg-5-1"));
        assertThat(proposal("27").life()).isEqualTo(Life.TABLED);
        assertThat(proposal("27").symbol()).isEqualTo("WCIT12/27");
    }

    @Test
    void who_joined_an_announced_proposal_sponsors_it_still_when_it_is_tabled() {
        conference.act("seat:states.RUS", new AnnounceProposal("27", "Common proposal", "soon"));
        conference.act("seat:states.FRA", new JoinSponsors("27"));
        conference.act(
                "seat:states.RUS",
                new TableProposal(
                        "27",
                        null,
                        "T",
                        List.of("FRA", "EGY"),
                        List.of(mod("3", "Other words.", "wg-5-1")),
                        "s"));
        assertThat(proposal("27").confirmed()).containsExactly("RUS", "FRA");
        assertThat(proposal("27").sponsor("EGY").orElseThrow().stage())
                .isEqualTo(Sponsor.Stage.LISTED);
    }

    @Test
    void an_announced_number_is_tabled_by_those_who_stand_behind_it_alone() {
        conference.act("seat:states.RUS", new AnnounceProposal("27", "Common proposal", "soon"));
        conference.refused(
                SPONSOR_ONLY, "seat:states.FRA", table("27", mod("3", "Mine.", "wg-5-1")));
        conference.act("seat:states.FRA", new JoinSponsors("27"));
        conference.act("seat:states.FRA", table("27", mod("3", "Ours.", "wg-5-1")));
        assertThat(proposal("27").by()).isEqualTo("states.FRA");
    }

    @Test
    void an_announced_proposal_is_taken_back_and_its_number_is_not_given_again() {
        conference.act("seat:states.RUS", new AnnounceProposal("27", "Common proposal", "soon"));
        conference.refused(SPONSOR_ONLY, "seat:states.FRA", new WithdrawProposal("27", null));
        conference.act("seat:states.RUS", new WithdrawProposal("27", "Too late now."));
        assertThat(proposal("27").life()).isEqualTo(Life.WITHDRAWN);
        conference.refused(ALREADY_EXISTS, "seat:states.RUS", table("27", mod("3", "x", "wg-5-1")));
        conference.refused(PROPOSAL_NOT_TABLED, "seat:states.RUS", new ReintroduceProposal("27"));
        conference.refused(PROPOSAL_WITHDRAWN, "seat:states.RUS", new WithdrawProposal("27", null));
    }

    @Test
    void without_a_number_it_gets_the_next_one() {
        conference.table("27", "RUS", mod("3", "Other words.", "wg-5-1"));
        conference.act("seat:states.FRA", table(null, mod("5", "Other words.", "wg-5-2")));
        assertThat(proposal("28").by()).isEqualTo("states.FRA");
    }

    @Test
    void the_difference_of_a_modification_is_computed_once_when_it_is_tabled() {
        conference.table("27", "RUS", mod("3", "Members shall impede transit of calls.", null));
        assertThat(proposal("27").item(1).orElseThrow().difference())
                .contains(new Change(Change.Kind.DELETE, "not "));
    }

    @Test
    void a_number_is_used_once() {
        conference.table("27", "RUS", mod("3", "Other words.", "wg-5-1"));
        conference.refused(ALREADY_EXISTS, "seat:states.FRA", table("27", mod("5", "x", null)));
        conference.refused(
                ALREADY_EXISTS, "seat:states.FRA", new AnnounceProposal("27", "t", null));
    }

    @Test
    void what_it_names_must_be_there() {
        conference.refused(
                DELEGATION_NOT_FOUND,
                "seat:states.RUS",
                new TableProposal(
                        "1", null, "T", List.of("XXX"), List.of(mod("3", "x", null)), "s"));
        conference.refused(
                PROVISION_NOT_FOUND, "seat:states.RUS", table("1", mod("99", "x", null)));
        conference.refused(
                PROVISION_NOT_FOUND, "seat:states.RUS", table("1", add("3A", "99", "x", null)));
        conference.refused(BODY_NOT_FOUND, "seat:states.RUS", table("1", mod("3", "x", "nowhere")));
        conference.refused(
                ALREADY_EXISTS, "seat:states.RUS", table("1", add("3", null, "x", null)));
    }

    @Test
    void an_instruction_has_words_of_its_own_and_one_provision() {
        conference.refused(MALFORMED_REQUEST, "seat:states.RUS", table("1"));
        conference.refused(MALFORMED_REQUEST, "seat:states.RUS", table("1", mod("3", " ", null)));
        conference.refused(
                MALFORMED_REQUEST, "seat:states.RUS", table("1", mod("3", "shall [not]", null)));
        conference.refused(
                MALFORMED_REQUEST,
                "seat:states.RUS",
                table("1", mod("3", "x", null), mod("3", "y", null)));
        conference.refused(MALFORMED_REQUEST, "seat:states.RUS", table("a b", mod("3", "x", null)));
    }

    @Test
    void who_does_not_take_part_does_not_propose() {
        conference.refused(
                CREDENTIALS_INSUFFICIENT, "seat:states.SGN", table("1", mod("3", "x", null)));
        conference.refused(NOT_ENTITLED, "chair:plenary", table("1", mod("3", "x", null)));
    }

    @Test
    void without_a_base_text_nothing_is_tabled() {
        Conference.open()
                .refused(INSTRUMENT_NOT_FOUND, "seat:states.RUS", table("1", mod("3", "x", null)));
    }

    @Test
    void a_revision_replaces_the_instructions_and_what_it_drops_leaves_the_draft() {
        conference.table(
                "27",
                "RUS",
                mod("3", "Members shall impede nothing.", "wg-5-1"),
                add("3A", "3", "A new article.", "wg-5-1"));
        conference.act("chair:wg-5-1", new TakeUpInstruction("27", 1, null));
        conference.act("chair:wg-5-1", new TakeUpInstruction("27", 2, null));
        conference.act(
                "seat:states.RUS",
                new ReviseProposal(
                        "27", List.of(add("3A", "3", "A newer article.", "wg-5-1")), "talks"));
        assertThat(proposal("27").symbol()).isEqualTo("WCIT12/27(Rev.1)");
        assertThat(conference.shown("3")).isEqualTo(conference.provision("3").baseText());
        assertThat(conference.shown("3A")).isEqualTo("A new article.");
        conference.act("chair:wg-5-1", new TakeUpInstruction("27", 1, null));
        assertThat(conference.shown("3A")).isEqualTo("A newer article.");
        assertThat(conference.provision("3A").acts()).containsExactly("27.2", "27r1.1");
    }

    @Test
    void only_a_confirmed_sponsor_revises() {
        conference.table("27", "RUS", mod("3", "x", null));
        conference.refused(
                SPONSOR_ONLY,
                "seat:states.CHN",
                new ReviseProposal("27", List.of(mod("3", "y", null)), null));
        conference.refused(
                PROPOSAL_NOT_FOUND,
                "seat:states.CHN",
                new ReviseProposal("99", List.of(mod("3", "y", null)), null));
    }

    @Test
    void a_withdrawn_proposal_may_be_taken_up_by_another() {
        conference.table("27", "RUS", mod("3", "x", "wg-5-1"));
        conference.refused(
                PROPOSAL_NOT_WITHDRAWN, "seat:states.FRA", new ReintroduceProposal("27"));
        conference.act("seat:states.RUS", new WithdrawProposal("27", null));
        conference.refused(
                PROPOSAL_WITHDRAWN, "chair:wg-5-1", new TakeUpInstruction("27", 1, null));
        conference.act("seat:states.FRA", new ReintroduceProposal("27"));
        assertThat(proposal("27").life()).isEqualTo(Life.REINTRODUCED);
        assertThat(proposal("27").confirmed()).containsExactly("FRA");
        assertThat(proposal("27").disposition()).isNull();
        conference.act("chair:wg-5-1", new TakeUpInstruction("27", 1, null));
        assertThat(conference.shown("3")).isEqualTo("x");
    }

    @Test
    void a_charter_may_forbid_taking_up_what_another_withdrew() {
        var strict = Conference.under(new Proposals(0, true, false)).withInstrument();
        strict.table("27", "RUS", mod("3", "x", "wg-5-1"));
        strict.act("seat:states.RUS", new WithdrawProposal("27", null));
        strict.refused(NOT_ENTITLED, "seat:states.FRA", new ReintroduceProposal("27"));
        strict.act("seat:states.RUS", new ReintroduceProposal("27"));
    }

    @Test
    void every_proposal_ends_with_a_disposition() {
        conference.table("27", "RUS", mod("3", "x", "wg-5-1"));
        assertThat(conference.texts().notYetConsidered("wg-5-1")).containsExactly("WCIT12/27");
        assertThat(conference.texts().notYetConsidered("wg-5-2")).isEmpty();
        var considered = new DisposeProposal("27", Disposition.CONSIDERED, "in the group");
        conference.refused(NOT_ENTITLED, "chair:wg-5-2", considered);
        conference.refused(
                MALFORMED_REQUEST,
                "chair:wg-5-1",
                new DisposeProposal("27", Disposition.WITHDRAWN, null));
        conference.act("chair:wg-5-1", considered);
        assertThat(conference.texts().notYetConsidered("wg-5-1")).isEmpty();
        assertThat(conference.act("chair:plenary", considered)).isEmpty();
    }

    @Test
    void suppressions_and_no_changes_name_a_provision_of_the_draft() {
        conference.refused(
                PROVISION_NOT_FOUND,
                "seat:states.RUS",
                table("1", instruction(InstructionKind.SUP, "99", null, null, null)));
    }

    @Test
    void words_that_an_instruction_cannot_bring_are_refused_and_not_dropped() {
        for (var kind : List.of(InstructionKind.SUP, InstructionKind.NOC)) {
            tabled(INSTRUCTION_TEXT_UNWANTED, instruction(kind, "3", null, "New.", "wg-5-1"));
        }
    }

    @Test
    void no_provision_is_added_under_a_number_that_the_draft_has() {
        var refusal =
                tabled(NUMBER_TAKEN, numbered(add("new-3", "3", "New.", "wg-5-1"), "3", "article"));
        assertThat(refusal.extensions()).containsEntry("provision", "3");
        conference.table(
                "31", "FRA", numbered(add("res-3", "3", "New.", "wg-5-1"), "3", "resolution"));
    }

    @Test
    void before_a_closed_body_its_members_bring_their_instructions_alone() {
        conference.table("30", "RUS", mod("5", "Closed text.", "friends"));
        var outside = mod("3", "Closed text.", "friends");
        conference.refused(
                BODY_CLOSED,
                "seat:states.MEX",
                new TableProposal("32", "WCIT12/32", "T", List.of(), List.of(outside), "s"));
        conference.table("33", "MEX", mod("3", "Open text.", "wg-5-1"));
        conference.refused(
                BODY_CLOSED, "chair:wg-5-1", new AllocateInstruction("33", 1, "friends"));
        conference.act("secretariat", new AllocateInstruction("33", 1, "friends"));
    }

    private Refusal tabled(RefusalCode code, Instruction instruction) {
        return conference.refused(
                code,
                "seat:states.FRA",
                new TableProposal("30", "WCIT12/30", "T", List.of(), List.of(instruction), "s"));
    }

    private static Instruction numbered(Instruction i, String number, String part) {
        return new Instruction(
                i.n(),
                i.kind(),
                i.provision(),
                number,
                i.heading(),
                i.after(),
                i.text(),
                i.reasons(),
                i.body(),
                part,
                i.binding());
    }
}
