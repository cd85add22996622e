package plenary.rules.charter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
                    "present", Measured.PRESENT);

    private static final Pattern THRESHOLD =
            Pattern.compile(
                    "(more than|at least|at most|fewer than) "
                            + "(?:(\\d{1,9})|(\\d{1,9}/\\d{1,9}|\\d{1,3} ?%) of "
                            + "(voting|cast|present|entitled)(?: by ([a-z0-9_-]+))?)");

    private static final String EXAMPLES =
            "\"more than 1/2 of voting\", \"at least 65 % of entitled by population\" or \"at least 9\"";

    private ConditionReader() {}

    static Condition read(Node node) {
        for (String key : node.keys()) {
            if (MEASURED.containsKey(key)) {
                return finished(node, threshold(node.child(key), MEASURED.get(key)));
            }
            Condition condition =
                    switch (key) {
                        case "all-of" -> new Condition.AllOf(parts(node.child(key)));
                        case "any-of" -> new Condition.AnyOf(parts(node.child(key)));
                        case "not" -> new Condition.Not(read(node.child(key)));
                        case "every-class" ->
                                new Condition.EveryClass(read(node.child(key)), whenEmpty(node));
                        case "each-of" ->
                                new Condition.NamedClasses(
                                        node.each(key).stream().map(Node::slug).toList(),
                                        read(node.child("each")),
                                        whenEmpty(node));
                        case "classes-against" -> classesAgainst(node.child(key));
                        case "share-of-classes" -> shareOfClasses(node.child(key));
                        case "no-holder-against" -> holders(node.child(key));
                        case "blocking-minority" -> blocking(node.child(key));
                        default -> null;
                    };
            if (condition != null) {
                return finished(node, condition);
            }
        }
        node.fault(
                "is a condition: in-favour, against, abstaining, cast, present, all-of, any-of, not,"
                        + " every-class, each-of, classes-against, share-of-classes,"
                        + " no-holder-against or blocking-minority");
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
                node.fault("\"" + text + "\" is not a threshold such as " + EXAMPLES);
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
            node.fault("a share is not taken of nothing: " + match.group(3));
            of = Fraction.of(1, 1);
        }
        notOfNothing(node, comparison, of.numerator());
        int toOne = Long.compare(of.numerator(), of.denominator());
        if (toOne > 0) {
            node.fault("a threshold above one can never be met: " + match.group(3));
        } else if (toOne == 0 && comparison == Comparison.MORE_THAN) {
            node.fault("more than all can never be met");
        }
        return new Condition.Share(
                measured, comparison, of, constant(Base.class, match.group(4)), match.group(5));
    }

    private static void notOfNothing(Node node, Comparison comparison, long number) {
        if (number == 0 && comparison == Comparison.FEWER_THAN) {
            node.fault("fewer than none can never be met");
        }
        if (number == 0 && comparison == Comparison.AT_LEAST) {
            node.fault("at least none is always met");
        }
    }

    private static List<Condition> parts(Node node) {
        List<Condition> parts = node.members().stream().map(ConditionReader::read).toList();
        if (parts.isEmpty()) {
            node.fault("is a list of at least one condition");
        }
        return parts;
    }

    private static WhenEmpty whenEmpty(Node node) {
        return node.child("empty-class").one(WhenEmpty.class);
    }

    private static Condition classesAgainst(Node node) {
        return finished(
                node,
                new Condition.ClassesAgainst(
                        node.child("at-most").number(0), read(node.child("against-when"))));
    }

    private static Condition shareOfClasses(Node node) {
        Condition each = read(node.child("each"));
        Node of = node.child("classes");
        String text = of.text();
        Matcher match = Pattern.compile("(more than|at least) (\\S+)").matcher(text);
        Fraction share = match.matches() ? Node.fraction(match.group(2)) : null;
        if (share == null) {
            of.fault("\"" + text + "\" is not a share of classes such as \"more than 1/2\"");
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
            node.fault("names the holders by delegations, by designation or both");
        }
        return finished(node, new Condition.NoHolderAgainst(delegations, designation));
    }

    private static Condition blocking(Node node) {
        Node of = node.child("deemed-met");
        Condition test = read(of);
        if (!(test instanceof Condition.Share)) {
            of.fault("is a share, such as in-favour: at least 65 % of entitled by population");
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
