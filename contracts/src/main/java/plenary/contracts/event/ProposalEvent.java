package plenary.contracts.event;

import java.util.List;

/** Proposals, their instructions and their sponsors. */
public sealed interface ProposalEvent extends DeliberationEvent {

    /** What an instruction does to a provision. */
    enum InstructionKind {
        ADD,
        MOD,
        SUP,
        NOC
    }

    /**
     * The form of an instruction, as it is marked in print: {@code (MOD)} proposes an editorial
     * change only; an underlined {@code NOC} insists that the provision stays as it is, and says
     * why; square brackets, {@code [MOD]}, keep it provisional. Source of the first two: ITU,
     * Guidelines for the preparation of proposals, Plenipotentiary Conference 2010, 2.2; the third
     * is ours.
     */
    enum InstructionForm {
        EDITORIAL,
        PROVISIONAL,
        INSISTING
    }

    /**
     * One numbered instruction.
     *
     * @param n from 1
     * @param provision the provision it concerns; for ADD the identity of the new one
     * @param number as printed ({@code 5A}); identity is {@code provision}
     * @param after for ADD: the provision it follows, absent for the beginning
     * @param text the proposed wording; absent for SUP and NOC
     * @param body the one body it is allocated to; absent until it is allocated
     * @param part for ADD: the part it belongs to; absent for that of the provision it follows
     * @param binding for ADD: whether it binds; absent for as the provision it follows does
     * @param parent for ADD: the provision it is a sub-paragraph of; absent for none
     * @param form how it is meant, where it is not the plain form
     */
    record Instruction(
            int n,
            InstructionKind kind,
            String provision,
            String number,
            String heading,
            String after,
            String text,
            String reasons,
            String body,
            String part,
            Boolean binding,
            String parent,
            InstructionForm form) {

        /** In its plain form. */
        public Instruction(
                int n,
                InstructionKind kind,
                String provision,
                String number,
                String heading,
                String after,
                String text,
                String reasons,
                String body,
                String part,
                Boolean binding,
                String parent) {
            this(
                    n, kind, provision, number, heading, after, text, reasons, body, part, binding,
                    parent, null);
        }

        /** One that makes no sub-paragraph, in its plain form. */
        public Instruction(
                int n,
                InstructionKind kind,
                String provision,
                String number,
                String heading,
                String after,
                String text,
                String reasons,
                String body,
                String part,
                Boolean binding) {
            this(
                    n, kind, provision, number, heading, after, text, reasons, body, part, binding,
                    null);
        }
    }

    record ProposalAnnounced(String proposal, String title, String by, String note)
            implements ProposalEvent {}

    /**
     * @param proposal its number in the series ({@code 27})
     * @param symbol as printed ({@code WCIT12/27})
     * @param by the seat that submits it, and its first confirmed sponsor
     * @param listed delegations listed as sponsors by the submitter; they count once confirmed
     * @param source where the wording is paraphrased from, or {@code illustrative}
     * @param nonPaper the non-paper it was before, or absent
     * @param leave the leave by which it came after the deadline, or absent
     */
    record ProposalTabled(
            String proposal,
            String symbol,
            String title,
            String by,
            List<String> listed,
            List<Instruction> instructions,
            String source,
            String nonPaper,
            String leave)
            implements ProposalEvent {

        /** In time, and new. */
        public ProposalTabled(
                String proposal,
                String symbol,
                String title,
                String by,
                List<String> listed,
                List<Instruction> instructions,
                String source) {
            this(proposal, symbol, title, by, listed, instructions, source, null, null);
        }
    }

    /** A revision replaces the instructions; sponsors who denied or left are not listed again. */
    record ProposalRevised(
            String proposal,
            int revision,
            String symbol,
            List<Instruction> instructions,
            String reason)
            implements ProposalEvent {}

    /** Withdrawn by all who still sponsor it; its instructions leave the draft. */
    record ProposalWithdrawn(String proposal, String by, String reason) implements ProposalEvent {}

    /** A withdrawn proposal was taken up again by another delegation. */
    record ProposalReintroduced(String proposal, String by) implements ProposalEvent {}

    /** Where a proposal ends. */
    enum Disposition {
        CONSIDERED,
        MERGED_INTO,
        SUPERSEDED,
        WITHDRAWN,
        NOT_YET_CONSIDERED
    }

    /**
     * @param into the proposal it was merged into or superseded by, or absent
     */
    record ProposalDisposed(String proposal, Disposition disposition, String note, String into)
            implements ProposalEvent {

        /** On its own. */
        public ProposalDisposed(String proposal, Disposition disposition, String note) {
            this(proposal, disposition, note, null);
        }
    }

    record SponsorConfirmed(String proposal, String delegation) implements ProposalEvent {}

    record SponsorDenied(String proposal, String delegation, String reason)
            implements ProposalEvent {}

    record SponsorLeft(String proposal, String delegation, String reason)
            implements ProposalEvent {}

    /** The instruction belongs before this body. */
    record InstructionAllocated(String proposal, int n, String body) implements ProposalEvent {}
}
