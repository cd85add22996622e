package plenary.proposal.text.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.proposal.text.intake.Recognised;
import plenary.proposal.text.intake.Recognised.Ground;
import plenary.proposal.text.intake.Recognition;
import plenary.proposal.text.intake.Recognition.Unplaced;
import plenary.proposal.text.wording.Change;

/**
 * What a Word file seems to propose, for correction. Nothing of it is recorded.
 *
 * @param tracked whether the file tracks any change; where not, it is compared with the draft
 * @param paragraphs how many stood in the file before the changes, headings apart
 * @param placed how many of them were found in the draft
 * @param authors of the changes, as the file names them
 * @param unplaced changes that no instruction could be made of
 */
record RecognitionView(
        @Schema(required = true) boolean tracked,
        int paragraphs,
        int placed,
        List<String> authors,
        List<RecognisedView> instructions,
        List<Unplaced> unplaced) {

    /**
     * One instruction.
     *
     * @param instruction as proposal.table takes it
     * @param difference from the draft's wording, word by word
     * @param confidence how sure it is that this is meant, from 0 to 100
     * @param grounds why it is taken so
     * @param places where in the file
     * @param authors of its changes, as the file names them
     * @param original the wording the file starts from, where it is not the draft's
     * @param fault why its text cannot be tabled as it is; absent where it can
     */
    @Schema(name = "RecognisedView")
    record RecognisedView(
            @Schema(required = true) InstructionRequest instruction,
            List<Change> difference,
            int confidence,
            List<Ground> grounds,
            List<String> places,
            List<String> authors,
            String original,
            String fault) {

        static RecognisedView of(Recognised r) {
            return new RecognisedView(
                    request(r.instruction()),
                    r.difference(),
                    r.confidence(),
                    r.grounds(),
                    r.places(),
                    r.authors(),
                    r.original(),
                    r.fault());
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

    static RecognitionView of(Recognition recognition) {
        return new RecognitionView(
                recognition.tracked(),
                recognition.paragraphs(),
                recognition.placed(),
                recognition.authors(),
                recognition.instructions().stream().map(RecognisedView::of).toList(),
                recognition.unplaced());
    }
}
