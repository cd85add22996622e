package plenary.proposal.text.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plenary.proposal.text.wording.Change;
import plenary.proposal.text.wording.Difference;

/** Which line of which provision a paragraph is. Each line is given away once. */
final class Likeness {
    private static final double LIKE = 0.6;
    private static final double LIKE_WITH_NUMBER = 0.3;
    private static final int LOOKED_AT = 4;

    /** For {@link Line#nth}: all lines of a wording, which stand in one paragraph. */
    static final int WHOLE = -1;

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, List<Line>> exactly = new HashMap<>();

    /** A line of a provision's wording. */
    record Line(Target target, int nth, int of, String plain, Set<String> words, int position) {}

    /**
     * @param share how much of the words is the same, 0 to 1
     * @param numbered whether the numbers are the same too
     */
    record Match(Line line, double share, boolean numbered) {}

    Likeness(List<Target> draft) {
        for (var target : draft) {
            for (var wording : target.wordings()) {
                var parts = wording.split("\n");
                if (parts.length > 1) {
                    add(target, WHOLE, 1, plain(wording));
                }
                for (var nth = 0; nth < parts.length; nth++) {
                    add(target, nth, parts.length, plain(parts[nth]));
                }
            }
        }
    }

    private void add(Target target, int nth, int of, String plain) {
        if (!plain.isEmpty()) {
            var line = new Line(target, nth, of, plain, words(plain), lines.size());
            lines.add(line);
            exactly.computeIfAbsent(plain, p -> new ArrayList<>()).add(line);
        }
    }

    /**
     * @param number null where it has none
     * @param last the line found before, near which the next is sought where several are alike
     * @param taken lines given away already, as {@link #key}
     */
    Optional<Match> find(String words, String number, Line last, Set<String> taken) {
        var plain = plain(words);
        var same =
                exactly.getOrDefault(plain, List.of()).stream()
                        .filter(line -> !taken.contains(key(line)))
                        .map(line -> new Match(line, 1, numbered(line, number, last)))
                        .max(nearest(last));
        return same.isPresent() ? same : alike(plain, number, last, taken);
    }

    private Optional<Match> alike(String plain, String number, Line last, Set<String> taken) {
        var asked = words(plain);
        return lines.stream()
                .filter(line -> !taken.contains(key(line)))
                .map(
                        line ->
                                new Match(
                                        line,
                                        shared(asked, line.words()),
                                        numbered(line, number, last)))
                .filter(match -> match.numbered() || match.share() >= LIKE / 2)
                .sorted(nearest(last).reversed())
                .limit(LOOKED_AT)
                .map(
                        match ->
                                new Match(
                                        match.line(),
                                        kept(match.line().plain(), plain),
                                        match.numbered()))
                .filter(
                        match ->
                                match.share() >= LIKE
                                        || match.numbered() && match.share() >= LIKE_WITH_NUMBER)
                .max(nearest(last));
    }

    /** The same number counts as much as a fifth of the words; then what follows the last. */
    private static Comparator<Match> nearest(Line last) {
        var from = last == null ? -1 : last.position();
        return Comparator.comparingDouble(
                        (Match match) -> match.share() + (match.numbered() ? 0.2 : 0))
                .thenComparing(match -> match.line().position() > from)
                .thenComparing(match -> -Math.abs(match.line().position() - from));
    }

    static String key(Line line) {
        return line.target().provision() + " " + line.nth();
    }

    /** {@code (a)} is the number of 3(a) behind 3 or one of its sub-paragraphs. */
    private static boolean numbered(Line line, String number, Line last) {
        if (number == null || line.nth() > 0) {
            return false;
        }
        var whole = Numbers.key(line.target().number());
        var asked = Numbers.key(number);
        if (whole.equals(asked)) {
            return true;
        }
        var parent = line.target().parent();
        return parent != null
                && last != null
                && line.target().number().endsWith("(" + asked + ")")
                && (parent.equals(last.target().provision())
                        || parent.equals(last.target().parent()));
    }

    /** Words without what word processors change by themselves: quotes, dashes, blanks. */
    static String plain(String words) {
        return words.replaceAll("[‘’‛′]", "'")
                .replaceAll("[“”„″«»]", "\"")
                .replaceAll("[‐‑–—−]", "-")
                .replaceAll("[\\s\\u00a0\\u202f\\u2009]+", " ")
                .strip();
    }

    private static Set<String> words(String plain) {
        return new HashSet<>(
                List.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")));
    }

    private static double shared(Set<String> one, Set<String> other) {
        var both = (double) one.stream().filter(other::contains).count();
        return 2 * both / (one.size() + other.size());
    }

    private static double kept(String old, String now) {
        var kept =
                Difference.between(old, now).stream()
                        .filter(change -> change.kind() == Change.Kind.KEEP)
                        .mapToInt(change -> change.text().length())
                        .sum();
        return 2.0 * kept / (old.length() + now.length());
    }
}
