package plenary.proposal.text.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.contracts.event.BracketEvent.Side;
import plenary.contracts.text.Anchor;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Marked;
import plenary.contracts.text.Run;

/** Finds what somebody pointed at. */
public final class Search {
    private Search() {}

    /**
     * @param fresh whether the selector is known to have seen the version that stands; otherwise
     *     the words between two characters of one act must be all that act wrote between them
     */
    public static Finding find(Content content, Selection selection, boolean fresh) {
        return switch (selection) {
            case Selection.Whole whole -> whole(content, whole.seen());
            case Selection.Between between -> between(content, between, fresh);
            case Selection.Quoted quoted -> quoted(content, quoted);
            case Selection.Gap gap -> gap(find(content, gap.of(), fresh), gap.side());
            case Selection.InHeading in -> find(content, in.of(), fresh);
        };
    }

    /** The name of the character at a position of a level. */
    public static Anchor nameAt(Content content, String level, int position) {
        return Tree.levels(content).get(level).nameAt(position);
    }

    /** How long a level is; a bracket in it counts one. */
    public static int length(Content content, String level) {
        return Tree.levels(content).get(level).length();
    }

    /** The words of a passage, with brackets as they are shown. */
    public static String words(Content content, Passage passage) {
        var level = Tree.levels(content).get(passage.level());
        return new Content(level.between(passage.from(), passage.to())).shown();
    }

    /**
     * What stands now where marked words stood: all between the characters that were beside them;
     * where one of those has gone too, from the beginning or to the end of the level. Empty where
     * the two no longer stand in one level.
     */
    public static Optional<String> inPlaceOf(Content content, Marked words) {
        var first = words.stretches().getFirst();
        var last = words.stretches().getLast();
        var left = first.from() == 0 ? null : spot(content, first.act(), first.from() - 1);
        var right = spot(content, last.act(), last.from() + last.length());
        if (left != null && right != null && !left.name().equals(right.name())) {
            return Optional.empty();
        }
        var beside = left == null ? right : left;
        var level = beside == null ? Tree.levels(content).get(Tree.ROOT) : beside.level();
        var from = left == null ? 0 : left.at() + 1;
        var to = right == null ? level.length() : right.at();
        return from > to
                ? Optional.empty()
                : Optional.of(new Content(level.between(from, to)).shown());
    }

    private static Spot spot(Content content, String act, int index) {
        return spot(content, new Anchor(act, index));
    }

    private static Finding whole(Content content, String seen) {
        return seen == null || content.shown().equals(Words.plain(seen))
                ? found(Tree.ROOT, 0, Level.of(content).length())
                : new Finding.Changed(seen, content.shown());
    }

    private static Finding gap(Finding beside, Side side) {
        if (!(beside instanceof Finding.Found found)) {
            return beside;
        }
        var passage = found.passage();
        var at = side == Side.BEFORE ? passage.from() : passage.to();
        return found(passage.level(), at, at);
    }

    private static Finding between(Content content, Selection.Between asked, boolean fresh) {
        var first = spot(content, asked.first());
        var last = spot(content, asked.last());
        if (first == null || last == null) {
            return new Finding.Changed(asked.seen(), content.shown());
        }
        if (!first.name().equals(last.name())) {
            return new Finding.Crosses(
                    Splitting.offer(content, asked.first(), asked.last()), content.shown());
        }
        if (last.at() < first.at()) {
            return new Finding.Changed(asked.seen(), content.shown());
        }
        var level = first.level();
        var from = Words.borderBefore(level.text(), first.at());
        var to = Words.borderAfter(level.text(), last.at() + 1);
        var stands = new Content(level.between(from, to)).shown();
        if (asked.seen() != null) {
            var same = stands.equals(Words.plain(asked.seen()));
            return same ? found(first.name(), from, to) : new Finding.Changed(asked.seen(), stands);
        }
        return fresh || contiguous(level, from, to)
                ? found(first.name(), from, to)
                : new Finding.Changed(null, stands);
    }

    private static Finding found(String level, int from, int to) {
        return new Finding.Found(new Passage(level, from, to));
    }

    /** Where a named character stands. */
    private record Spot(String name, Level level, int at) {}

    private static Spot spot(Content content, Anchor anchor) {
        for (var entry : Tree.levels(content).entrySet()) {
            var at = entry.getValue().positionOf(anchor);
            if (at >= 0) {
                return new Spot(entry.getKey(), entry.getValue(), at);
            }
        }
        return null;
    }

    private static boolean contiguous(Level level, int from, int to) {
        Run last = null;
        for (var piece : level.between(from, to)) {
            if (piece instanceof Run run) {
                var continues =
                        last == null
                                || !last.act().equals(run.act())
                                || last.from() + last.text().length() == run.from();
                if (!continues) {
                    return false;
                }
                last = run;
            } else {
                last = null;
            }
        }
        var begin = level.nameAt(from);
        var end = level.nameAt(to - 1);
        var oneAct = begin != null && end != null && begin.act().equals(end.act());
        return !oneAct || onlyBy(begin.act(), level, from, to);
    }

    private static boolean onlyBy(String act, Level level, int from, int to) {
        return level.between(from, to).stream()
                .allMatch(piece -> !(piece instanceof Run run) || run.act().equals(act));
    }

    private static Finding quoted(Content content, Selection.Quoted asked) {
        var words = Words.plain(asked.words());
        var hits = new ArrayList<Passage>();
        Tree.levels(content)
                .forEach(
                        (name, level) -> {
                            if (asked.within() == null || asked.within().equals(name)) {
                                hits(name, level, words, hits);
                            }
                        });
        if (hits.size() > 1) {
            return new Finding.Ambiguous(hits.size(), content.shown());
        }
        if (hits.isEmpty()) {
            return Splitting.across(content, words);
        }
        var hit = hits.getFirst();
        var level = Tree.levels(content).get(hit.level());
        var first = level.nameAt(hit.from());
        var last = level.nameAt(hit.to() - 1);
        var onlyOne = hit.to() - hit.from() == 1;
        if (!onlyOne
                && (first == null || last == null)) { // no character names where it begins or ends
            return new Finding.Crosses(
                    Splitting.inside(level, hit.from(), hit.to()), content.shown());
        }
        return new Finding.Found(hit);
    }

    /** A quotation may hold brackets whole, written as they are shown. */
    private static void hits(String name, Level level, String words, List<Passage> hits) {
        var sought = words;
        for (var piece : level.pieces()) {
            if (piece instanceof Bracketed bracketed) {
                var shown = new Content(List.of(bracketed)).shown();
                sought = sought.replace(shown, String.valueOf(Words.OPAQUE));
            }
        }
        for (var at = level.text().indexOf(sought);
                at >= 0;
                at = level.text().indexOf(sought, at + 1)) {
            var end = at + sought.length();
            if (Words.border(level.text(), at) && Words.border(level.text(), end)) {
                hits.add(new Passage(name, at, end));
            }
        }
    }
}
