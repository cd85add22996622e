package plenary.proposal.decision.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.proposal.decision.Petition;
import plenary.proposal.decision.Recommendation;
import plenary.proposal.decision.Round;

/**
 * A petition, for members of its group only.
 *
 * @param needs how many signatures complete it
 * @param poll the group's own vote, once it is complete
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
        String poll) {

    static PetitionView of(Recommendation recommendation, Round round, Petition petition) {
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
                petition.poll());
    }
}
