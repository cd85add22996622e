package plenary.proposal.export.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.Comments.Comment;
import org.docx4j.wml.DelText;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.RunDel;
import org.docx4j.wml.RunIns;
import org.docx4j.wml.Text;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.proposal.export.Paper;
import plenary.proposal.export.Stage;
import plenary.proposal.text.TextCommand.ImportInstrument;

/** Word files, read again by the library that reads other people's. */
class DocxTest {

    @Test
    void with_every_change_rejected_the_instruments_wording_stands() throws Exception {
        var rejected = read(Stage.small().draft(Stage.INSIDER), false);
        assertThat(rejected)
                .containsExactly(
                        "Preamble|Each state is sovereign.",
                        "3|Members shall not impede transit of calls.",
                        "4|Charges are <fair> & public.",
                        "5|Safety of life has priority.");
    }

    @Test
    void with_every_change_accepted_the_draft_stands_with_its_brackets() throws Exception {
        var accepted = read(Stage.small().draft(), true);
        assertThat(accepted)
                .contains(
                        "3|Members shall not [unduly  / knowingly ]impede the passage of calls.",
                        "3A|[States manage their part. / States cooperate.]",
                        "4|");
    }

    @Test
    void the_column_of_numbers_is_as_wide_as_the_longest_of_them() throws Exception {
        assertThat(hanging(Stage.empty(List.of("FRA")), "4", "5")).isEqualTo(850);
        assertThat(hanging(Stage.empty(List.of("FRA")), "4", "Article 5bis.1.a"))
                .isGreaterThan(DocxColumns.width("Article 5bis.1.a"))
                .isLessThan(2600);
    }

    private static int hanging(Stage stage, String... numbers) throws Exception {
        var base = new ArrayList<BaseProvision>();
        for (var number : numbers) {
            var id = "p" + base.size();
            base.add(new BaseProvision(id, number, "article", null, "Words.", true));
        }
        stage.act("secretariat", new ImportInstrument("itr", "T", "en", "s", base));
        var file = Format.DOCX.render(stage.draft(), Phrases.in("en"));
        var read = WordprocessingMLPackage.load(new ByteArrayInputStream(file));
        var indents =
                read.getMainDocumentPart()
                        .getStyleDefinitionsPart()
                        .getStyleById("PlenaryProvision")
                        .getPPr();
        var tab = indents.getTabs().getTab().getFirst().getPos();
        assertThat(indents.getInd().getHanging()).isEqualTo(tab);
        assertThat(indents.getInd().getLeft()).isEqualTo(tab);
        return tab.intValue();
    }

    @Test
    void a_proposal_is_its_tracked_changes() throws Exception {
        var proposal = Stage.small().proposal("27");
        assertThat(read(proposal, false))
                .containsExactly(
                        "3|Members shall not impede transit of calls.",
                        "4|Charges are <fair> & public.",
                        "Preamble|Each state is sovereign.");
        assertThat(read(proposal, true))
                .containsExactly(
                        "3|Members shall not unduly impede the passage of calls.",
                        "3A|States manage their part.",
                        "4|",
                        "Preamble|Each state is sovereign.");
    }

    @Test
    void a_change_bears_the_name_of_the_delegation_whose_act_it_was_at_forum_time()
            throws Exception {
        var changes = new ArrayList<RunIns>();
        for (var p : provisions(open(Stage.small().proposal("27")))) {
            p.getContent().stream()
                    .filter(RunIns.class::isInstance)
                    .map(RunIns.class::cast)
                    .forEach(changes::add);
        }
        assertThat(changes)
                .isNotEmpty()
                .allSatisfy(
                        change -> {
                            assertThat(change.getAuthor()).isEqualTo("Delegation RUS");
                            assertThat(change.getDate().toString()).startsWith("2012-12-03T09:0");
                        });
    }

    @Test
    void holders_reservations_and_early_warnings_are_comments_of_their_authors() throws Exception {
        var comments =
                open(Stage.small().draft())
                        .getMainDocumentPart()
                        .getCommentsPart()
                        .getContents()
                        .getComment();
        assertThat(comments)
                .extracting(Comment::getAuthor)
                .containsExactlyInAnyOrder(
                        "Delegation FRA",
                        "Delegation MEX",
                        "Delegation CAN",
                        "Delegation CHN",
                        "chair of plenary",
                        "civil-society");
        assertThat(comments.stream().map(c -> c.getContent().toString()).toList())
                .anyMatch(text -> text.contains("It weakens the rule."));
    }

    private static WordprocessingMLPackage open(Paper paper) throws Exception {
        var bytes = Format.DOCX.render(paper, Phrases.in("en"));
        return WordprocessingMLPackage.load(new ByteArrayInputStream(bytes));
    }

    private static List<P> provisions(WordprocessingMLPackage file) {
        return file.getMainDocumentPart().getContent().stream()
                .filter(P.class::isInstance)
                .map(P.class::cast)
                .filter(p -> p.getPPr().getPStyle().getVal().equals("PlenaryProvision"))
                .toList();
    }

    /** Number and words of each provision, with all changes accepted or all rejected. */
    private static List<String> read(Paper paper, boolean accepted) throws Exception {
        var read = new ArrayList<String>();
        for (var p : provisions(open(paper))) {
            var mark = p.getPPr().getRPr();
            if (!accepted && mark != null && mark.getIns() != null) {
                continue;
            }
            var text = new StringBuilder();
            for (var piece : p.getContent()) {
                switch (piece) {
                    case R run -> words(text, List.of(run));
                    case RunIns ins when accepted -> words(text, ins.getCustomXmlOrSmartTagOrSdt());
                    case RunDel del when !accepted ->
                            words(text, del.getCustomXmlOrSmartTagOrSdt());
                    default -> {}
                }
            }
            read.add(text.toString());
        }
        return read;
    }

    private static void words(StringBuilder text, List<Object> runs) {
        for (var run : runs) {
            for (var content : ((R) run).getContent()) {
                var value =
                        content instanceof jakarta.xml.bind.JAXBElement<?> e
                                ? e.getValue()
                                : content;
                switch (value) {
                    case Text t -> text.append(t.getValue());
                    case DelText t -> text.append(t.getValue());
                    case R.Tab tab -> text.append('|');
                    default -> {}
                }
            }
        }
    }
}
