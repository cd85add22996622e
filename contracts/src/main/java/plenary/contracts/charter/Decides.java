package plenary.contracts.charter;

/**
 * The names of the rules that decide each {@link Matter}. Null means that no vote on it is
 * possible.
 *
 * @param charter by which the charter itself is changed; null for the rule of a recommendation
 */
public record Decides(
        String recommendation,
        String proposal,
        String procedure,
        String competence,
        String appeal,
        String reconsideration,
        String charter) {

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
