package plenary.contracts.event;

/** Votes that go on by a printed sheet, for want of a network. */
public sealed interface PaperVoteEvent extends DeliberationEvent {

    /**
     * From now on answers are written on the vote's sheet; ballots cast before stand. Two tellers
     * key in what the paper says.
     *
     * @param reason in the moderator's words
     */
    record PollTakenOnPaper(String poll, String reason) implements PaperVoteEvent {}

    /**
     * A picture of the sheet as it was filled in.
     *
     * @param sha256 hex digest of a file handed in before
     * @param audience who may read it: those who read the vote, and where its names are not
     *     published the secretariat alone
     */
    record SheetScanned(String poll, String fileName, String sha256, String audience)
            implements PaperVoteEvent {}
}
