package plenary.proposal.voice;

import java.time.Instant;
import plenary.contracts.event.VoiceEvent.Benefit;

/**
 * Whether an agreed provision is better than the base text for whoever says so.
 *
 * @param words the wording it is about
 * @param by the seat, or the group as {@code group:civil-society}
 * @param minutes where a group speaks: where it is written that it decided so
 */
public record BenefitStatement(
        String provision,
        long version,
        String words,
        String by,
        Benefit benefit,
        String reason,
        String minutes,
        Instant at) {

    /** One of each delegation and group stands; a later one replaces it. */
    public String id() {
        return provision + "/" + by;
    }
}
