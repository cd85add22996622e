package plenary.proposal.text.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a file changes words inside open brackets and nowhere else in the provision: then it words
 * alternatives of those brackets, for no instruction can write over a bracket.
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

    /**
     * A stretch as it is printed: what stands between the signs of its outermost brackets, and each
     * of those. No wording has square brackets of its own: each sign is a bracket's.
     *
     * @param bracket round the whole stretch; null for the provision
     */
    private record Printed(
            Target.Open bracket, String text, List<String> plain, List<Printed> inner) {}

    /**
     * In reading order; empty where words outside brackets are changed too.
     *
     * @param start the wording with its brackets, as the file had it
     * @param text as the file has it now
     */
    static List<Worded> of(Target target, String start, String text) {
        var was = printed(null, start, target.open().iterator());
        var now = printed(null, text, target.open().iterator());
        var said = new ArrayList<Worded>();
        return was != null && now != null && inside(was, now, said) ? said : List.of();
    }

    /** Null where the signs are not those of the brackets, outer before inner. */
    private static Printed printed(
            Target.Open bracket, String text, Iterator<Target.Open> brackets) {
        var plain = new ArrayList<String>();
        var inner = new ArrayList<Printed>();
        var begun = new ArrayDeque<Integer>();
        var done = 0;
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '[') {
                begun.push(at);
            } else if (text.charAt(at) == ']') {
                if (begun.isEmpty()) {
                    return null;
                }
                var open = begun.pop();
                if (begun.isEmpty()) {
                    plain.add(text.substring(done, open));
                    var one =
                            brackets.hasNext()
                                    ? printed(
                                            brackets.next(), text.substring(open + 1, at), brackets)
                                    : null;
                    if (one == null) {
                        return null;
                    }
                    inner.add(one);
                    done = at + 1;
                }
            }
        }
        plain.add(text.substring(done));
        var all = bracket != null || !brackets.hasNext();
        return begun.isEmpty() && all ? new Printed(bracket, text, plain, inner) : null;
    }

    /** Whether all that differs stands in the brackets of this stretch. */
    private static boolean inside(Printed was, Printed now, List<Worded> said) {
        if (!was.plain().equals(now.plain())) {
            return false;
        }
        for (var n = 0; n < was.inner().size(); n++) {
            var one = was.inner().get(n);
            var other = now.inner().get(n);
            if (!one.text().equals(other.text())
                    && !inside(one, other, said)
                    && !worded(one.bracket(), one.text(), other.text(), said)) {
                return false;
            }
        }
        return true;
    }

    /** Whether what differs is one wording of the bracket, a further one, or each by itself. */
    private static boolean worded(Target.Open bracket, String was, String now, List<Worded> said) {
        var all = bracket.alternatives();
        if (!was.equals(String.join(DIVIDER, all))) {
            return false;
        }
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
                var more = words.substring((all.get(n) + DIVIDER).length());
                return said.add(new Worded(bracket.bracket(), null, more));
            }
            return said.add(new Worded(bracket.bracket(), all.get(n), words));
        }
        return each(bracket, now.split(Pattern.quote(DIVIDER), -1), said);
    }

    private static boolean each(Target.Open bracket, String[] words, List<Worded> said) {
        var all = bracket.alternatives();
        if (words.length != all.size() || all.stream().anyMatch(w -> w.contains(DIVIDER))) {
            return false;
        }
        for (var n = 0; n < words.length; n++) {
            if (!words[n].equals(all.get(n))) {
                said.add(new Worded(bracket.bracket(), all.get(n), words[n]));
            }
        }
        return true;
    }

    private static String joined(List<String> some, String before, String behind) {
        var joined = new StringBuilder();
        some.forEach(one -> joined.append(before).append(one).append(behind));
        return joined.toString();
    }
}
