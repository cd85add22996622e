package plenary.proposal.text.wording;

/** A stretch of words in the difference between two wordings. */
public record Change(Kind kind, String text) {

    /** What became of it. */
    public enum Kind {
        KEEP,
        DELETE,
        INSERT
    }
}
