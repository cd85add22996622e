package plenary.proposal.text.wording;

import java.util.ArrayList;
import java.util.List;

/**
 * Wording as it is written down with its brackets: {@code shall [not / never] impede}. A bracket
 * opens with {@code [}, its alternatives are divided by a slash between blanks, and it closes with
 * {@code ]}; brackets stand inside one another.
 */
public final class Marked {
    private static final String DIVIDER = " / ";

    private final String text;
    private int at;

    /** Words, or a bracket. */
    public sealed interface Node {}

    public record Plain(String text) implements Node {}

    public record Round(List<List<Node>> alternatives) implements Node {}

    /** A bracket that is not closed, or closed before it was opened. */
    public static final class Unbalanced extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int position;

        Unbalanced(int position) {
            super("a bracket is not balanced at " + position, null, false, false);
            this.position = position;
        }

        public int position() {
            return position;
        }
    }

    private Marked(String text) {
        this.text = text;
    }

    /**
     * @throws Unbalanced where brackets do not match
     */
    public static List<Node> read(String text) {
        var marked = new Marked(text);
        var nodes = marked.sequence(0);
        if (marked.at < text.length()) {
            throw new Unbalanced(marked.at);
        }
        return nodes;
    }

    /** The words alone, with a mark where brackets and alternatives begin and end. */
    static String flat(List<Node> nodes) {
        var flat = new StringBuilder();
        for (var node : nodes) {
            switch (node) {
                case Plain plain -> flat.append(plain.text());
                case Round round -> {
                    flat.append(Words.OPAQUE);
                    for (var alternative : round.alternatives()) {
                        flat.append(flat(alternative)).append(Words.OPAQUE);
                    }
                }
            }
        }
        return flat.toString();
    }

    /** As it is written down. */
    static String shown(List<Node> nodes) {
        var shown = new StringBuilder();
        for (var node : nodes) {
            switch (node) {
                case Plain plain -> shown.append(plain.text());
                case Round round ->
                        shown.append('[')
                                .append(
                                        round.alternatives().stream()
                                                .map(Marked::shown)
                                                .collect(
                                                        java.util.stream.Collectors.joining(
                                                                DIVIDER)))
                                .append(']');
            }
        }
        return shown.toString();
    }

    private List<Node> sequence(int depth) {
        var nodes = new ArrayList<Node>();
        var words = new StringBuilder();
        while (at < text.length()) {
            var c = text.charAt(at);
            if (c == ']' || (depth > 0 && text.startsWith(DIVIDER, at))) {
                break;
            }
            at++;
            if (c == '[') {
                put(nodes, words);
                nodes.add(round(depth));
            } else {
                words.append(c);
            }
        }
        put(nodes, words);
        return nodes;
    }

    private Round round(int depth) {
        var opened = at - 1;
        var alternatives = new ArrayList<List<Node>>();
        while (true) {
            alternatives.add(sequence(depth + 1));
            if (at >= text.length()) {
                throw new Unbalanced(opened);
            }
            if (text.charAt(at) == ']') {
                at++;
                return new Round(alternatives);
            }
            at += DIVIDER.length();
        }
    }

    private static void put(List<Node> nodes, StringBuilder words) {
        if (!words.isEmpty()) {
            nodes.add(new Plain(words.toString()));
            words.setLength(0);
        }
    }
}
