package plenary.contracts.rule;

/**
 * What one seat answered.
 *
 * @param choice what is counted
 * @param word the body's own word it was said in; null where the plain one was used
 */
public record Ballot(String seat, Choice choice, String word) {

    /** In the plain word. */
    public Ballot(String seat, Choice choice) {
        this(seat, choice, null);
    }
}
