package plenary.contracts.event;

import java.time.Instant;
import java.util.List;

/** The register of documents: their series and symbols, and the way of each paper. */
public sealed interface RegisterEvent extends DeliberationEvent {

    /** What a paper is; each series is numbered by itself. */
    enum Series {
        PROPOSAL,
        NON_PAPER,
        TEMPORARY,
        INFORMATION,
        REPORT,
        LIAISON,
        CHAIRS_DRAFT,
        PROGRAMME,
        PARTICIPANTS
    }

    /** What stands before the number in a series ({@code DT} in {@code WCIT12/DT/4}). */
    record SeriesMark(Series series, String mark) {}

    /**
     * How this forum numbers its documents.
     *
     * @param prefix what every symbol begins with ({@code WCIT12})
     * @param marks those that differ from the usual ones
     * @param languages the languages documents are issued in, the first being the one of most
     * @param proposalDeadline from when on a proposal needs leave; absent where there is none
     */
    record SeriesSet(
            String prefix, List<SeriesMark> marks, List<String> languages, Instant proposalDeadline)
            implements RegisterEvent {}

    /**
     * A symbol is taken for a paper that is to come.
     *
     * @param document its name in every address, {@code information-3}
     * @param body the body it is for; absent for all
     * @param by as whom it was asked for: {@code seat:states.FRA}, {@code observer:XYZ}, …
     * @param language of the original
     */
    record DocumentReserved(
            String document,
            Series series,
            String symbol,
            String title,
            String body,
            String by,
            String language)
            implements RegisterEvent {}

    /**
     * The paper is in the secretariat's hands. Read before it is posted by the secretariat, or by
     * the members of the closed body it is for.
     *
     * @param sha256 of the words in UTF-8
     * @param by as whom it was handed in
     */
    record DocumentReceived(String document, String language, String text, String sha256, String by)
            implements RegisterEvent {}

    /**
     * The secretariat edited the words. Read before it is posted by the secretariat, or by the
     * members of the closed body it is for.
     */
    record DocumentEdited(String document, String language, String text, String sha256, String by)
            implements RegisterEvent {}

    /**
     * A translation is there. Read before it is posted by the secretariat, or by the members of the
     * closed body it is for.
     */
    record DocumentTranslated(
            String document, String language, String title, String text, String sha256, String by)
            implements RegisterEvent {}

    /** The paper is out in one language. */
    record DocumentPosted(
            String document, String language, String title, String text, String sha256, String by)
            implements RegisterEvent {}

    /**
     * A file goes with a paper: the original, a scan, a figure. Its bytes are kept beside the
     * record, which keeps what they are known by.
     *
     * @param mediaType such as {@code application/pdf}
     * @param size in bytes
     * @param sha256 of the bytes, lower-case hexadecimal
     * @param by as whom it was attached
     */
    record DocumentFileAttached(
            String document, String fileName, String mediaType, long size, String sha256, String by)
            implements RegisterEvent {}

    /**
     * @param by the symbol that takes its place
     */
    record DocumentSuperseded(String document, String by) implements RegisterEvent {}

    /**
     * One meeting of the day.
     *
     * @param items what is taken up, in order
     */
    record Meeting(String body, String room, Instant from, Instant until, List<String> items) {}

    /**
     * The programme of a day, whole; a later one of the same day replaces it.
     *
     * @param day {@code 2012-12-03}
     * @param revision 0 for the first
     */
    record ProgrammeIssued(
            String day, int revision, String symbol, List<Meeting> meetings, String note)
            implements RegisterEvent {}
}
