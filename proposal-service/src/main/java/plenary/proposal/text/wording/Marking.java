package plenary.proposal.text.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Marked;
import plenary.contracts.text.Run;
import plenary.contracts.text.Stretch;

/** Marking a passage by its characters, and finding them again after any edits. */
public final class Marking {
    private Marking() {}

    /** The characters of a passage. */
    public static Marked of(Content content, Passage passage) {
        var level = Tree.levels(content).get(passage.level());
        var there = new Content(level.between(passage.from(), passage.to()));
        var stretches = new ArrayList<Stretch>();
        for (var run : runs(there)) {
            stretches.add(new Stretch(run.act(), run.from(), run.text().length()));
        }
        return new Marked(stretches, there.shown());
    }

    /**
     * What is left of the marked characters, in reading order; empty where the passage is gone. A
     * passage that never had a character stands nowhere.
     */
    public static List<Run> standing(Content content, Marked marked) {
        var left = new ArrayList<Run>();
        for (var run : runs(content)) {
            for (var stretch : marked.stretches()) {
                if (stretch.act().equals(run.act())) {
                    var from = Math.max(run.from(), stretch.from());
                    var end = run.from() + run.text().length();
                    var to = Math.min(end, stretch.from() + stretch.length());
                    if (from < to) {
                        var words = run.text().substring(from - run.from(), to - run.from());
                        left.add(new Run(run.act(), from, words));
                    }
                }
            }
        }
        return left;
    }

    /** The words that are left of the marked passage. */
    public static String words(Content content, Marked marked) {
        return standing(content, marked).stream().map(Run::text).collect(Collectors.joining());
    }

    /** Whether every marked character still stands. */
    public static boolean whole(Content content, Marked marked) {
        var left = standing(content, marked).stream().mapToInt(r -> r.text().length()).sum();
        return left == marked.stretches().stream().mapToInt(Stretch::length).sum();
    }

    /** How many characters stand in a wording, and how many of them inside brackets. */
    public static Share share(Content content) {
        var all = 0L;
        var inside = 0L;
        for (var piece : content.pieces()) {
            switch (piece) {
                case Run run -> all += run.text().length();
                case Bracketed bracketed -> {
                    var within =
                            bracketed.alternatives().stream()
                                    .flatMap(a -> runs(a.content()).stream())
                                    .mapToLong(run -> run.text().length())
                                    .sum();
                    all += within;
                    inside += within;
                }
            }
        }
        return new Share(inside, all);
    }

    /** Characters, in UTF-16 units. */
    public record Share(long inside, long all) {}

    private static List<Run> runs(Content content) {
        var runs = new ArrayList<Run>();
        for (var piece : content.pieces()) {
            switch (piece) {
                case Run run -> runs.add(run);
                case Bracketed bracketed ->
                        bracketed.alternatives().forEach(a -> runs.addAll(runs(a.content())));
            }
        }
        return runs;
    }
}
