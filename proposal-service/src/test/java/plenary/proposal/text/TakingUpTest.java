package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.BRACKETS_REMAIN;
import static plenary.contracts.refusal.RefusalCode.CHALLENGE_UNSETTLED;
import static plenary.contracts.refusal.RefusalCode.INSTRUCTION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.INSTRUCTION_TAKEN_UP;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PASSAGE_AMBIGUOUS;
import static plenary.contracts.refusal.RefusalCode.PASSAGE_CHANGED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_HERE;
import static plenary.contracts.refusal.RefusalCode.STALE_VERSION;
import static plenary.proposal.text.Conference.add;
import static plenary.proposal.text.Conference.instruction;
import static plenary.proposal.text.Conference.mod;
import static plenary.proposal.text.Conference.quote;
import static plenary.proposal.text.Conference.whole;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.contracts.event.SessionEvent.ScopeChallenged;
import plenary.contracts.text.Run;
import plenary.proposal.text.TextCommand.AllocateInstruction;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.TakeUpInstruction;

class TakingUpTest {
    private final Conference conference = Conference.open().withInstrument();

    @Test
    void a_modification_keeps_the_names_of_unchanged_words() {
        conference.withModification();
        assertThat(conference.provision("3").content().pieces())
                .containsExactly(
                        new Run("itr", 0, "Members shall not "),
                        new Run("27.1", 18, "unduly "),
                        new Run("itr", 18, "impede transit of calls."));
        assertThat(conference.provision("3").body()).isEqualTo("wg-5-1");
        assertThat(conference.provision("3").state()).isEqualTo(ProvisionState.UNDER_DISCUSSION);
    }

    @Test
    void an_addition_stands_after_the_provision_it_names_and_in_its_part() {
        conference.table("27", "RUS", add("3A", "3", "New.", "wg-5-1"));
        conference.act("secretary:wg-5-1", new TakeUpInstruction("27", 1, null));
        assertThat(conference.texts().draft().order()).containsExactly("pre", "3", "3A", "5");
        assertThat(conference.provision("3A").part()).isEqualTo("article");
        assertThat(conference.provision("3A").fresh()).isTrue();
    }

    @Test
    void a_suppression_strikes_out_and_a_no_change_notes() {
        conference.table(
                "27",
                "RUS",
                instruction(InstructionKind.SUP, "3", null, null, "wg-5-1"),
                instruction(InstructionKind.NOC, "5", null, null, "wg-5-1"));
        conference.act("chair:wg-5-1", new TakeUpInstruction("27", 1, null));
        conference.act("chair:wg-5-1", new TakeUpInstruction("27", 2, null));
        assertThat(conference.provision("3").suppressed()).isTrue();
        assertThat(conference.provision("5").suppressed()).isFalse();
        assertThat(conference.provision("5").state()).isEqualTo(ProvisionState.UNDER_DISCUSSION);
    }

    @Test
    void the_body_it_is_allocated_to_takes_it_up_once() {
        conference.table("27", "RUS", mod("3", "x", "wg-5-1"));
        var takeUp = new TakeUpInstruction("27", 1, null);
        conference.refused(NOT_ENTITLED, "chair:wg-5-2", takeUp);
        conference.refused(NOT_ENTITLED, "seat:states.RUS", takeUp);
        conference.refused(
                INSTRUCTION_NOT_FOUND, "chair:wg-5-1", new TakeUpInstruction("27", 2, null));
        conference.act("chair:wg-5-1", takeUp);
        conference.refused(INSTRUCTION_TAKEN_UP, "chair:wg-5-1", takeUp);
    }

    @Test
    void an_instruction_without_a_body_waits_to_be_allocated() {
        conference.table("27", "RUS", mod("3", "x", null));
        conference.refused(NOT_ENTITLED, "chair:wg-5-1", new TakeUpInstruction("27", 1, null));
        conference.refused(
                BODY_NOT_FOUND, "secretariat", new AllocateInstruction("27", 1, "nowhere"));
        conference.refused(
                NOT_ENTITLED, "chair:wg-5-2", new AllocateInstruction("27", 1, "wg-5-1"));
        conference.act("chair:plenary", new AllocateInstruction("27", 1, "wg-5-1"));
        conference.act("chair:wg-5-1", new AllocateInstruction("27", 1, "wg-5-2"));
        conference.act("chair:wg-5-2", new TakeUpInstruction("27", 1, null));
        conference.refused(
                INSTRUCTION_TAKEN_UP, "secretariat", new AllocateInstruction("27", 1, "wg-5-1"));
    }

    @Test
    void a_provision_is_with_one_body() {
        conference.withModification();
        conference.table("28", "FRA", mod("3", "y", "wg-5-2"));
        conference.refused(
                PROVISION_NOT_HERE, "chair:wg-5-2", new TakeUpInstruction("28", 1, null));
    }

    @Test
    void what_stands_already_is_not_added_and_what_left_is_not_followed() {
        conference.table("27", "RUS", add("3A", "3", "New.", "wg-5-1"));
        conference.table("28", "FRA", add("3A", "3", "Newer.", "wg-5-1"));
        conference.table(
                "29", "FRA", add("3B", null, "x", "wg-5-1"), add("3C", "3B", "y", "wg-5-1"));
        conference.act("chair:wg-5-1", new TakeUpInstruction("27", 1, null));
        conference.refused(ALREADY_EXISTS, "chair:wg-5-1", new TakeUpInstruction("28", 1, null));
        conference.refused(
                PROVISION_NOT_FOUND, "chair:wg-5-1", new TakeUpInstruction("29", 2, null));
        conference.act("chair:wg-5-1", new TakeUpInstruction("29", 1, null));
        conference.act("chair:wg-5-1", new TakeUpInstruction("29", 2, null));
        assertThat(conference.texts().draft().order())
                .containsExactly("3B", "3C", "pre", "3", "3A", "5");
    }

    @Test
    void wording_with_brackets_is_not_written_over() {
        conference.withModification();
        conference.act(
                "seat:states.FRA", new OpenBracket("3", List.of(quote("unduly ")), null, null));
        conference.table("28", "FRA", mod("3", "y", "wg-5-1"));
        conference.refused(BRACKETS_REMAIN, "chair:wg-5-1", new TakeUpInstruction("28", 1, null));
        conference.refused(
                BRACKETS_REMAIN, "chair:wg-5-1", new EditWording("3", whole(), "y", null, null));
        conference.act(
                "chair:wg-5-1", new EditWording("3", quote("unduly"), "gravely", null, null));
        assertThat(conference.shown("3"))
                .isEqualTo("Members shall not [gravely ]impede transit of calls.");
    }

    @Test
    void competence_is_settled_before_the_substance() {
        conference.table("27", "RUS", mod("3", "x", "wg-5-1"));
        conference.happens(
                new ScopeChallenged("challenge-1", "proposal/27", "states.FRA", "out of scope"));
        conference.refused(
                CHALLENGE_UNSETTLED, "chair:wg-5-1", new TakeUpInstruction("27", 1, null));
    }

    @Test
    void an_act_on_a_version_that_no_longer_stands_is_refused() {
        conference.table("27", "RUS", mod("3", "x", "wg-5-1"));
        var stale =
                conference.refused(
                        STALE_VERSION, "chair:wg-5-1", new TakeUpInstruction("27", 1, 1L));
        assertThat(stale.extensions().get("version"))
                .isEqualTo(conference.provision("3").version());
        conference.act(
                "chair:wg-5-1",
                new TakeUpInstruction("27", 1, conference.provision("3").version()));
    }

    @Test
    void the_chair_of_the_body_it_is_with_edits() {
        conference.withModification();
        conference.refused(
                PROVISION_NOT_HERE, "chair:wg-5-2", new EditWording("3", whole(), "y", null, null));
        conference.refused(
                NOT_ENTITLED, "seat:states.RUS", new EditWording("3", whole(), "y", null, null));
        conference.refused(
                PROVISION_NOT_FOUND,
                "chair:wg-5-1",
                new EditWording("99", whole(), "y", null, null));
        conference.refused(
                MALFORMED_REQUEST,
                "chair:wg-5-1",
                new EditWording("3", whole(), "[y]", null, null));
        conference.act("chair:wg-5-1", new EditWording("3", quote("unduly "), "", "x", null));
        assertThat(conference.shown("3")).isEqualTo("Members shall not impede transit of calls.");
        assertThat(conference.provision("3").content())
                .isEqualTo(plenary.contracts.text.Content.of("itr", conference.shown("3")));
        assertThat(
                        conference.act(
                                "chair:wg-5-1",
                                new EditWording("3", whole(), conference.shown("3"), null, null)))
                .isEmpty();
    }

    @Test
    void an_edit_points_at_words_that_stand_once() {
        conference.withModification();
        var changed =
                conference.refused(
                        PASSAGE_CHANGED,
                        "chair:wg-5-1",
                        new EditWording("3", quote("hinder"), "y", null, null));
        assertThat(changed.extensions()).containsEntry("seen", "hinder").containsKey("stands");
        conference.refused(
                PASSAGE_AMBIGUOUS,
                "chair:wg-5-1",
                new EditWording("3", quote("al"), "y", null, null));
        conference.refused(
                MALFORMED_REQUEST,
                "chair:wg-5-1",
                new EditWording("3", quote(""), "y", null, null));
    }
}
