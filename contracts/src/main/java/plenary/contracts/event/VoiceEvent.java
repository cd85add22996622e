package plenary.contracts.event;

import java.time.Instant;
import java.util.List;

/**
 * What is heard beside the negotiation: operational feedback, public comments, and for whom the
 * text is better.
 */
public sealed interface VoiceEvent extends DeliberationEvent {

    /** How a provision would work for those who have to operate it. */
    enum How {
        FEASIBLE,
        FEASIBLE_IF,
        HARMFUL
    }

    /**
     * What an answer rests on.
     *
     * @param reference a citation or an address; absent where the words are all
     */
    record Evidence(String text, String reference) {}

    /**
     * An operational community said how a provision would work.
     *
     * @param version of the provision it is about
     * @param by the seat or observer that speaks, {@code seat:technical.XYZ}
     * @param condition where feasible-if: what must hold; else absent
     */
    record FeedbackGiven(
            String feedback,
            String provision,
            long version,
            String by,
            How how,
            String condition,
            String text,
            List<Evidence> evidence)
            implements VoiceEvent {}

    /**
     * The body answered it.
     *
     * @param by the chair that answers, {@code chair:com-5}
     */
    record FeedbackAnswered(String feedback, String by, String text) implements VoiceEvent {}

    /** How an agreed provision stands to the base text, for whoever says so. */
    enum Benefit {
        BETTER,
        SAME,
        WORSE
    }

    /**
     * A delegation or a group said, for itself, whether a provision is better than the base text.
     *
     * @param by the seat, {@code states.FRA}, or the group, {@code group:civil-society}
     * @param minutes where a group speaks: where it is written that it decided so; else absent
     */
    record BenefitStated(
            String provision,
            long version,
            String by,
            Benefit benefit,
            String reason,
            String minutes)
            implements VoiceEvent {}

    /**
     * A body takes public comments.
     *
     * @param session the preparatory session they are for, or absent
     * @param from the first instant
     * @param until the first instant at which none is taken any more
     */
    record CommentsOpened(
            String period, String body, String session, String title, Instant from, Instant until)
            implements VoiceEvent {}

    /**
     * Somebody commented. Read by the secretariat: what moderation hides must not stay readable in
     * the record, and the public reads the list of comments instead.
     *
     * @param provision it is about, or absent
     * @param author as they name themselves
     * @param person the account's opaque id
     */
    record CommentMade(
            String comment,
            String period,
            String provision,
            String author,
            String person,
            String text)
            implements VoiceEvent {}

    /** The body answered a comment. */
    record CommentAnswered(String comment, String by, String text) implements VoiceEvent {}

    /** A comment is no longer shown; that it was made, and why it is hidden, is. */
    record CommentHidden(String comment, String by, String reason) implements VoiceEvent {}

    /**
     * The comments are closed.
     *
     * @param unanswered those the body left without an answer
     */
    record CommentsClosed(String period, List<String> unanswered) implements VoiceEvent {}
}
