package plenary.proposal.text.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import plenary.proposal.text.wording.Change.Kind;

/** The difference of two wordings, word by word: the longest common sequence of words is kept. */
public final class Difference {

    /** Above this many comparisons the middle is shown as replaced whole. */
    private static final long MOST = 6_000_000;

    private Difference() {}

    /** Kept, deleted and inserted stretches; in each gap what was deleted comes first. */
    public static List<Change> between(String before, String after) {
        if (before.equals(after)) {
            return before.isEmpty() ? List.of() : List.of(new Change(Kind.KEEP, before));
        }
        var tokens = new Tokens();
        var old = new Side(Tokens.of(before), tokens);
        var now = new Side(Tokens.of(after), tokens);
        var least = Math.min(old.size(), now.size());
        var head = 0;
        while (head < least && old.numbers[head] == now.numbers[head]) {
            head++;
        }
        var tail = 0;
        while (tail < least - head
                && old.numbers[old.size() - 1 - tail] == now.numbers[now.size() - 1 - tail]) {
            tail++;
        }
        var changes = new ArrayList<Change>();
        put(changes, Kind.KEEP, old.tokens.subList(0, head));
        middle(changes, old.between(head, tail), now.between(head, tail));
        put(changes, Kind.KEEP, old.tokens.subList(old.size() - tail, old.size()));
        return tidy(changes);
    }

    /** The same for people to read: in phrases, not in words. */
    public static List<Change> phrased(String before, String after) {
        return Phrases.of(between(before, after));
    }

    /** One wording in tokens, and these by number: numbers are quicker compared. */
    private record Side(List<String> tokens, int[] numbers) {
        Side(List<String> tokens, Tokens numbering) {
            this(tokens, numbering.numbered(tokens));
        }

        int size() {
            return numbers.length;
        }

        Side between(int head, int tail) {
            return new Side(
                    tokens.subList(head, size() - tail),
                    Arrays.copyOfRange(numbers, head, size() - tail));
        }
    }

    private static void middle(List<Change> changes, Side was, Side is) {
        var old = was.tokens;
        var now = is.tokens;
        if ((long) old.size() * now.size() > MOST) {
            put(changes, Kind.DELETE, old);
            put(changes, Kind.INSERT, now);
            return;
        }
        var common = common(was.numbers, is.numbers);
        var i = 0;
        var j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && was.numbers[i] == is.numbers[j]) {
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

    /** From each place in both on: how many tokens can be kept. */
    private static int[][] common(int[] old, int[] now) {
        var common = new int[old.length + 1][now.length + 1];
        for (var i = old.length - 1; i >= 0; i--) {
            var row = common[i];
            var below = common[i + 1];
            for (var j = now.length - 1; j >= 0; j--) {
                row[j] = old[i] == now[j] ? below[j + 1] + 1 : Math.max(below[j], row[j + 1]);
            }
        }
        return common;
    }

    private static void put(List<Change> changes, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            changes.add(new Change(kind, String.join("", tokens)));
        }
    }

    /** Blanks kept between two changes join them, so that phrases are replaced as phrases. */
    private static List<Change> tidy(List<Change> changes) {
        var tidied = new ArrayList<Change>();
        var kept = new StringBuilder();
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
                        if (gone.length() > 0 || come.length() > 0) {
                            flush(tidied, kept, gone, come);
                        }
                        kept.append(change.text());
                    }
                }
            }
        }
        flush(tidied, kept, gone, come);
        return tidied;
    }

    private static void flush(
            List<Change> tidied, StringBuilder kept, StringBuilder gone, StringBuilder come) {
        said(tidied, Kind.KEEP, kept);
        said(tidied, Kind.DELETE, gone);
        said(tidied, Kind.INSERT, come);
    }

    private static void said(List<Change> tidied, Kind kind, StringBuilder words) {
        if (words.length() > 0) {
            tidied.add(new Change(kind, words.toString()));
            words.setLength(0);
        }
    }
}
