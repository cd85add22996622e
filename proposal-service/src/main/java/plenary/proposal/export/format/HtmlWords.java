package plenary.proposal.export.format;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenary.proposal.export.Paper.Bracket;
import plenary.proposal.export.Paper.Change;
import plenary.proposal.export.Paper.InBrackets;
import plenary.proposal.export.Paper.Piece;
import plenary.proposal.export.Paper.Words;

/**
 * A wording as HTML. What is struck and what stands never touch, nor do a bracket's letters and the
 * word behind them: copied from the screen or from a page, they still read.
 */
final class HtmlWords {
    /** How many holders have a colour of their own; further ones share the last. */
    private static final int COLOURS = 12;

    /** A space so narrow that it is not seen. */
    private static final String APART = "<i class=\"s\"> </i>";

    private final StringBuilder out;
    private Map<String, Bracket> brackets = Map.of();

    /** Whether the last character is struck, or one of a bracket's letters; null at the start. */
    private Boolean aside;

    private char last;

    /** Whether all words stand in elements: a page's are then painted in the order they read. */
    private final boolean paged;

    HtmlWords(StringBuilder out, boolean paged) {
        this.out = out;
        this.paged = paged;
    }

    /** The brackets whose holders are shown from now on. */
    void among(Stream<Bracket> known) {
        brackets = known.collect(Collectors.toMap(Bracket::id, b -> b));
    }

    void write(List<Piece> pieces) {
        aside = null;
        pieces(pieces);
    }

    private void pieces(List<Piece> pieces) {
        for (var piece : pieces) {
            switch (piece) {
                case Words words -> words(words);
                case InBrackets in -> bracket(in);
            }
        }
    }

    private void words(Words words) {
        if (words.text().isEmpty()) {
            return;
        }
        next(words.text(), words.change() == Change.STRUCK);
        switch (words.change()) {
            case KEPT -> plain(words.text());
            case ADDED -> marked("ins", words.text());
            case STRUCK -> marked("del", words.text());
        }
    }

    private void plain(String text) {
        if (paged) {
            marked("span", text);
        } else {
            Xml.escape(out, text);
        }
    }

    private void marked(String tag, String text) {
        out.append('<').append(tag).append('>');
        Xml.escape(out, text);
        out.append("</").append(tag).append('>');
    }

    /** Keeps it apart from what stands before, where nothing else does. */
    private void next(String text, boolean beside) {
        if (aside != null
                && aside != beside
                && !Character.isWhitespace(last)
                && Character.isLetterOrDigit(text.codePointAt(0))) {
            out.append(APART);
        }
        aside = beside;
        last = text.charAt(text.length() - 1);
    }

    private void bracket(InBrackets in) {
        var opening = "[" + Plain.missing(in);
        out.append("<span class=\"").append(colourOf(in)).append("\">");
        next(opening, false);
        plain(opening);
        var divider = "";
        for (var a : in.alternatives()) {
            if (!divider.isEmpty()) {
                next(divider, false);
                plain(divider);
            }
            pieces(a.pieces());
            divider = Plain.worded(in) ? Plain.DIVIDER : "";
        }
        next("]", false);
        plain("]");
        codes(in);
        out.append("</span>");
    }

    /** Holders in small letters behind the bracket: it reads without colours too. */
    void codes(InBrackets in) {
        var bracket = brackets.get(in.bracket());
        if (bracket != null) {
            var letters = bracket.id() + " " + Plain.codes(bracket);
            next(letters, true);
            out.append("<sup>");
            Xml.escape(out, letters);
            out.append("</sup>");
        }
    }

    String colourOf(InBrackets in) {
        var bracket = brackets.get(in.bracket());
        return bracket == null || bracket.held().isEmpty()
                ? "k"
                : "k" + colour(bracket.held().getFirst().holder().colour());
    }

    static int colour(int place) {
        return Math.min(place, COLOURS - 1);
    }
}
