package plenary.proposal.text.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a file changes words inside one open bracket and nowhere else in the provision: then it
 * words an alternative of that bracket, for no instruction can write over a bracket.
 */
final class InBracket {
    private static final String DIVIDER = " / ";

    private InBracket() {}

    /**
     * What the file says in a bracket.
     *
     * @param instead the wording of the bracket that it changes; null where it adds one
     */
    record Worded(String bracket, String instead, String text) {}

    /** Where a bracket is printed. */
    private record Span(Target.Open bracket, int open, int close) {
        int length() {
            return close - open;
        }
    }

    /**
     * @param start the wording with its brackets, as the file had it
     * @param text as the file has it now
     */
    static Optional<Worded> of(Target target, String start, String text) {
        return spans(target, start).stream()
                .sorted(Comparator.comparingInt(Span::length))
                .map(span -> inside(span, start, text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** No wording has square brackets of its own: each sign is a bracket's. */
    private static List<Span> spans(Target target, String start) {
        var begun = new ArrayDeque<Integer>();
        var open = new ArrayList<Integer>();
        var close = new ArrayList<Integer>();
        for (var at = 0; at < start.length(); at++) {
            if (start.charAt(at) == '[') {
                begun.push(open.size());
                open.add(at);
                close.add(-1);
            } else if (start.charAt(at) == ']' && !begun.isEmpty()) {
                close.set(begun.pop(), at);
            }
        }
        var spans = new ArrayList<Span>();
        if (begun.isEmpty() && open.size() == target.open().size()) {
            for (var n = 0; n < open.size(); n++) {
                spans.add(new Span(target.open().get(n), open.get(n), close.get(n)));
            }
        }
        return spans;
    }

    private static Optional<Worded> inside(Span span, String start, String text) {
        var before = start.substring(0, span.open() + 1);
        var behind = start.substring(span.close());
        var was = start.substring(span.open() + 1, span.close());
        if (!text.startsWith(before)
                || !text.endsWith(behind)
                || text.length() < before.length() + behind.length()
                || !was.equals(String.join(DIVIDER, span.bracket().alternatives()))) {
            return Optional.empty();
        }
        return worded(
                span.bracket(), text.substring(before.length(), text.length() - behind.length()));
    }

    private static Optional<Worded> worded(Target.Open bracket, String now) {
        var all = bracket.alternatives();
        for (var n = 0; n < all.size(); n++) {
            var before = joined(all.subList(0, n), "", DIVIDER);
            var behind = joined(all.subList(n + 1, all.size()), DIVIDER, "");
            if (now.length() < before.length() + behind.length()
                    || !now.startsWith(before)
                    || !now.endsWith(behind)) {
                continue;
            }
            var words = now.substring(before.length(), now.length() - behind.length());
            if (words.startsWith(all.get(n) + DIVIDER)) {
                return said(bracket, null, words.substring((all.get(n) + DIVIDER).length()));
            }
            if (!words.equals(all.get(n))) {
                return said(bracket, all.get(n), words);
            }
        }
        return Optional.empty();
    }

    private static String joined(List<String> some, String before, String behind) {
        var joined = new StringBuilder();
        some.forEach(one -> joined.append(before).append(one).append(behind));
        return joined.toString();
    }

    private static Optional<Worded> said(Target.Open bracket, String instead, String text) {
        return Optional.of(new Worded(bracket.bracket(), instead, text));
    }
}
