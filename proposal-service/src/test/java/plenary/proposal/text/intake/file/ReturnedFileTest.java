package plenary.proposal.text.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.proposal.export.Stage;
import plenary.proposal.export.format.Format;
import plenary.proposal.export.format.Phrases;
import plenary.proposal.text.Provision;
import plenary.proposal.text.intake.Recognised;
import plenary.proposal.text.intake.Recognised.Ground;
import plenary.proposal.text.intake.Recognition;
import plenary.proposal.text.intake.Recognition.Aside;
import plenary.proposal.text.intake.Recognition.Doing;
import plenary.proposal.text.intake.Returned.Names;
import plenary.proposal.text.intake.Target;
import plenary.proposal.text.wording.Change;
import plenary.proposal.text.wording.Words.Flaw;

/**
 * The draft leaves as a Word file, with the changes and comments of others in it, and comes back
 * with one delegate's.
 */
class ReturnedFileTest {
    private static final Names CANADA =
            new Names(
                    Set.of("Delegation FRA", "Delegation MEX", "Delegation CAN", "Delegation CHN"),
                    Set.of("Delegation CAN"));

    private final Stage stage = Stage.small();
    private final byte[] handedOut = Format.DOCX.render(stage.draft(), Phrases.in("en"));

    private Recognition recognised(byte[] file) throws FaultyFile {
        return ReturnedFile.recognised(file, targets(stage), CANADA);
    }

    private static List<Target> targets(Stage stage) {
        return stage.state.texts().inOrder().stream().map(ReturnedFileTest::target).toList();
    }

    private static Target target(Provision p) {
        var closed = "friends".equals(p.body());
        var shown = closed ? p.baseText() : p.suppressed() ? "" : p.content().shown();
        return new Target(
                p.id(),
                p.number(),
                p.part(),
                p.heading(),
                p.parent(),
                p.body(),
                p.fresh() || shown.isEmpty()
                        ? List.of(shown.isEmpty() ? p.baseText() : shown)
                        : List.of(shown, p.baseText()),
                p.fresh() ? shown : p.baseText(),
                closed ? List.of() : Target.open(p.content()));
    }

    private static Recognised of(Recognition found, String provision) {
        return found.instructions().stream()
                .filter(r -> r.instruction().provision().equals(provision))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void as_it_was_handed_out_it_proposes_nothing() throws Exception {
        var found = recognised(handedOut);
        assertThat(found.instructions()).isEmpty();
        assertThat(found.unplaced()).isEmpty();
        assertThat(found.untracked()).isEmpty();
        assertThat(found.alternatives()).isEmpty();
        assertThat(found.authors()).isEmpty();
        assertThat(found.returned().imprint().entry()).isEqualTo(stage.state.seq());
        assertThat(found.returned().imprint().at()).isEqualTo(stage.state.at());
        assertThat(found.returned().others())
                .contains("Delegation RUS (WCIT12/27)", "Delegation FRA", "Delegation MEX");
    }

    @Test
    void only_what_was_written_into_it_afterwards_is_its_senders() throws Exception {
        var file =
                new WordEdit(handedOut)
                        .insert("Each state is sovereign", " and equal", "A delegate")
                        .comment("Each state is sovereign", "As the Charter says.", "A delegate")
                        .bytes();
        var found = recognised(file);
        assertThat(found.authors()).containsExactly("A delegate");
        assertThat(found.instructions())
                .extracting(r -> r.instruction().kind(), r -> r.instruction().provision())
                .containsExactly(tuple(InstructionKind.MOD, "pre"));
        var one = of(found, "pre");
        assertThat(one.instruction().reasons()).isEqualTo("As the Charter says.");
        assertThat(one.difference())
                .filteredOn(change -> change.kind() != Change.Kind.KEEP)
                .extracting(Change::kind, change -> change.text().strip())
                .containsExactly(tuple(Change.Kind.INSERT, "and equal"));
        assertThat(one.grounds()).contains(Ground.OPEN_BRACKETS);
    }

    @Test
    void words_of_another_that_are_struck_are_a_change_of_who_struck_them() throws Exception {
        var found = recognised(new WordEdit(handedOut).strike("passage", "A delegate").bytes());
        var one = of(found, "3");
        assertThat(one.instruction().kind()).isEqualTo(InstructionKind.MOD);
        assertThat(one.authors()).containsExactly("A delegate");
        assertThat(one.start())
                .isEqualTo("Members shall not [unduly  / knowingly ]impede the passage of calls.");
        assertThat(one.difference())
                .filteredOn(change -> change.kind() == Change.Kind.DELETE)
                .extracting(change -> change.text().strip())
                .containsExactly("passage");
        assertThat(one.flaw()).isEqualTo(Flaw.BRACKETS);
        assertThat(one.confidence()).isLessThanOrEqualTo(50);
    }

    @Test
    void with_all_changes_accepted_it_proposes_nothing_and_then_what_is_written_next()
            throws Exception {
        assertThat(recognised(new WordEdit(handedOut).acceptAll().bytes()).instructions())
                .isEmpty();
        var found =
                recognised(
                        new WordEdit(handedOut)
                                .acceptAll()
                                .insert("States cooperate.", " They do so now.", "A delegate")
                                .bytes());
        assertThat(found.instructions()).isEmpty();
        assertThat(found.alternatives()) // all of it stands in a bracket
                .extracting(a -> a.provision(), a -> a.text(), a -> a.tracked())
                .containsExactly(tuple("3A", "States cooperate. They do so now.", true));
    }

    @Test
    void with_all_changes_rejected_the_instrument_is_what_it_starts_from() throws Exception {
        var rejected = new WordEdit(handedOut).rejectAll();
        assertThat(recognised(rejected.bytes()).instructions()).isEmpty();
        var found = recognised(rejected.insert(" of calls", " and of mail", "A delegate").bytes());
        assertThat(of(found, "3").start()).isEqualTo("Members shall not impede transit of calls.");
    }

    @Test
    void what_was_changed_without_tracking_is_found_and_said_to_be_unsure() throws Exception {
        var found =
                recognised(
                        new WordEdit(handedOut)
                                .acceptAll()
                                .replace("States cooperate.", "States shall cooperate.")
                                .bytes());
        assertThat(found.alternatives())
                .extracting(a -> a.text(), a -> a.tracked())
                .containsExactly(tuple("States shall cooperate.", false));
        var outside =
                recognised(
                        new WordEdit(handedOut)
                                .acceptAll()
                                .replace("of calls", "of all calls")
                                .bytes());
        assertThat(of(outside, "3").grounds()).contains(Ground.NOT_TRACKED);
        assertThat(of(outside, "3").confidence()).isLessThan(75);
    }

    @Test
    void a_passage_that_has_moved_since_is_marked_with_what_the_file_started_from()
            throws Exception {
        var file =
                new WordEdit(handedOut)
                        .insert("Each state is sovereign", " and equal", "A delegate")
                        .bytes();
        var one = of(ReturnedFile.recognised(file, preambleMoved(), CANADA), "pre");
        assertThat(one.grounds()).contains(Ground.MOVED_SINCE);
        assertThat(one.original()).startsWith("Each state is sovereign");
        assertThat(one.confidence()).isLessThanOrEqualTo(50);
    }

    @Test
    void a_passage_that_has_moved_since_and_was_changed_without_tracking_is_not_passed_over()
            throws Exception {
        var file =
                new WordEdit(handedOut)
                        .acceptAll()
                        .replace("Each state is sovereign", "Each state is sovereign and equal")
                        .bytes();
        var one = of(ReturnedFile.recognised(file, preambleMoved(), CANADA), "pre");
        assertThat(one.grounds()).contains(Ground.MOVED_SINCE, Ground.NOT_TRACKED);
        assertThat(one.confidence()).isLessThanOrEqualTo(50);
    }

    private List<Target> preambleMoved() {
        return targets(stage).stream()
                .map(
                        t ->
                                t.provision().equals("pre")
                                        ? new Target(
                                                "pre",
                                                t.number(),
                                                t.part(),
                                                t.heading(),
                                                null,
                                                t.body(),
                                                List.of(
                                                        "Each state is fully sovereign.",
                                                        t.basis()),
                                                t.basis())
                                        : t)
                .toList();
    }

    @Test
    void without_what_it_says_of_itself_it_is_known_by_names_and_styles() throws Exception {
        var parts = WordFiles.parts(handedOut);
        parts.keySet().removeIf(name -> name.startsWith("customXml/"));
        var rels = "word/_rels/document.xml.rels";
        parts.put(
                rels,
                new String(parts.get(rels), StandardCharsets.UTF_8)
                        .replaceAll("<Relationship [^>]*customXml[^>]*/>", "")
                        .getBytes(StandardCharsets.UTF_8));
        var types = "[Content_Types].xml";
        parts.put(
                types,
                new String(parts.get(types), StandardCharsets.UTF_8)
                        .replaceAll("<Override [^>]*customXml[^>]*/>", "")
                        .getBytes(StandardCharsets.UTF_8));
        var short_ = recognised(WordFiles.archive(parts));
        assertThat(short_.returned().imprint().entry()).isEqualTo(stage.state.seq());

        var known =
                new Names(
                        Set.of(
                                "Delegation RUS (WCIT12/27)",
                                "Delegation FRA",
                                "Delegation MEX",
                                "Delegation CHN",
                                "civil-society",
                                "chair of plenary"),
                        Set.of("Delegation CAN"));
        parts.remove("docProps/custom.xml");
        var stripped =
                new String(parts.get("_rels/.rels"), StandardCharsets.UTF_8)
                        .replaceAll("<Relationship [^>]*custom.xml[^>]*/>", "");
        parts.put("_rels/.rels", stripped.getBytes(StandardCharsets.UTF_8));
        parts.put(
                types,
                new String(parts.get(types), StandardCharsets.UTF_8)
                        .replaceAll("<Override [^>]*custom.xml[^>]*/>", "")
                        .getBytes(StandardCharsets.UTF_8));
        var file =
                new WordEdit(WordFiles.archive(parts))
                        .insert("Members shall", " always", "A delegate")
                        .bytes();
        var found = ReturnedFile.recognised(file, targets(stage), known);
        assertThat(found.returned().imprint()).isNull();
        assertThat(found.authors()).doesNotContain("Delegation FRA", "Delegation RUS (WCIT12/27)");
        assertThat(of(found, "3").authors()).containsExactly("A delegate");
    }

    @Test
    void a_delegate_whose_word_bears_the_delegations_own_name_keeps_the_changes() throws Exception {
        var found =
                recognised(
                        new WordEdit(handedOut)
                                .insert("Each state is sovereign", " and equal", "Delegation CAN")
                                .bytes());
        assertThat(of(found, "pre").authors()).containsExactly("Delegation CAN");
        assertThat(found.instructions()).hasSize(1);
    }

    @Test
    void a_file_that_was_never_handed_out_here_is_its_senders_whole() throws Exception {
        var file =
                WordFiles.of(
                        WordFiles.p(
                                WordFiles.run("4\tCharges are "),
                                WordFiles.in("always "),
                                WordFiles.run(
                                        "<fair> & public."
                                                .replace("<", "&lt;")
                                                .replace("& ", "&amp; "))));
        var found = recognised(file);
        assertThat(found.returned()).isNull();
    }

    @Test
    void words_written_inside_an_open_bracket_come_back_as_an_alternative_of_it() throws Exception {
        var found =
                recognised(
                        new WordEdit(handedOut)
                                .insert("knowing", "ly and wilful", "A delegate")
                                .bytes());
        assertThat(found.instructions()).isEmpty();
        assertThat(found.alternatives()).hasSize(1);
        var one = found.alternatives().getFirst();
        assertThat(one.provision()).isEqualTo("3");
        assertThat(one.instead()).isEqualTo("knowingly ");
        assertThat(one.text()).isEqualTo("knowingly and wilfully ");
        assertThat(one.authors()).containsExactly("A delegate");
    }

    @Test
    void a_paragraph_taken_out_without_tracking_is_told_with_its_place() throws Exception {
        var found =
                recognised(new WordEdit(handedOut).acceptAll().remove("States cooperate.").bytes());
        assertThat(found.instructions()).isEmpty();
        assertThat(found.untracked())
                .extracting(Aside::what, Aside::provision, Aside::was)
                .containsExactly(tuple(Doing.PARAGRAPH_GONE, "3A", "3A"));
        assertThat(found.untracked().getFirst().place()).startsWith("paragraph ");
    }

    @Test
    void a_number_and_a_heading_changed_without_tracking_are_told() throws Exception {
        var file = new WordEdit(handedOut).acceptAll().replace("3A", "3B");
        var found = recognised(file.bytes());
        assertThat(found.untracked())
                .extracting(Aside::what, Aside::provision, Aside::was, Aside::is)
                .containsExactly(tuple(Doing.NUMBER_CHANGED, "3A", "3A", "3B"));
        var heading = new WordEdit(handedOut).heading("Something else");
        assertThat(recognised(heading.bytes()).untracked())
                .extracting(Aside::what, Aside::is)
                .containsExactly(tuple(Doing.HEADING_CHANGED, "Something else"));
    }
}
