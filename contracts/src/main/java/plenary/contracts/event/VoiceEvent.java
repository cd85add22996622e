package plenary.contracts.event;

import java.util.List;

/** What is heard from others than those who negotiate: operational feedback. */
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
}
