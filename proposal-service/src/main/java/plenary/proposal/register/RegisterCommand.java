package plenary.proposal.register;

import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import plenary.contracts.event.RegisterEvent.Meeting;
import plenary.contracts.event.RegisterEvent.Series;
import plenary.contracts.event.RegisterEvent.SeriesMark;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be asked of the register of documents. */
public sealed interface RegisterCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        try {
            return RegisterDecider.decide(state, actor, this);
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }

    /** Says how the forum numbers its documents and when proposals are due. */
    record SetSeries(
            String prefix, List<SeriesMark> marks, List<String> languages, Instant proposalDeadline)
            implements RegisterCommand {}

    /**
     * Takes the next symbol of a series, and hands the paper in where its words are there already.
     *
     * @param body the body it is for; null for all
     * @param text null where the paper is to come
     */
    record ReserveDocument(Series series, String title, String body, String language, String text)
            implements RegisterCommand {}

    /** Hands in the words. */
    record SubmitDocument(String document, String text) implements RegisterCommand {}

    record EditDocument(String document, String language, String text) implements RegisterCommand {}

    /** A paper's translation, or that of a proposal's paper. */
    record TranslateDocument(String document, String language, String title, String text)
            implements RegisterCommand {}

    /** A file whose bytes are kept already goes with a paper. */
    record AttachFile(String document, AttachedFile file) implements RegisterCommand {}

    record PostDocument(String document, String language) implements RegisterCommand {}

    /**
     * @param by the symbol that takes its place
     */
    record SupersedeDocument(String document, String by) implements RegisterCommand {}

    record IssueProgramme(String day, List<Meeting> meetings, String note)
            implements RegisterCommand {}

    /**
     * A body's report to the one above, made from its acts and posted at once.
     *
     * @param texts as it was made, with the chair's remarks, by language; the first is the original
     */
    record PostReport(String body, String title, SequencedMap<String, String> texts)
            implements RegisterCommand {}
}
