package plenary.proposal.text.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static plenary.proposal.text.intake.file.WordFiles.change;
import static plenary.proposal.text.intake.file.WordFiles.in;
import static plenary.proposal.text.intake.file.WordFiles.marked;
import static plenary.proposal.text.intake.file.WordFiles.noted;
import static plenary.proposal.text.intake.file.WordFiles.out;
import static plenary.proposal.text.intake.file.WordFiles.p;
import static plenary.proposal.text.intake.file.WordFiles.run;
import static plenary.proposal.text.intake.file.WordFiles.styled;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.proposal.text.intake.Fault;
import plenary.proposal.text.intake.Marked;
import plenary.proposal.text.intake.Outline;

class WordFileTest {
    private static final byte[] PLAIN = WordFiles.of(p(run("Words.")));
    private static final String RELS = "word/_rels/document.xml.rels";

    private static Marked only(String paragraph) throws FaultyFile {
        return WordFile.of(WordFiles.of(paragraph)).paragraphs().getFirst();
    }

    @Test
    void words_put_in_taken_out_and_moved_are_told_apart() throws FaultyFile {
        var marked =
                only(
                        p(
                                run("Members shall "),
                                out("not "),
                                in("neither delay nor "),
                                change("moveFrom", run("once ")),
                                run("impede"),
                                change("moveTo", run(" twice"))));
        assertThat(marked.before()).isEqualTo("Members shall not once impede");
        assertThat(marked.after()).isEqualTo("Members shall neither delay nor impede twice");
        assertThat(marked.stretches()).filteredOn(s -> s.moved()).hasSize(2);
        assertThat(marked.stretches().get(1).author()).isEqualTo("Delegate");
        assertThat(marked.stretches().get(1).date()).isEqualTo("2012-12-03T09:00:00Z");
    }

    @Test
    void what_was_put_in_and_taken_out_again_never_stood() throws FaultyFile {
        var marked =
                only(
                        p(
                                run("One"),
                                change(
                                        "ins",
                                        change("del", "<w:r><w:delText> two</w:delText></w:r>"))));
        assertThat(marked.before()).isEqualTo("One");
        assertThat(marked.after()).isEqualTo("One");
    }

    @Test
    void other_formatting_is_no_change() throws FaultyFile {
        var marked =
                only(
                        "<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id=\"3\" w:author=\"D\"><w:rPr/>"
                                + "</w:rPrChange></w:rPr><w:t>Bold.</w:t></w:r></w:p>");
        assertThat(marked.changed()).isFalse();
        assertThat(marked.after()).isEqualTo("Bold.");
    }

    @Test
    void ends_of_paragraphs_are_put_in_and_taken_out_too() throws FaultyFile {
        assertThat(only(marked("ins", run("One"))).begun()).isTrue();
        assertThat(only(marked("del", run("One"))).joined()).isTrue();
    }

    @Test
    void a_comment_is_noted_where_it_begins() throws FaultyFile {
        var file = WordFile.of(WordFiles.with("Because.", p(noted(run("One.")))));
        assertThat(file.paragraphs().getFirst().notes())
                .extracting(n -> n.words())
                .containsExactly("Because.");
    }

    @Test
    void headings_and_typed_numbers_make_a_base_text() throws FaultyFile {
        var faults = new ArrayList<Fault>();
        var file =
                WordFile.of(
                        WordFiles.of(
                                styled("Title", run("The Regulations")),
                                styled("Heading1", run("Article 3 Network")),
                                p(run("3.1\tMembers shall:")),
                                p(run("a)\tpass calls;")),
                                styled("Heading2", run("3.2 Life")),
                                p(run("Safety of life comes first."))));
        var outline = Outline.of(file.blocks(faults));
        assertThat(faults).isEmpty();
        assertThat(outline.faults()).isEmpty();
        assertThat(file.title()).isEqualTo("The Regulations");
        assertThat(outline.provisions())
                .extracting(BaseProvision::number)
                .containsExactly("3.1", "3.1(a)", "3.2");
        assertThat(outline.provisions().getLast().text()).isEqualTo("Safety of life comes first.");
    }

    @Test
    void a_base_text_has_no_changes_tables_footnotes_or_pictures() throws FaultyFile {
        var faults = new ArrayList<Fault>();
        WordFile.of(
                        WordFiles.of(
                                p(run("Fine.")),
                                p(run("Open "), in("change")),
                                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc>"
                                        + "<w:tc><w:p><w:r><w:t>next</w:t></w:r></w:p></w:tc>"
                                        + "</w:tr></w:tbl>",
                                p(run("Noted"), "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"),
                                p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>")))
                .blocks(faults);
        assertThat(faults)
                .extracting(Fault::place, Fault::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "paragraph 2", "has tracked changes; accept or reject them first"),
                        org.assertj.core.groups.Tuple.tuple(
                                "paragraph 3", "a table cannot be wording"),
                        org.assertj.core.groups.Tuple.tuple(
                                "paragraph 5", "has a footnote, which no wording can hold"),
                        org.assertj.core.groups.Tuple.tuple("paragraph 6", "has hidden words"));
    }

    @Test
    void what_is_no_word_file_is_refused() {
        faulty("words".getBytes(StandardCharsets.UTF_8), "is not a Word file (.docx)");
        faulty(new byte[0], "is not a Word file (.docx)");
        faulty(WordFiles.archive(Map.of("a.txt", new byte[] {1})), "is not a Word file (.docx)");
        faulty(
                new byte[] {
                    (byte) 0xD0,
                    (byte) 0xCF,
                    0x11,
                    (byte) 0xE0,
                    (byte) 0xA1,
                    (byte) 0xB1,
                    0x1A,
                    (byte) 0xE1,
                    0
                },
                "is encrypted, or of the older form .doc; save it as .docx without a password");
        faulty(java.util.Arrays.copyOf(PLAIN, PLAIN.length / 3), "breaks off");
    }

    @Test
    void a_small_file_that_unpacks_to_a_large_one_is_not_unpacked() {
        var bomb = WordFiles.with(PLAIN, "word/media/z.bin", "0".repeat(Archive.LARGEST_PART + 1));
        assertThat(bomb.length).isLessThan(200_000);
        faulty(bomb, "unpacks to more than a text can have");
        var parts = WordFiles.parts(PLAIN);
        for (var i = 0; i < Archive.MOST_PARTS; i++) {
            parts.put("word/media/" + i, new byte[0]);
        }
        faulty(WordFiles.archive(parts), "has more than 1000 parts");
    }

    @Test
    void macros_and_parts_from_elsewhere_are_refused() {
        faulty(
                WordFiles.with(PLAIN, "word/vbaProject.bin", "x"),
                "is a macro; save the file without");
        faulty(
                WordFiles.with(PLAIN, "word/embeddings/x.bin", "x"),
                "is another file inside this one");
        faulty(
                WordFiles.with(
                        PLAIN,
                        RELS,
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                + "relationships\"><Relationship Id=\"r1\" TargetMode=\"External\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                + "relationships/image\" Target=\"http://example.org/x.png\"/>"
                                + "</Relationships>"),
                "points to a part outside the file");
        faulty(WordFiles.with(PLAIN, "../x.xml", "<a/>"), "has a name that leads out of the file");
    }

    @Test
    void xml_with_entities_without_end_or_of_great_depth_is_refused() {
        faulty(
                WordFiles.with(
                        PLAIN,
                        "word/settings.xml",
                        "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>"),
                "declares a document type or entities");
        faulty(
                WordFiles.with(PLAIN, "word/settings.xml", "<a>".repeat(300) + "</a>".repeat(300)),
                "is nested too deep or too long");
        faulty(WordFiles.with(PLAIN, "word/settings.xml", "<a>"), "is not well-formed XML");
    }

    private static void faulty(byte[] file, String reason) {
        var faulty = catchThrowableOfType(FaultyFile.class, () -> WordFile.of(file));
        assertThat(faulty).isNotNull();
        assertThat(faulty.faults()).extracting(Fault::reason).containsExactly(reason);
    }
}
