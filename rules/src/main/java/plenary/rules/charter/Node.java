package plenary.rules.charter;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plenary.contracts.rule.Fraction;

/**
 * One place of the tree. Reading something that is not there, or not of its kind, notes a fault and
 * goes on with a harmless value, so that all faults come out at once.
 */
final class Node {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,6}) (minute|hour|day)s?");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,9})/(\\d{1,9})|(\\d{1,3}) ?%");

    /** Deeper than any charter is written; only a tree that contains itself gets there. */
    private static final int DEEPEST = 40;

    private final String path;
    private final Object value;
    private final List<Fault> faults;
    private final Lines lines;
    private final Set<String> read = new HashSet<>();

    private Node(String path, Object value, List<Fault> faults, Lines lines) {
        this.path = path;
        this.value = value;
        this.faults = faults;
        this.lines = lines;
    }

    static Node root(Map<String, ?> tree, List<Fault> faults, Lines lines) {
        return new Node("", tree, faults, lines);
    }

    String path() {
        return path;
    }

    void fault(FaultCode code, String reason) {
        Lines.Place place = lines.of(path);
        Fault fault = new Fault(code, path, place.line(), place.column(), reason);
        // a condition that others refer to is read once for each of them
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    // ---- going down

    /** The entry of that name, noting a fault where there is none. */
    Node child(String key) {
        return optional(key)
                .orElseGet(
                        () -> {
                            if (value instanceof Map) {
                                fault(FaultCode.MISSING_ENTRY, "lacks \"" + key + "\"");
                            }
                            return below(key, null);
                        });
    }

    Optional<Node> optional(String key) {
        read.add(key);
        return entries().get(key) == null
                ? Optional.empty()
                : Optional.of(below(key, entries().get(key)));
    }

    boolean has(String key) {
        return entries().get(key) != null;
    }

    /** Whether it has entries of its own. */
    boolean hasEntries() {
        return value instanceof Map;
    }

    /** How many steps from the top. */
    int depth() {
        return path.isEmpty() ? 0 : path.split("\\.").length;
    }

    /** The members of a list; nothing where the entry is not there. */
    List<Node> each(String key) {
        return optional(key).map(Node::members).orElse(List.of());
    }

    List<Node> members() {
        if (!(value instanceof List<?> list)) {
            if (value != null) {
                fault(FaultCode.WRONG_TYPE, "is a list");
            }
            return List.of();
        }
        List<Node> members = new ArrayList<>();
        for (Object member : list) {
            members.add(below(Integer.toString(members.size() + 1), member));
        }
        return members;
    }

    /** The place a dotted path leads to from here; a list's member goes by its id or name. */
    Optional<Node> at(String dotted) {
        Node place = this;
        for (String step : dotted.split("\\.")) {
            Optional<Node> next =
                    place.value instanceof List<?>
                            ? place.members().stream().filter(node -> node.goesBy(step)).findFirst()
                            : place.optional(step);
            if (next.isEmpty()) {
                return next;
            }
            place = next.get();
        }
        return Optional.of(place);
    }

    /** Where a word stands at or below this place, as a name or a value. */
    Optional<Node> where(String word) {
        if (depth() > DEEPEST) {
            return Optional.empty();
        }
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                var found = below(Integer.toString(i + 1), list.get(i)).where(word);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                Node inside = below(scalar(entry.getKey()), entry.getValue());
                var found =
                        scalar(entry.getKey()).equals(word)
                                ? Optional.of(inside)
                                : inside.where(word);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        boolean here = value != null && scalar(value).equals(word);
        return here ? Optional.of(this) : Optional.empty();
    }

    private boolean goesBy(String name) {
        return value instanceof Map<?, ?> map
                && (name.equals(map.get("id")) || name.equals(map.get("name")));
    }

    /** The names of the entries, in the order of the file. */
    Set<String> keys() {
        return entries().keySet();
    }

    /** To be called when all entries are read: whatever is left is not part of the grammar. */
    void finish() {
        for (String key : entries().keySet()) {
            if (!read.contains(key)) {
                below(key, null)
                        .fault(
                                FaultCode.UNKNOWN_ENTRY,
                                "is not known here; known are "
                                        + read.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
    }

    private Map<String, Object> entries() {
        if (!(value instanceof Map<?, ?> map)) {
            if (value != null && read.add("\0told")) {
                fault(FaultCode.WRONG_TYPE, "has entries of its own");
            }
            return Map.of();
        }
        Map<String, Object> entries = new LinkedHashMap<>();
        map.forEach((key, entry) -> entries.put(scalar(key), entry));
        return entries;
    }

    private Node below(String key, Object entry) {
        return new Node(path.isEmpty() ? key : path + "." + key, entry, faults, lines);
    }

    // ---- values

    String text() {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            String text = scalar(value).strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        wrong("is a text");
        return "";
    }

    /** Lower case letters and digits with hyphens. */
    String slug() {
        String text = text();
        if (!text.isEmpty() && !SLUG.matcher(text).matches()) {
            fault(
                    FaultCode.MALFORMED,
                    "\"" + text + "\" is not written in lower case with hyphens");
        }
        return text;
    }

    /** The name of a fact of a seat, as it heads a column of the roster: {@code sort_key}. */
    String attribute() {
        String text = text();
        if (!text.isEmpty() && !text.matches("[a-z0-9]+([_-][a-z0-9]+)*")) {
            fault(FaultCode.MALFORMED, "\"" + text + "\" is not written in lower case");
        }
        return text;
    }

    int number(int atLeast) {
        if (value instanceof Integer number) {
            if (number < atLeast) {
                fault(FaultCode.OUT_OF_RANGE, "is at least " + atLeast);
            }
            return number;
        }
        wrong("is a whole number");
        return atLeast;
    }

    boolean flag() {
        if (value instanceof Boolean flag) {
            return flag;
        }
        wrong("is true or false");
        return false;
    }

    <E extends Enum<E>> E one(Class<E> of) {
        String text = text();
        for (E constant : of.getEnumConstants()) {
            if (kebab(constant).equals(text)) {
                return constant;
            }
        }
        if (!text.isEmpty()) {
            fault(
                    FaultCode.UNKNOWN_WORD,
                    "\""
                            + text
                            + "\" is none of "
                            + Arrays.stream(of.getEnumConstants())
                                    .map(Node::kebab)
                                    .collect(Collectors.joining(", ")));
        }
        return of.getEnumConstants()[0];
    }

    /** A text in several languages, English among them. */
    Map<String, String> languages() {
        Map<String, String> texts = new TreeMap<>();
        for (String language : entries().keySet()) {
            if (!language.matches("[a-z]{2,3}")) {
                below(language, null).fault(FaultCode.MALFORMED, "is not a language code");
            }
            texts.put(language, child(language).text());
        }
        if (value != null && !texts.containsKey("en")) {
            fault(FaultCode.MISSING_ENTRY, "is a text by language, with \"en\" among them");
        }
        return texts;
    }

    /**
     * A time such as {@code 72 hours}, {@code 1 day}, or ISO 8601 ({@code PT72H}); more than none.
     */
    Duration span() {
        return spanOf(text());
    }

    Duration spanOf(String text) {
        Matcher span = SPAN.matcher(text);
        Duration duration = Duration.ZERO;
        if (span.matches()) {
            long many = Long.parseLong(span.group(1));
            duration =
                    switch (span.group(2)) {
                        case "minute" -> Duration.ofMinutes(many);
                        case "hour" -> Duration.ofHours(many);
                        default -> Duration.ofDays(many);
                    };
        } else if (!text.isEmpty()) {
            try {
                duration = Duration.parse(text);
            } catch (DateTimeParseException notIso) {
                fault(
                        FaultCode.MALFORMED,
                        "\"" + text + "\" is not a time such as \"72 hours\" or \"1 day\"");
                return Duration.ofHours(1);
            }
        }
        if (!text.isEmpty() && !duration.isPositive()) {
            fault(FaultCode.OUT_OF_RANGE, "is longer than no time");
        }
        return duration;
    }

    /** A share such as {@code 2/3} or {@code 55 %}, at most one. */
    Fraction share() {
        String text = text();
        Fraction share = fraction(text);
        if (share == null) {
            if (!text.isEmpty()) {
                fault(FaultCode.MALFORMED, "\"" + text + "\" is not a share such as 2/3 or 55 %");
            }
            return Fraction.of(1, 2);
        }
        if (share.numerator() > share.denominator()) {
            fault(FaultCode.THRESHOLD_ABOVE_ONE, "a share is at most one: " + text);
        }
        return share;
    }

    /** Null where the text is not a fraction. */
    static Fraction fraction(String text) {
        Matcher match = FRACTION.matcher(text);
        if (!match.matches()) {
            return null;
        }
        if (match.group(3) != null) {
            return Fraction.of(Long.parseLong(match.group(3)), 100);
        }
        long denominator = Long.parseLong(match.group(2));
        return denominator == 0 ? null : Fraction.of(Long.parseLong(match.group(1)), denominator);
    }

    private void wrong(String reason) {
        if (value != null) {
            fault(FaultCode.WRONG_TYPE, reason);
        }
    }

    /** YAML 1.1 parsers read an unquoted yes or no as true or false: they are turned back. */
    private static String scalar(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        return String.valueOf(value);
    }

    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
