package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static plenary.contracts.refusal.RefusalCode.INSTRUMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOTHING_TO_AGREE;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_REFERRED;
import static plenary.contracts.refusal.RefusalCode.READING_MISSING;
import static plenary.contracts.refusal.RefusalCode.REFERENCES_UNSETTLED;
import static plenary.proposal.text.Conference.add;
import static plenary.proposal.text.Conference.instruction;
import static plenary.proposal.text.Conference.mod;
import static plenary.proposal.text.Conference.quote;
import static plenary.proposal.text.Conference.whole;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.BracketEvent.ReservationKind;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.contracts.event.DraftEvent.CarriedOver;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.proposal.text.CleanDraft.Cleaned;
import plenary.proposal.text.TextCommand.AdoptText;
import plenary.proposal.text.TextCommand.ChooseAlternative;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.EnterReservation;
import plenary.proposal.text.TextCommand.HoldReading;
import plenary.proposal.text.TextCommand.ImportInstrument;
import plenary.proposal.text.TextCommand.LetGoOfBracket;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.ProposeAlternative;
import plenary.proposal.text.TextCommand.TakeUpInstruction;
import plenary.proposal.text.wording.Selection;

class AdoptionTest {
    private final Conference conference = Conference.open().withInstrument().withModification();

    private void take(String number, plenary.contracts.event.ProposalEvent.Instruction i) {
        conference.table(number, "FRA", i);
        conference.act("chair:wg-5-1", new TakeUpInstruction(number, 1, null));
    }

    private void bracket(String provision) {
        conference.act("seat:states.FRA", new OpenBracket(provision, List.of(whole()), null, null));
    }

    private CleanDraft clean() {
        return ((Cleaned.Clean)
                        CleanDraft.of(conference.texts(), new Scope.Whole(), "T", Settled.NOTHING))
                .draft();
    }

    private void readTwice() {
        conference.act("chair:plenary", new HoldReading(1));
        conference.act("chair:plenary", new HoldReading(2));
    }

    @Test
    void a_provision_with_an_open_bracket_reverts_never_in_part() {
        conference.act("seat:states.FRA", new OpenBracket("3", List.of(quote("not ")), null, null));
        assertThat(clean().provisions())
                .extracting(CleanProvision::text)
                .contains(conference.provision("3").baseText());
        assertThat(clean().carryOvers())
                .containsExactly(
                        new CarriedOver(
                                "3",
                                "3",
                                true,
                                List.of("b1"),
                                List.of("states.FRA"),
                                "Members shall [not ]unduly impede transit of calls."));
    }

    @Test
    void a_new_provision_with_an_open_bracket_leaves_whole() {
        take("28", add("3A", "3", "New.", "wg-5-1"));
        bracket("3A");
        assertThat(clean().provisions())
                .extracting(CleanProvision::provision)
                .containsExactly("pre", "3", "5");
    }

    @Test
    void an_agreed_suppression_leaves_and_a_disputed_one_does_not() {
        take("28", instruction(InstructionKind.SUP, "pre", null, null, "wg-5-1"));
        assertThat(clean().provisions())
                .extracting(CleanProvision::provision)
                .containsExactly("3", "5");
        bracket("pre");
        assertThat(clean().provisions())
                .extracting(CleanProvision::provision)
                .containsExactly("pre", "3", "5");
    }

    @Test
    void references_to_what_leaves_are_settled_first() {
        take("28", add("5A", "5", "New.", "wg-5-1"));
        take("29", add("6", "5A", "Subject to article 5A.", "wg-5-1"));
        bracket("5A");
        var refusal = conference.refused(REFERENCES_UNSETTLED, "chair:plenary", new HoldReading(1));
        assertThat(refusal.detail()).contains("6 refers to 5A");
        conference.act(
                "chair:wg-5-1",
                new EditWording("6", whole(), "Subject to national law.", "settled", null));
        conference.act("chair:plenary", new HoldReading(1));
    }

    @Test
    void a_body_puts_forward_what_is_with_it() {
        var scope = Scope.of(conference.state.assembly(), "wg-5-1");
        var clean = (Cleaned.Clean) CleanDraft.of(conference.texts(), scope, "T", Settled.NOTHING);
        assertThat(clean.draft().provisions())
                .extracting(CleanProvision::provision)
                .containsExactly("3");
        assertThat(Scope.of(conference.state.assembly(), "plenary")).isEqualTo(new Scope.Whole());
        var named =
                CleanDraft.of(
                        conference.texts(), new Scope.Named(List.of("5")), "T", Settled.NOTHING);
        assertThat(((Cleaned.Clean) named).draft().provisions()).hasSize(1);
    }

    @Test
    void after_two_readings_the_text_is_adopted_with_its_reservations() {
        conference.act(
                "seat:states.FRA",
                new EnterReservation("3", ReservationKind.PARLIAMENTARY, "subject to parliament"));
        conference.act(
                "seat:states.CAN", new EnterReservation(null, ReservationKind.GENERAL, "general"));
        readTwice();
        conference.act("chair:plenary", new AdoptText("Final Acts"));
        var adopted = conference.texts().lastAdopted().orElseThrow();
        assertThat(adopted.id()).isEqualTo("text-1");
        assertThat(adopted.reservations()).containsExactly("res-1", "res-2");
        assertThat(adopted.sha256())
                .isEqualTo(CanonicalText.sha256("Final Acts", "en", adopted.provisions()));
        assertThat(conference.act("chair:plenary", new AdoptText("Final Acts"))).isEmpty();
    }

    @Test
    void carry_overs_end_their_brackets_and_leave_the_draft() {
        take("28", add("3A", "3", "New.", "wg-5-1"));
        bracket("3A");
        bracket("3");
        readTwice();
        conference.act("chair:plenary", new AdoptText(null));
        assertThat(conference.bracket("b1").stage()).isEqualTo(Bracket.Stage.GONE);
        assertThat(conference.bracket("b1").ending()).isEqualTo("carried over");
        assertThat(conference.bracket("b1").holding()).containsExactly("states.FRA");
        assertThat(conference.texts().provision("3A")).isEmpty();
        assertThat(conference.shown("3")).isEqualTo(conference.provision("3").baseText());
        assertThat(conference.texts().lastAdopted().orElseThrow().carryOvers())
                .extracting(CarriedOver::provision)
                .containsExactly("3", "3A");
    }

    @Test
    void a_text_that_was_not_read_twice_is_not_adopted() {
        conference.refused(READING_MISSING, "chair:plenary", new HoldReading(2));
        conference.refused(READING_MISSING, "chair:plenary", new AdoptText(null));
        conference.act("chair:plenary", new HoldReading(1));
        conference.refused(READING_MISSING, "chair:plenary", new AdoptText(null));
        conference.act("chair:plenary", new HoldReading(2));
        conference.act("chair:wg-5-1", new EditWording("3", quote("unduly"), "x", "why", null));
        assertThat(conference.provision("3").state()).isEqualTo(ProvisionState.UNDER_DISCUSSION);
        conference.refused(READING_MISSING, "chair:plenary", new AdoptText(null));
    }

    @Test
    void readings_are_the_plenarys_first_and_second() {
        conference.refused(NOT_ENTITLED, "chair:com-5", new HoldReading(1));
        conference.refused(MALFORMED_REQUEST, "chair:plenary", new HoldReading(3));
        conference.refused(NOT_ENTITLED, "chair:com-5", new AdoptText(null));
        conference.act("chair:plenary", new HoldReading(1));
        assertThat(conference.act("chair:plenary", new HoldReading(1))).isEmpty();
        var bare = Conference.open();
        bare.refused(INSTRUMENT_NOT_FOUND, "chair:plenary", new HoldReading(1));
        bare.act("secretariat", new ImportInstrument("i", "T", "en", "s", List.of()));
        bare.refused(NOTHING_TO_AGREE, "chair:plenary", new HoldReading(1));
    }

    @Test
    void what_a_closed_body_still_has_is_not_read() {
        conference.table("29", "RUS", mod("5", "Closed text.", "friends"));
        conference.act("chair:friends", new TakeUpInstruction("29", 1, null));
        conference.refused(PROVISION_REFERRED, "chair:plenary", new HoldReading(1));
        conference.refused(PROVISION_REFERRED, "chair:plenary", new AdoptText(null));
    }

    @Test
    void what_was_put_is_adopted_as_it_was_put() {
        var draft = clean();
        var again =
                CleanDraft.asPut("T", "en", draft.provisions(), draft.carryOvers(), draft.sha256());
        assertThat(again.sha256()).isEqualTo(draft.sha256());
        assertThatThrownBy(
                        () ->
                                CleanDraft.asPut(
                                        "U",
                                        "en",
                                        draft.provisions(),
                                        draft.carryOvers(),
                                        draft.sha256()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_bracket_lifted_between_the_readings_brings_its_provision_back_to_the_first() {
        bracket("3");
        readTwice();
        conference.act("seat:states.FRA", new LetGoOfBracket("b1", "states.FRA"));
        conference.refused(READING_MISSING, "chair:plenary", new AdoptText(null));
        readTwice();
        conference.act("chair:plenary", new AdoptText(null));
    }

    @Test
    void what_was_agreed_of_a_heading_holds_for_the_whole_article() {
        var several = Conference.open();
        var base =
                List.of("1.1", "1.2", "1.3").stream()
                        .map(n -> new BaseProvision(n, n, "article", "Scope of it", n + ".", true))
                        .toList();
        several.act("secretariat", new ImportInstrument("i", "T", "en", "s", base));
        several.act(
                "seat:states.FRA",
                new OpenBracket(
                        "1.2", List.of(new Selection.InHeading(quote(" of it"))), null, null));
        several.act("seat:states.MEX", new ProposeAlternative("b1", " of this"));
        several.act("chair:plenary", new ChooseAlternative("b1", "b1.b"));
        several.act("seat:states.FRA", new LetGoOfBracket("b1", "states.FRA"));
        var clean =
                (Cleaned.Clean)
                        CleanDraft.of(several.texts(), new Scope.Whole(), "T", Settled.NOTHING);
        assertThat(clean.draft().provisions())
                .extracting(CleanProvision::heading)
                .containsOnly("Scope of this");
    }
}
