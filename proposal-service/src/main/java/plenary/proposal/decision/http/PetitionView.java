package plenary.proposal.decision.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.charter.VetoRule.Procedure;
import plenary.contracts.event.GroupDecisionEvent.PetitionDeclared;
import plenary.proposal.ForumState;
import plenary.proposal.decision.Petition;
import plenary.proposal.decision.Recommendation;
import plenary.proposal.decision.Round;

/**
 * A petition, for members of its group only.
 *
 * @param needs how many signatures complete it
 * @param poll the group's own vote, once it is complete
 * @param procedure how the group decides on it
 * @param until where it decides without a vote: the exact end of its time
 * @param declared what the group's chair declared, with the minutes
 */
record PetitionView(
        String id,
        String recommendation,
        int round,
        String group,
        String by,
        List<String> provisions,
        String reason,
        Map<String, String> cure,
        List<String> signatures,
        int needs,
        Instant openedAt,
        Petition.Stage stage,
        String poll,
        Procedure procedure,
        Instant until,
        PetitionDeclared declared) {

    static PetitionView of(
            ForumState state, Recommendation recommendation, Round round, Petition petition) {
        return new PetitionView(
                petition.id(),
                recommendation.id(),
                round.number(),
                petition.group(),
                petition.by(),
                petition.provisions(),
                petition.reason(),
                petition.cure(),
                petition.signatures(),
                round.windowOf(petition.group()).orElseThrow().frozen().petitionNeeds(),
                petition.openedAt(),
                petition.stage(),
                petition.poll(),
                state.assembly()
                        .forum()
                        .charter()
                        .advisoryGroup(petition.group())
                        .map(group -> group.veto().decidesBy())
                        .orElse(Procedure.VOTE),
                petition.until(),
                petition.declared());
    }
}
