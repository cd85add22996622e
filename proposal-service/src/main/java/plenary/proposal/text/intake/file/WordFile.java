package plenary.proposal.text.intake.file;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import plenary.proposal.text.intake.Block;
import plenary.proposal.text.intake.Fault;
import plenary.proposal.text.intake.Marked;
import plenary.proposal.text.intake.Marks;
import plenary.proposal.text.intake.Why;

/**
 * A Word file (.docx), as Word and LibreOffice write it: its paragraphs with their tracked changes.
 *
 * @param title its first line of the style Title; null where it has none
 * @param others whether a change is left in it that it was handed out with
 */
record WordFile(List<Marked> paragraphs, String title, boolean others) {

    /** Paragraphs of one file. */
    static final int MOST_PARAGRAPHS = 20_000;

    /** Said of each paragraph in a table's cells. */
    static final Why TABLE = Why.TABLE;

    static WordFile of(byte[] file) throws FaultyFile {
        return of(Archive.of(file), Marks.none());
    }

    /** Where only what is not marked as having stood in it already is a change. */
    static WordFile of(Archive archive, Marks marks) throws FaultyFile {
        try {
            var word = WordprocessingMLPackage.load(archive.repacked());
            return new WordParagraphs(word, marks).read();
        } catch (Docx4JException | RuntimeException e) {
            throw new FaultyFile("file", Why.UNREADABLE);
        }
    }

    /** As a base text, which has no changes and nothing that wording cannot hold. */
    List<Block> blocks(List<Fault> faults) {
        var blocks = new ArrayList<Block>();
        var inTable = false;
        for (var paragraph : paragraphs) {
            var cell = paragraph.odd() == TABLE;
            if (cell && inTable) {
                continue; // a table is one fault, at its first cell
            }
            inTable = cell;
            if (paragraph.changed()) {
                faults.add(new Fault(paragraph.place(), paragraph.after(), Why.TRACKED));
            } else if (paragraph.odd() != null) {
                faults.add(new Fault(paragraph.place(), paragraph.after(), paragraph.odd()));
            } else if (paragraph.heading() >= 0) {
                blocks.add(paragraph.block());
            }
        }
        return blocks;
    }
}
