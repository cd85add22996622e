package plenary.contracts.charter;

/**
 * The names of the rules that decide each {@link Matter}. Null means that no vote on it is
 * possible.
 */
public record Decides(
        String recommendation,
        String proposal,
        String procedure,
        String competence,
        String appeal,
        String reconsideration) {

    String ruleName(Matter matter) {
        return switch (matter) {
            case RECOMMENDATION -> recommendation;
            case PROPOSAL -> proposal;
            case PROCEDURE -> procedure;
            case COMPETENCE -> competence;
            case APPEAL -> appeal;
            case RECONSIDERATION -> reconsideration;
        };
    }
}
