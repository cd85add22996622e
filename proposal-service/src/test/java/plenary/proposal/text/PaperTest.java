package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.INSTRUCTION_TAKEN_UP;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PROPOSAL_NOT_TABLED;
import static plenary.contracts.refusal.RefusalCode.PROPOSAL_TOO_LATE;
import static plenary.contracts.refusal.RefusalCode.PROPOSAL_UNSUPPORTED;
import static plenary.contracts.refusal.RefusalCode.SPONSOR_ONLY;
import static plenary.proposal.text.Conference.add;
import static plenary.proposal.text.Conference.instruction;
import static plenary.proposal.text.Conference.mod;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Proposals;
import plenary.contracts.event.ProposalEvent.Disposition;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.contracts.event.ProposalEvent.InstructionForm;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.contracts.event.ProposalPaperEvent.Notice;
import plenary.contracts.event.ProposalPaperEvent.Stance;
import plenary.contracts.event.RegisterEvent.SeriesSet;
import plenary.proposal.register.Symbols;
import plenary.proposal.text.PaperCommand.AdmitLate;
import plenary.proposal.text.PaperCommand.CirculateNonPaper;
import plenary.proposal.text.PaperCommand.Corrected;
import plenary.proposal.text.PaperCommand.EnterSponsor;
import plenary.proposal.text.PaperCommand.IssueAddendum;
import plenary.proposal.text.PaperCommand.IssueCorrigendum;
import plenary.proposal.text.PaperCommand.JoinSponsors;
import plenary.proposal.text.PaperCommand.SupportProposal;
import plenary.proposal.text.Proposal.Life;
import plenary.proposal.text.Sponsor.Stage;
import plenary.proposal.text.TextCommand.DisposeProposal;
import plenary.proposal.text.TextCommand.ReviseProposal;
import plenary.proposal.text.TextCommand.TableProposal;
import plenary.proposal.text.TextCommand.TakeUpInstruction;

class PaperTest {
    private final Conference conference = Conference.open().withInstrument();

    private Proposal proposal(String id) {
        return conference.texts().proposals().get(id);
    }

    private static TableProposal unnumbered(Instruction... instructions) {
        return new TableProposal(null, null, "T", List.of(), List.of(instructions), "s");
    }

    private static Instruction formed(InstructionKind kind, InstructionForm form, String reasons) {
        var text = kind == InstructionKind.MOD ? "Members shall not impede calls." : null;
        return new Instruction(
                0, kind, "3", null, null, null, text, reasons, "wg-5-1", null, null, null, form);
    }

    @Test
    void a_symbol_is_computed_from_the_forum_and_the_next_number() {
        conference.act("seat:states.RUS", unnumbered(mod("3", "Members shall.", "wg-5-1")));
        conference.act("seat:states.MEX", unnumbered(mod("3", "Members may.", "wg-5-1")));
        assertThat(proposal("1").symbol()).isEqualTo("WCIT12/1");
        assertThat(proposal("2").symbol()).isEqualTo("WCIT12/2");
        assertThat(Symbols.in("WCIT12/2(Rev.1)", "en")).isEqualTo("WCIT12/2(Rev.1)-E");
        assertThat(Symbols.in("WCIT12/2", "pt")).isEqualTo("WCIT12/2-PT");
    }

    @Test
    void no_two_documents_bear_one_symbol() {
        conference.table("27", "RUS", mod("3", "Members shall.", "wg-5-1"));
        conference.refused(
                ALREADY_EXISTS,
                "seat:states.MEX",
                new TableProposal(
                        "28", "WCIT12/27", "T", List.of(), List.of(mod("3", "x", "wg-5-1")), "s"));
    }

    @Test
    void only_a_mod_is_editorial_and_only_a_noc_with_reasons_insists() {
        conference.act(
                "seat:states.RUS",
                unnumbered(formed(InstructionKind.MOD, InstructionForm.EDITORIAL, null)));
        assertThat(proposal("1").items().getFirst().instruction().form())
                .isEqualTo(InstructionForm.EDITORIAL);
        conference.act(
                "seat:states.RUS",
                unnumbered(formed(InstructionKind.NOC, InstructionForm.INSISTING, "it works")));
        for (var wrong :
                List.of(
                        formed(InstructionKind.NOC, InstructionForm.EDITORIAL, "r"),
                        formed(InstructionKind.MOD, InstructionForm.INSISTING, "r"),
                        formed(InstructionKind.NOC, InstructionForm.INSISTING, " "))) {
            conference.refused(MALFORMED_REQUEST, "seat:states.RUS", unnumbered(wrong));
        }
    }

    @Test
    void a_non_paper_has_no_standing_until_one_behind_it_tables_it() {
        conference.act(
                "seat:states.MEX",
                new CirculateNonPaper(
                        "Ideas", List.of("CAN"), List.of(mod("3", "Calls.", "wg-5-1")), null));
        assertThat(proposal("np-1").life()).isEqualTo(Life.NON_PAPER);
        conference.refused(
                PROPOSAL_NOT_TABLED, "chair:wg-5-1", new TakeUpInstruction("np-1", 1, null));
        assertThat(conference.texts().notYetConsidered("wg-5-1")).isEmpty();
        var table =
                new TableProposal(
                        null,
                        null,
                        "Ideas",
                        List.of(),
                        List.of(mod("3", "Calls.", "wg-5-1")),
                        null,
                        "np-1",
                        null);
        conference.refused(SPONSOR_ONLY, "seat:states.RUS", table);
        conference.act("seat:states.CAN", new JoinSponsors("np-1"));
        conference.act("seat:states.CAN", table);
        assertThat(proposal("1").dossier().nonPaper()).isEqualTo("np-1");
        assertThat(proposal("np-1").dossier().tabledAs()).isEqualTo("1");
        // who joined words without standing sponsors no proposal until they say so
        assertThat(proposal("1").confirmed()).containsExactly("CAN");
        conference.refused(ALREADY_EXISTS, "seat:states.CAN", table);
    }

    @Test
    void an_addendum_numbers_on_and_a_corrigendum_keeps_both_wordings() {
        conference.table("27", "RUS", mod("3", "Members shal not impede.", "wg-5-1"));
        conference.act(
                "seat:states.RUS",
                new IssueAddendum(
                        "27", List.of(add("3A", "3", "States are equal.", "wg-5-1")), "more"));
        assertThat(proposal("27").item(2).orElseThrow().instruction().provision()).isEqualTo("3A");
        assertThat(proposal("27").dossier().addenda().getFirst().symbol())
                .isEqualTo("WCIT12/27(Add.1)");
        conference.refused(
                MALFORMED_REQUEST,
                "seat:states.RUS",
                new IssueAddendum("27", List.of(mod("3", "x", "wg-5-1")), null));
        var right = new Corrected(1, "Members shall not impede.");
        conference.act("seat:states.RUS", new IssueCorrigendum("27", List.of(right), "a misprint"));
        var corrigendum = proposal("27").dossier().corrigenda().getFirst();
        assertThat(corrigendum.symbol()).isEqualTo("WCIT12/27(Corr.1)");
        assertThat(corrigendum.corrections().getFirst().was())
                .isEqualTo("Members shal not impede.");
        assertThat(proposal("27").item(1).orElseThrow().instruction().text())
                .isEqualTo("Members shall not impede.");
        assertThat(proposal("27").revision()).isZero();
        conference.refused(
                MALFORMED_REQUEST,
                "seat:states.RUS",
                new IssueCorrigendum("27", List.of(right), null));
        conference.act("chair:wg-5-1", new TakeUpInstruction("27", 1, null));
        conference.refused(
                INSTRUCTION_TAKEN_UP,
                "seat:states.RUS",
                new IssueCorrigendum("27", List.of(new Corrected(1, "x")), null));
        conference.refused(
                SPONSOR_ONLY,
                "seat:states.MEX",
                new IssueCorrigendum("27", List.of(new Corrected(2, "x")), null));
    }

    @Test
    void papers_on_a_revision_hang_on_its_symbol() {
        conference.table("27", "RUS", mod("3", "Members shal.", "wg-5-1"));
        conference.act(
                "seat:states.RUS",
                new ReviseProposal("27", List.of(mod("3", "Members shal not.", "wg-5-1")), null));
        conference.act(
                "seat:states.RUS",
                new IssueCorrigendum("27", List.of(new Corrected(1, "Members shall not.")), null));
        assertThat(proposal("27").dossier().corrigenda().getFirst().symbol())
                .isEqualTo("WCIT12/27(Rev.1)(Corr.1)");
    }

    @Test
    void a_delegation_joins_by_its_own_act_and_the_secretariat_enters_what_is_in_writing() {
        conference.table("27", "RUS", mod("3", "Members shall.", "wg-5-1"));
        conference.act("seat:states.CAN", new JoinSponsors("27"));
        assertThat(conference.act("seat:states.CAN", new JoinSponsors("27"))).isEmpty();
        var notice = new Notice("Note 12", "We co-sponsor.", null, "ab");
        var enter = new EnterSponsor("27", "FRA", Stance.CONFIRMED, notice);
        conference.refused(NOT_ENTITLED, "chair:plenary", enter);
        conference.act("secretariat", enter);
        assertThat(proposal("27").confirmed()).containsExactly("RUS", "CAN", "FRA");
        var step = proposal("27").sponsor("FRA").orElseThrow().steps().getFirst();
        assertThat(step.notice()).isEqualTo(notice);
        conference.act("secretariat", new EnterSponsor("27", "FRA", Stance.LEFT, notice));
        assertThat(proposal("27").sponsor("FRA").orElseThrow().stage()).isEqualTo(Stage.LEFT);
        conference.act("secretariat", new EnterSponsor("27", "CAN", Stance.LEFT, notice));
        conference.refused(
                SPONSOR_ONLY, "secretariat", new EnterSponsor("27", "RUS", Stance.LEFT, notice));
    }

    @Test
    void a_notice_of_what_is_confirmed_already_is_kept_once_and_is_no_second_joining() {
        conference.table("27", "RUS", mod("3", "Members shall.", "wg-5-1"));
        conference.act("seat:states.CAN", new JoinSponsors("27"));
        var scan = new Notice("Note 12", null, "note-12.pdf", "ab");
        var enter = new EnterSponsor("27", "CAN", Stance.CONFIRMED, scan);
        assertThat(conference.act("secretariat", enter)).hasSize(1);
        assertThat(conference.act("secretariat", enter)).isEmpty();
        var steps = proposal("27").sponsor("CAN").orElseThrow().steps();
        assertThat(steps).extracting(Sponsor.Step::further).containsExactly(null, true);
        assertThat(steps.getLast().notice()).isEqualTo(scan);
        assertThat(proposal("27").confirmed()).containsExactly("RUS", "CAN");
        var better = new Notice("Note 12", null, "note-12-again.pdf", "cd");
        conference.act("secretariat", new EnterSponsor("27", "CAN", Stance.CONFIRMED, better));
        assertThat(proposal("27").sponsor("CAN").orElseThrow().steps()).hasSize(3);
        assertThat(proposal("27").confirmed()).containsExactly("RUS", "CAN");
        conference.act("secretariat", new EnterSponsor("27", "CAN", Stance.LEFT, scan));
        assertThat(proposal("27").sponsor("CAN").orElseThrow().steps().getLast().further())
                .isNull();
    }

    @Test
    void after_the_deadline_a_proposal_needs_leave_and_each_leave_is_good_for_one() {
        conference.happens(
                new SeriesSet("WCIT12", null, null, Instant.parse("2012-12-01T00:00:00Z")));
        var late = unnumbered(mod("3", "Members shall.", "wg-5-1"));
        conference.refused(PROPOSAL_TOO_LATE, "seat:states.MEX", late);
        conference.refused(NOT_ENTITLED, "secretariat", new AdmitLate("MEX", "new facts"));
        conference.act("chair:plenary", new AdmitLate("MEX", "new facts"));
        conference.refused(PROPOSAL_TOO_LATE, "seat:states.CAN", late);
        conference.act("seat:states.MEX", late);
        assertThat(proposal("1").dossier().leave()).isEqualTo("leave-1");
        conference.refused(PROPOSAL_TOO_LATE, "seat:states.MEX", late);
    }

    @Test
    void where_the_charter_says_so_nothing_is_taken_up_that_nobody_else_supports() {
        var strict = Conference.under(new Proposals(1, true, true)).withInstrument();
        strict.table("27", "RUS", mod("3", "Members shall.", "wg-5-1"));
        var takeUp = new TakeUpInstruction("27", 1, null);
        strict.act("seat:states.RUS", new SupportProposal("27"));
        strict.refused(PROPOSAL_UNSUPPORTED, "chair:wg-5-1", takeUp);
        strict.act("seat:states.MEX", new SupportProposal("27"));
        assertThat(strict.texts().proposals().get("27").confirmed()).containsExactly("RUS");
        strict.act("chair:wg-5-1", takeUp);
    }

    @Test
    void a_disposition_says_into_which_a_proposal_went() {
        conference.table("27", "RUS", mod("3", "Members shall.", "wg-5-1"));
        conference.table("28", "MEX", mod("3", "Members may.", "wg-5-1"));
        var merged = new DisposeProposal("28", Disposition.MERGED_INTO, "the same", "27");
        conference.act("chair:wg-5-1", merged);
        assertThat(proposal("28").dossier().into()).isEqualTo("27");
        assertThat(conference.act("chair:wg-5-1", merged)).isEmpty();
        conference.refused(
                MALFORMED_REQUEST,
                "chair:wg-5-1",
                new DisposeProposal("27", Disposition.SUPERSEDED, null, "27"));
        conference.refused(
                MALFORMED_REQUEST,
                "chair:wg-5-1",
                new DisposeProposal("27", Disposition.CONSIDERED, null, "28"));
    }

    @Test
    void an_observer_does_not_propose() {
        conference.refused(
                NOT_ENTITLED, "observer:XYZ", unnumbered(mod("3", "Members.", "wg-5-1")));
        conference.refused(
                NOT_ENTITLED,
                "observer:XYZ",
                new CirculateNonPaper("T", List.of(), List.of(mod("3", "M.", "wg-5-1")), null));
    }

    @Test
    void what_else_touches_a_provision_is_shown_before_tabling() {
        conference.table("27", "RUS", mod("3", "Members shall.", "wg-5-1"));
        conference.table("28", "MEX", add("3A", "3", "New.", "wg-5-1"));
        var conflicts = Conflicts.on(conference.texts(), "3", null);
        assertThat(conflicts.instructions())
                .extracting(t -> t.proposal().id())
                .containsExactly("27", "28");
        assertThat(Conflicts.on(conference.texts(), "3", "27").instructions()).hasSize(1);
        assertThat(Conflicts.on(conference.texts(), "5", null).instructions()).isEmpty();
    }

    @Test
    void what_is_kept_is_read_back() {
        conference.table("27", "RUS", mod("3", "Members shal.", "wg-5-1"));
        conference.act(
                "seat:states.RUS",
                new IssueCorrigendum("27", List.of(new Corrected(1, "Members shall.")), null));
        var documents = conference.state.documents().all();
        var again =
                plenary.proposal.ForumState.from(
                        conference.state.seq(), conference.state.at(), documents);
        assertThat(again).isEqualTo(conference.state);
        assertThat(instruction(InstructionKind.NOC, "3", null, null, null).form()).isNull();
    }
}
