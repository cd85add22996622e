package plenary.proposal.text;

import java.time.Instant;
import java.util.List;
import plenary.contracts.event.BracketEvent.ReservationKind;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.contracts.event.ProposalEvent.Disposition;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.text.wording.Selection;

/**
 * What can be asked about proposals and the draft. Where a command names an expected version, it is
 * that of the provision, and null where the actor named none.
 */
public sealed interface TextCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        return TextDecider.decide(state, actor, this, now);
    }

    /** Takes in the base text, from which the forum's one draft starts. */
    record ImportInstrument(
            String instrument,
            String title,
            String language,
            String source,
            List<BaseProvision> provisions)
            implements TextCommand {}

    /** Says that a proposal is coming. @param proposal its number; null for the next one */
    record AnnounceProposal(String proposal, String title, String note) implements TextCommand {}

    /**
     * Tables a proposal.
     *
     * @param proposal its number; null for the next one
     * @param symbol one it bears already elsewhere; null for the next of its series
     * @param listed delegations listed as sponsors, which count once they have confirmed
     * @param instructions numbered here, in this order, from 1
     * @param nonPaper the non-paper it was before, or null
     * @param onBehalfOf the negotiating group it is tabled for, or null
     */
    record TableProposal(
            String proposal,
            String symbol,
            String title,
            List<String> listed,
            List<Instruction> instructions,
            String source,
            String nonPaper,
            String onBehalfOf)
            implements TextCommand {

        /** New, and for the delegation itself. */
        public TableProposal(
                String proposal,
                String symbol,
                String title,
                List<String> listed,
                List<Instruction> instructions,
                String source) {
            this(proposal, symbol, title, listed, instructions, source, null, null);
        }
    }

    record ReviseProposal(String proposal, List<Instruction> instructions, String reason)
            implements TextCommand {}

    /** Withdraws one's sponsorship; the last to do so withdraws the proposal. */
    record WithdrawProposal(String proposal, String reason) implements TextCommand {}

    record ReintroduceProposal(String proposal) implements TextCommand {}

    /**
     * @param into the proposal it was merged into or superseded by, or null
     */
    record DisposeProposal(String proposal, Disposition disposition, String note, String into)
            implements TextCommand {

        /** On its own. */
        public DisposeProposal(String proposal, Disposition disposition, String note) {
            this(proposal, disposition, note, null);
        }
    }

    record ConfirmSponsor(String proposal, String delegation) implements TextCommand {}

    record DenySponsor(String proposal, String delegation, String reason) implements TextCommand {}

    record LeaveSponsors(String proposal, String delegation, String reason)
            implements TextCommand {}

    record AllocateInstruction(String proposal, int n, String body) implements TextCommand {}

    /**
     * @param reason why it opens words that stand agreed; null where it opens none
     */
    record TakeUpInstruction(String proposal, int n, Long expectedVersion, String reason)
            implements TextCommand {
        public TakeUpInstruction(String proposal, int n, Long expectedVersion) {
            this(proposal, n, expectedVersion, null);
        }
    }

    /** Writes other words over a passage without brackets. */
    record EditWording(
            String provision, Selection passage, String text, String reason, Long expectedVersion)
            implements TextCommand {}

    record CallConsensus(String body, List<String> provisions) implements TextCommand {}

    /**
     * @param provision may be null where the call is about one only
     */
    record ObjectToConsensus(String call, String provision, Selection passage, String reason)
            implements TextCommand {}

    record GavelConsensus(String call) implements TextCommand {}

    /**
     * @param passages several make linked brackets: agreed only together; a gap makes an empty one
     * @param placeholder of an empty bracket: what is missing; null for nothing
     * @param language of a linguistic bracket, which goes before the editorial committee; null for
     *     one on the substance
     */
    record OpenBracket(
            String provision,
            List<Selection> passages,
            String reason,
            Long expectedVersion,
            String placeholder,
            String language)
            implements TextCommand {

        /** Round words that stand, on the substance. */
        public OpenBracket(
                String provision, List<Selection> passages, String reason, Long expectedVersion) {
            this(provision, passages, reason, expectedVersion, null, null);
        }
    }

    /** Brackets whole provisions that follow one another, agreed only together. */
    record OpenRun(String first, String last, String reason) implements TextCommand {}

    /** Writes what a placeholder says is missing. */
    record FillBracket(String bracket, String text) implements TextCommand {}

    record JoinBracket(String bracket, String seat, String reason) implements TextCommand {}

    /**
     * @param reason may be null
     */
    record LetGoOfBracket(String bracket, String seat, String reason) implements TextCommand {

        /** Without a reason. */
        public LetGoOfBracket(String bracket, String seat) {
            this(bracket, seat, null);
        }
    }

    record LinkBrackets(String bracket, String with) implements TextCommand {}

    record UnlinkBrackets(String bracket, String with) implements TextCommand {}

    record ProposeAlternative(String bracket, String text) implements TextCommand {}

    /**
     * Takes back one's own wording.
     *
     * @param into the wording in favour of which; null for none
     */
    record WithdrawAlternative(String bracket, String alternative, String into)
            implements TextCommand {}

    record ChooseAlternative(String bracket, String alternative) implements TextCommand {}

    /**
     * @param until when the higher body is asked to have dealt with it; null for no deadline
     */
    record EscalateBracket(String bracket, String note, Instant until) implements TextCommand {

        /** Without a deadline. */
        public EscalateBracket(String bracket, String note) {
            this(bracket, note, null);
        }
    }

    /**
     * @param until when the lower body is to have reported; null for no deadline
     */
    record ReferBracket(String bracket, String to, String mandate, Instant until)
            implements TextCommand {

        /** Without a deadline. */
        public ReferBracket(String bracket, String to, String mandate) {
            this(bracket, to, mandate, null);
        }
    }

    /**
     * @param provision null for the whole text
     * @param passage the words it is about; null for all of it
     */
    record EnterReservation(
            String provision, ReservationKind reservationKind, String text, Selection passage)
            implements TextCommand {

        /** On a provision or the whole. */
        public EnterReservation(String provision, ReservationKind reservationKind, String text) {
            this(provision, reservationKind, text, null);
        }
    }

    /**
     * @param reason may be null
     */
    record LiftReservation(String reservation, String reason) implements TextCommand {}

    /**
     * @param reading 1 or 2
     */
    record HoldReading(int reading) implements TextCommand {}

    /**
     * @param title of the adopted text; null for the draft's
     * @param basis what it is said to rest on; null for nothing. A temperature check is refused.
     */
    record AdoptText(String title, String basis) implements TextCommand {

        /** On nothing but the draft itself. */
        public AdoptText(String title) {
            this(title, null);
        }
    }
}
