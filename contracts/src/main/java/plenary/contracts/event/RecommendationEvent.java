package plenary.contracts.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A clean draft put forward, the groups' windows, petitions and vetoes. */
public sealed interface RecommendationEvent extends DeliberationEvent {

    /**
     * @param round from 1; a recommendation returns once and is put again as the next round
     * @param poll the chambers' vote on it
     * @param links by provision: those it refers to, that refer to it, or whose brackets are linked
     *     with its own, as it was put
     * @param provisions all of them, or none where they came in parts before; so the carry-overs
     * @param parts how many parts came before; absent where there were none
     */
    record RecommendationPut(
            String recommendation,
            int round,
            String title,
            String body,
            List<DraftEvent.CleanProvision> provisions,
            List<DraftEvent.CarriedOver> carryOvers,
            String sha256,
            String poll,
            Map<String, List<String>> links,
            Integer parts)
            implements RecommendationEvent {

        /** One that fits into this entry. */
        public RecommendationPut(
                String recommendation,
                int round,
                String title,
                String body,
                List<DraftEvent.CleanProvision> provisions,
                List<DraftEvent.CarriedOver> carryOvers,
                String sha256,
                String poll,
                Map<String, List<String>> links) {
            this(
                    recommendation,
                    round,
                    title,
                    body,
                    provisions,
                    carryOvers,
                    sha256,
                    poll,
                    links,
                    null);
        }
    }

    /**
     * A part of a long text that is being put forward; nothing counts before the fact that closes
     * it.
     *
     * @param part from 1
     */
    record RecommendationPartPut(
            String recommendation,
            int round,
            int part,
            List<DraftEvent.CleanProvision> provisions,
            List<DraftEvent.CarriedOver> carryOvers)
            implements RecommendationEvent {}

    /** Notice that a provision, as it stands, risks a group's veto. It has no effect. */
    record EarlyWarningGiven(String warning, String group, String provision, String text)
            implements RecommendationEvent {}

    /** A seat that takes no part, and the path that shows why. */
    record Recused(String seat, String why) {}

    /**
     * One group's window.
     *
     * @param closes the exact instant from which an act no longer counts
     * @param electorate seats of the group at the opening, less the recused
     * @param standing whether enough seats remain for a petition
     */
    record Window(
            String group,
            Instant opens,
            Instant closes,
            List<String> electorate,
            List<Recused> recused,
            int petitionNeeds,
            int vetoNeeds,
            boolean standing) {}

    /** All groups' windows opened together; each runs to its own end. */
    record WindowsOpened(String recommendation, int round, List<Window> windows)
            implements RecommendationEvent {}

    /** How a window came to its end. */
    enum WindowEnd {
        ELAPSED,
        WAIVED,
        DECIDED,
        NO_STANDING
    }

    record WindowEnded(String recommendation, int round, String group, WindowEnd how)
            implements RecommendationEvent {}

    /**
     * A group's petition for a veto. Read only by the group.
     *
     * @param by the seat that opens it, and its first signature
     * @param cure by provision: wording, or what would make the group let go
     */
    record PetitionOpened(
            String petition,
            String recommendation,
            int round,
            String group,
            String by,
            List<String> provisions,
            String reason,
            Map<String, String> cure)
            implements RecommendationEvent {}

    record PetitionSigned(String petition, String seat) implements RecommendationEvent {}

    /** Enough signatures: the group's own poll opens. */
    record PetitionCompleted(String petition, String poll) implements RecommendationEvent {}

    /** The window ended before enough seats had signed. */
    record PetitionLapsed(String petition) implements RecommendationEvent {}

    /**
     * A seat declares, within its group, that there is no objection. Read only by the group; the
     * window is waived once so many seats have signed that no veto could pass any more.
     */
    record WaiverSigned(String recommendation, int round, String group, String seat)
            implements RecommendationEvent {}

    /** The group vetoed; its act, with a reason and a cure. */
    record VetoCast(
            String veto,
            String recommendation,
            int round,
            String group,
            List<String> provisions,
            String reason,
            Map<String, String> cure,
            String poll)
            implements RecommendationEvent {}

    /**
     * A seat agrees, within its group, to let go of these provisions. Read only by the group; a
     * provision is let go of once as many seats have signed as the veto itself needed.
     */
    record ReleaseSigned(String veto, String seat, List<String> provisions)
            implements RecommendationEvent {}

    /**
     * The group let go of a part of its veto before the windows had ended.
     *
     * @param provisions what it let go of
     */
    record VetoNarrowed(String veto, List<String> provisions) implements RecommendationEvent {}

    /** The group let go of provisions it had vetoed; with the last one the veto is gone. */
    record VetoLifted(String veto, List<String> provisions) implements RecommendationEvent {}

    /** The bracket a veto left in the draft. */
    record VetoBracket(String bracket, String provision, String group, String veto) {}

    /** All windows ended and a veto stands: exactly these provisions return as brackets. */
    record RecommendationReturned(
            String recommendation, int round, String body, List<VetoBracket> brackets)
            implements RecommendationEvent {}

    /** The chambers did not carry it. */
    record RecommendationFailed(String recommendation, int round, String why)
            implements RecommendationEvent {}

    record RecommendationAdopted(String recommendation, int round, String text)
            implements RecommendationEvent {}
}
