package plenary.proposal.text;

/**
 * A provision as a whole changed hands: a higher body took it over, or sent it down.
 *
 * @param seq the record entry
 * @param from the body it was with
 * @param to the body it is with from then on
 * @param words why it was taken, or what is asked of the lower body; null where an older record has
 *     none
 */
public record Handed(long seq, String from, String to, String words) {}
