package plenary.proposal.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
     * what changed since the last round in which it had a window with standing on it, and what is
     * linked to something that changed. A window in another recommendation counts as one in an
     * earlier round: what was put is known by its provisions.
     *
     * @param all the recommendations there are, the current one among them
     */
    static List<String> vetoable(
            Collection<Recommendation> all, Recommendation recommendation, String group) {
        var current = recommendation.latest();
        var windows =
                all.stream()
                        .flatMap(
                                one ->
                                        lastWindow(one, group, one.id().equals(recommendation.id()))
                                                .stream())
                        .sorted(Comparator.comparingLong(Round::seq).reversed())
                        .toList();
        return current.provisions().stream()
                .filter(provision -> openAgain(provision, windows, current))
                .map(CleanProvision::provision)
                .toList();
    }

    private static Optional<Round> lastWindow(
            Recommendation recommendation, String group, boolean beforeTheLast) {
        var rounds = recommendation.rounds();
        for (var n = rounds.size() - (beforeTheLast ? 2 : 1); n >= 0; n--) {
            if (rounds.get(n).windowOf(group).filter(w -> w.frozen().standing()).isPresent()) {
                return Optional.of(rounds.get(n));
            }
        }
        return Optional.empty();
    }

    private static boolean openAgain(CleanProvision provision, List<Round> windows, Round current) {
        var last =
                windows.stream()
                        .filter(round -> round.provision(provision.provision()).isPresent())
                        .findFirst();
        if (last.isEmpty()) {
            return true;
        }
        var changed = new HashSet<>(changed(last.get(), current));
        return changed.contains(provision.provision())
                || linkedToAny(provision, current, changed)
                || linkedToAny(provision, last.get(), changed);
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
