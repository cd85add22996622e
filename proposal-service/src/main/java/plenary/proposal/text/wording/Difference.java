package plenary.proposal.text.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import plenary.proposal.text.wording.Change.Kind;

/** The difference of two wordings, word by word: the longest common sequence of words is kept. */
public final class Difference {

    /** A word, blanks, or one visible character; scripts written without blanks go singly. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]\\p{M}*"
                            + "|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['’.-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*"
                            + "|\\s+|\\X");

    /** Above this many comparisons the middle is shown as replaced whole. */
    private static final long MOST = 6_000_000;

    private Difference() {}

    /** Kept, deleted and inserted stretches; in each gap what was deleted comes first. */
    public static List<Change> between(String before, String after) {
        var old = tokens(before);
        var now = tokens(after);
        var head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            head++;
        }
        var tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        var changes = new ArrayList<Change>();
        put(changes, Kind.KEEP, old.subList(0, head));
        middle(changes, old.subList(head, old.size() - tail), now.subList(head, now.size() - tail));
        put(changes, Kind.KEEP, old.subList(old.size() - tail, old.size()));
        return tidy(changes);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(java.util.regex.MatchResult::group).toList();
    }

    private static void middle(List<Change> changes, List<String> old, List<String> now) {
        if ((long) old.size() * now.size() > MOST) {
            put(changes, Kind.DELETE, old);
            put(changes, Kind.INSERT, now);
            return;
        }
        var common = new int[old.size() + 1][now.size() + 1];
        for (var i = old.size() - 1; i >= 0; i--) {
            for (var j = now.size() - 1; j >= 0; j--) {
                common[i][j] =
                        old.get(i).equals(now.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var i = 0;
        var j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                changes.add(new Change(Kind.KEEP, old.get(i++)));
                j++;
            } else if (j == now.size()
                    || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                changes.add(new Change(Kind.DELETE, old.get(i++)));
            } else {
                changes.add(new Change(Kind.INSERT, now.get(j++)));
            }
        }
    }

    private static void put(List<Change> changes, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            changes.add(new Change(kind, String.join("", tokens)));
        }
    }

    /** Blanks kept between two changes join them, so that phrases are replaced as phrases. */
    private static List<Change> tidy(List<Change> changes) {
        var tidied = new ArrayList<Change>();
        var gone = new StringBuilder();
        var come = new StringBuilder();
        for (var n = 0; n < changes.size(); n++) {
            var change = changes.get(n);
            switch (change.kind()) {
                case DELETE -> gone.append(change.text());
                case INSERT -> come.append(change.text());
                case KEEP -> {
                    var bridge =
                            (gone.length() > 0 && come.length() > 0)
                                    && change.text().isBlank()
                                    && n + 1 < changes.size()
                                    && changes.get(n + 1).kind() != Kind.KEEP;
                    if (bridge) {
                        gone.append(change.text());
                        come.append(change.text());
                    } else {
                        flush(tidied, gone, come);
                        keep(tidied, change.text());
                    }
                }
            }
        }
        flush(tidied, gone, come);
        return tidied;
    }

    private static void flush(List<Change> tidied, StringBuilder gone, StringBuilder come) {
        if (gone.length() > 0) {
            tidied.add(new Change(Kind.DELETE, gone.toString()));
        }
        if (come.length() > 0) {
            tidied.add(new Change(Kind.INSERT, come.toString()));
        }
        gone.setLength(0);
        come.setLength(0);
    }

    private static void keep(List<Change> tidied, String text) {
        if (!tidied.isEmpty() && tidied.getLast().kind() == Kind.KEEP) {
            var longer = tidied.removeLast().text() + text;
            tidied.add(new Change(Kind.KEEP, longer));
        } else {
            tidied.add(new Change(Kind.KEEP, text));
        }
    }
}
