package plenary.proposal.text.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.proposal.text.intake.Recognised;
import plenary.proposal.text.intake.Recognised.Ground;
import plenary.proposal.text.intake.Recognition;
import plenary.proposal.text.intake.Recognition.Aside;
import plenary.proposal.text.intake.Recognition.Unplaced;
import plenary.proposal.text.intake.Recognition.WordedBracket;
import plenary.proposal.text.intake.Returned;
import plenary.proposal.text.wording.Change;
import plenary.proposal.text.wording.Phrases;
import plenary.proposal.text.wording.Words.Flaw;

/**
 * What a Word file seems to propose, for correction. Nothing of it is recorded.
 *
 * @param tracked whether the file tracks any change; where not, it is compared with the draft
 * @param paragraphs how many stood in the file before the changes, headings apart
 * @param placed how many of them were found in the draft
 * @param authors of the changes, as the file names them
 * @param alternatives wordings for open brackets, to be brought in by alternative.propose
 * @param unplaced changes that no instruction could be made of
 * @param untracked what was changed beside the words, or without tracking, and no instruction says
 * @param returned that the file was handed out here; absent where it was not
 */
record RecognitionView(
        @Schema(required = true) boolean tracked,
        int paragraphs,
        int placed,
        List<String> authors,
        List<RecognisedView> instructions,
        List<WordedBracket> alternatives,
        List<Unplaced> unplaced,
        List<Aside> untracked,
        ReturnedView returned) {

    /**
     * One instruction.
     *
     * @param instruction as proposal.table takes it
     * @param start the wording that the difference is from: the instrument's, or the draft's with
     *     which the file was handed out
     * @param difference from it, word by word
     * @param confidence how sure it is that this is meant, from 0 to 100
     * @param grounds why it is taken so
     * @param places where in the file
     * @param authors of its changes, as the file names them
     * @param original the wording the file starts from, where it is not the draft's
     * @param flaw why its text cannot be tabled as it is; absent where it can
     */
    @Schema(name = "RecognisedView")
    record RecognisedView(
            @Schema(required = true) InstructionRequest instruction,
            String start,
            List<Change> difference,
            int confidence,
            List<Ground> grounds,
            List<String> places,
            List<String> authors,
            String original,
            Flaw flaw) {

        static RecognisedView of(Recognised r) {
            return new RecognisedView(
                    request(r.instruction()),
                    r.start(),
                    Phrases.of(r.difference()),
                    r.confidence(),
                    r.grounds(),
                    r.places(),
                    r.authors(),
                    r.original(),
                    r.flaw());
        }

        private static InstructionRequest request(Instruction i) {
            return new InstructionRequest(
                    i.kind(),
                    i.provision(),
                    i.number(),
                    i.heading(),
                    i.after(),
                    i.text(),
                    i.reasons(),
                    i.body(),
                    i.part(),
                    i.binding(),
                    i.parent(),
                    i.form());
        }
    }

    /**
     * A file that was handed out here.
     *
     * @param form what it was: draft, brackets, proposal or adopted; absent where the file does not
     *     say any more
     * @param symbol of a proposal
     * @param forum the forum it was handed out in
     * @param here whether that is this forum
     * @param entry the record entry it was made from, with which it is compared
     * @param at forum time of that entry
     * @param entries how many entries the record has had since; absent in another forum's file
     * @param others whose changes and comments stood in it, and were not taken for the sender's
     */
    @Schema(name = "ReturnedView")
    record ReturnedView(
            String form,
            String symbol,
            String forum,
            @Schema(required = true) boolean here,
            Long entry,
            Instant at,
            Long entries,
            List<String> others) {

        static ReturnedView of(Returned returned, Sight sight) {
            var imprint = returned.imprint();
            if (imprint == null) {
                return new ReturnedView(
                        null, null, null, true, null, null, null, returned.others());
            }
            var here = sight.state().assembly().forum().id().equals(imprint.forum());
            return new ReturnedView(
                    imprint.form(),
                    imprint.symbol(),
                    imprint.forum(),
                    here,
                    imprint.entry(),
                    imprint.at(),
                    here ? Math.max(0, sight.state().seq() - imprint.entry()) : null,
                    returned.others());
        }
    }

    static RecognitionView of(Recognition recognition, Sight sight) {
        return new RecognitionView(
                recognition.tracked(),
                recognition.paragraphs(),
                recognition.placed(),
                recognition.authors(),
                recognition.instructions().stream().map(RecognisedView::of).toList(),
                recognition.alternatives(),
                recognition.unplaced(),
                recognition.untracked(),
                recognition.returned() == null
                        ? null
                        : ReturnedView.of(recognition.returned(), sight));
    }
}
