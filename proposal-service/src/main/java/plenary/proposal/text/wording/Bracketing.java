package plenary.proposal.text.wording;

import java.util.ArrayList;
import java.util.List;
import plenary.contracts.text.Alternative;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Piece;

/** Putting brackets round words, competing wordings into brackets, and taking brackets away. */
public final class Bracketing {

    /** How many brackets may stand inside one another. */
    public static final int DEEPEST = 8;

    /** From this depth on a reader is warned. */
    public static final int WARNED = 4;

    /** Who brought in the wording that stood when a bracket was opened. */
    public static final String THE_TEXT = "text";

    private Bracketing() {}

    /** The wording with a bracket round the passage; what stood there is its first alternative. */
    public static Content open(Content content, Passage passage, String bracket) {
        return open(content, passage, bracket, null);
    }

    /**
     * The same, where something is missing.
     *
     * @param placeholder what is missing; null for nothing
     */
    public static Content open(
            Content content, Passage passage, String bracket, String placeholder) {
        return Tree.at(
                content,
                passage.level(),
                inner -> {
                    var level = Level.of(inner);
                    var stood = Level.joined(level.between(passage.from(), passage.to()));
                    var first = new Alternative(alternative(bracket, 0), THE_TEXT, stood);
                    return level.replaced(
                            passage.from(),
                            passage.to(),
                            List.of(new Bracketed(bracket, List.of(first), placeholder)));
                });
    }

    /** The bracket whose whole inside, or whose whole self, the passage is; else null. */
    public static String exactly(Content content, Passage passage) {
        var level = Tree.levels(content).get(passage.level());
        var pieces = level.between(passage.from(), passage.to());
        if (pieces.size() == 1 && pieces.getFirst() instanceof Bracketed bracketed) {
            return bracketed.id();
        }
        var all = passage.from() == 0 && passage.to() == level.length();
        return all && !passage.level().equals(Tree.ROOT)
                ? Tree.around(content, passage.level()).getLast()
                : null;
    }

    /** The id of a bracket's next alternative, where none was withdrawn. */
    public static String nextAlternative(Content content, String bracket) {
        var there = Tree.bracket(content, bracket).orElseThrow().alternatives();
        // one that was left out leaves a gap, and its words may still stand elsewhere
        for (var n = there.size(); ; n++) {
            var id = alternative(bracket, n);
            if (there.stream().noneMatch(a -> a.id().equals(id)) && !Tree.bears(content, id)) {
                return id;
            }
        }
    }

    /** The id of a bracket's alternative by the number of those before it. */
    public static String alternative(String bracket, int n) {
        var letters = new StringBuilder();
        for (var rest = n; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('a' + rest % 26));
        }
        return bracket + "." + letters;
    }

    /** The wording with one more alternative in a bracket. */
    public static Content add(Content content, String bracket, Alternative alternative) {
        return change(
                content,
                bracket,
                bracketed -> {
                    var all = new ArrayList<>(bracketed.alternatives());
                    all.add(alternative);
                    return List.of(bracketed.with(all));
                });
    }

    /** The wording with one alternative less in a bracket. */
    public static Content remove(Content content, String bracket, String alternative) {
        return change(
                content,
                bracket,
                bracketed ->
                        List.of(
                                bracketed.with(
                                        bracketed.alternatives().stream()
                                                .filter(a -> !a.id().equals(alternative))
                                                .toList())));
    }

    /** The wording without the bracket: the chosen alternative stands in its place. */
    public static Content lift(Content content, String bracket, String alternative) {
        return change(
                content,
                bracket,
                bracketed ->
                        bracketed.alternatives().stream()
                                .filter(a -> a.id().equals(alternative))
                                .findFirst()
                                .orElseThrow()
                                .content()
                                .pieces());
    }

    private static Content change(
            Content content,
            String bracket,
            java.util.function.Function<Bracketed, List<? extends Piece>> by) {
        var where = Tree.levelOf(content, bracket).orElseThrow();
        return Tree.at(
                content,
                where,
                inner -> {
                    var pieces = new ArrayList<Piece>();
                    for (var piece : inner.pieces()) {
                        if (piece instanceof Bracketed b && b.id().equals(bracket)) {
                            pieces.addAll(by.apply(b));
                        } else {
                            pieces.add(piece);
                        }
                    }
                    return Level.joined(pieces);
                });
    }
}
