package plenary.contracts.event;

/** References from provisions, to other provisions and to documents outside. */
public sealed interface CitationEvent extends DeliberationEvent {

    /**
     * A reference as data.
     *
     * @param provision that refers
     * @param words by which it refers
     * @param to the provision it refers to; absent for a document outside
     * @param document the citation of a document outside; absent for a provision
     * @param url where that document is, or absent
     * @param quoted the passage that is meant, or absent
     * @param before what stands before that passage, or absent
     * @param after what stands after it, or absent
     */
    record CitationEntered(
            String citation,
            String provision,
            String words,
            String to,
            String document,
            String url,
            String quoted,
            String before,
            String after)
            implements CitationEvent {}

    /** It was no reference after all, or no longer is one. */
    record CitationWithdrawn(String citation, String reason) implements CitationEvent {}

    /**
     * Whether words that look like a reference are one.
     *
     * @param words as they stand in the wording
     * @param to the provision they were taken to mean
     * @param confirmed whether they are; where not they hold nothing up
     */
    record ReferenceSettled(
            String provision, String words, String to, boolean confirmed, String reason)
            implements CitationEvent {}
}
