package plenary.journal;

import java.time.Instant;
import plenary.contracts.event.Event;
import plenary.contracts.event.EventTypes;

/**
 * What is to be written into the journal.
 *
 * @param at forum time; never earlier than the entry before (an earlier one is written as equal)
 * @param type wire name of the event
 * @param audience who may read the body: {@link Audience#PUBLIC}, {@code body:wg-5-1}, {@code
 *     group:civil-society}, …
 * @param capacity as whom: {@code seat:states.FRA}, {@code chair:plenary}; may be empty
 * @param subject what it is about: {@code poll/poll-1}; may be empty
 * @param person opaque id of who keyed it; empty for a timer
 * @param event the event itself
 */
public record NewEntry(
        Instant at,
        String type,
        String audience,
        String capacity,
        String subject,
        String person,
        Object event) {

    /** An entry whose wire name is looked up. */
    public static NewEntry of(
            Instant at,
            Event event,
            String audience,
            String capacity,
            String subject,
            String person) {
        return new NewEntry(at, EventTypes.of(event), audience, capacity, subject, person, event);
    }
}
