package plenary.proposal.text.wording;

import java.util.ArrayList;
import java.util.List;
import plenary.proposal.text.wording.Change.Kind;

/**
 * A difference as people read it: phrases are replaced as phrases. A word or two that happen to
 * stand in both wordings between two changes, each at least as long, are not worth breaking a
 * sentence for; marked word by word, a sentence written anew cannot be read.
 */
public final class Phrases {
    /** More words than this are kept wherever they stand. */
    private static final int FEW = 2;

    /** What takes the place of what. */
    private record Gap(String gone, String come) {
        Gap joined(String kept, Gap next) {
            return new Gap(gone + kept + next.gone, come + kept + next.come);
        }

        int length() {
            return Math.max(gone.strip().length(), come.strip().length());
        }
    }

    private Phrases() {}

    /** The same difference; both wordings can still be read from it whole. */
    public static List<Change> of(List<Change> changes) {
        var kept = new ArrayList<String>();
        var gaps = new ArrayList<Gap>();
        var before = new StringBuilder();
        var gone = new StringBuilder();
        var come = new StringBuilder();
        for (var change : changes) {
            switch (change.kind()) {
                case DELETE -> gone.append(change.text());
                case INSERT -> come.append(change.text());
                case KEEP -> {
                    put(kept, gaps, before, gone, come);
                    before.append(change.text());
                }
            }
        }
        put(kept, gaps, before, gone, come);
        return said(kept, gaps, before.toString());
    }

    private static void put(
            List<String> kept,
            List<Gap> gaps,
            StringBuilder before,
            StringBuilder gone,
            StringBuilder come) {
        if (gone.isEmpty() && come.isEmpty()) {
            return;
        }
        var gap = new Gap(gone.toString(), come.toString());
        var stands = before.toString();
        List.of(before, gone, come).forEach(words -> words.setLength(0));
        while (!gaps.isEmpty() && swallowed(stands, gaps.getLast(), gap)) {
            gap = gaps.removeLast().joined(stands, gap);
            stands = kept.removeLast();
        }
        kept.add(stands);
        gaps.add(gap);
    }

    private static boolean swallowed(String kept, Gap before, Gap after) {
        var words = kept.strip();
        return words.isEmpty()
                || words.split("\\s+").length <= FEW
                        && words.length() <= Math.min(before.length(), after.length());
    }

    private static List<Change> said(List<String> kept, List<Gap> gaps, String end) {
        var said = new ArrayList<Change>();
        for (var n = 0; n < gaps.size(); n++) {
            say(said, Kind.KEEP, kept.get(n));
            say(said, Kind.DELETE, gaps.get(n).gone());
            say(said, Kind.INSERT, gaps.get(n).come());
        }
        say(said, Kind.KEEP, end);
        return said;
    }

    private static void say(List<Change> said, Kind kind, String words) {
        if (!words.isEmpty()) {
            said.add(new Change(kind, words));
        }
    }
}
