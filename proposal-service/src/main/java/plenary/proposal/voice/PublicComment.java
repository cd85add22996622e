package plenary.proposal.voice;

import java.time.Instant;

/**
 * A public comment.
 *
 * @param provision it is about, or null
 * @param author as they name themselves
 * @param person the account's opaque id, for its limits; shown to nobody
 * @param answer of the body, or null
 * @param hidden why it is no longer shown, or null
 */
public record PublicComment(
        String id,
        String period,
        String provision,
        String author,
        String person,
        String text,
        Instant at,
        Feedback.BodyAnswer answer,
        Hidden hidden) {

    /** The longest, in characters. */
    public static final int LONGEST = 4000;

    /** Who took it from view, when and why. */
    public record Hidden(String by, String reason, Instant at) {}

    PublicComment answered(Feedback.BodyAnswer with) {
        return new PublicComment(id, period, provision, author, person, text, at, with, hidden);
    }

    PublicComment hidden(Hidden as) {
        return new PublicComment(id, period, provision, author, person, text, at, answer, as);
    }
}
