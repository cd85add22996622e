package plenary.proposal.text.intake;

import java.util.List;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.proposal.text.wording.Change;
import plenary.proposal.text.wording.Words.Flaw;

/**
 * An instruction that a file seems to give. It is for correction, and nothing is tabled by it.
 *
 * @param confidence how sure it is that this is meant, from 0 to 100
 * @param grounds why it is taken so
 * @param places where in the file
 * @param authors of the changes, as the file names them
 * @param start the wording that the difference is from: the instrument's, or that of the draft
 *     which the file was handed out with
 * @param original the file's wording before the changes, where it is not the draft's; else null
 * @param flaw why the text cannot be tabled as it is; null where it can
 */
public record Recognised(
        Instruction instruction,
        String start,
        List<Change> difference,
        int confidence,
        List<Ground> grounds,
        List<String> places,
        List<String> authors,
        String original,
        Flaw flaw) {

    public Recognised {
        grounds = List.copyOf(grounds);
        places = List.copyOf(places);
        authors = List.copyOf(authors);
    }

    /** Why a paragraph is taken for an instruction on a provision. */
    public enum Ground {
        /** Its number and its wording are the provision's. */
        NUMBER_AND_WORDING,
        /** Its wording is the provision's, or much like it. */
        WORDING,
        /** It stands, with a number of its own, behind the provision named. */
        NEW_NUMBER,
        /** It stands behind the provision named and has no number; one is proposed. */
        NO_NUMBER,
        /**
         * It has no number and stands behind a numbered provision, of which it is taken as a part.
         */
        FURTHER_LINE,
        /** Nothing of it is left. */
        ALL_DELETED,
        /** The file moves it; there is no instruction to move. */
        MOVED,
        /** NOC stands before it. */
        MARKED_NOC,
        /** It is unchanged and has a comment. */
        COMMENT_ONLY,
        /** What the file starts from is not the draft's wording. */
        OTHER_ORIGINAL,
        /** It differs from the draft, and no change is tracked in the file. */
        NOT_TRACKED,
        /** The draft has other words for it now than the file was handed out with. */
        MOVED_SINCE,
        /** It has open brackets in the draft: a wording is brought in as an alternative. */
        OPEN_BRACKETS
    }
}
