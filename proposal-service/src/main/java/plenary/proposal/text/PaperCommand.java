package plenary.proposal.text;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.contracts.event.ProposalPaperEvent.Notice;
import plenary.contracts.event.ProposalPaperEvent.Stance;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be asked about the papers round a proposal. */
public sealed interface PaperCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        var room = new Room(state, actor);
        try {
            return PaperDecider.decide(room, this, now);
        } catch (Refused refused) {
            return Decision.refused(room.heard(refused.refusal()));
        }
    }

    /** Passes wording round without a number. */
    record CirculateNonPaper(
            String title, List<String> listed, List<Instruction> instructions, String source)
            implements PaperCommand {}

    record IssueAddendum(String proposal, List<Instruction> instructions, String reason)
            implements PaperCommand {}

    /**
     * @param n the instruction @param text its words as they should have been
     */
    record Corrected(int n, String text) {}

    record IssueCorrigendum(String proposal, List<Corrected> corrections, String reason)
            implements PaperCommand {}

    /** Becomes a sponsor by one's own act, listed or not. */
    record JoinSponsors(String proposal) implements PaperCommand {}

    /** Enters what a delegation said in writing. */
    record EnterSponsor(String proposal, String delegation, Stance stance, Notice notice)
            implements PaperCommand {}

    /** Supports that the proposal be discussed. */
    record SupportProposal(String proposal) implements PaperCommand {}

    /** Lets a delegation table one proposal after the deadline. */
    record AdmitLate(String delegation, String reason) implements PaperCommand {}
}
