package plenary.proposal.text.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * A paragraph as it was and as it is, whatever was split or joined between.
 *
 * @param before null where there was none
 * @param after null where there is none any more
 * @param authors of its changes
 * @param moved whether it came from, or went to, another place
 */
record Unit(
        String place,
        int heading,
        String number,
        String before,
        String after,
        List<Note> notes,
        List<String> authors,
        boolean moved) {

    boolean added() {
        return before == null || before.isBlank();
    }

    boolean gone() {
        return after == null || after.isBlank();
    }

    boolean changed() {
        return added() != gone() || !added() && !before.equals(after);
    }

    static List<Unit> of(List<Marked> paragraphs) {
        var units = new ArrayList<Unit>();
        var group = new ArrayList<Marked>();
        for (var paragraph : paragraphs) {
            group.add(paragraph);
            if (!paragraph.begun() && !paragraph.joined()) {
                units.addAll(paired(group));
                group.clear();
            }
        }
        if (!group.isEmpty()) {
            units.addAll(paired(group));
        }
        return units;
    }

    /** Paragraphs of which ends were put in or taken out: each new one with the old it keeps. */
    private static List<Unit> paired(List<Marked> group) {
        var old = new ArrayList<Side>();
        var now = new ArrayList<Side>();
        var ended = new boolean[] {true, true};
        for (var paragraph : group) {
            if (ended[0]) {
                old.add(new Side());
            }
            if (ended[1]) {
                now.add(new Side());
            }
            old.getLast().take(paragraph, Stretch::stood);
            now.getLast().take(paragraph, Stretch::stands);
            for (var stretch : paragraph.stretches()) {
                if (stretch.kind() == Stretch.Kind.KEPT) {
                    old.getLast().keeps(now.getLast(), stretch.words().length());
                }
            }
            ended[0] = !paragraph.begun();
            ended[1] = !paragraph.joined();
        }
        return joined(old, now);
    }

    private static List<Unit> joined(List<Side> old, List<Side> now) {
        var partner = new java.util.IdentityHashMap<Side, Side>();
        for (var side : old) {
            side.most()
                    .filter(to -> !partner.containsValue(to))
                    .ifPresent(to -> partner.put(side, to));
        }
        var units = new ArrayList<Unit>();
        var waiting = new ArrayList<>(old);
        for (var side : now) {
            var from =
                    waiting.stream().filter(o -> partner.get(o) == side).findFirst().orElse(null);
            if (from == null && old.size() == 1 && now.size() == 1) {
                from = old.getFirst();
            }
            while (from != null && waiting.getFirst() != from) {
                units.add(unit(waiting.removeFirst(), null));
            }
            waiting.remove(from);
            units.add(unit(from, side));
        }
        waiting.forEach(side -> units.add(unit(side, null)));
        units.removeIf(unit -> unit.added() && unit.gone());
        return units;
    }

    private static Unit unit(Side old, Side now) {
        var shown = old == null ? now : old;
        var notes = new LinkedHashSet<Note>();
        var authors = new LinkedHashSet<String>();
        for (var side : java.util.Arrays.asList(old, now)) {
            if (side != null) {
                notes.addAll(side.notes);
                authors.addAll(side.authors);
            }
        }
        return new Unit(
                shown.place,
                shown.heading,
                old == null ? null : old.number,
                old == null ? null : old.words.toString(),
                now == null ? null : now.words.toString(),
                List.copyOf(notes),
                List.copyOf(authors),
                (old == null || old.moved) && (now == null || now.moved));
    }

    /** One paragraph on one side of the changes. */
    private static final class Side {
        private String place;
        private int heading;
        private String number;
        private boolean moved;
        private final StringBuilder words = new StringBuilder();
        private final List<Note> notes = new ArrayList<>();
        private final List<String> authors = new ArrayList<>();
        private final java.util.Map<Side, Integer> kept = new java.util.LinkedHashMap<>();

        void take(Marked paragraph, java.util.function.Predicate<Stretch> here) {
            place = place == null ? paragraph.place() : place;
            heading = paragraph.heading();
            number = paragraph.number();
            for (var stretch : paragraph.stretches()) {
                if (here.test(stretch)) {
                    words.append(stretch.words());
                }
                if (stretch.kind() != Stretch.Kind.KEPT && here.test(stretch)) {
                    moved |= stretch.moved();
                }
                if (stretch.author() != null) {
                    authors.add(stretch.author());
                }
            }
            notes.addAll(paragraph.notes());
        }

        void keeps(Side on, int length) {
            kept.merge(on, length, Integer::sum);
        }

        java.util.Optional<Side> most() {
            return kept.entrySet().stream()
                    .max(java.util.Map.Entry.comparingByValue())
                    .map(java.util.Map.Entry::getKey);
        }
    }
}
