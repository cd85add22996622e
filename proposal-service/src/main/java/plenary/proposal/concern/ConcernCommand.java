package plenary.proposal.concern;

import java.time.Instant;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be asked about petitions of members. */
public sealed interface ConcernCommand extends Command {

    /**
     * @param name of the petition in the charter
     * @param subject {@code body/wg-5}, {@code provision/3}, {@code proposal/27}, {@code
     *     recommendation/rec-1}
     */
    record RaiseConcern(String name, String subject, String reason) implements ConcernCommand {}

    record SignConcern(String concern) implements ConcernCommand {}

    /** As many as it took confirm it, once the time to wait is over. */
    record ConfirmConcern(String concern) implements ConcernCommand {}

    /**
     * The opinion of those the charter asks, entered by the secretariat; it ends the suspension.
     */
    record GiveOpinion(String concern, String opinion) implements ConcernCommand {}

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        try {
            return switch (this) {
                case RaiseConcern c -> ConcernDecider.raise(state, actor, c, now);
                case SignConcern c -> ConcernDecider.sign(state, actor, c, now);
                case ConfirmConcern c -> ConcernDecider.confirm(state, actor, c, now);
                case GiveOpinion c -> ConcernDecider.answer(state, actor, c);
            };
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }
}
