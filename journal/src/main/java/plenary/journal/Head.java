package plenary.journal;

import java.time.Instant;

/**
 * The end of a forum's journal, held under lock until the transaction ends.
 *
 * @param seq number of the last entry; 0 before the first
 * @param at forum time of the last entry
 */
public record Head(String forum, long seq, Instant at) {}
