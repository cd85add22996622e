package plenary.proposal.fork;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.ForkEvent.BracketFate;
import plenary.contracts.event.ForkEvent.ComparedBracket;
import plenary.proposal.text.Fates;
import plenary.proposal.text.wording.Change;
import plenary.proposal.text.wording.Difference;

/**
 * Two versions of the draft, provision by provision: the words added and struck, and the fate of
 * each bracket. Only what differs is compared; all else stands as it stood.
 *
 * @param provisions those that differ, in the order of the later version; what is gone comes last
 * @param same how many stand as they stood
 */
public record Comparison(List<Compared> provisions, int same, Map<BracketFate, Integer> brackets) {

    /** What became of a provision. */
    public enum ProvisionFate {
        CHANGED,
        ADDED,
        GONE
    }

    /**
     * @param from as it stood; null where it is new
     * @param to as it stands; null where it is gone
     */
    public record Compared(
            String provision,
            ProvisionFate fate,
            Stood from,
            Stood to,
            List<Change> difference,
            List<ComparedBracket> brackets) {}

    /**
     * One version.
     *
     * @param order the provisions in it
     * @param stood those that differ from the other version
     */
    public record Version(List<String> order, Map<String, Stood> stood) {}

    public static Comparison between(Version before, Version after) {
        var in = new LinkedHashSet<>(after.order());
        var was = new LinkedHashSet<>(before.order());
        var all = new ArrayList<>(after.order());
        before.order().stream().filter(id -> !in.contains(id)).forEach(all::add);
        var compared =
                all.parallelStream()
                        .map(
                                id ->
                                        compared(
                                                id,
                                                was.contains(id) ? before.stood().get(id) : null,
                                                in.contains(id) ? after.stood().get(id) : null))
                        .filter(c -> c != null)
                        .toList();
        var counts = new EnumMap<BracketFate, Integer>(BracketFate.class);
        for (var fate : BracketFate.values()) {
            counts.put(fate, 0);
        }
        compared.forEach(c -> c.brackets().forEach(b -> counts.merge(b.fate(), 1, Integer::sum)));
        return new Comparison(compared, all.size() - compared.size(), counts);
    }

    private static Compared compared(String id, Stood from, Stood to) {
        if (from == null && to == null) {
            return null;
        }
        var difference = Difference.phrased(words(from), words(to));
        var brackets = Fates.between(side(from), side(to));
        var fate =
                from == null
                        ? ProvisionFate.ADDED
                        : to == null ? ProvisionFate.GONE : ProvisionFate.CHANGED;
        var moved =
                difference.stream().anyMatch(c -> c.kind() != Change.Kind.KEEP)
                        || brackets.stream().anyMatch(Comparison::moved);
        return fate == ProvisionFate.CHANGED && !moved
                ? null // only its place or its state is another
                : new Compared(id, fate, from, to, difference, brackets);
    }

    private static boolean moved(ComparedBracket b) {
        return b.fate() != BracketFate.KEPT || !b.holdersBefore().equals(b.holdersAfter());
    }

    private static String words(Stood stood) {
        return stood == null || stood.struck() ? "" : stood.content().shown();
    }

    private static Fates.Side side(Stood stood) {
        return stood == null ? Fates.Side.NOTHING : stood.side();
    }
}
