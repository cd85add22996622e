package plenary.proposal.text.intake;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import plenary.contracts.event.ProposalEvent.InstructionForm;

/** What a file says about one provision: each of its lines, as it was and as it is. */
final class Placed {
    final Target target;
    final TreeMap<Integer, Said> lines = new TreeMap<>();
    final List<Unit> further = new ArrayList<>();
    int share = 100;
    boolean numbered;
    boolean noc;

    /** How it is marked to be meant; null for plainly. */
    InstructionForm form;

    /**
     * @param before without the number typed before it
     * @param after without it too; null where nothing is left
     */
    record Said(Unit unit, String before, String after) {}

    Placed(Target target) {
        this.target = target;
    }

    void says(Likeness.Match match, Said said) {
        lines.put(match.line().nth(), said);
        share = Math.min(share, (int) Math.round(100 * match.share()));
        numbered |= match.numbered();
    }

    List<Unit> units() {
        var units = new ArrayList<Unit>();
        lines.values().forEach(said -> units.add(said.unit()));
        units.addAll(further);
        return units;
    }

    boolean changed() {
        return !further.isEmpty()
                || lines.values().stream()
                        .anyMatch(
                                said ->
                                        said.after() == null
                                                || !said.before().equals(said.after()));
    }

    /** The wording of which most lines are found in the file. */
    private List<String> wording() {
        var last = lines.lastKey();
        return target.wordings().stream()
                .map(wording -> List.of(wording.split("\n")))
                .filter(parts -> parts.size() > last)
                .findFirst()
                .orElseGet(() -> List.of(target.basis().split("\n")));
    }

    /** The wording that the file starts from. */
    String original() {
        return text(true);
    }

    /** The wording that the file proposes; blank where nothing is left of it. */
    String proposed() {
        return text(false);
    }

    private String text(boolean before) {
        var one = lines.get(Likeness.WHOLE);
        if (one != null) {
            return (words(one, before) + (before ? "" : added())).strip();
        }
        var text = new ArrayList<String>();
        var wording = wording();
        for (var nth = 0; nth < wording.size(); nth++) {
            var said = lines.get(nth);
            var words = said == null ? wording.get(nth) : words(said, before);
            if (!words.isBlank()) {
                text.add(words.strip());
            }
        }
        return (String.join("\n", text) + (before ? "" : added())).strip();
    }

    private static String words(Said said, boolean before) {
        var words = before ? said.before() : said.after();
        return words == null ? "" : words.strip();
    }

    private String added() {
        return further.stream().map(unit -> "\n" + unit.after().strip()).collect(joining());
    }

    /**
     * Whether every line of it is in the file, so that nothing of it stands where all is struck.
     */
    boolean whole() {
        return lines.containsKey(Likeness.WHOLE) || lines.size() == wording().size();
    }
}
