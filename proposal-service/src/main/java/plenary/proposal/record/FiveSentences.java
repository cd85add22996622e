package plenary.proposal.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.proposal.ForumState;

/**
 * A day in at most five sentences, made of the public record alone. The rule: acts are sorted by
 * {@link Happening}; what is told apart makes a sentence each, at most three of a kind, the last of
 * the day first; the rest makes one for its kind. The five weightiest stand, in the order in which
 * they happened. Nobody writes or leaves out anything.
 */
public final class FiveSentences {
    private static final int MOST = 5;
    private static final int OF_A_KIND = 3;

    private FiveSentences() {}

    /**
     * One sentence.
     *
     * @param words by language: every one of {@link TodayWords#LANGUAGES}
     * @param acts the entries of the record it rests on, at most twenty
     */
    public record Said(Happening happening, Map<String, String> words, List<Long> acts) {}

    /**
     * @param day the public acts of one day, in order
     * @param state the forum, for the names of those who acted
     */
    public static List<Said> of(List<Told> day, ForumState state) {
        var candidates = new ArrayList<List<Told>>();
        var kinds = new ArrayList<Happening>();
        for (var happening : Happening.values()) {
            var acts = day.stream().filter(told -> happening.is(told.event())).toList();
            for (var part : parts(happening, acts)) {
                candidates.add(part);
                kinds.add(happening);
            }
        }
        var said = new ArrayList<Said>();
        for (int i = 0; i < Math.min(MOST, candidates.size()); i++) {
            var acts = candidates.get(i);
            said.add(
                    new Said(
                            kinds.get(i),
                            words(kinds.get(i), acts, state),
                            acts.stream().map(Told::seq).limit(20).toList()));
        }
        said.sort(Comparator.comparing(sentence -> sentence.acts().getLast()));
        return List.copyOf(said);
    }

    private static Map<String, String> words(
            Happening happening, List<Told> acts, ForumState state) {
        var words = new LinkedHashMap<String, String>();
        for (var language : TodayWords.LANGUAGES) {
            words.put(language, new Saying(state, TodayWords.in(language)).of(happening, acts));
        }
        return words;
    }

    private static List<List<Told>> parts(Happening happening, List<Told> acts) {
        if (acts.isEmpty()) {
            return List.of();
        }
        if (!happening.apart()) {
            return List.of(acts);
        }
        return acts.reversed().stream().limit(OF_A_KIND).map(List::of).toList();
    }
}
