package plenary.proposal.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plenary.contracts.event.DraftEvent.CleanProvision;

/** What changed between two rounds of a recommendation, and what is linked to that. */
final class Changes {
    private Changes() {}

    /**
     * The provisions a group may veto in the current round: all of them the first time; later only
     * what changed since the last round in which it had a window with standing, and what is linked
     * to something that changed.
     */
    static List<String> vetoable(Recommendation recommendation, String group) {
        var current = recommendation.latest();
        var all = current.provisions().stream().map(CleanProvision::provision).toList();
        return lastWindow(recommendation, group)
                .map(earlier -> openAgain(earlier, current))
                .orElse(all);
    }

    private static Optional<Round> lastWindow(Recommendation recommendation, String group) {
        var rounds = recommendation.rounds();
        for (var n = rounds.size() - 2; n >= 0; n--) {
            if (rounds.get(n).windowOf(group).filter(w -> w.frozen().standing()).isPresent()) {
                return Optional.of(rounds.get(n));
            }
        }
        return Optional.empty();
    }

    private static List<String> openAgain(Round earlier, Round current) {
        var changed = new HashSet<>(changed(earlier, current));
        var open = new ArrayList<String>();
        for (var provision : current.provisions()) {
            if (changed.contains(provision.provision())
                    || linkedToAny(provision, current, changed)
                    || linkedToAny(provision, earlier, changed)) {
                open.add(provision.provision());
            }
        }
        return open;
    }

    /** Provisions that are new, gone, or worded or placed otherwise than before. */
    static List<String> changed(Round earlier, Round current) {
        var changed = new ArrayList<String>();
        for (var provision : current.provisions()) {
            var before = earlier.provision(provision.provision());
            if (before.isEmpty() || !sameWords(before.get(), provision)) {
                changed.add(provision.provision());
            }
        }
        for (var provision : earlier.provisions()) {
            if (current.provision(provision.provision()).isEmpty()) {
                changed.add(provision.provision());
            }
        }
        return changed;
    }

    // A new number alone changes nothing: identity outlives renumbering.
    private static boolean sameWords(CleanProvision one, CleanProvision other) {
        return one.text().equals(other.text())
                && java.util.Objects.equals(one.heading(), other.heading())
                && java.util.Objects.equals(one.part(), other.part())
                && one.binding() == other.binding();
    }

    private static boolean linkedToAny(CleanProvision one, Round round, Set<String> changed) {
        return round.links().getOrDefault(one.provision(), List.of()).stream()
                .anyMatch(changed::contains);
    }
}
