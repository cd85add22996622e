package plenary.proposal.text.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plenary.contracts.event.ProposalEvent.InstructionForm;
import plenary.proposal.text.intake.Placed.Said;
import plenary.proposal.text.intake.Recognition.Unplaced;
import plenary.proposal.text.intake.Recognition.Why;

/** Goes through a file from top to bottom and finds each paragraph's place in the draft. */
final class Recognising {
    private static final Pattern MARKER =
            Pattern.compile(
                    "^(?<open>[(\\[])?(?<kind>ADD|MOD|SUP|NOC)(?<close>[)\\]])?(?![\\p{L}\\p{N}])[\\s:.–-]*(.{0,40})$");

    private final List<Unit> units;
    private final boolean tracked;
    private final Returned returned;
    private final Returned from;
    private final Likeness likeness;
    private final Map<String, Placed> placed = new LinkedHashMap<>();
    private final List<Object> inOrder = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Additions additions;
    private final Set<String> numbers;
    private final Asides asides;
    private Likeness.Line last;
    private boolean noc;
    private InstructionForm form;

    Recognising(List<Marked> paragraphs, List<Target> draft, Returned returned) {
        this.returned = returned;
        this.from = returned != null && returned.starts() ? returned : null;
        this.units = Unit.of(paragraphs).stream().filter(unit -> unit.heading() >= 0).toList();
        this.tracked = paragraphs.stream().anyMatch(Marked::changed);
        this.likeness = new Likeness(draft);
        this.additions = new Additions(draft);
        this.numbers =
                draft.stream()
                        .map(target -> Numbers.key(target.number()))
                        .collect(Collectors.toSet());
        this.asides = new Asides(draft, from == null ? null : from.imprint());
    }

    Recognition done() {
        units.forEach(this::take);
        var authors = new LinkedHashSet<String>();
        units.forEach(unit -> authors.addAll(unit.authors()));
        var assembling = new Assembling(tracked, from);
        var instructions = new ArrayList<Recognised>();
        for (var one : inOrder) {
            (one instanceof Placed provision
                            ? assembling.of(provision)
                            : assembling.of((Additions.Added) one))
                    .ifPresent(instructions::add);
        }
        return new Recognition(
                tracked,
                (int) units.stream().filter(u -> !u.added() && u.heading() == 0).count(),
                placed.values().stream().mapToInt(one -> one.lines.size()).sum(),
                List.copyOf(authors),
                instructions,
                assembling.alternatives(),
                unplaced,
                asides.all(placed),
                returned);
    }

    private void take(Unit unit) {
        if (marker(unit)) {
            return;
        }
        if (unit.added()) {
            added(unit);
            return;
        }
        if (unit.heading() > 0) {
            asides.heading(unit);
        }
        var typed = typed(unit.before());
        var number = unit.number() == null ? typed.number() : unit.number();
        asides.numbered(number);
        var words = typed.words();
        var match =
                likeness.find(words, number, last, taken)
                        .or(() -> likeness.find(unit.before(), number, last, taken));
        if (match.isPresent()) {
            place(unit, match.get(), words);
            if (match.get().line().nth() <= 0) {
                asides.numbers(unit, match.get(), number, now(unit, number));
            }
        } else if (unit.changed()) {
            unplaced(unit);
        } else if (!tracked && fresh(typed.number()) && last != null) {
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

    /** In a file handed out here, a number of the draft is no new provision's. */
    private boolean fresh(String number) {
        return number != null && (from == null || !numbers.contains(Numbers.key(number)));
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
        there.form = form == null ? there.form : form;
        noc = false;
        form = null;
        taken.add(Likeness.key(match.line()));
        last = match.line();
        additions.behind(
                target, unit.number() != null || words.length() < unit.before().strip().length());
    }

    /** What stands now, without the number typed before it. */
    private String after(Unit unit, String words) {
        if (unit.gone()) {
            return null;
        }
        var numbered = words.length() < unit.before().strip().length();
        return (numbered ? typed(unit.after()).words() : unit.after()).strip();
    }

    /** The number that stands before the words now; null for none. */
    private String now(Unit unit, String number) {
        return unit.gone() || unit.number() != null ? number : typed(unit.after()).number();
    }

    /** A number typed before the words; null where there is none. */
    private record Typed(String number, String words) {}

    /** By its form, or because the draft prints it so: {@code 3.1(a)} before a tab. */
    private Typed typed(String paragraph) {
        var tab = paragraph.indexOf('\t');
        if (tab > 0 && numbers.contains(Numbers.key(paragraph.substring(0, tab)))) {
            return new Typed(paragraph.substring(0, tab).strip(), paragraph.substring(tab + 1));
        }
        return Token.ofParagraph(paragraph)
                .filter(token -> !token.rest().isBlank())
                .map(token -> new Typed(token.bare(), token.rest()))
                .orElseGet(() -> new Typed(null, paragraph));
    }

    private void added(Unit unit) {
        if (unit.heading() > 0) {
            unplaced(unit);
            return;
        }
        var taken = additions.take(unit, form);
        form = null;
        switch (taken) {
            case Additions.Taken.Provision fresh -> inOrder.add(fresh.added());
            case Additions.Taken.Line line -> line.to().add(unit);
            case Additions.Taken.Behind behind -> placed.get(behind.provision()).further.add(unit);
        }
    }

    private void unplaced(Unit unit) {
        var heading = unit.heading() > 0;
        unplaced.add(
                new Unplaced(
                        unit.place(),
                        unit.added() ? null : unit.before(),
                        unit.gone() ? null : unit.after(),
                        heading ? Why.HEADING : Why.NOT_FOUND,
                        heading ? null : form));
        if (!heading) {
            // what was announced was this; below a heading it is still to come
            noc = false;
            form = null;
        }
    }

    /**
     * ADD, MOD, SUP and NOC on a line of their own announce what follows; only NOC tells more, and
     * {@code (MOD)} and {@code [MOD]} how it is meant.
     */
    private boolean marker(Unit unit) {
        var words = unit.gone() ? unit.before() : unit.after();
        var marker = MARKER.matcher(words.strip());
        if (!marker.matches()) {
            return false;
        }
        noc = marker.group("kind").equals("NOC");
        form = form(marker.group("open"), marker.group("close"));
        return true;
    }

    private static InstructionForm form(String open, String close) {
        if ("[".equals(open) && "]".equals(close)) {
            return InstructionForm.PROVISIONAL;
        }
        return "(".equals(open) && ")".equals(close) ? InstructionForm.EDITORIAL : null;
    }
}
