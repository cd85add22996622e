package plenary.proposal.text.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.contracts.text.Alternative;
import plenary.contracts.text.Anchor;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Run;

/** Splits a selection that crosses a bracket into parts that do not. */
final class Splitting {
    private final int lowest;
    private final int highest;
    private final List<Finding.Part> parts = new ArrayList<>();
    private int ordinal;

    private Splitting(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /** The parts from one named character to another, in reading order. */
    static List<Finding.Part> offer(Content content, Anchor first, Anchor last) {
        var a = ordinalOf(content, first);
        var b = ordinalOf(content, last);
        var splitting = new Splitting(Math.min(a, b), Math.max(a, b));
        splitting.walk(content);
        return splitting.parts;
    }

    /**
     * The parts between two positions of a level: brackets at its ends have no character that could
     * name them, so each is a part by itself. Nothing between the positions is in no part, but
     * brackets without words.
     */
    static List<Finding.Part> inside(Level level, int from, int to) {
        var begin = from;
        var end = to;
        while (begin < end && level.nameAt(begin) == null) {
            begin++;
        }
        while (begin < end && level.nameAt(end - 1) == null) {
            end--;
        }
        var parts = new ArrayList<Finding.Part>();
        level.between(from, begin).forEach(piece -> parts.addAll(whole((Bracketed) piece)));
        if (begin < end) {
            parts.add(
                    new Finding.Part(
                            level.nameAt(begin),
                            level.nameAt(end - 1),
                            new Content(level.between(begin, end)).shown()));
        }
        level.between(end, to).forEach(piece -> parts.addAll(whole((Bracketed) piece)));
        return parts;
    }

    /** A bracket by the words in it: who does not agree to all of them joins it. */
    private static List<Finding.Part> whole(Bracketed bracketed) {
        return bracketed.alternatives().stream()
                .map(a -> Level.of(a.content()))
                .map(level -> inside(level, 0, level.length()))
                .filter(parts -> !parts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** A quotation that stands in no level: does it stand when brackets are read over? */
    static Finding across(Content content, String words) {
        var plain = words.replace("[", "").replace("]", "");
        var names = new ArrayList<Anchor>();
        var text = new StringBuilder();
        flatten(content, text, names);
        var at = text.indexOf(plain);
        if (plain.isEmpty() || at < 0) {
            return new Finding.Changed(words, content.shown());
        }
        var again = text.indexOf(plain, at + 1);
        if (again >= 0) {
            return new Finding.Ambiguous(2, content.shown());
        }
        var first = names.get(at);
        var last = names.get(at + plain.length() - 1);
        return around(content, first, last)
                .orElseGet(() -> new Finding.Crosses(offer(content, first, last), content.shown()));
    }

    /** A selection that begins and ends in one level goes around the brackets in it. */
    private static Optional<Finding> around(Content content, Anchor first, Anchor last) {
        return Tree.levels(content).entrySet().stream()
                .filter(level -> level.getValue().positionOf(first) >= 0)
                .filter(level -> level.getValue().positionOf(last) >= 0)
                .<Finding>map(
                        level ->
                                new Finding.Found(
                                        new Passage(
                                                level.getKey(),
                                                level.getValue().positionOf(first),
                                                level.getValue().positionOf(last) + 1)))
                .findFirst();
    }

    private static void flatten(Content content, StringBuilder text, List<Anchor> names) {
        for (var piece : content.pieces()) {
            switch (piece) {
                case Run run -> {
                    text.append(run.text());
                    for (var i = 0; i < run.text().length(); i++) {
                        names.add(run.anchorAt(i));
                    }
                }
                // a placeholder has none
                case Bracketed bracketed ->
                        bracketed.alternatives().stream()
                                .limit(1)
                                .forEach(first -> flatten(first.content(), text, names));
            }
        }
    }

    private static int ordinalOf(Content content, Anchor anchor) {
        var before = 0;
        for (var level : leaves(content)) {
            if (level.holds(anchor)) {
                return before + anchor.index() - level.from();
            }
            before += level.text().length();
        }
        throw new IllegalArgumentException("no character " + anchor);
    }

    private static List<Run> leaves(Content content) {
        var leaves = new ArrayList<Run>();
        for (var piece : content.pieces()) {
            switch (piece) {
                case Run run -> leaves.add(run);
                case Bracketed bracketed ->
                        bracketed.alternatives().forEach(a -> leaves.addAll(leaves(a.content())));
            }
        }
        return leaves;
    }

    private void walk(Content content) {
        var level = Level.of(content);
        var at = 0;
        var start = -1;
        for (var piece : content.pieces()) {
            switch (piece) {
                case Run run -> {
                    for (var i = 0; i < run.text().length(); i++, at++, ordinal++) {
                        var selected = ordinal >= lowest && ordinal <= highest;
                        start = step(level, at, start, selected);
                    }
                }
                case Bracketed bracketed -> {
                    var within = characters(bracketed);
                    var whole = ordinal >= lowest && ordinal + within - 1 <= highest;
                    start = step(level, at, start, whole);
                    if (start >= 0) {
                        ordinal += within;
                    } else {
                        bracketed.alternatives().forEach((Alternative a) -> walk(a.content()));
                    }
                    at++;
                }
            }
        }
        step(level, at, start, false);
    }

    private int step(Level level, int at, int start, boolean selected) {
        if (selected) {
            return start < 0 ? at : start;
        }
        if (start >= 0) {
            parts.addAll(inside(level, start, at));
        }
        return -1;
    }

    private static int characters(Bracketed bracketed) {
        return bracketed.alternatives().stream()
                .flatMap(a -> leaves(a.content()).stream())
                .mapToInt(run -> run.text().length())
                .sum();
    }
}
