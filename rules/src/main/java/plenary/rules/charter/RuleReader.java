package plenary.rules.charter;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import plenary.contracts.rule.Abstention;
import plenary.contracts.rule.Base;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.Obliged;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Postponement;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Tie;

/** Reads a named rule, and holds what it says of abstentions against what its thresholds do. */
final class RuleReader {

    private RuleReader() {}

    /** The rules of a charter, in the order of the file. */
    static List<Rule> all(Node root) {
        ConditionReader conditions = conditions(root);
        return root.each("rules").stream().map(node -> read(node, conditions)).toList();
    }

    /** A reader that knows the rules of the charter. */
    static ConditionReader conditions(Node root) {
        Map<String, Node> adoptedWhen = new TreeMap<>();
        Map<String, Node> titles = new TreeMap<>();
        for (Node node : root.each("rules")) {
            if (node.has("name") && node.has("adopted-when")) {
                adoptedWhen.putIfAbsent(node.child("name").text(), node.child("adopted-when"));
                node.optional("title")
                        .ifPresent(title -> titles.putIfAbsent(node.child("name").text(), title));
            }
        }
        return new ConditionReader(adoptedWhen, titles);
    }

    private static Rule read(Node node, ConditionReader conditions) {
        String name = node.child("name").slug();
        Rule rule =
                new Rule(
                        name,
                        node.child("title").languages(),
                        node.optional("source").map(Node::text).orElse(null),
                        conditions.read(name, node.child("adopted-when"), "condition"),
                        node.optional("rejected-when")
                                .map(when -> rejection(when, conditions))
                                .orElse(null),
                        node.optional("otherwise").map(RuleReader::otherwise).orElse(null),
                        node.optional("quorum")
                                .map(when -> conditions.read(when, "quorum"))
                                .orElse(null),
                        tie(node.child("tie")),
                        node.optional("postponed-once-when")
                                .map(when -> conditions.read(when, "postponement"))
                                .map(Postponement::new)
                                .orElse(null),
                        node.child("abstentions").one(Abstention.class),
                        node.optional("in").map(Node::slug).orElse(null),
                        node.optional("must-abstain").map(RuleReader::obliged).orElse(null),
                        node.optional("lapses-after").map(Node::span).orElse(null),
                        conditions.takeNames());
        node.finish();
        if (node.has("abstentions")) {
            checkAbstention(rule, node.child("abstentions"));
        }
        return rule;
    }

    private static Obliged obliged(Node node) {
        Obliged obliged =
                new Obliged(node.child("attribute").attribute(), node.child("value").text());
        node.finish();
        return obliged;
    }

    private static Condition rejection(Node node, ConditionReader conditions) {
        if (node.hasEntries()) {
            return conditions.read(node, "rejection");
        }
        if (!node.text().equals("never")) {
            node.fault(FaultCode.WRONG_TYPE, "is a condition, or never");
        }
        return Condition.NEVER;
    }

    private static Outcome otherwise(Node node) {
        return switch (node.text()) {
            case "", "not-adopted" -> Outcome.NOT_ADOPTED;
            case "no-opinion" -> Outcome.NO_OPINION;
            default -> {
                node.fault(
                        FaultCode.UNKNOWN_WORD,
                        "\"" + node.text() + "\" is none of not-adopted, no-opinion");
                yield Outcome.NOT_ADOPTED;
            }
        };
    }

    private static Tie tie(Node node) {
        String text = node.text();
        switch (text) {
            case "", "rejected":
                return Tie.REJECTED;
            case "casting-vote":
                return new Tie(Tie.Then.CASTING_VOTE, null);
            case "second-vote":
                return new Tie(Tie.Then.SECOND_VOTE, null);
            default:
                if (text.startsWith("second vote within ")) {
                    return new Tie(
                            Tie.Then.SECOND_VOTE,
                            node.spanOf(text.substring("second vote within ".length())));
                }
                node.fault(
                        FaultCode.UNKNOWN_WORD,
                        "\""
                                + text
                                + "\" is none of rejected, second-vote, \"second vote within 48"
                                + " hours\", casting-vote");
                return Tie.REJECTED;
        }
    }

    private static void checkAbstention(Rule rule, Node node) {
        Set<Abstention> does = EnumSet.noneOf(Abstention.class);
        collect(rule.condition(), does);
        if (!does.isEmpty() && !does.contains(rule.abstention())) {
            node.fault(
                    FaultCode.CONTRADICTION,
                    "says "
                            + Node.kebab(rule.abstention())
                            + ", but by its thresholds an abstention is "
                            + does.stream().map(Node::kebab).sorted().toList());
        }
    }

    private static void collect(Condition condition, Set<Abstention> does) {
        switch (condition) {
            case Condition.Share share -> does.add(of(share.base()));
            case Condition.Count count -> {
                does.add(Abstention.NO_VETO);
                does.add(Abstention.COUNTS_AGAINST);
                does.add(Abstention.LEFT_OUT);
            }
            case Condition.EveryClass every -> collect(every.each(), does);
            case Condition.NamedClasses named -> collect(named.each(), does);
            case Condition.ClassesAgainst against -> collect(against.against(), does);
            case Condition.ShareOfClasses classes -> collect(classes.each(), does);
            case Condition.ClassesHolding classes -> collect(classes.each(), does);
            case Condition.AnnouncedNumber announced -> {}
            case Condition.NoHolderAgainst holders -> does.add(Abstention.NO_VETO);
            case Condition.BlockingMinority blocking -> collect(blocking.test(), does);
            case Condition.AllOf all -> all.conditions().forEach(part -> collect(part, does));
            case Condition.AnyOf any -> any.conditions().forEach(part -> collect(part, does));
            case Condition.Not not -> collect(not.condition(), does);
        }
    }

    private static Abstention of(Base base) {
        return switch (base) {
            case VOTING -> Abstention.LEFT_OUT;
            case CAST -> Abstention.STAYS_IN_BASE;
            case PRESENT, ENTITLED -> Abstention.COUNTS_AGAINST;
        };
    }
}
