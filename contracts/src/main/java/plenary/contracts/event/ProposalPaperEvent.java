package plenary.contracts.event;

import java.util.List;
import plenary.contracts.event.ProposalEvent.Instruction;

/** The papers round a proposal: non-papers, addenda, corrigenda, notices of sponsors, leaves. */
public sealed interface ProposalPaperEvent extends DeliberationEvent {

    /**
     * Wording passed round without a number: it has no standing and cannot be taken up.
     *
     * @param proposal its identity, {@code np-1}
     * @param by the seat that circulates it
     */
    record NonPaperCirculated(
            String proposal,
            String title,
            String by,
            List<String> listed,
            List<Instruction> instructions,
            String source)
            implements ProposalPaperEvent {}

    /**
     * Further instructions beside those that stand.
     *
     * @param addendum from 1
     * @param by the seat of the sponsor that issues it
     * @param instructions numbered on from the last
     */
    record AddendumIssued(
            String proposal,
            int addendum,
            String symbol,
            String by,
            List<Instruction> instructions,
            String reason)
            implements ProposalPaperEvent {}

    /**
     * One corrected wording.
     *
     * @param n the instruction
     * @param was the words as they were issued
     */
    record Correction(int n, String was, String text) {}

    /** Words are corrected without a new revision; both wordings stay to be seen. */
    record CorrigendumIssued(
            String proposal,
            int corrigendum,
            String symbol,
            String by,
            List<Correction> corrections,
            String reason)
            implements ProposalPaperEvent {}

    /** A delegation became a sponsor by its own act. */
    record SponsorJoined(String proposal, String delegation) implements ProposalPaperEvent {}

    /** What a delegation has said in writing. */
    enum Stance {
        CONFIRMED,
        DENIED,
        LEFT
    }

    /**
     * A written notice, as the secretariat holds it.
     *
     * @param reference how the paper is found ({@code Note verbale 12/2012})
     * @param text its words, or absent where only the file is attached
     * @param fileName of the attached file, or absent
     * @param sha256 of the attached file, else of the words, lower-case hexadecimal
     */
    record Notice(String reference, String text, String fileName, String sha256) {}

    /** The secretariat entered what a delegation said in a written notice. */
    record SponsorEntered(String proposal, String delegation, Stance stance, Notice notice)
            implements ProposalPaperEvent {}

    /** A delegation supports that the proposal be discussed; it is no sponsor by that. */
    record ProposalSupported(String proposal, String delegation) implements ProposalPaperEvent {}

    /**
     * The chair of the plenary lets a delegation table one proposal after the deadline.
     *
     * @param leave {@code leave-1}
     */
    record LateProposalAdmitted(String leave, String delegation, String reason)
            implements ProposalPaperEvent {}
}
