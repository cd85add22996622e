package plenary.proposal.decision;

import java.time.Instant;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What is asked of a group that decides on petitions by a procedure of its own. */
public sealed interface GroupDecisionCommand extends Command {

    /** A seat of the group objects; there is no consensus for the veto. */
    record ObjectToPetition(String petition) implements GroupDecisionCommand {}

    /**
     * The group's chair declares what it decided.
     *
     * @param minutes the name of the file; null where there is none, which is refused
     * @param sha256 its digest, hex
     */
    record DeclarePetition(
            String petition, boolean carried, String statement, String minutes, String sha256)
            implements GroupDecisionCommand {}

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        try {
            return switch (this) {
                case ObjectToPetition c ->
                        GroupProcedure.object(
                                Governing.petition(state, c.petition()), actor, c, now);
                case DeclarePetition c ->
                        GroupProcedure.declare(
                                Governing.petition(state, c.petition()), actor, c, now);
            };
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }
}
