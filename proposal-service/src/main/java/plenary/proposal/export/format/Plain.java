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
                    text.append('[');
                    var divider = "";
                    for (var alternative : in.alternatives()) {
                        text.append(divider);
                        append(text, alternative.pieces());
                        divider = DIVIDER;
                    }
                    text.append(']');
                }
            }
        }
    }

    /** The words a bracket stands round, as they stand in the provision. */
    static String of(Provision p, Bracket b) {
        var found = find(p.pieces(), b.id());
        return found == null ? "" : wording(List.of(found));
    }

    static InBrackets find(List<Piece> pieces, String bracket) {
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
