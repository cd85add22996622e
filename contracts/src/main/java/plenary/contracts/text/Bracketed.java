package plenary.contracts.text;

import java.util.List;

/**
 * A passage without agreement, {@code […]}, with its competing wordings side by side. The first
 * alternative is the wording that stood when the bracket was opened; it has no words where the
 * bracket was opened empty.
 *
 * @param id the bracket's identity ({@code b7}), which outlives renumbering and carry-over
 * @param alternatives at least one
 * @param placeholder what is missing here ({@code date}); null where nothing is
 */
public record Bracketed(String id, List<Alternative> alternatives, String placeholder)
        implements Piece {
    public Bracketed {
        alternatives = List.copyOf(alternatives);
    }

    /** Where nothing is missing. */
    public Bracketed(String id, List<Alternative> alternatives) {
        this(id, alternatives, null);
    }

    /** The same bracket with other wordings. */
    public Bracketed with(List<Alternative> next) {
        return new Bracketed(id, next, placeholder);
    }
}
