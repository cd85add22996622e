package plenary.contracts.event;

/** Who decides an item: all together, or one advisory group alone. */
public sealed interface ItemEvent extends DeliberationEvent {

    /**
     * An item was left to one advisory group as its own, or is joint again. Whether that stands can
     * be challenged as a question of competence on {@code item/…}.
     *
     * @param item its id, new with every classification
     * @param provision of the draft
     * @param group the advisory group that alone decides it; absent where it is joint again
     * @param reason in the words of whoever classified it
     */
    record ItemClassified(String item, String provision, String group, String reason)
            implements ItemEvent {}

    /**
     * What a provision is about, among the matters the charter keeps out of reach of vetoes and
     * petitions of members. It can be challenged as the other.
     *
     * @param matter as the charter names it; absent where it is none of them
     */
    record MatterNamed(String item, String provision, String matter, String reason)
            implements ItemEvent {}
}
