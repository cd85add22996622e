package plenary.proposal.export.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.proposal.export.Paper;
import plenary.proposal.export.Paper.Hold;
import plenary.proposal.export.Paper.Holder;
import plenary.proposal.text.Bracket;
import plenary.proposal.text.Provision;
import plenary.proposal.text.http.Sight;

/** The open brackets of the provisions handed out, and who holds them. */
final class Brackets {
    private static final String GROUP = "group:";

    private final Sight sight;
    private final Map<String, List<Bracket>> byProvision = new HashMap<>();
    private final Map<String, Holder> holders;

    Brackets(Sight sight, Collection<Provision> provisions) {
        this.sight = sight;
        var there = provisions.stream().map(Provision::id).collect(Collectors.toSet());
        for (var bracket : sight.texts().brackets().all()) {
            if (bracket.open() && there.contains(bracket.provision())) {
                byProvision
                        .computeIfAbsent(bracket.provision(), p -> new ArrayList<>())
                        .add(bracket);
            }
        }
        this.holders = ranked();
    }

    /** Those who hold most first; so the same colours return from one day to the next. */
    private Map<String, Holder> ranked() {
        var counts =
                byProvision.values().stream()
                        .flatMap(List::stream)
                        .flatMap(bracket -> bracket.holding().stream())
                        .collect(
                                Collectors.groupingBy(
                                        Function.identity(), TreeMap::new, Collectors.counting()));
        var ranked = new LinkedHashMap<String, Holder>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .forEach(
                        e ->
                                ranked.put(
                                        e.getKey(),
                                        new Holder(
                                                e.getKey(),
                                                code(e.getKey()),
                                                sight.name(e.getKey()),
                                                ranked.size())));
        return ranked;
    }

    private static String code(String who) {
        return who.startsWith(GROUP)
                ? who.substring(GROUP.length())
                : who.substring(who.lastIndexOf('.') + 1);
    }

    List<Holder> holders() {
        return List.copyOf(holders.values());
    }

    List<Bracket> of(Provision provision) {
        return byProvision.getOrDefault(provision.id(), List.of());
    }

    /** As they are read, with their depth. */
    List<Paper.Bracket> read(Provision provision) {
        var open = new HashMap<String, Bracket>();
        of(provision).forEach(bracket -> open.put(bracket.id(), bracket));
        var read = new ArrayList<Paper.Bracket>();
        walk(provision.title(), 1, open, read);
        walk(provision.content(), 1, open, read);
        return read;
    }

    private void walk(
            Content content, int depth, Map<String, Bracket> open, List<Paper.Bracket> read) {
        for (var piece : content.pieces()) {
            if (piece instanceof Bracketed bracketed) {
                var bracket = open.get(bracketed.id());
                if (bracket != null) {
                    read.add(bracket(bracket, depth));
                }
                bracketed.alternatives().forEach(a -> walk(a.content(), depth + 1, open, read));
            }
        }
    }

    private Paper.Bracket bracket(Bracket b, int depth) {
        return new Paper.Bracket(
                b.id(),
                b.body(),
                sight.bodyName(b.body()),
                b.path().getFirst().at(),
                depth,
                b.language(),
                b.chosen(),
                b.links(),
                b.holders().stream()
                        .filter(h -> h.until() == null)
                        .map(h -> new Hold(holders.get(h.holder()), h.since(), h.reason()))
                        .toList());
    }
}
