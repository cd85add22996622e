package plenary.proposal.text.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import plenary.contracts.text.Alternative;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Piece;
import plenary.contracts.text.Run;

/** Ways through a provision's wording, from its own level down to the innermost alternative. */
public final class Tree {

    /** The name of the provision's own level; the others bear their alternative's id. */
    public static final String ROOT = "";

    private Tree() {}

    /** Every level by name, outer before inner, in reading order. */
    static Map<String, Level> levels(Content content) {
        var levels = new LinkedHashMap<String, Level>();
        collect(ROOT, content, levels);
        return levels;
    }

    private static void collect(String name, Content content, Map<String, Level> levels) {
        levels.put(name, Level.of(content));
        for (var piece : content.pieces()) {
            if (piece instanceof Bracketed bracketed) {
                bracketed.alternatives().forEach(a -> collect(a.id(), a.content(), levels));
            }
        }
    }

    /** Every bracket, outer before inner, in reading order. */
    public static List<Bracketed> brackets(Content content) {
        var found = new ArrayList<Bracketed>();
        for (var piece : content.pieces()) {
            if (piece instanceof Bracketed bracketed) {
                found.add(bracketed);
                bracketed.alternatives().forEach(a -> found.addAll(brackets(a.content())));
            }
        }
        return found;
    }

    /** The bracket of that id, at whatever depth. */
    public static Optional<Bracketed> bracket(Content content, String id) {
        return brackets(content).stream().filter(b -> b.id().equals(id)).findFirst();
    }

    /** The brackets round a level, outermost first; empty for the provision's own level. */
    public static List<String> around(Content content, String level) {
        for (var piece : content.pieces()) {
            if (piece instanceof Bracketed bracketed) {
                for (var alternative : bracketed.alternatives()) {
                    if (alternative.id().equals(level) || has(alternative.content(), level)) {
                        var chain = new ArrayList<String>();
                        chain.add(bracketed.id());
                        chain.addAll(around(alternative.content(), level));
                        return chain;
                    }
                }
            }
        }
        return List.of();
    }

    private static boolean has(Content content, String level) {
        return brackets(content).stream()
                .anyMatch(b -> b.alternatives().stream().anyMatch(a -> a.id().equals(level)));
    }

    /** The name of the level a bracket stands in; empty where it is not in the wording. */
    public static Optional<String> levelOf(Content content, String bracket) {
        return levels(content).entrySet().stream()
                .filter(
                        entry ->
                                entry.getValue().pieces().stream()
                                        .anyMatch(
                                                piece ->
                                                        piece instanceof Bracketed b
                                                                && b.id().equals(bracket)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** How many brackets stand inside one another at most; 0 without brackets. */
    public static int depth(Content content) {
        var deepest = 0;
        for (var piece : content.pieces()) {
            if (piece instanceof Bracketed bracketed) {
                for (var alternative : bracketed.alternatives()) {
                    deepest = Math.max(deepest, 1 + depth(alternative.content()));
                }
            }
        }
        return deepest;
    }

    /** Whether an act wrote any character that stands here. */
    public static boolean bears(Content content, String act) {
        return content.pieces().stream()
                .anyMatch(
                        piece ->
                                switch (piece) {
                                    case Run run -> run.act().equals(act);
                                    case Bracketed bracketed ->
                                            bracketed.alternatives().stream()
                                                    .anyMatch(a -> bears(a.content(), act));
                                });
    }

    /** The wording with one level changed. */
    static Content at(Content content, String level, UnaryOperator<Content> change) {
        if (level.equals(ROOT)) {
            return change.apply(content);
        }
        var pieces = new ArrayList<Piece>();
        for (var piece : content.pieces()) {
            pieces.add(
                    switch (piece) {
                        case Run run -> run;
                        case Bracketed bracketed -> at(bracketed, level, change);
                    });
        }
        return new Content(pieces);
    }

    private static Bracketed at(Bracketed bracketed, String level, UnaryOperator<Content> change) {
        var alternatives = new ArrayList<Alternative>();
        for (var a : bracketed.alternatives()) {
            var next =
                    a.id().equals(level)
                            ? change.apply(a.content())
                            : at(a.content(), level, change);
            alternatives.add(new Alternative(a.id(), a.by(), next));
        }
        return bracketed.with(alternatives);
    }
}
