package plenary.proposal.text;

import java.time.Instant;
import plenary.contracts.event.BracketEvent.ReservationKind;
import plenary.contracts.text.Marked;

/**
 * A scrutiny, parliamentary, linguistic or general reservation: it stops nothing and is listed at
 * adoption, unless who entered it lifts it before.
 *
 * @param provision the provision it is about; null for the whole text
 * @param passage the words it is about; null for all of it
 * @param lifted when it was lifted, or null
 * @param lifting why, where it was said
 * @param body the body in which it was entered, null for the whole text or where none had it
 */
public record Reservation(
        String id,
        String provision,
        String seat,
        ReservationKind kind,
        String text,
        Instant at,
        Marked passage,
        Instant lifted,
        String lifting,
        String body) {

    public boolean stands() {
        return lifted == null;
    }

    Reservation lifted(Instant when, String why) {
        return new Reservation(id, provision, seat, kind, text, at, passage, when, why, body);
    }
}
