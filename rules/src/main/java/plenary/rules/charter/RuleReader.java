package plenary.rules.charter;

import java.util.EnumSet;
import java.util.Set;
import plenary.contracts.rule.Abstention;
import plenary.contracts.rule.Base;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Postponement;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Tie;

/** Reads a named rule, and holds what it says of abstentions against what its thresholds do. */
final class RuleReader {

    private RuleReader() {}

    static Rule read(Node node) {
        Rule rule =
                new Rule(
                        node.child("name").slug(),
                        node.child("title").languages(),
                        node.optional("source").map(Node::text).orElse(null),
                        ConditionReader.read(node.child("adopted-when")),
                        node.optional("rejected-when").map(ConditionReader::read).orElse(null),
                        node.optional("otherwise").map(RuleReader::otherwise).orElse(null),
                        node.optional("quorum").map(ConditionReader::read).orElse(null),
                        tie(node.child("tie")),
                        node.optional("postponed-once-when")
                                .map(ConditionReader::read)
                                .map(Postponement::new)
                                .orElse(null),
                        node.child("abstentions").one(Abstention.class));
        node.finish();
        if (node.has("abstentions")) {
            checkAbstention(rule, node.child("abstentions"));
        }
        return rule;
    }

    private static Outcome otherwise(Node node) {
        return switch (node.text()) {
            case "", "not-adopted" -> Outcome.NOT_ADOPTED;
            case "no-opinion" -> Outcome.NO_OPINION;
            default -> {
                node.fault("\"" + node.text() + "\" is none of not-adopted, no-opinion");
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
