package plenary.proposal.text.intake.file;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.model.listnumbering.Emulator;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.CTTrackChange;
import org.docx4j.wml.ContentAccessor;
import org.docx4j.wml.P;
import org.docx4j.wml.SdtElement;
import org.docx4j.wml.Tbl;
import plenary.proposal.text.intake.Marked;
import plenary.proposal.text.intake.Marks;
import plenary.proposal.text.intake.Why;

/** Goes through the body of a Word file, paragraph by paragraph. */
final class WordParagraphs {
    private static final int CONTENTS = -1;

    private final WordprocessingMLPackage word;
    private final WordStyles styles;
    private final WordComments comments;
    private final Marks marks;
    private final List<Marked> found = new ArrayList<>();
    private int paragraphs;
    private String title;
    private boolean others;

    WordParagraphs(WordprocessingMLPackage word, Marks marks) throws Docx4JException {
        this.word = word;
        this.marks = marks;
        this.styles = new WordStyles(word.getMainDocumentPart().getStyleDefinitionsPart());
        this.comments = WordComments.of(word.getMainDocumentPart().getCommentsPart(), marks);
    }

    WordFile read() throws Docx4JException, FaultyFile {
        through(word.getMainDocumentPart().getContents().getBody().getContent(), null);
        return new WordFile(found, title, others);
    }

    private void through(List<Object> content, Why odd) throws FaultyFile {
        for (var thing : content) {
            var block = thing instanceof JAXBElement<?> element ? element.getValue() : thing;
            switch (block) {
                case P paragraph -> take(paragraph, odd);
                case Tbl table -> through(table.getContent(), WordFile.TABLE);
                case SdtElement control -> through(control.getSdtContent().getContent(), odd);
                case ContentAccessor around -> through(around.getContent(), odd);
                default -> {
                    // bookmarks, ends of comments, properties of sections
                }
            }
        }
    }

    private void take(P paragraph, Why odd) throws FaultyFile {
        paragraphs++;
        if (paragraphs > WordFile.MOST_PARAGRAPHS) {
            throw new FaultyFile("file", Why.TOO_MANY_PARAGRAPHS, WordFile.MOST_PARAGRAPHS);
        }
        var runs = new WordRuns(comments, marks);
        runs.read(paragraph.getContent());
        others |= runs.others();
        var level = styles.heading(paragraph.getPPr());
        var mark = paragraph.getPPr() == null ? null : paragraph.getPPr().getRPr();
        var begun = mark != null && (own(mark.getIns()) || mark.getMoveTo() != null);
        var joined = mark != null && (own(mark.getDel()) || mark.getMoveFrom() != null);
        var marked =
                new Marked(
                        "paragraph " + paragraphs,
                        level == WordStyles.TITLE ? CONTENTS : level,
                        begun ? null : number(paragraph),
                        runs.stretches(),
                        begun,
                        joined,
                        runs.notes(),
                        odd == null ? runs.odd() : odd);
        if (level == WordStyles.TITLE && title == null && !marked.after().isBlank()) {
            title = marked.after().strip();
        }
        if (!marked.stretches().isEmpty() || begun || joined || marked.odd() != null) {
            found.add(marked);
        }
    }

    private boolean own(CTTrackChange mark) {
        return mark != null && !marks.stoodAlready(mark.getAuthor(), WordRuns.time(mark));
    }

    /** What the file numbers it by; a bullet is no number. */
    private String number(P paragraph) {
        if (paragraph.getPPr() == null) {
            return null;
        }
        try {
            var numbered = Emulator.getNumber(word, paragraph.getPPr());
            return numbered == null
                            || numbered.getBullet() != null
                            || numbered.getNumString() == null
                            || numbered.getNumString().isBlank()
                    ? null
                    : numbered.getNumString().strip();
        } catch (RuntimeException e) {
            return null; // a list that the file does not define numbers nothing
        }
    }
}
