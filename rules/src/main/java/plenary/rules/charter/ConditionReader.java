package plenary.rules.charter;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plenary.contracts.rule.Base;
import plenary.contracts.rule.Comparison;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.Fraction;
import plenary.contracts.rule.Measured;
import plenary.contracts.rule.WhenEmpty;

/**
 * Reads a condition. A threshold is written as it is spoken: {@code in-favour: at least 2/3 of
 * voting}, {@code against: at most 2}, {@code in-favour: at least 65 % of entitled by population}.
 */
final class ConditionReader {

    private static final Map<String, Measured> MEASURED =
            Map.of(
                    "in-favour", Measured.YES,
                    "against", Measured.NO,
                    "abstaining", Measured.ABSTAIN,
                    "cast", Measured.CAST,
                    "present", Measured.PRESENT,
                    "approving", Measured.APPROVING);

    private static final Pattern THRESHOLD =
            Pattern.compile(
                    "(more than|at least|at most|fewer than) "
                            + "(?:(\\d{1,9})|(\\d{1,9}/\\d{1,9}|\\d{1,3} ?%) of "
                            + "(voting|cast|present|entitled)(?: by ([a-z0-9_-]+))?)");

    private static final Pattern NUMBER =
            Pattern.compile("(more than|at least|at most|fewer than) (\\d{1,4})");

    private static final String EXAMPLES =
            "\"more than 1/2 of voting\", \"at least 65 % of entitled by population\" or \"at least 9\"";

    /** Deeper than any rule is written; only a file that contains itself gets there. */
    private static final int DEEPEST = 40;

    private final Map<String, Node> adoptedWhen;
    private final Map<String, Node> titles;
    private final Deque<String> open = new ArrayDeque<>();
    private Map<String, Map<String, String>> names = new LinkedHashMap<>();

    /**
     * Reads conditions that may refer to those of rules.
     *
     * @param adoptedWhen the condition of each rule, by its name
     * @param titles what each rule is called, by its name: so is a condition that refers to it
     */
    ConditionReader(Map<String, Node> adoptedWhen, Map<String, Node> titles) {
        this.adoptedWhen = adoptedWhen;
        this.titles = titles;
    }

    /** What the conditions read since the last time are called, by place. */
    Map<String, Map<String, String>> takeNames() {
        Map<String, Map<String, String>> taken = names;
        names = new LinkedHashMap<>();
        return taken;
    }

    /** Notes which rule is being read, so that it cannot refer to itself. */
    Condition read(String rule, Node node, String place) {
        open.push(rule);
        try {
            return read(node, place);
        } finally {
            open.pop();
        }
    }

    /**
     * Reads a condition.
     *
     * @param place where it stands in its rule, as a verdict names it
     */
    Condition read(Node node, String place) {
        if (node.depth() > DEEPEST) {
            node.fault(FaultCode.CYCLE, "is nested without end: it contains itself");
            return new Condition.AllOf(List.of());
        }
        node.optional("called").ifPresent(called -> names.put(place, called.languages()));
        for (String key : node.keys()) {
            if (MEASURED.containsKey(key)) {
                return finished(node, threshold(node.child(key), MEASURED.get(key)));
            }
            Condition condition =
                    switch (key) {
                        case "all-of" ->
                                new Condition.AllOf(parts(node.child(key), place + ".all-of."));
                        case "any-of" ->
                                new Condition.AnyOf(parts(node.child(key), place + ".any-of."));
                        case "not" -> new Condition.Not(read(node.child(key), place + ".not"));
                        case "every-class" ->
                                new Condition.EveryClass(
                                        read(node.child(key), place + ".*"), whenEmpty(node));
                        case "each-of" ->
                                new Condition.NamedClasses(
                                        node.each(key).stream().map(Node::slug).toList(),
                                        read(node.child("each"), place + ".*"),
                                        whenEmpty(node));
                        case "classes-against" -> classesAgainst(node.child(key), place);
                        case "classes-holding" -> classesHolding(node.child(key), place);
                        case "announced-number" -> announced(node.child(key), place);
                        case "as-in" -> asIn(node.child(key), place);
                        case "share-of-classes" -> shareOfClasses(node.child(key), place);
                        case "no-holder-against" -> holders(node.child(key));
                        case "blocking-minority" -> blocking(node.child(key), place);
                        default -> null;
                    };
            if (condition != null) {
                return finished(node, condition);
            }
        }
        node.fault(
                FaultCode.WRONG_TYPE,
                "is a condition: in-favour, against, abstaining, cast, present, approving, all-of,"
                        + " any-of, not, as-in, every-class, each-of, classes-against,"
                        + " classes-holding, share-of-classes, no-holder-against,"
                        + " blocking-minority or announced-number");
        return new Condition.AllOf(List.of());
    }

    private static Condition finished(Node node, Condition condition) {
        node.finish();
        return condition;
    }

    private static Condition threshold(Node node, Measured measured) {
        String text = node.text();
        Matcher match = THRESHOLD.matcher(text);
        if (!match.matches()) {
            if (!text.isEmpty()) {
                node.fault(
                        FaultCode.MALFORMED,
                        "\"" + text + "\" is not a threshold such as " + EXAMPLES);
            }
            return new Condition.Count(measured, Comparison.AT_LEAST, 0);
        }
        Comparison comparison = constant(Comparison.class, match.group(1));
        if (match.group(2) != null) {
            long number = Long.parseLong(match.group(2));
            notOfNothing(node, comparison, number);
            return new Condition.Count(measured, comparison, number);
        }
        Fraction of = Node.fraction(match.group(3));
        if (of == null) {
            node.fault(
                    FaultCode.SHARE_OF_NOTHING,
                    "a share is not taken of nothing: " + match.group(3));
            of = Fraction.of(1, 1);
        }
        notOfNothing(node, comparison, of.numerator());
        int toOne = Long.compare(of.numerator(), of.denominator());
        if (toOne > 0) {
            node.fault(
                    FaultCode.THRESHOLD_ABOVE_ONE,
                    "a threshold above one can never be met: " + match.group(3));
        } else if (toOne == 0 && comparison == Comparison.MORE_THAN) {
            node.fault(FaultCode.NEVER_MET, "more than all can never be met");
        }
        return new Condition.Share(
                measured, comparison, of, constant(Base.class, match.group(4)), match.group(5));
    }

    private static void notOfNothing(Node node, Comparison comparison, long number) {
        if (number == 0 && comparison == Comparison.FEWER_THAN) {
            node.fault(FaultCode.NEVER_MET, "fewer than none can never be met");
        }
        if (number == 0 && comparison == Comparison.AT_LEAST) {
            node.fault(FaultCode.ALWAYS_MET, "at least none is always met");
        }
    }

    private List<Condition> parts(Node node, String place) {
        List<Condition> parts = new ArrayList<>();
        for (Node member : node.members()) {
            parts.add(read(member, place + (parts.size() + 1)));
        }
        if (parts.isEmpty()) {
            node.fault(FaultCode.EMPTY_LIST, "is a list of at least one condition");
        }
        return parts;
    }

    private static WhenEmpty whenEmpty(Node node) {
        return node.child("empty-class").one(WhenEmpty.class);
    }

    private Condition classesAgainst(Node node, String place) {
        return finished(
                node,
                new Condition.ClassesAgainst(
                        node.child("at-most").number(0),
                        read(node.child("against-when"), place + ".*")));
    }

    private Condition classesHolding(Node node, String place) {
        Condition each = read(node.child("each"), place + ".*");
        Node of = node.child("classes");
        Matcher match = NUMBER.matcher(of.text());
        if (!match.matches()) {
            if (!of.text().isEmpty()) {
                of.fault(
                        FaultCode.MALFORMED,
                        "\"" + of.text() + "\" is not a number of classes such as \"at least 1\"");
            }
            return finished(
                    node,
                    new Condition.ClassesHolding(Comparison.AT_LEAST, 1, each, whenEmpty(node)));
        }
        Comparison comparison = constant(Comparison.class, match.group(1));
        long number = Long.parseLong(match.group(2));
        notOfNothing(of, comparison, number);
        return finished(
                node, new Condition.ClassesHolding(comparison, number, each, whenEmpty(node)));
    }

    private Condition announced(Node node, String place) {
        String word = node.child("of").text();
        Measured measured = MEASURED.get(word);
        if (measured == null && !word.isEmpty()) {
            node.child("of")
                    .fault(
                            FaultCode.UNKNOWN_WORD,
                            "\"" + word + "\" is none of " + new TreeSet<>(MEASURED.keySet()));
        }
        return finished(
                node,
                new Condition.AnnouncedNumber(
                        measured == null ? Measured.CAST : measured,
                        node.optional("otherwise").map(one -> read(one, place)).orElse(null)));
    }

    /** What another rule adopts by. */
    private Condition asIn(Node node, String place) {
        String rule = node.slug();
        if (open.contains(rule)) {
            node.fault(
                    FaultCode.CYCLE,
                    "the rule \"" + rule + "\" would be defined by itself: " + trail(rule));
            return new Condition.AllOf(List.of());
        }
        Node other = adoptedWhen.get(rule);
        if (other == null) {
            if (!rule.isEmpty()) {
                node.fault(
                        FaultCode.UNKNOWN_RULE,
                        "there is no rule \"" + rule + "\"; there are " + adoptedWhen.keySet());
            }
            return new Condition.AllOf(List.of());
        }
        if (titles.containsKey(rule)) {
            names.putIfAbsent(place, titles.get(rule).languages());
        }
        return read(rule, other, place);
    }

    private String trail(String rule) {
        List<String> trail = new ArrayList<>(List.of(rule));
        open.forEach(trail::add);
        return String.join(" ← ", trail.subList(0, trail.lastIndexOf(rule) + 1));
    }

    private Condition shareOfClasses(Node node, String place) {
        Condition each = read(node.child("each"), place + ".*");
        Node of = node.child("classes");
        String text = of.text();
        Matcher match = Pattern.compile("(more than|at least) (\\S+)").matcher(text);
        Fraction share = match.matches() ? Node.fraction(match.group(2)) : null;
        if (share == null) {
            of.fault(
                    FaultCode.MALFORMED,
                    "\"" + text + "\" is not a share of classes such as \"more than 1/2\"");
            share = Fraction.of(1, 2);
        }
        Map<String, Long> weights = new LinkedHashMap<>();
        node.optional("class-weights")
                .ifPresent(
                        table ->
                                table.keys()
                                        .forEach(
                                                name ->
                                                        weights.put(
                                                                name,
                                                                (long)
                                                                        table.child(name)
                                                                                .number(0))));
        return finished(
                node,
                new Condition.ShareOfClasses(
                        each,
                        text.startsWith("at least") ? Comparison.AT_LEAST : Comparison.MORE_THAN,
                        share,
                        weights,
                        whenEmpty(node)));
    }

    private static Condition holders(Node node) {
        List<String> delegations = node.each("delegations").stream().map(Node::text).toList();
        String designation = node.optional("designation").map(Node::slug).orElse(null);
        if (delegations.isEmpty() && designation == null) {
            node.fault(
                    FaultCode.MISSING_ENTRY,
                    "names the holders by delegations, by designation or both");
        }
        return finished(node, new Condition.NoHolderAgainst(delegations, designation));
    }

    private Condition blocking(Node node, String place) {
        Node of = node.child("deemed-met");
        Condition test = read(of, place + ".test");
        if (!(test instanceof Condition.Share)) {
            of.fault(
                    FaultCode.WRONG_TYPE,
                    "is a share, such as in-favour: at least 65 % of entitled by population");
            test =
                    new Condition.Share(
                            Measured.YES,
                            Comparison.MORE_THAN,
                            Fraction.of(1, 2),
                            Base.ENTITLED,
                            null);
        }
        return finished(
                node,
                new Condition.BlockingMinority(
                        (Condition.Share) test,
                        node.child("members").number(1),
                        node.optional("fewest-plus-one-with-opt-outs")
                                .map(Node::flag)
                                .orElse(false)));
    }

    private static <E extends Enum<E>> E constant(Class<E> of, String spoken) {
        return Enum.valueOf(of, spoken.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
