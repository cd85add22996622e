package plenary.contracts.charter;

import java.util.List;

/**
 * The names of the rules that decide each {@link Matter}. Null means that no vote on it is
 * possible.
 *
 * @param charter by which the charter itself is changed; null for the rule of a recommendation
 * @param inCommittee the rules of a body other than the plenary where they are others; null where
 *     there are none. What the chambers decide wherever it is put, a recommendation and the charter
 *     itself, has no other rule there
 * @param byVote rules that apply where a vote decided so before
 * @param byChair the names of the rules the chair may choose for a vote; none where the charter
 *     alone says which rule applies
 */
public record Decides(
        String recommendation,
        String proposal,
        String procedure,
        String competence,
        String appeal,
        String reconsideration,
        String charter,
        Decides inCommittee,
        List<RuleByVote> byVote,
        List<String> byChair) {

    public Decides {
        byVote = byVote == null ? List.of() : List.copyOf(byVote);
        byChair = byChair == null ? List.of() : List.copyOf(byChair);
    }

    /** The same everywhere, and by the charter alone. */
    public Decides(
            String recommendation,
            String proposal,
            String procedure,
            String competence,
            String appeal,
            String reconsideration,
            String charter) {
        this(
                recommendation,
                proposal,
                procedure,
                competence,
                appeal,
                reconsideration,
                charter,
                null,
                null,
                null);
    }

    /** One that does not say how the charter itself is changed. */
    public Decides(
            String recommendation,
            String proposal,
            String procedure,
            String competence,
            String appeal,
            String reconsideration) {
        this(recommendation, proposal, procedure, competence, appeal, reconsideration, null);
    }

    /** The rule in the plenary, or in another body. */
    String ruleName(Matter matter, boolean plenary) {
        var here = plenary || inCommittee == null ? null : inCommittee.own(matter);
        return here == null ? ruleName(matter) : here;
    }

    private String own(Matter matter) {
        return matter == Matter.CHARTER ? null : ruleName(matter);
    }

    String ruleName(Matter matter) {
        return switch (matter) {
            case RECOMMENDATION -> recommendation;
            case PROPOSAL -> proposal;
            case PROCEDURE -> procedure;
            case COMPETENCE -> competence;
            case APPEAL -> appeal;
            case RECONSIDERATION -> reconsideration;
            case CHARTER -> charter == null ? recommendation : charter;
        };
    }
}
