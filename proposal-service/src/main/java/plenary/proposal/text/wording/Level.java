package plenary.proposal.text.wording;

import java.util.ArrayList;
import java.util.List;
import plenary.contracts.text.Anchor;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Piece;
import plenary.contracts.text.Run;

/**
 * One sequence of pieces, the provision's own or an alternative's, read as a string in which each
 * bracket is one opaque position.
 */
record Level(List<Piece> pieces, String text) {

    static Level of(Content content) {
        var text = new StringBuilder();
        for (var piece : content.pieces()) {
            switch (piece) {
                case Run run -> text.append(run.text());
                case Bracketed bracketed -> text.append(Words.OPAQUE);
            }
        }
        return new Level(content.pieces(), text.toString());
    }

    int length() {
        return text.length();
    }

    /** Where the named character stands directly in this level, or -1. */
    int positionOf(Anchor anchor) {
        var at = 0;
        for (var piece : pieces) {
            if (piece instanceof Run run && run.holds(anchor)) {
                return at + anchor.index() - run.from();
            }
            at += size(piece);
        }
        return -1;
    }

    /** The name of the character at a position, or null where a bracket stands. */
    Anchor nameAt(int position) {
        var at = 0;
        for (var piece : pieces) {
            if (position < at + size(piece)) {
                return piece instanceof Run run ? run.anchorAt(position - at) : null;
            }
            at += size(piece);
        }
        throw new IllegalArgumentException("no position " + position);
    }

    /** The pieces between two positions, runs cut where needed. */
    List<Piece> between(int from, int to) {
        var cut = new ArrayList<Piece>();
        var at = 0;
        for (var piece : pieces) {
            var begin = Math.max(from, at) - at;
            var end = Math.min(to, at + size(piece)) - at;
            if (begin < end) {
                cut.add(piece instanceof Run run ? part(run, begin, end) : piece);
            }
            at += size(piece);
        }
        return cut;
    }

    /** This level with other pieces between two positions. */
    Content replaced(int from, int to, List<? extends Piece> by) {
        var all = new ArrayList<>(between(0, from));
        all.addAll(by);
        all.addAll(between(to, length()));
        return joined(all);
    }

    /** The pieces as content; runs that continue one another become one again. */
    static Content joined(List<? extends Piece> pieces) {
        var joined = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (piece instanceof Run run
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Run last
                    && last.act().equals(run.act())
                    && last.from() + last.text().length() == run.from()) {
                joined.set(
                        joined.size() - 1,
                        new Run(last.act(), last.from(), last.text() + run.text()));
            } else {
                joined.add(piece);
            }
        }
        return new Content(joined);
    }

    private static Run part(Run run, int begin, int end) {
        return new Run(run.act(), run.from() + begin, run.text().substring(begin, end));
    }

    private static int size(Piece piece) {
        return piece instanceof Run run ? run.text().length() : 1;
    }
}
