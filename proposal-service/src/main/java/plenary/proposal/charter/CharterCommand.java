package plenary.proposal.charter;

import java.time.Instant;
import plenary.contracts.charter.Charter;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be asked about the forum's charter. */
public sealed interface CharterCommand extends Command {

    /**
     * Lays a new version before the forum.
     *
     * @param text as written, from which {@code charter} was read
     */
    record ProposeCharter(Charter charter, String text, String reason) implements CharterCommand {}

    /** Takes it back. */
    record WithdrawCharter(String version, String reason) implements CharterCommand {}

    /**
     * A group that holds a veto agrees to it.
     *
     * @param statement null for none
     */
    record ConsentToCharter(String version, String group, String statement)
            implements CharterCommand {}

    /** Declares it in force, once it is carried. */
    record AdoptCharter(String version) implements CharterCommand {}

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        try {
            return switch (this) {
                case ProposeCharter c -> CharterDecider.propose(state, actor, c);
                case WithdrawCharter c -> CharterDecider.withdraw(state, actor, c);
                case ConsentToCharter c -> CharterDecider.consent(state, actor, c);
                case AdoptCharter c -> CharterDecider.adopt(state, actor, c);
            };
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }
}
