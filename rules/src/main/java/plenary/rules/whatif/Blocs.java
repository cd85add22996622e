package plenary.rules.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Outcome;

/**
 * What blocs would have lost: of the texts a bloc voted for, how many each charter would have
 * stopped. A bloc voted for a text where more of its units said yes than no.
 */
public final class Blocs {

    private Blocs() {}

    /**
     * One bloc over all roll calls by name.
     *
     * @param units how many different units it has
     * @param votedFor roll calls in which more of it said yes than no
     * @param votedAgainst those in which more said no than yes
     * @param stopped by charter, of those it voted for, how many were not adopted under it
     * @param letThrough by charter, of those it voted against, how many were adopted under it
     */
    public record Bloc(
            String bloc,
            int units,
            long votedFor,
            long votedAgainst,
            Map<String, Long> stopped,
            Map<String, Long> letThrough) {}

    /**
     * Every bloc, in the order of their names.
     *
     * @param rollCalls the votes; those in totals say nothing of blocs and are left out
     * @param results what each came to, in the same order
     * @param attribute the fact of a unit that names its bloc; units without it are in none
     */
    public static List<Bloc> of(
            List<RollCall> rollCalls, List<List<Result>> results, String attribute) {
        Map<String, Tallied> blocs = new TreeMap<>();
        for (int i = 0; i < rollCalls.size(); i++) {
            Map<String, Long> leaning = leaning(rollCalls.get(i), attribute, blocs);
            for (Map.Entry<String, Long> one : leaning.entrySet()) {
                blocs.get(one.getKey()).take(one.getValue(), results.get(i));
            }
        }
        List<Bloc> all = new ArrayList<>();
        blocs.forEach((name, tallied) -> all.add(tallied.bloc(name)));
        return all;
    }

    /** By bloc, its yes less its no. */
    private static Map<String, Long> leaning(
            RollCall rollCall, String attribute, Map<String, Tallied> blocs) {
        Map<String, Long> leaning = new TreeMap<>();
        for (Said said : rollCall.said()) {
            String bloc = said.unit().attributes().get(attribute);
            if (bloc == null) {
                continue;
            }
            blocs.computeIfAbsent(bloc, name -> new Tallied()).units.add(said.unit().id());
            Choice choice = Answers.plain(said.answer()).orElse(null);
            leaning.merge(
                    bloc, choice == Choice.YES ? 1L : choice == Choice.NO ? -1L : 0L, Long::sum);
        }
        return leaning;
    }

    private static final class Tallied {
        private final Set<String> units = new TreeSet<>();
        private final Map<String, Long> stopped = new LinkedHashMap<>();
        private final Map<String, Long> letThrough = new LinkedHashMap<>();
        private long votedFor;
        private long votedAgainst;

        void take(long leaning, List<Result> results) {
            votedFor += leaning > 0 ? 1 : 0;
            votedAgainst += leaning < 0 ? 1 : 0;
            for (Result result : results) {
                if (result instanceof Result.Counted counted) {
                    boolean adopted = counted.outcome() == Outcome.ADOPTED;
                    stopped.merge(counted.asked(), leaning > 0 && !adopted ? 1L : 0L, Long::sum);
                    letThrough.merge(counted.asked(), leaning < 0 && adopted ? 1L : 0L, Long::sum);
                }
            }
        }

        Bloc bloc(String name) {
            return new Bloc(name, units.size(), votedFor, votedAgainst, stopped, letThrough);
        }
    }
}
