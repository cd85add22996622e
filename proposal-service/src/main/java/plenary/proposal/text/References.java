package plenary.proposal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * References by number from one provision to another: "provision 5", "Articles 3A and 3B", "No.
 * 31B", "31A to 31E". A number followed by "of" and another instrument's name refers elsewhere.
 */
final class References {
    private static final String NUMBER = "\\d+[A-Za-z]{0,3}(?:\\.\\d+[A-Za-z]{0,3})*|[IVX]+\\b";

    /** Words that announce a number, in the languages of Latin script the drafts come in. */
    private static final String KIND =
            "articles?|arts?\\.?|provisions?|paragraphs?|paras?\\.?|sections?|nos?\\.?|numbers?"
                    + "|clauses?|regulations?|resolutions?|annex(?:es)?|dispositions?"
                    + "|paragraphes?|num[ée]ros?|r[ée]solutions?|art[íi]culos?|disposici[óo]n(?:es)?"
                    + "|p[áa]rrafos?|resoluci[óo]n(?:es)?|n[º°]s?";

    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?i:(?<kind>"
                            + KIND
                            + "))\\s*(?<list>(?>(?:"
                            + NUMBER
                            + ")(?:\\s*(?:,|;|&|–|-|(?i:and|or|to|through|et|ou|à|y|o|a))\\s*(?:"
                            + NUMBER
                            + "))*))(?![\\p{L}\\p{N}])(?!\\s+(?i:of|de)\\s+(?!(?i:this|these|the"
                            + " present|cette|ce|este|esta)\\b))");

    private static final Pattern ONE =
            Pattern.compile("(?<range>(?:–|-|(?i:to|through|à|a))\\s*)?(?<n>" + NUMBER + ")");
    private static final Pattern TOKEN = Pattern.compile("(" + NUMBER + ")\\s*\\.?$");

    private final Texts texts;
    private final Map<String, List<Provision>> byToken = new LinkedHashMap<>();

    private References(Texts texts) {
        this.texts = texts;
        var known = new ArrayList<>(texts.inOrder());
        for (var provision : texts.provisions().all()) {
            if (texts.provision(provision.id()).isEmpty()) {
                known.add(provision);
            }
        }
        for (var provision : known) {
            token(provision.number())
                    .ifPresent(
                            t -> byToken.computeIfAbsent(t, k -> new ArrayList<>()).add(provision));
        }
    }

    static References of(Texts texts) {
        return new References(texts);
    }

    /** What the draft wording of a provision refers to. */
    Set<String> from(String provision) {
        return texts.provision(provision)
                .map(p -> in(p.id(), p.content().shown()))
                .orElse(Set.of());
    }

    /** What it refers to, what refers to it, and what linked brackets bind it to. */
    Set<String> linked(String provision) {
        var linked = new LinkedHashSet<>(from(provision));
        for (var other : texts.inOrder()) {
            if (from(other.id()).contains(provision)) {
                linked.add(other.id());
            }
        }
        for (var bracket : texts.openBracketsOf(provision)) {
            bracket.links().forEach(id -> linked.add(texts.brackets().get(id).provision()));
        }
        linked.remove(provision);
        return linked;
    }

    /** The same for every provision of the draft, each wording being read once. */
    Map<String, Set<String>> linked() {
        var linked = new LinkedHashMap<String, Set<String>>();
        var from = new LinkedHashMap<String, Set<String>>();
        for (var p : texts.inOrder()) {
            from.put(p.id(), from(p.id()));
            linked.put(p.id(), new LinkedHashSet<>(from.get(p.id())));
        }
        from.forEach((id, to) -> to.forEach(other -> linked(linked, other, id)));
        texts.openBrackets()
                .forEach(
                        (id, open) ->
                                open.stream()
                                        .flatMap(b -> b.links().stream())
                                        .map(b -> texts.brackets().get(b).provision())
                                        .forEach(other -> linked(linked, id, other)));
        linked.forEach((id, others) -> others.remove(id));
        return linked;
    }

    private static void linked(Map<String, Set<String>> all, String one, String other) {
        if (all.containsKey(one)) {
            all.get(one).add(other);
        }
    }

    /** The provisions a wording refers to, other than its own. */
    Set<String> in(String self, String wording) {
        var to = new LinkedHashSet<String>();
        found(self, wording).forEach(one -> to.add(one.to()));
        return to;
    }

    /** The same, each with the words that were taken for it. */
    List<Detected> found(String self, String wording) {
        var all = new LinkedHashSet<Detected>();
        var references = REFERENCE.matcher(wording);
        while (references.find()) {
            var found = new LinkedHashSet<String>();
            Provision last = null;
            var ones = ONE.matcher(references.group("list"));
            while (ones.find()) {
                var next = known(ones.group("n"), references.group("kind")).orElse(null);
                if (next != null) {
                    found.add(next.id());
                    if (last != null && ones.group("range") != null) {
                        found.addAll(span(last, next));
                    }
                }
                last = next;
            }
            found.remove(self);
            found.forEach(to -> all.add(new Detected(references.group(), to)));
        }
        return List.copyOf(all);
    }

    private List<String> span(Provision first, Provision last) {
        var order = texts.draft().order();
        var from = order.indexOf(first.id());
        var to = order.indexOf(last.id());
        return from < 0 || to < from ? List.of() : order.subList(from, to + 1);
    }

    private Optional<Provision> known(String number, String kind) {
        var same = byToken.getOrDefault(key(number), List.of());
        var word = kind.toLowerCase(Locale.ROOT);
        return same.stream()
                .filter(p -> p.part() != null && word.startsWith(stem(p.part())))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    private static String stem(String part) {
        var word = part.toLowerCase(Locale.ROOT);
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static Optional<String> token(String number) {
        if (number == null) {
            return Optional.empty();
        }
        var token = TOKEN.matcher(number.trim());
        return token.find() ? Optional.of(key(token.group(1))) : Optional.empty();
    }

    private static String key(String number) {
        return number.toUpperCase(Locale.ROOT);
    }
}
