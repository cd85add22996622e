package plenary.proposal.text;

import java.time.Instant;
import plenary.contracts.event.BracketEvent.ReservationKind;

/**
 * A scrutiny, parliamentary, linguistic or general reservation: it stops nothing and is listed at
 * adoption.
 *
 * @param provision the provision it is about; null for the whole text
 */
public record Reservation(
        String id, String provision, String seat, ReservationKind kind, String text, Instant at) {}
