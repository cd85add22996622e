package plenary.proposal.text.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the heading of a part says.
 *
 * @param part preamble, article, resolution, annex, …
 * @param number {@code 5}; null where it has none
 * @param heading the words over its provisions
 * @param label what its provisions are numbered by where numbering begins anew: {@code 5}, {@code
 *     Resolution 3}
 * @param binding by its kind, or as {@code {binding}} or {@code {not binding}} behind it says
 */
record PartName(String part, String number, String heading, String label, boolean binding) {

    /** Kinds of parts by the words that announce them. */
    private static final Map<String, List<String>> KINDS =
            Map.of(
                    "preamble", List.of("preamble", "préambule", "preámbulo"),
                    "article", List.of("article", "articles", "artículo", "art."),
                    "resolution", List.of("resolution", "résolution", "resolución"),
                    "recommendation", List.of("recommendation", "recommandation", "recomendación"),
                    "opinion", List.of("opinion", "avis", "opinión"),
                    "annex", List.of("annex", "annexe", "anexo"),
                    "appendix", List.of("appendix", "appendice", "apéndice"),
                    "chapter", List.of("chapter", "chapitre", "capítulo"),
                    "protocol", List.of("protocol", "protocole", "protocolo"),
                    "declaration", List.of("declaration", "déclaration", "declaración"));

    /** A resolution, recommendation or opinion of a conference binds nobody. */
    private static final List<String> NOT_BINDING =
            List.of("resolution", "recommendation", "opinion", "declaration");

    private static final Pattern MARK = Pattern.compile("\\s*\\{(not |non-)?binding}\\s*$");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^(?<number>\\d+[A-Za-z]{0,3}|[IVXLC]+|[A-Z])(?![\\p{L}\\p{N}])[\\s.:–—-]*(?<title>.*)$");

    static PartName of(String written) {
        var mark = MARK.matcher(written);
        var marked = mark.find();
        var words = (marked ? written.substring(0, mark.start()) : written).strip();
        var first = words.split("[\\s:–—]+", 2)[0];
        var part = kind(first);
        var rest = part.equals("section") ? words : words.substring(first.length()).strip();
        rest = rest.replaceFirst("^[:–—.\\s]+", "");
        var numbered = NUMBERED.matcher(rest);
        var number =
                numbered.matches() && !part.equals("section") ? numbered.group("number") : null;
        var title = number == null ? rest : numbered.group("title");
        return new PartName(
                part,
                number,
                heading(words, number, title),
                label(part, first, number, words),
                marked ? mark.group(1) == null : !NOT_BINDING.contains(part));
    }

    private static String kind(String word) {
        var asked = word.toLowerCase(Locale.ROOT);
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().contains(asked))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("section");
    }

    private static String heading(String words, String number, String title) {
        if (number == null) {
            return title.isBlank() ? words : title;
        }
        return title.isBlank() ? number : number + " – " + title;
    }

    private static String label(String part, String word, String number, String words) {
        if (number == null) {
            return words.length() > 40 ? words.substring(0, 40).strip() : words;
        }
        return part.equals("article") ? number : word + " " + number;
    }
}
