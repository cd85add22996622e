package plenary.proposal.record;

import java.time.Instant;
import plenary.contracts.event.DeliberationEvent;

/**
 * An act as the public record tells it.
 *
 * @param seq its entry
 * @param at forum time
 * @param as the capacity it was made in; empty where a deadline was written down
 */
public record Told(long seq, Instant at, String as, DeliberationEvent event) {}
