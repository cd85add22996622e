package plenary.proposal.text.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import plenary.proposal.text.intake.Placed.Said;
import plenary.proposal.text.intake.Recognition.Unplaced;
import plenary.proposal.text.intake.Recognition.Why;

/** Goes through a file from top to bottom and finds each paragraph's place in the draft. */
final class Recognising {
    private static final Pattern MARKER =
            Pattern.compile("^(ADD|MOD|SUP|NOC)(?![\\p{L}\\p{N}])[\\s:.–-]*(.{0,40})$");

    private final List<Unit> units;
    private final boolean tracked;
    private final Likeness likeness;
    private final Map<String, Placed> placed = new LinkedHashMap<>();
    private final List<Object> inOrder = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Additions additions;
    private Likeness.Line last;
    private boolean noc;

    Recognising(List<Marked> paragraphs, List<Target> draft) {
        this.units = Unit.of(paragraphs).stream().filter(unit -> unit.heading() >= 0).toList();
        this.tracked = paragraphs.stream().anyMatch(Marked::changed);
        this.likeness = new Likeness(draft);
        this.additions = new Additions(draft);
    }

    Recognition done() {
        units.forEach(this::take);
        var authors = new LinkedHashSet<String>();
        units.forEach(unit -> authors.addAll(unit.authors()));
        var assembling = new Assembling(tracked);
        return new Recognition(
                tracked,
                (int) units.stream().filter(u -> !u.added() && u.heading() == 0).count(),
                placed.values().stream().mapToInt(one -> one.lines.size()).sum(),
                List.copyOf(authors),
                inOrder.stream()
                        .map(
                                one ->
                                        one instanceof Placed provision
                                                ? assembling.of(provision)
                                                : assembling.of((Additions.Added) one))
                        .flatMap(java.util.Optional::stream)
                        .toList(),
                unplaced);
    }

    private void take(Unit unit) {
        if (marker(unit)) {
            return;
        }
        if (unit.added()) {
            added(unit);
            return;
        }
        var token = Token.ofParagraph(unit.before());
        var number = unit.number() == null ? token.map(Token::bare).orElse(null) : unit.number();
        var words = token.map(Token::rest).filter(rest -> !rest.isBlank()).orElse(unit.before());
        var match =
                likeness.find(words, number, last, taken)
                        .or(() -> likeness.find(unit.before(), number, last, taken));
        if (match.isPresent()) {
            place(unit, match.get(), words);
        } else if (unit.changed()) {
            unplaced(unit);
        } else if (!tracked && token.isPresent() && last != null) {
            added(
                    new Unit(
                            unit.place(),
                            0,
                            unit.number(),
                            null,
                            unit.before(),
                            unit.notes(),
                            unit.authors(),
                            false));
        }
    }

    private void place(Unit unit, Likeness.Match match, String words) {
        var target = match.line().target();
        var there =
                placed.computeIfAbsent(
                        target.provision(),
                        id -> {
                            var fresh = new Placed(target);
                            inOrder.add(fresh);
                            return fresh;
                        });
        there.says(match, new Said(unit, words.strip(), after(unit, words)));
        there.noc |= noc;
        noc = false;
        taken.add(Likeness.key(match.line()));
        last = match.line();
        additions.behind(
                target, unit.number() != null || words.length() < unit.before().strip().length());
    }

    /** What stands now, without the number typed before it. */
    private static String after(Unit unit, String words) {
        if (unit.gone()) {
            return null;
        }
        var numbered = words.length() < unit.before().strip().length();
        return numbered
                ? Token.ofParagraph(unit.after()).map(Token::rest).orElse(unit.after()).strip()
                : unit.after().strip();
    }

    private void added(Unit unit) {
        if (unit.heading() > 0) {
            unplaced(unit);
            return;
        }
        switch (additions.take(unit)) {
            case Additions.Taken.Provision fresh -> inOrder.add(fresh.added());
            case Additions.Taken.Line line -> line.to().add(unit);
            case Additions.Taken.Behind behind -> placed.get(behind.provision()).further.add(unit);
        }
    }

    private void unplaced(Unit unit) {
        unplaced.add(
                new Unplaced(
                        unit.place(),
                        unit.added() ? null : unit.before(),
                        unit.gone() ? null : unit.after(),
                        unit.heading() > 0 ? Why.HEADING : Why.NOT_FOUND));
    }

    /** ADD, MOD, SUP and NOC on a line of their own announce what follows; only NOC tells more. */
    private boolean marker(Unit unit) {
        var words = unit.gone() ? unit.before() : unit.after();
        var marker = MARKER.matcher(words.strip());
        if (!marker.matches()) {
            return false;
        }
        noc = marker.group(1).equals("NOC");
        return true;
    }
}
