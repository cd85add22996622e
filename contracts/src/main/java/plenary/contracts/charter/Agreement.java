package plenary.contracts.charter;

/**
 * How far what a body agreed binds it.
 *
 * @param nothingUntilEverything whether what the gavel falls on stands agreed ad referendum until
 *     the whole text is agreed; else each provision is agreed by itself
 * @param reopening who may open agreed text again
 */
public record Agreement(boolean nothingUntilEverything, Reopening reopening) {

    /** What a charter says that says nothing: piecemeal, and an edit opens agreed text again. */
    public static final Agreement UNSAID = new Agreement(false, Reopening.FREELY);

    /** Who may open agreed text again. */
    public enum Reopening {
        /** An edit or an instruction taken up opens it. */
        FREELY,
        /** The chair of the body it is with, by an act with a reason. */
        CHAIR,
        /** The body, where nobody objects before the gavel. */
        CONSENSUS,
        /** The body, by a vote under the rule of reconsideration. */
        VOTE
    }
}
