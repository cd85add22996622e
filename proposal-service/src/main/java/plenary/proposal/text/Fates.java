package plenary.proposal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.contracts.event.ForkEvent.BracketFate;
import plenary.contracts.event.ForkEvent.ComparedBracket;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Run;
import plenary.proposal.text.wording.Tree;

/**
 * What became of each bracket between two wordings of one provision, computed from identities
 * alone: the bracket's, and the permanent names of its characters.
 */
public final class Fates {
    private Fates() {}

    /** A wording, and who holds each bracket in it. */
    public record Side(Content content, Map<String, List<String>> holders) {
        public static final Side NOTHING = new Side(Content.EMPTY, Map.of());

        List<String> holding(String bracket) {
            return holders.getOrDefault(bracket, List.of());
        }
    }

    /** First the brackets that stood, in reading order, then the new ones. */
    public static List<ComparedBracket> between(Side before, Side after) {
        return between(before, after, Map.of());
    }

    /**
     * @param said where it was said into which brackets one was merged
     */
    static List<ComparedBracket> between(Side before, Side after, Map<String, List<String>> said) {
        if (before.content().equals(after.content()) && before.holders().equals(after.holders())) {
            return Tree.brackets(before.content()).stream()
                    .map(b -> compared(b.id(), b, b, before, after, List.of(), List.of()))
                    .toList();
        }
        var old = byId(before.content());
        var now = byId(after.content());
        var into = new LinkedHashMap<String, List<String>>();
        var from = new LinkedHashMap<String, List<String>>();
        var stands = Standing.of(after.content());
        for (var bracket : old.values()) {
            if (said.containsKey(bracket.id())) {
                into.put(bracket.id(), said.get(bracket.id()));
                said.get(bracket.id())
                        .forEach(
                                other ->
                                        from.computeIfAbsent(other, b -> new ArrayList<>())
                                                .add(bracket.id()));
            } else if (!now.containsKey(bracket.id())) {
                var round = around(before.content(), bracket.id());
                for (var other : stands.takersOf(bracket)) {
                    if (!round.contains(other)) {
                        into.computeIfAbsent(bracket.id(), b -> new ArrayList<>()).add(other);
                        from.computeIfAbsent(other, b -> new ArrayList<>()).add(bracket.id());
                    }
                }
            }
        }
        var all = new LinkedHashMap<String, Bracketed>(old);
        now.forEach(all::putIfAbsent);
        return all.keySet().stream()
                .map(
                        id ->
                                compared(
                                        id,
                                        old.get(id),
                                        now.get(id),
                                        before,
                                        after,
                                        into.getOrDefault(id, List.of()),
                                        from.getOrDefault(id, List.of())))
                .toList();
    }

    private static ComparedBracket compared(
            String id,
            Bracketed was,
            Bracketed is,
            Side before,
            Side after,
            List<String> into,
            List<String> from) {
        return new ComparedBracket(
                id,
                fate(was, is, into),
                into,
                from,
                was == null ? List.of() : before.holding(id),
                is == null ? List.of() : after.holding(id),
                was == null ? null : shown(was),
                is == null ? null : shown(is));
    }

    private static BracketFate fate(Bracketed was, Bracketed is, List<String> into) {
        if (was == null) {
            return BracketFate.NEW;
        }
        if (is == null) {
            return into.isEmpty() ? BracketFate.DROPPED : BracketFate.MERGED;
        }
        return words(was).equals(words(is)) ? BracketFate.KEPT : BracketFate.REWRITTEN;
    }

    /** A bracket lifted inside another one leaves the words of the outer as they were. */
    private static String words(Bracketed bracket) {
        return shown(bracket).replace("[", "").replace("]", "");
    }

    private static String shown(Bracketed bracket) {
        return new Content(List.of(bracket)).shown();
    }

    private static Map<String, Bracketed> byId(Content content) {
        var byId = new LinkedHashMap<String, Bracketed>();
        Tree.brackets(content).forEach(b -> byId.put(b.id(), b));
        return byId;
    }

    private static List<String> around(Content content, String bracket) {
        return Tree.around(content, Tree.levelOf(content, bracket).orElse(Tree.ROOT));
    }

    /** Where each character of a wording stands: the innermost bracket round it, or none. */
    private record Standing(List<Run> runs, List<String> within) {

        static Standing of(Content content) {
            var standing = new Standing(new ArrayList<>(), new ArrayList<>());
            standing.gather(content, null);
            return standing;
        }

        private void gather(Content content, String bracket) {
            for (var piece : content.pieces()) {
                switch (piece) {
                    case Run run -> {
                        runs.add(run);
                        within.add(bracket);
                    }
                    case Bracketed inner ->
                            inner.alternatives().forEach(a -> gather(a.content(), inner.id()));
                }
            }
        }

        /** The brackets in which at least half of one of the bracket's wordings stands now. */
        List<String> takersOf(Bracketed bracket) {
            var takers = new ArrayList<String>();
            for (var alternative : bracket.alternatives()) {
                var inside = of(alternative.content());
                var length = inside.runs.stream().mapToInt(r -> r.text().length()).sum();
                var found = new LinkedHashMap<String, Integer>();
                inside.runs.forEach(run -> overlaps(run, found));
                found.forEach(
                        (taker, characters) -> {
                            if (2 * characters >= length && !takers.contains(taker)) {
                                takers.add(taker);
                            }
                        });
            }
            return takers;
        }

        private void overlaps(Run run, Map<String, Integer> found) {
            for (var i = 0; i < runs.size(); i++) {
                var there = runs.get(i);
                if (within.get(i) != null && there.act().equals(run.act())) {
                    var common =
                            Math.min(end(there), end(run)) - Math.max(there.from(), run.from());
                    if (common > 0) {
                        found.merge(within.get(i), common, Integer::sum);
                    }
                }
            }
        }

        private static int end(Run run) {
            return run.from() + run.text().length();
        }
    }
}
