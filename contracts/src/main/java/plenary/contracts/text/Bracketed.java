package plenary.contracts.text;

import java.util.List;

/**
 * A passage without agreement, {@code […]}, with its competing wordings side by side. The first
 * alternative is the wording that stood when the bracket was opened.
 *
 * @param id the bracket's identity ({@code b7}), which outlives renumbering and carry-over
 * @param alternatives at least one
 */
public record Bracketed(String id, List<Alternative> alternatives) implements Piece {
    public Bracketed {
        alternatives = List.copyOf(alternatives);
    }
}
