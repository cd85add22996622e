package plenary.proposal.export.format;

import java.util.List;
import plenary.proposal.export.Paper.Alternative;
import plenary.proposal.export.Paper.Bracket;
import plenary.proposal.export.Paper.Change;
import plenary.proposal.export.Paper.Hold;
import plenary.proposal.export.Paper.InBrackets;
import plenary.proposal.export.Paper.Piece;
import plenary.proposal.export.Paper.Provision;
import plenary.proposal.export.Paper.Words;

/** Words as a delegate reads them, alternatives in square brackets divided by a slash. */
final class Plain {
    static final String DIVIDER = " / ";

    private Plain() {}

    /** As it stands, without what was struck. */
    static String wording(List<Piece> pieces) {
        var text = new StringBuilder();
        append(text, pieces);
        return text.toString();
    }

    private static void append(StringBuilder text, List<Piece> pieces) {
        for (var piece : pieces) {
            switch (piece) {
                case Words words -> {
                    if (words.change() != Change.STRUCK) {
                        text.append(words.text());
                    }
                }
                case InBrackets in -> {
                    text.append('[').append(missing(in));
                    var divider = "";
                    for (var alternative : in.alternatives()) {
                        text.append(divider);
                        append(text, alternative.pieces());
                        divider = worded(in) ? DIVIDER : "";
                    }
                    text.append(']');
                }
            }
        }
    }

    /** Whether any wording of it has words. */
    static boolean worded(InBrackets in) {
        return in.alternatives().stream().anyMatch(a -> !a.pieces().isEmpty());
    }

    /** What stands between the signs where nothing is written yet. */
    static String missing(InBrackets in) {
        if (worded(in)) {
            return "";
        }
        return in.placeholder() == null ? " " : in.placeholder();
    }

    /** The words a bracket stands round, as they stand in the provision. */
    static String of(Provision p, Bracket b) {
        var found = there(p, b);
        return found == null ? "" : wording(List.of(found));
    }

    /** Where the bracket stands, in the words or in the heading. */
    static InBrackets there(Provision p, Bracket b) {
        var found = find(p.pieces(), b.id());
        return found == null ? find(p.title(), b.id()) : found;
    }

    private static InBrackets find(List<Piece> pieces, String bracket) {
        for (var piece : pieces) {
            if (piece instanceof InBrackets in) {
                if (in.bracket().equals(bracket)) {
                    return in;
                }
                for (var alternative : in.alternatives()) {
                    var found = find(alternative.pieces(), bracket);
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    /** Who holds it, in short. */
    static String codes(Bracket b) {
        return String.join(" ", b.held().stream().map(h -> h.holder().code()).toList());
    }

    /** Who brought a wording in. */
    static String by(Alternative a, Phrases phrases) {
        return a.name() == null ? phrases.say("the-text") : a.name();
    }

    static String reason(Hold hold, Phrases phrases) {
        return hold.reason() == null || hold.reason().isBlank()
                ? phrases.say("no-reason")
                : hold.reason();
    }
}
