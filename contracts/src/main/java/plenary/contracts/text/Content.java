package plenary.contracts.text;

import java.util.List;

/**
 * The wording of one provision: a small tree, balanced by construction. No offsets are stored;
 * every character has a permanent name ({@link Anchor}).
 */
public record Content(List<Piece> pieces) {

    /** No words at all. */
    public static final Content EMPTY = new Content(List.of());

    public Content {
        pieces = List.copyOf(pieces);
    }

    /** Plain wording written whole by one act. */
    public static Content of(String act, String text) {
        return text.isEmpty() ? EMPTY : new Content(List.of(new Run(act, 0, text)));
    }

    /** Whether any passage, at any depth, is without agreement. */
    public boolean hasBrackets() {
        return pieces.stream().anyMatch(Bracketed.class::isInstance);
    }

    /**
     * The wording as a delegate reads it: alternatives inside square brackets, divided by a slash;
     * where nothing is written yet, what is missing.
     */
    public String shown() {
        var text = new StringBuilder();
        for (var piece : pieces) {
            switch (piece) {
                case Run run -> text.append(run.text());
                case Bracketed bracketed -> text.append('[').append(inside(bracketed)).append(']');
            }
        }
        return text.toString();
    }

    private static String inside(Bracketed bracketed) {
        var wordings = bracketed.alternatives().stream().map(a -> a.content().shown()).toList();
        if (wordings.stream().anyMatch(words -> !words.isEmpty())) {
            return String.join(" / ", wordings);
        }
        return bracketed.placeholder() == null ? " " : bracketed.placeholder();
    }
}
