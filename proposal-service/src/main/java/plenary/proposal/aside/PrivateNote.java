package plenary.proposal.aside;

import java.time.Instant;

/**
 * What somebody notes for themselves.
 *
 * @param subject what it is about, as {@link About} reads it
 */
public record PrivateNote(String subject, String words, Instant at) {}
