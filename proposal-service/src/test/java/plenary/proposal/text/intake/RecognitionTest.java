package plenary.proposal.text.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.ProposalEvent.InstructionForm;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.proposal.text.intake.Recognised.Ground;
import plenary.proposal.text.intake.Recognition.Why;
import plenary.proposal.text.wording.Words.Flaw;

class RecognitionTest {
    private static final List<Target> DRAFT =
            List.of(
                    target("pre", "Preamble", null, "Each state is sovereign in its territory."),
                    target("3", "3", null, "Members shall not impede the transit of calls."),
                    target("3.a", "3(a)", "3", "by wire and by radio;"),
                    target("5", "5", null, "Safety of life has priority over all other traffic."),
                    target("6", "6", null, "Accounts are settled\nwithin six months."));

    private static Target target(String id, String number, String parent, String text) {
        return new Target(id, number, "article", "Heading", parent, null, List.of(text), text);
    }

    /**
     * A paragraph: {@code {+put in+}}, {@code {-taken out-}}; with {@code ¶+} at the end its end
     * was put in, with {@code ¶-} taken out.
     */
    private static Marked p(String marked, Note... notes) {
        var begun = marked.endsWith("¶+");
        var joined = marked.endsWith("¶-");
        var words = begun || joined ? marked.substring(0, marked.length() - 2) : marked;
        var stretches = new ArrayList<Stretch>();
        for (var piece : words.split("(?=\\{[+-])|(?<=[+-]\\})")) {
            var change = piece.startsWith("{+") || piece.startsWith("{-");
            var kind =
                    !change
                            ? Stretch.Kind.KEPT
                            : piece.startsWith("{+") ? Stretch.Kind.INSERTED : Stretch.Kind.DELETED;
            var text = change ? piece.substring(2, piece.length() - 2) : piece;
            if (!text.isEmpty()) {
                stretches.add(new Stretch(kind, text, change ? "Delegate" : null, null, false));
            }
        }
        return new Marked("?", 0, null, stretches, begun, joined, Arrays.asList(notes), null);
    }

    private static Recognition recognise(Marked... paragraphs) {
        var placed = new ArrayList<Marked>();
        for (var i = 0; i < paragraphs.length; i++) {
            var p = paragraphs[i];
            placed.add(
                    new Marked(
                            "paragraph " + (i + 1),
                            p.heading(),
                            p.number(),
                            p.stretches(),
                            p.begun(),
                            p.joined(),
                            p.notes(),
                            p.odd()));
        }
        return Recognition.of(placed, DRAFT);
    }

    private static Recognised only(Recognition recognition) {
        assertThat(recognition.unplaced()).isEmpty();
        assertThat(recognition.instructions()).hasSize(1);
        return recognition.instructions().getFirst();
    }

    @Test
    void words_put_in_and_taken_out_modify_the_provision() {
        var found =
                only(
                        recognise(
                                p("Each state is sovereign in its territory."),
                                p(
                                        "3\tMembers shall {-not -}{+neither delay nor +}impede the transit of calls.")));
        assertThat(found.instruction().kind()).isEqualTo(InstructionKind.MOD);
        assertThat(found.instruction().provision()).isEqualTo("3");
        assertThat(found.instruction().text())
                .isEqualTo("Members shall neither delay nor impede the transit of calls.");
        assertThat(found.confidence()).isEqualTo(100);
        assertThat(found.grounds()).containsExactly(Ground.NUMBER_AND_WORDING);
        assertThat(found.places()).containsExactly("paragraph 2");
        assertThat(found.authors()).containsExactly("Delegate");
        assertThat(found.difference())
                .extracting(c -> c.kind().name())
                .contains("DELETE", "INSERT");
        assertThat(found.flaw()).isNull();
    }

    @Test
    void a_marker_before_it_says_how_it_is_meant() {
        var found =
                recognise(
                        p("(MOD)\tFRA/1/1"),
                        p("3\tMembers shall not {-impede-}{+Impede+} the transit of calls."),
                        p("[ADD] FRA/1/2"),
                        p("{+3A\tTransit is paid for.+}"),
                        p("(SUP)"),
                        p("{-5\tSafety of life has priority over all other traffic.-}"),
                        p("6\tAccounts are settled"),
                        p("within {-six-}{+two+} months."));
        assertThat(found.instructions())
                .extracting(r -> r.instruction().kind(), r -> r.instruction().form())
                .containsExactly(
                        tuple(InstructionKind.MOD, InstructionForm.EDITORIAL),
                        tuple(InstructionKind.ADD, InstructionForm.PROVISIONAL),
                        tuple(InstructionKind.SUP, null),
                        tuple(InstructionKind.MOD, null));
    }

    @Test
    void a_marker_before_what_has_no_place_here_is_not_the_next_ones() {
        var found =
                recognise(
                        p("[MOD]"),
                        p("Weather reports are {-free-}{+public+} at every hour."),
                        p("3\tMembers shall not {-impede-}{+Impede+} the transit of calls."),
                        p("NOC"),
                        p("Of rain and snow nothing {-more-}{+further+} is said here at all."),
                        p("5\tSafety of life has priority over all other traffic."));
        assertThat(found.unplaced())
                .extracting(u -> u.form())
                .containsExactly(InstructionForm.PROVISIONAL, null);
        assertThat(found.instructions())
                .extracting(r -> r.instruction().kind(), r -> r.instruction().form())
                .containsExactly(tuple(InstructionKind.MOD, null));
    }

    @Test
    void a_provision_without_its_number_is_found_by_its_wording() {
        var found =
                only(
                        recognise(
                                p(
                                        "Safety of life has {+absolute +}priority over all other traffic.")));
        assertThat(found.instruction().provision()).isEqualTo("5");
        assertThat(found.grounds()).containsExactly(Ground.WORDING);
        assertThat(found.confidence()).isEqualTo(95);
    }

    @Test
    void a_sub_paragraph_is_found_by_its_letter_under_its_parent() {
        var found =
                only(
                        recognise(
                                p("3.\tMembers shall not impede the transit of calls."),
                                p("(a) by wire and by {-radio-}{+any other means+};")));
        assertThat(found.instruction().provision()).isEqualTo("3.a");
        assertThat(found.instruction().text()).isEqualTo("by wire and by any other means;");
        assertThat(found.grounds()).containsExactly(Ground.NUMBER_AND_WORDING);
    }

    @Test
    void a_number_is_known_as_the_draft_prints_it() {
        var found = only(recognise(p("3(a)\tby wire and by {-radio-}{+any means+};")));
        assertThat(found.instruction().provision()).isEqualTo("3.a");
        assertThat(found.instruction().text()).isEqualTo("by wire and by any means;");
        assertThat(found.grounds()).containsExactly(Ground.NUMBER_AND_WORDING);
        assertThat(
                        recognise(p("Preamble\tEach state is sovereign in its territory."))
                                .instructions())
                .isEmpty();
    }

    @Test
    void a_paragraph_struck_whole_suppresses() {
        var found =
                only(
                        recognise(
                                p("{-Safety of life has priority over all other traffic.-}¶-"),
                                p("Accounts are settled"),
                                p("within six months.")));
        assertThat(found.instruction().kind()).isEqualTo(InstructionKind.SUP);
        assertThat(found.instruction().provision()).isEqualTo("5");
        assertThat(found.instruction().text()).isNull();
        assertThat(found.grounds()).contains(Ground.ALL_DELETED);
    }

    @Test
    void a_paragraph_put_in_with_a_number_adds_a_provision_behind_the_one_before_it() {
        // as a word processor keeps Enter at the end of 3: the end put in is that of 3
        var found =
                only(
                        recognise(
                                p("3\tMembers shall not impede the transit of calls.¶+"),
                                p("{+3A.\tMembers shall protect the privacy of calls.+}"),
                                p("(a) by wire and by radio;")));
        assertThat(found.instruction().kind()).isEqualTo(InstructionKind.ADD);
        assertThat(found.instruction().provision()).isEqualTo("3A");
        assertThat(found.instruction().after()).isEqualTo("3");
        assertThat(found.instruction().text())
                .isEqualTo("Members shall protect the privacy of calls.");
        assertThat(found.instruction().part()).isEqualTo("article");
        assertThat(found.grounds()).containsExactly(Ground.NEW_NUMBER);
    }

    @Test
    void a_new_sub_paragraph_stands_beside_the_one_before_it() {
        var found =
                only(
                        recognise(
                                p("3\tMembers shall not impede the transit of calls."),
                                p("(a) by wire and by radio;¶+"),
                                p("{+(b) by satellite.+}")));
        assertThat(found.instruction().number()).isEqualTo("3(b)");
        assertThat(found.instruction().provision()).isEqualTo("3.b");
        assertThat(found.instruction().parent()).isEqualTo("3");
        assertThat(found.instruction().after()).isEqualTo("3.a");
    }

    @Test
    void new_text_without_a_number_gets_one_proposed_where_the_file_has_none() {
        var found =
                only(
                        recognise(
                                p("Members shall not impede the transit of calls."),
                                p("{+Members shall protect privacy.+}¶+"),
                                p("by wire and by radio;")));
        assertThat(found.instruction().kind()).isEqualTo(InstructionKind.ADD);
        assertThat(found.instruction().number()).isEqualTo("3A");
        assertThat(found.confidence()).isEqualTo(50);
        assertThat(found.grounds()).containsExactly(Ground.NO_NUMBER);
    }

    @Test
    void new_text_without_a_number_is_a_further_line_where_the_file_numbers() {
        var found =
                only(
                        recognise(
                                p("5.\tSafety of life has priority over all other traffic.¶+"),
                                p("{+This holds at sea.+}")));
        assertThat(found.instruction().kind()).isEqualTo(InstructionKind.MOD);
        assertThat(found.instruction().text())
                .isEqualTo(
                        "Safety of life has priority over all other traffic.\nThis holds at sea.");
        assertThat(found.grounds()).contains(Ground.FURTHER_LINE);
        assertThat(found.confidence()).isEqualTo(60);
    }

    @Test
    void one_line_of_a_provision_of_two_keeps_the_other() {
        var found = only(recognise(p("within {-six-}{+three+} months.")));
        assertThat(found.instruction().provision()).isEqualTo("6");
        assertThat(found.instruction().text())
                .isEqualTo("Accounts are settled\nwithin three months.");
    }

    @Test
    void comments_become_reasons_and_on_their_own_propose_no_change() {
        var note = new Note("Delegate", "Essential to us.");
        var found = only(recognise(p("Each state is sovereign in its territory.", note)));
        assertThat(found.instruction().kind()).isEqualTo(InstructionKind.NOC);
        assertThat(found.instruction().reasons()).isEqualTo("Essential to us.");
        assertThat(found.confidence()).isEqualTo(60);
        var changed =
                only(recognise(p("Each state is {+fully +}sovereign in its territory.", note)));
        assertThat(changed.instruction().kind()).isEqualTo(InstructionKind.MOD);
        assertThat(changed.instruction().reasons()).isEqualTo("Essential to us.");
    }

    @Test
    void noc_on_a_line_of_its_own_asks_for_no_change_of_what_follows() {
        var found = only(recognise(p("NOC"), p("Each state is sovereign in its territory.")));
        assertThat(found.instruction().kind()).isEqualTo(InstructionKind.NOC);
        assertThat(found.grounds()).contains(Ground.MARKED_NOC);
    }

    @Test
    void what_nothing_in_the_draft_is_like_is_said_to_be_unplaced() {
        var recognition = recognise(p("Weather reports are {-free-}{+public+} at every hour."));
        assertThat(recognition.instructions()).isEmpty();
        assertThat(recognition.unplaced())
                .extracting(u -> u.place(), u -> u.after(), u -> u.why())
                .containsExactly(
                        tuple(
                                "paragraph 1",
                                "Weather reports are public at every hour.",
                                Why.NOT_FOUND));
    }

    @Test
    void a_bracket_typed_by_hand_is_shown_as_what_cannot_be_tabled() {
        var found =
                only(recognise(p("Members shall {-not-}{+[not]+} impede the transit of calls.")));
        assertThat(found.flaw()).isEqualTo(Flaw.BRACKETS);
    }

    @Test
    void a_file_of_an_older_wording_says_what_it_starts_from() {
        var found =
                only(recognise(p("3\tMembers should not impede the transit of {+all +}calls.")));
        assertThat(found.grounds()).contains(Ground.OTHER_ORIGINAL);
        assertThat(found.original()).isEqualTo("Members should not impede the transit of calls.");
        assertThat(found.confidence()).isLessThanOrEqualTo(80);
    }

    @Test
    void a_file_without_tracked_changes_is_compared_with_the_draft() {
        var recognition =
                recognise(
                        p("Each state is sovereign in its territory."),
                        p("3.\tMembers shall not delay the transit of calls."));
        assertThat(recognition.tracked()).isFalse();
        var found = only(recognition);
        assertThat(found.instruction().text())
                .isEqualTo("Members shall not delay the transit of calls.");
        assertThat(found.grounds()).contains(Ground.NOT_TRACKED);
    }

    @Test
    void quotes_dashes_and_blanks_of_a_word_processor_are_no_change() {
        assertThat(recognise(p("Each state\u00a0is sovereign  in its territory.")).instructions())
                .isEmpty();
    }

    @Test
    void an_empty_file_proposes_nothing() {
        var recognition = recognise();
        assertThat(recognition.instructions()).isEmpty();
        assertThat(recognition.tracked()).isFalse();
    }

    @Test
    void a_number_with_bis_behind_it_is_another_number_however_it_is_written() {
        for (var number : List.of("3 bis", "3\u00a0bis", "3bis", "3 Bis", "3 TER")) {
            var found =
                    only(
                            recognise(
                                    p("3.\tMembers shall not impede the transit of calls.¶+"),
                                    p("{+" + number + ".\tMembers protect privacy.+}")));
            assertThat(found.instruction().kind()).as(number).isEqualTo(InstructionKind.ADD);
            assertThat(found.instruction().number()).isEqualTo(number.replace('\u00a0', ' '));
            assertThat(found.instruction().text()).isEqualTo("Members protect privacy.");
        }
        var draft =
                List.of(
                        target("1.7", "1.7", null, "Accounts are settled in time."),
                        target("1.7bis", "1.7bis", null, "Accounts are settled in francs."));
        for (var number : List.of("1.7 bis", "1.7\u202fbis", "1.7bis", "1.7 BIS")) {
            var found =
                    Recognition.of(
                            List.of(p(number + " Accounts are settled in {-francs-}{+gold+}.")),
                            draft);
            assertThat(only(found).instruction().provision()).as(number).isEqualTo("1.7bis");
            assertThat(only(found).grounds()).containsExactly(Ground.NUMBER_AND_WORDING);
            assertThat(only(found).instruction().text()).isEqualTo("Accounts are settled in gold.");
        }
    }

    @Test
    void a_word_that_begins_as_bis_does_is_no_part_of_a_number() {
        var draft = List.of(target("1.7", "1.7", null, "Terms are settled in time."));
        var found =
                only(
                        Recognition.of(
                                List.of(p("1.7 Terms are {+always +}settled in time.")), draft));
        assertThat(found.instruction().text()).isEqualTo("Terms are always settled in time.");
    }

    @Test
    void a_number_that_is_changed_with_tracking_is_told() {
        var recognition =
                recognise(p("{-3-}{+4+}\tMembers shall not impede the transit of calls."));
        assertThat(recognition.untracked())
                .containsExactly(
                        new Recognition.Aside(
                                "paragraph 1", Recognition.Doing.NUMBER_CHANGED, "3", "3", "4"));
    }

    @Test
    void words_changed_inside_one_open_bracket_are_a_wording_for_it() {
        var shown = "Members shall not [unduly  / knowingly ]impede [all ]calls.";
        var draft =
                List.of(
                        new Target(
                                "3",
                                "3",
                                "article",
                                "Heading",
                                null,
                                null,
                                List.of(shown, "Members shall not impede calls."),
                                "Members shall not impede calls.",
                                List.of(
                                        new Target.Open("b1", List.of("unduly ", "knowingly ")),
                                        new Target.Open("b2", List.of("all ")))));
        var changed =
                Recognition.of(
                        List.of(
                                p(
                                        "3\tMembers shall not [unduly  / {-knowingly-}{+wilfully+} ]impede [all ]calls.",
                                        new Note("Delegate", "As in the Charter."))),
                        draft);
        assertThat(changed.instructions()).isEmpty();
        assertThat(changed.alternatives()).hasSize(1);
        var one = changed.alternatives().getFirst();
        assertThat(one.bracket()).isEqualTo("b1");
        assertThat(one.instead()).isEqualTo("knowingly ");
        assertThat(one.text()).isEqualTo("wilfully ");
        assertThat(one.reasons()).isEqualTo("As in the Charter.");
        assertThat(one.flaw()).isNull();
        var added =
                Recognition.of(
                        List.of(
                                p(
                                        "3\tMembers shall not [unduly  / knowingly ]impede [all{+  / some+} ]calls.")),
                        draft);
        assertThat(added.alternatives())
                .extracting(a -> a.bracket(), a -> a.instead(), a -> a.text())
                .containsExactly(tuple("b2", null, "some "));
        var both =
                Recognition.of(
                        List.of(
                                p(
                                        "3\tMembers shall not [unduly  / {-knowingly-}{+wilfully+} ]impede [{-all-}{+any+} ]calls.")),
                        draft);
        assertThat(both.instructions()).isEmpty();
        assertThat(both.alternatives())
                .extracting(a -> a.bracket(), a -> a.instead(), a -> a.text())
                .containsExactly(
                        tuple("b1", "knowingly ", "wilfully "), tuple("b2", "all ", "any "));
        var sides =
                Recognition.of(
                        List.of(
                                p(
                                        "3\tMembers shall not [{-unduly-}{+ever+}  / {-knowingly-}{+wilfully+} ]impede [all ]calls.")),
                        draft);
        assertThat(sides.alternatives())
                .extracting(a -> a.bracket(), a -> a.instead(), a -> a.text())
                .containsExactly(
                        tuple("b1", "unduly ", "ever "), tuple("b1", "knowingly ", "wilfully "));
        var outside =
                Recognition.of(
                        List.of(
                                p(
                                        "3\tMembers shall {+never and +}not [unduly  / {-knowingly-}{+wilfully+} ]impede [all ]calls.")),
                        draft);
        assertThat(outside.alternatives()).isEmpty();
        assertThat(only(outside).flaw()).isEqualTo(Flaw.BRACKETS);
    }
}
