package plenary.proposal.text;

import java.time.Instant;
import java.util.List;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.text.wording.Selection;

/** What can be asked about agreement: in writing, ad referendum, opened again. */
public sealed interface AgreementCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        var room = new Room(state, actor);
        try {
            return switch (this) {
                case OpenSilence c -> SilenceDecider.open(room, c, now);
                case ExtendSilence c -> SilenceDecider.extend(room, c, now);
                case EnterAdReferendum c -> AdReferendumDecider.enter(room, c, now);
                case ConfirmAdReferendum c -> AdReferendumDecider.confirm(room, c, now);
                case WithdrawAdReferendum c -> AdReferendumDecider.withdraw(room, c, now);
                case ReopenProvision c -> ReopeningDecider.reopen(room, c);
                case ObjectToReopening c -> ReopeningDecider.object(room, c);
                case GavelReopening c -> ReopeningDecider.gavel(room, c);
            };
        } catch (Refused refused) { // a ground that Room or Pointing found wanting
            return Decision.refused(room.heard(refused.refusal()));
        }
    }

    /**
     * Puts wordings in writing.
     *
     * @param until the exact end
     * @param note may be null
     */
    record OpenSilence(String body, List<String> provisions, Instant until, String note)
            implements AgreementCommand {}

    /** Lets a silence end later than was said. */
    record ExtendSilence(String call, Instant until, String reason) implements AgreementCommand {}

    /**
     * Agrees subject to a capital's confirmation.
     *
     * @param provision may be null where the call is about one only
     * @param until the exact end of the time to withdraw
     */
    record EnterAdReferendum(String call, String provision, Instant until, String note)
            implements AgreementCommand {}

    record ConfirmAdReferendum(String entry) implements AgreementCommand {}

    /** The capital does not confirm: the seat brackets the passage, or may still object. */
    record WithdrawAdReferendum(String entry, Selection passage, String reason)
            implements AgreementCommand {}

    /** Opens agreed text again, or asks the room whether to, as the charter has it. */
    record ReopenProvision(String provision, String reason) implements AgreementCommand {}

    record ObjectToReopening(String reopening, String reason) implements AgreementCommand {}

    record GavelReopening(String reopening) implements AgreementCommand {}
}
