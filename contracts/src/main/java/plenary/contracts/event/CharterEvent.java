package plenary.contracts.event;

import plenary.contracts.charter.Charter;

/** How a forum changes its own charter. */
public sealed interface CharterEvent extends DeliberationEvent {

    /**
     * The secretariat laid a new version of the charter before the forum. It binds nobody yet; a
     * vote on it is a vote on {@code charter/…}.
     *
     * @param proposal its id, new with every one
     * @param charter whole, as read from the text
     * @param text as it was written, YAML
     * @param reason in the words of who laid it before the forum
     */
    record CharterProposed(String proposal, Charter charter, String text, String reason)
            implements CharterEvent {}

    /**
     * A group that holds a veto agrees that it may take the place of the charter in force.
     *
     * @param statement what its chair said to it; absent for nothing
     */
    record CharterConsented(String proposal, String group, String statement)
            implements CharterEvent {}

    /**
     * It is in force from now on. What began before goes on under what it began under.
     *
     * @param proposal which of the proposed ones
     * @param charter whole; the record needs no other entry to be read
     * @param poll the vote that carried it; absent where the charter knows no vote on such a matter
     */
    record CharterAdopted(String proposal, Charter charter, String poll) implements CharterEvent {}

    /** It was taken back before it was adopted. */
    record CharterWithdrawn(String proposal, String reason) implements CharterEvent {}
}
