package plenary.proposal.text.wording;

import java.util.ArrayList;
import java.util.List;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Piece;
import plenary.contracts.text.Run;

/** Writing a new wording over an old one: unchanged words keep their names. */
public final class Merging {
    private Merging() {}

    /** Whether the passage holds no bracket, so that it may be written over. */
    public static boolean plain(Content content, Passage passage) {
        var level = Tree.levels(content).get(passage.level());
        return level.between(passage.from(), passage.to()).stream()
                .noneMatch(Bracketed.class::isInstance);
    }

    /**
     * The wording with {@code text} in place of a passage without brackets.
     *
     * @param act the name the new characters bear, counted in {@code text}
     */
    public static Content write(Content content, Passage passage, String act, String text) {
        return Tree.at(
                content,
                passage.level(),
                inner -> {
                    var level = Level.of(inner);
                    var old =
                            new Level(
                                    level.between(passage.from(), passage.to()),
                                    level.text().substring(passage.from(), passage.to()));
                    return level.replaced(passage.from(), passage.to(), merged(old, act, text));
                });
    }

    /** The whole wording, which has no brackets, written over. */
    public static Content write(Content content, String act, String text) {
        return write(content, new Passage(Tree.ROOT, 0, Level.of(content).length()), act, text);
    }

    private static List<Piece> merged(Level old, String act, String text) {
        var pieces = new ArrayList<Piece>();
        var was = 0;
        var now = 0;
        for (var change : Difference.between(old.text(), text)) {
            var length = change.text().length();
            switch (change.kind()) {
                case KEEP -> {
                    pieces.addAll(old.between(was, was + length));
                    was += length;
                    now += length;
                }
                case DELETE -> was += length;
                case INSERT -> {
                    pieces.add(new Run(act, now, change.text()));
                    now += length;
                }
            }
        }
        return pieces;
    }
}
