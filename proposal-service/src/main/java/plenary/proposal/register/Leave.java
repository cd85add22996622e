package plenary.proposal.register;

import java.time.Instant;

/**
 * Leave to table one proposal after the deadline.
 *
 * @param reason the chair's
 * @param proposal the one that came by it, or null while it is unused
 */
public record Leave(String id, String delegation, String reason, Instant at, String proposal) {}
