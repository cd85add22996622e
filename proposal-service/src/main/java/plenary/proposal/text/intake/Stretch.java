package plenary.proposal.text.intake;

/**
 * A stretch of words in a paragraph with tracked changes.
 *
 * @param author who changed it; null where it is kept, or nobody is named
 * @param date as the file has it; null where it has none
 * @param moved whether it was moved and not written or struck anew
 */
public record Stretch(Kind kind, String words, String author, String date, boolean moved) {

    /** What became of it. */
    public enum Kind {
        KEPT,
        INSERTED,
        DELETED
    }

    public static Stretch kept(String words) {
        return new Stretch(Kind.KEPT, words, null, null, false);
    }

    /** Whether it stood before the changes. */
    boolean stood() {
        return kind != Kind.INSERTED;
    }

    /** Whether it stands after them. */
    boolean stands() {
        return kind != Kind.DELETED;
    }
}
