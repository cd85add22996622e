package plenary.proposal.text.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plenary.contracts.event.ProposalEvent.Instruction;
import plenary.contracts.event.ProposalEvent.InstructionForm;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.proposal.text.intake.Recognised.Ground;
import plenary.proposal.text.intake.Recognition.WordedBracket;
import plenary.proposal.text.wording.Change;
import plenary.proposal.text.wording.Difference;
import plenary.proposal.text.wording.Words;

/** Makes instructions of what was placed. */
final class Assembling {
    private final boolean tracked;
    private final Returned returned;
    private final List<WordedBracket> alternatives = new ArrayList<>();

    /**
     * @param returned that the file was handed out here; null where it was not
     */
    Assembling(boolean tracked, Returned returned) {
        this.tracked = tracked;
        this.returned = returned;
    }

    /** Wordings for open brackets, as far as provisions were taken. */
    List<WordedBracket> alternatives() {
        return List.copyOf(alternatives);
    }

    /**
     * What the file starts from.
     *
     * @param words before the changes
     * @param basis what its difference is shown from
     * @param same whether it is a wording that the draft has
     */
    private record Start(String words, String basis, boolean same) {}

    private Start start(Placed placed) {
        var target = placed.target;
        var found = Words.plain(placed.original());
        if (returned == null) {
            var same = target.wordings().stream().anyMatch(w -> Returned.same(w, found));
            return new Start(found, target.basis(), same);
        }
        var start = returned.start(target, found);
        return new Start(start, start, !returned.movedSince(target));
    }

    /** Empty where the file leaves the provision as it is and says nothing about it. */
    Optional<Recognised> of(Placed placed) {
        var start = start(placed);
        var text = Words.plain(placed.proposed());
        var found = Returned.same(start.words(), placed.original());
        var changed = placed.changed() || !tracked && !start.same();
        if (returned != null) {
            changed = found ? placed.changed() : !Returned.same(start.words(), text);
        }
        var grounds = grounds(placed, start, found);
        if (!changed) {
            return unchanged(placed, start, grounds);
        }
        if (start.same() && inBracket(placed, start.words(), text)) {
            return Optional.empty();
        }
        var struck = text.isBlank() || placed.whole() && allGone(placed);
        if (struck) {
            grounds.add(Ground.ALL_DELETED);
        }
        return Optional.of(
                recognised(
                        placed,
                        start,
                        struck ? InstructionKind.SUP : InstructionKind.MOD,
                        struck ? null : text,
                        confidence(placed, grounds),
                        grounds));
    }

    /** Whether all that is changed stands in open brackets: these are alternatives of theirs. */
    private boolean inBracket(Placed placed, String start, String text) {
        var target = placed.target;
        var worded = InBracket.of(target, start, text);
        worded.forEach(
                w ->
                        alternatives.add(
                                new WordedBracket(
                                        w.bracket(),
                                        target.provision(),
                                        target.number(),
                                        w.instead(),
                                        w.text(),
                                        Difference.between(
                                                w.instead() == null ? "" : w.instead(), w.text()),
                                        places(placed.units()),
                                        authors(placed.units()),
                                        reasons(placed.units()),
                                        placed.changed(),
                                        w.text().isBlank()
                                                ? null
                                                : Words.flaw(w.text()).orElse(null))));
        return !worded.isEmpty();
    }

    private List<Ground> grounds(Placed placed, Start start, boolean found) {
        var grounds = new ArrayList<Ground>();
        grounds.add(placed.numbered ? Ground.NUMBER_AND_WORDING : Ground.WORDING);
        if (returned == null && !start.same()) {
            grounds.add(tracked ? Ground.OTHER_ORIGINAL : Ground.NOT_TRACKED);
        }
        if (returned != null && !found) {
            grounds.add(Ground.NOT_TRACKED);
        }
        if (returned != null && !start.same()) {
            grounds.add(Ground.MOVED_SINCE);
        }
        if (returned != null && placed.target.wordings().getFirst().indexOf('[') >= 0) {
            grounds.add(Ground.OPEN_BRACKETS);
        }
        if (!placed.further.isEmpty()) {
            grounds.add(Ground.FURTHER_LINE);
        }
        if (placed.units().stream().anyMatch(Unit::moved)) {
            grounds.add(Ground.MOVED);
        }
        return grounds;
    }

    private static boolean allGone(Placed placed) {
        return placed.further.isEmpty()
                && placed.lines.values().stream().allMatch(said -> said.after() == null);
    }

    private Optional<Recognised> unchanged(Placed placed, Start start, List<Ground> grounds) {
        var commented = placed.units().stream().anyMatch(unit -> !unit.notes().isEmpty());
        if (!placed.noc && !commented) {
            return Optional.empty();
        }
        grounds.add(placed.noc ? Ground.MARKED_NOC : Ground.COMMENT_ONLY);
        var confidence = placed.noc ? placed.share : Math.min(60, placed.share);
        return Optional.of(
                recognised(placed, start, InstructionKind.NOC, null, confidence, grounds));
    }

    private static int confidence(Placed placed, List<Ground> grounds) {
        var confidence = placed.numbered ? placed.share : Math.min(95, placed.share);
        for (var ground : grounds) {
            confidence =
                    switch (ground) {
                        case MOVED_SINCE, OPEN_BRACKETS -> Math.min(50, confidence);
                        case FURTHER_LINE, NOT_TRACKED -> Math.min(60, confidence);
                        case MOVED -> Math.min(70, confidence);
                        case OTHER_ORIGINAL -> Math.min(80, confidence);
                        case NUMBER_AND_WORDING,
                                WORDING,
                                NEW_NUMBER,
                                NO_NUMBER,
                                ALL_DELETED,
                                MARKED_NOC,
                                COMMENT_ONLY ->
                                confidence;
                    };
        }
        return confidence;
    }

    private static Recognised recognised(
            Placed placed,
            Start start,
            InstructionKind kind,
            String text,
            int confidence,
            List<Ground> grounds) {
        var target = placed.target;
        var difference =
                switch (kind) {
                    case MOD -> Difference.between(start.basis(), text);
                    case SUP -> List.of(new Change(Change.Kind.DELETE, start.basis()));
                    case NOC, ADD -> List.<Change>of();
                };
        return new Recognised(
                new Instruction(
                        0,
                        kind,
                        target.provision(),
                        target.number(),
                        null,
                        null,
                        text,
                        reasons(placed.units()),
                        target.body(),
                        null,
                        null,
                        null,
                        fitting(kind, placed.form)),
                start.basis(),
                difference,
                confidence,
                grounds,
                places(placed.units()),
                authors(placed.units()),
                start.same() || kind == InstructionKind.NOC ? null : start.words(),
                text == null ? null : Words.flaw(text).orElse(null));
    }

    /** Only a change of words can be a merely editorial one. */
    private static InstructionForm fitting(InstructionKind kind, InstructionForm form) {
        return form == InstructionForm.EDITORIAL && kind != InstructionKind.MOD ? null : form;
    }

    /** A provision that is new. */
    Optional<Recognised> of(Additions.Added added) {
        var lines = new ArrayList<String>();
        lines.add(added.first().strip());
        added.units().stream().skip(1).forEach(unit -> lines.add(unit.after().strip()));
        var text = Words.plain(String.join("\n", lines));
        var grounds = new ArrayList<Ground>();
        grounds.add(added.unnumbered() ? Ground.NO_NUMBER : Ground.NEW_NUMBER);
        if (!tracked) {
            grounds.add(Ground.NOT_TRACKED);
        }
        if (added.units().stream().anyMatch(Unit::moved)) {
            grounds.add(Ground.MOVED);
        }
        var beside = added.beside();
        return Optional.of(
                new Recognised(
                        new Instruction(
                                0,
                                InstructionKind.ADD,
                                added.provision(),
                                added.number(),
                                beside == null ? null : beside.heading(),
                                added.after(),
                                text,
                                reasons(added.units()),
                                beside == null ? null : beside.body(),
                                beside == null ? null : beside.part(),
                                null,
                                added.parent(),
                                fitting(InstructionKind.ADD, added.form())),
                        null,
                        List.of(new Change(Change.Kind.INSERT, text)),
                        confidence(added, grounds),
                        grounds,
                        places(added.units()),
                        authors(added.units()),
                        null,
                        Words.flaw(text).orElse(null)));
    }

    private static int confidence(Additions.Added added, List<Ground> grounds) {
        var sure = added.unnumbered() ? 50 : 90;
        return grounds.size() > 1 ? Math.min(60, sure) : sure;
    }

    private static String reasons(List<Unit> units) {
        var reasons =
                units.stream()
                        .flatMap(unit -> unit.notes().stream())
                        .map(note -> note.words().strip())
                        .distinct()
                        .collect(Collectors.joining("\n"));
        return reasons.isBlank() ? null : Words.plain(reasons);
    }

    private static List<String> places(List<Unit> units) {
        return units.stream().map(Unit::place).distinct().toList();
    }

    private static List<String> authors(List<Unit> units) {
        var authors = new LinkedHashSet<String>();
        units.forEach(unit -> authors.addAll(unit.authors()));
        return List.copyOf(authors);
    }
}
