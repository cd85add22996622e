package plenary.contracts.text;

/**
 * Consecutive characters written by one act.
 *
 * @param act the act that wrote them, see {@link Anchor#act()}
 * @param from the index of the first character in that act's text
 * @param text plain Unicode, NFC, never empty
 */
public record Run(String act, int from, String text) implements Piece {

    /** The name of the character at {@code offset} within this run. */
    public Anchor anchorAt(int offset) {
        return new Anchor(act, from + offset);
    }

    /** Whether the character named by {@code anchor} stands in this run. */
    public boolean holds(Anchor anchor) {
        return act.equals(anchor.act())
                && anchor.index() >= from
                && anchor.index() < from + text.length();
    }
}
