package plenary.proposal.text.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.proposal.text.wording.Marked.Round;

/**
 * Which bracket that stood a written one is: first those with the same wordings, then those that
 * share most of their words, half of them at least.
 */
public final class Recognising {
    private static final double HALF = 0.5;

    private Recognising() {}

    private record Pair(int written, Bracketed stood, double likeness) {}

    /**
     * @param named the id for each written bracket where it was said, or null
     * @return the id for each; null for one that is new
     */
    public static List<String> of(Content before, List<Round> written, List<String> named) {
        var ids = new ArrayList<>(named);
        var taken = new HashSet<>(named);
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < written.size(); i++) {
            for (var stood : Tree.brackets(before)) {
                var likeness = likeness(words(stood), words(written.get(i)));
                if (ids.get(i) == null && !taken.contains(stood.id()) && likeness >= HALF) {
                    pairs.add(new Pair(i, stood, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        for (var pair : pairs) {
            if (ids.get(pair.written()) == null && taken.add(pair.stood().id())) {
                ids.set(pair.written(), pair.stood().id());
            }
        }
        return ids;
    }

    private static double likeness(List<String> one, List<String> other) {
        if (one.equals(other)) {
            return 2; // the same wordings, before any that are merely alike
        }
        var common = new HashSet<>(one);
        common.retainAll(new HashSet<>(other));
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    private static List<String> words(Bracketed bracketed) {
        return split(new Content(List.of(bracketed)).shown());
    }

    private static List<String> words(Round round) {
        return split(Marked.shown(List.of(round)));
    }

    private static List<String> split(String shown) {
        return java.util.Arrays.stream(shown.split("[\\s\\[\\]/]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
