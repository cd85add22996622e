package plenary.rules.whatif;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.contracts.charter.Chamber;
import plenary.contracts.charter.Charter;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Tally;
import plenary.rules.CannotBeCounted;
import plenary.rules.CannotBeCounted.Because;

/** Totals as a rule reads them, where there are no ballots. */
final class Totalling {

    private Totalling() {}

    static Tally tally(Charter charter, Rule rule, Reads reads, RollCall rollCall) {
        if (rule.needsSeats() || !reads.weights().isEmpty()) {
            throw new CannotBeCounted(
                    Because.SEATS_UNKNOWN,
                    "the rule asks how each voted, and only totals are known");
        }
        Chamber chamber = Folding.chamber(charter, rule);
        boolean apart = reads.classes() && chamber.classesBy() != null;
        List<String> known = apart ? Folding.classes(charter, chamber) : List.of();
        List<ClassCount> counts = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (Map.Entry<String, Totals> total : rollCall.totals().entrySet()) {
            String name = apart ? known(total.getKey(), known, charter) : total.getKey();
            if (!there.add(name)) {
                throw new CannotBeCounted(
                        Because.CLASS_UNKNOWN, "the totals of " + name + " are there twice");
            }
            counts.add(count(name, total.getValue(), reads));
        }
        return new Tally(counts, List.of());
    }

    /**
     * Whether the quorum cannot be tested: the totals do not say who was there, or who could be.
     */
    static boolean quorumUnknown(Reads reads, RollCall rollCall) {
        return reads.quorum()
                && rollCall.totals().values().stream()
                        .anyMatch(one -> one.present() == null || one.entitled() == null);
    }

    private static String known(String name, List<String> known, Charter charter) {
        if (known.isEmpty()) {
            return name;
        }
        return known.stream()
                .filter(one -> one.equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new CannotBeCounted(
                                        Because.CLASS_UNKNOWN,
                                        charter.name()
                                                + " has no class "
                                                + name
                                                + "; there are "
                                                + known));
    }

    private static ClassCount count(String name, Totals totals, Reads reads) {
        if (reads.entitled() && totals.entitled() == null) {
            throw incomplete(name, "entitled");
        }
        if (reads.present() && totals.present() == null) {
            throw incomplete(name, "present");
        }
        long present = totals.present() == null ? totals.answered() : totals.present();
        return new ClassCount(
                name,
                totals.yes(),
                totals.no(),
                totals.abstain(),
                totals.notTakingPart(),
                present,
                totals.entitled() == null ? present : totals.entitled(),
                0,
                totals.noObjection());
    }

    private static CannotBeCounted incomplete(String name, String what) {
        return new CannotBeCounted(
                Because.TOTALS_INCOMPLETE,
                "the rule asks how many were "
                        + what
                        + ", and the totals of "
                        + name
                        + " do not say");
    }
}
