package plenary.proposal.text.intake;

import java.util.List;

/**
 * What a file with tracked changes seems to propose.
 *
 * @param tracked whether the file tracks any change
 * @param paragraphs how many stood in the file before the changes, headings apart
 * @param placed how many of them were found in the draft
 * @param authors of all changes, as the file names them
 * @param returned that it was handed out here, where it was; else null
 */
public record Recognition(
        boolean tracked,
        int paragraphs,
        int placed,
        List<String> authors,
        List<Recognised> instructions,
        List<Unplaced> unplaced,
        Returned returned) {

    public Recognition {
        authors = List.copyOf(authors);
        instructions = List.copyOf(instructions);
        unplaced = List.copyOf(unplaced);
    }

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
     */
    public record Unplaced(String place, String before, String after, Why why) {}

    /** What the paragraphs propose for a draft of these provisions. */
    public static Recognition of(List<Marked> paragraphs, List<Target> draft) {
        return of(paragraphs, draft, null);
    }

    /** The same of a file that was handed out here and comes back. */
    public static Recognition of(List<Marked> paragraphs, List<Target> draft, Returned returned) {
        return new Recognising(paragraphs, draft, returned).done();
    }
}
