package plenary.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plenary.rules.whatif.RollCall;
import plenary.rules.whatif.Said;
import plenary.rules.whatif.Unit;

/** The answers of one roll call, wherever in the file they stand. */
final class Gathered {

    private final String id;
    private final String rule;
    private final Long quorum;
    private final List<Said> said = new ArrayList<>();
    private int[] lines = new int[16];

    Gathered(String id, String rule, Long quorum) {
        this.id = id;
        this.rule = rule;
        this.quorum = quorum;
    }

    void add(Unit unit, String answer, int line) {
        if (said.size() == lines.length) {
            lines = Arrays.copyOf(lines, lines.length * 2);
        }
        lines[said.size()] = line;
        said.add(new Said(unit, answer));
    }

    /** Refuses a unit that answers twice. */
    RollCall rollCall() {
        Set<Unit> there = HashSet.newHashSet(said.size());
        for (int i = 0; i < said.size(); i++) {
            if (!there.add(said.get(i).unit())) {
                throw new Refusal(
                        "roll-call-faulty",
                        lines[i],
                        said.get(i).unit().id() + " answers twice in roll call " + id);
            }
        }
        return new RollCall(id, rule, said, null, CsvRollCalls.circumstances(quorum));
    }
}
