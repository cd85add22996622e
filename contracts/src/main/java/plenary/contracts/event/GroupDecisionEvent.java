package plenary.contracts.event;

import java.time.Instant;
import plenary.contracts.charter.VetoRule.Procedure;

/**
 * How an advisory group decides on a petition by a procedure of its own. Read by the group; what
 * comes of it, the veto, is public.
 */
public sealed interface GroupDecisionEvent extends DeliberationEvent {

    /**
     * A petition is complete and the group decides without a vote.
     *
     * @param until the exact end of its time
     */
    record GroupAsked(String petition, Procedure procedure, Instant until)
            implements GroupDecisionEvent {}

    /** A seat objects: there is no consensus for the veto. */
    record PetitionObjected(String petition, String seat) implements GroupDecisionEvent {}

    /**
     * The group's chair declared what the group decided.
     *
     * @param carried whether the group vetoes
     * @param statement in the chair's own words
     * @param minutes the name of the file
     * @param sha256 its digest, hex
     */
    record PetitionDeclared(
            String petition, boolean carried, String statement, String minutes, String sha256)
            implements GroupDecisionEvent {}

    /** What the group decided without a vote. */
    record PetitionDecided(String petition, boolean carried) implements GroupDecisionEvent {}
}
