package plenary.contracts.charter;

/**
 * How far what a body agreed binds it.
 *
 * @param nothingUntilEverything whether what the gavel falls on stands agreed ad referendum until
 *     the whole text is agreed; else each provision is agreed by itself
 * @param reopening who may open agreed text again
 * @param feedbackAnsweredFirst whether operational feedback on a provision is answered before its
 *     text is adopted or put forward; null where nothing is said, which means that it is
 * @param secondReadingSupporters with how many other delegations' support an amendment to what has
 *     passed the first reading is discussed before the second; null where what was agreed holds
 */
public record Agreement(
        boolean nothingUntilEverything,
        Reopening reopening,
        Boolean feedbackAnsweredFirst,
        Integer secondReadingSupporters) {

    /** Under which agreed text holds in second reading. */
    public Agreement(
            boolean nothingUntilEverything, Reopening reopening, Boolean feedbackAnsweredFirst) {
        this(nothingUntilEverything, reopening, feedbackAnsweredFirst, null);
    }

    /** Which says nothing of feedback. */
    public Agreement(boolean nothingUntilEverything, Reopening reopening) {
        this(nothingUntilEverything, reopening, null);
    }

    /** What a charter says that says nothing: piecemeal, and an edit opens agreed text again. */
    public static final Agreement UNSAID = new Agreement(false, Reopening.FREELY);

    /** Whether a text waits for the answers to its operational feedback. */
    public boolean awaitsFeedback() {
        return !Boolean.FALSE.equals(feedbackAnsweredFirst);
    }

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
