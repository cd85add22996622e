package plenary.proposal.text.intake;

import java.util.List;
import plenary.contracts.event.ProposalEvent.InstructionForm;
import plenary.proposal.text.wording.Change;
import plenary.proposal.text.wording.Words.Flaw;

/**
 * What a file with tracked changes seems to propose.
 *
 * @param tracked whether the file tracks any change
 * @param paragraphs how many stood in the file before the changes, headings apart
 * @param placed how many of them were found in the draft
 * @param authors of all changes, as the file names them
 * @param alternatives wordings for open brackets, which no instruction can bring in
 * @param untracked what the file changed and no instruction says
 * @param returned that it was handed out here, where it was; else null
 */
public record Recognition(
        boolean tracked,
        int paragraphs,
        int placed,
        List<String> authors,
        List<Recognised> instructions,
        List<WordedBracket> alternatives,
        List<Unplaced> unplaced,
        List<Aside> untracked,
        Returned returned) {

    public Recognition {
        authors = List.copyOf(authors);
        instructions = List.copyOf(instructions);
        alternatives = List.copyOf(alternatives);
        unplaced = List.copyOf(unplaced);
        untracked = List.copyOf(untracked);
    }

    /**
     * A wording for an open bracket that a file seems to propose.
     *
     * @param instead the wording in it that the file changes; null where it adds one
     * @param text blank where the words are to go
     * @param difference from that wording, word by word
     * @param reasons from comments; null for none
     * @param tracked whether the file tracks what it changes here
     * @param flaw why the text cannot be an alternative as it is; null where it can
     */
    public record WordedBracket(
            String bracket,
            String provision,
            String number,
            String instead,
            String text,
            List<Change> difference,
            List<String> places,
            List<String> authors,
            String reasons,
            boolean tracked,
            Flaw flaw) {}

    /** What somebody did to a file beside the words of its provisions. */
    public enum Doing {
        /** A provision that stood in the file is not in it any more, and nothing tracks that. */
        PARAGRAPH_GONE,
        /** It has another number, or none; a provision is renumbered by the secretariat. */
        NUMBER_CHANGED,
        /** A heading reads otherwise, and nothing tracks that. */
        HEADING_CHANGED
    }

    /**
     * One such thing. No instruction is made of it.
     *
     * @param place in the file; of what is gone, the paragraph it stood behind, or null
     * @param provision null for a heading
     * @param was the number as the draft has it; null for a heading
     * @param is the number or the heading in the file; null for none
     */
    public record Aside(String place, Doing what, String provision, String was, String is) {}

    /** Why a change could not be placed. */
    public enum Why {
        /** No provision reads like it. */
        NOT_FOUND,
        /** A heading; instructions are on provisions. */
        HEADING,
        /** Two paragraphs of the file are like the same provision. */
        TAKEN
    }

    /**
     * A change that no instruction could be made of.
     *
     * @param before null where it was added
     * @param after null where it was struck
     * @param form how a marker before it says it is meant; null for an ordinary instruction
     */
    public record Unplaced(
            String place, String before, String after, Why why, InstructionForm form) {}

    /** What the paragraphs propose for a draft of these provisions. */
    public static Recognition of(List<Marked> paragraphs, List<Target> draft) {
        return of(paragraphs, draft, null);
    }

    /** The same of a file that was handed out here and comes back. */
    public static Recognition of(List<Marked> paragraphs, List<Target> draft, Returned returned) {
        return new Recognising(paragraphs, draft, returned).done();
    }
}
