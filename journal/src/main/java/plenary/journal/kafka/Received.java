package plenary.journal.kafka;

import java.time.Instant;
import plenary.contracts.event.Event;
import plenary.contracts.event.EventTypes;
import plenary.journal.Act;
import plenary.journal.PlenaryJson;

/**
 * An entry of another service's record.
 *
 * @param source whose journal: {@code deliberation} or {@code voting}
 * @param at forum time
 * @param type wire name
 * @param leafHash hex
 */
public record Received(
        String source,
        String forum,
        long seq,
        Instant at,
        String type,
        String audience,
        String capacity,
        String subject,
        Act body,
        String leafHash,
        String traceId) {

    /** The event, typed. Fails where this version does not know the type. */
    public Event event() {
        var type =
                EventTypes.byName(this.type).orElseThrow(() -> new UnknownTypeException(this.type));
        return PlenaryJson.mapper().convertValue(body.event(), type);
    }
}
