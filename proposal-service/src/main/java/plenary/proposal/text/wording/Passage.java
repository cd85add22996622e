package plenary.proposal.text.wording;

/**
 * Where a selection was found.
 *
 * @param level the level it stands in, {@link Tree#ROOT} or an alternative's id
 * @param from its first position there
 * @param to the position after its last
 */
public record Passage(String level, int from, int to) {}
