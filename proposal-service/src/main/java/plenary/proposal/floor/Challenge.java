package plenary.proposal.floor;

import java.time.Instant;

/**
 * A question of competence, settled before the substance.
 *
 * @param subject what is challenged: {@code proposal/27}, {@code provision/3A}
 * @param ruling the moderator's answer, or null while there is none
 * @param appeal the poll that decides an appeal, or null
 */
public record Challenge(
        String id,
        String subject,
        String by,
        String grounds,
        Instant at,
        Ruling ruling,
        Appeal appeal) {

    /** The moderator's answer. */
    public record Ruling(boolean inScope, String words, Instant at, long seq) {}

    /** An appeal against it. */
    public record Appeal(String by, String poll) {}

    /** Whether the subject stays visibly challenged. */
    public boolean open() {
        return ruling == null;
    }
}
