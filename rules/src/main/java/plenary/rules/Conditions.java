package plenary.rules;

import static plenary.contracts.rule.Holding.EMPTY;
import static plenary.contracts.rule.Holding.FAILED;
import static plenary.contracts.rule.Holding.HELD;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import plenary.contracts.rule.Comparison;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.ConditionResult;
import plenary.contracts.rule.Holding;
import plenary.contracts.rule.Reckoning;
import plenary.contracts.rule.WhenEmpty;

/**
 * Tests conditions, alone and combined, over the whole or over classes.
 *
 * <p>Three answers: held, failed, and empty (nobody to take a share of). An empty part of an
 * <em>all of</em> leaves it empty unless another part failed; of an <em>any of</em>, unless another
 * held; the opposite of empty is empty. What an empty class counts as, the charter says.
 */
final class Conditions {

    private Conditions() {}

    static ConditionResult test(Condition condition, Scope scope, String name) {
        return switch (condition) {
            case Condition.Share share -> share(share, scope, name);
            case Condition.Count count -> count(count, scope, name);
            case Condition.EveryClass every ->
                    allClasses(
                            "every-class", scope.classes(), every.each(), every.whenEmpty(), name);
            case Condition.NamedClasses named ->
                    allClasses(
                            "named-classes",
                            named.classes().stream().map(scope::named).toList(),
                            named.each(),
                            named.whenEmpty(),
                            name);
            case Condition.ClassesAgainst against -> classesAgainst(against, scope, name);
            case Condition.ShareOfClasses share -> shareOfClasses(share, scope, name);
            case Condition.ClassesHolding classes -> classesHolding(classes, scope, name);
            case Condition.AnnouncedNumber announced -> announced(announced, scope, name);
            case Condition.NoHolderAgainst right -> holders(right, scope, name);
            case Condition.BlockingMinority clause -> blocking(clause, scope, name);
            case Condition.AllOf all -> {
                var parts = parts(all.conditions(), scope, name + ".all-of.");
                yield combined("all-of", scope, name, all(parts), parts);
            }
            case Condition.AnyOf any -> {
                var parts = parts(any.conditions(), scope, name + ".any-of.");
                yield combined("any-of", scope, name, any(parts), parts);
            }
            case Condition.Not not -> {
                var part = test(not.condition(), scope, name + ".not");
                yield combined("not", scope, name, opposite(part.holding()), List.of(part));
            }
        };
    }

    private static ConditionResult share(Condition.Share share, Scope scope, String name) {
        Reckoning reckoning = Shares.reckon(share, scope);
        Holding holding =
                reckoning.baseCount() == 0
                        ? EMPTY
                        : held(
                                Shares.holds(
                                        reckoning.got(),
                                        share.comparison(),
                                        share.of(),
                                        reckoning.baseCount()));
        return leaf("share", scope, name, holding, reckoning, List.of());
    }

    private static ConditionResult count(Condition.Count count, Scope scope, String name) {
        Reckoning reckoning = Shares.reckon(count, scope);
        Holding holding =
                scope.seats().entitled() == 0
                        ? EMPTY
                        : held(Shares.holds(reckoning.got(), count.comparison(), count.number()));
        return leaf("count", scope, name, holding, reckoning, List.of());
    }

    private static ConditionResult holders(
            Condition.NoHolderAgainst right, Scope scope, String name) {
        List<String> against = Holders.against(right, scope);
        return leaf("no-holder-against", scope, name, held(against.isEmpty()), null, against);
    }

    private static ConditionResult blocking(
            Condition.BlockingMinority clause, Scope scope, String name) {
        ConditionResult test = test(clause.test(), scope, name + ".test");
        boolean deemedMet =
                scope.seats().entitled() > 0 && BlockingMinorities.tooFewToBlock(clause, scope);
        return combined(
                "blocking-minority", scope, name, deemedMet ? HELD : test.holding(), List.of(test));
    }

    private static ConditionResult allClasses(
            String kind, List<Scope> classes, Condition each, WhenEmpty whenEmpty, String name) {
        List<ConditionResult> parts = new ArrayList<>();
        for (Scope one : classes) {
            parts.add(decided(test(each, one, name + "." + one.votingClass()), whenEmpty));
        }
        Holding holding = parts.isEmpty() ? EMPTY : held(allHeld(parts));
        return new ConditionResult(name, kind, null, holding, false, null, null, parts);
    }

    private static ConditionResult classesAgainst(
            Condition.ClassesAgainst condition, Scope scope, String name) {
        List<ConditionResult> parts = new ArrayList<>();
        for (Scope one : scope.classes()) {
            parts.add(test(condition.against(), one, name + "." + one.votingClass()));
        }
        long against = parts.stream().filter(ConditionResult::held).count();
        return combined("classes-against", scope, name, held(against <= condition.most()), parts);
    }

    private static ConditionResult classesHolding(
            Condition.ClassesHolding condition, Scope scope, String name) {
        List<ConditionResult> parts = new ArrayList<>();
        for (Scope one : scope.classes()) {
            parts.add(
                    decided(
                            test(condition.each(), one, name + "." + one.votingClass()),
                            condition.whenEmpty()));
        }
        long holding = parts.stream().filter(ConditionResult::held).count();
        boolean enough = Shares.holds(holding, condition.comparison(), condition.number());
        return combined("classes-holding", scope, name, held(enough), parts);
    }

    /** The number announced for this vote, or what the charter says where none was. */
    private static ConditionResult announced(
            Condition.AnnouncedNumber announced, Scope scope, String name) {
        if (scope.announcedQuorum() != null) {
            var number =
                    new Condition.Count(
                            announced.measured(), Comparison.AT_LEAST, scope.announcedQuorum());
            return count(number, scope, name);
        }
        if (announced.otherwise() == null) {
            throw new CannotBeCounted(
                    CannotBeCounted.Because.NOT_ANNOUNCED, "no number was announced for this vote");
        }
        return test(announced.otherwise(), scope, name);
    }

    private static ConditionResult shareOfClasses(
            Condition.ShareOfClasses condition, Scope scope, String name) {
        List<ConditionResult> parts = new ArrayList<>();
        long all = 0;
        long holding = 0;
        for (Scope one : scope.classes()) {
            var part =
                    decided(
                            test(condition.each(), one, name + "." + one.votingClass()),
                            condition.whenEmpty());
            long weighs = condition.classWeights().getOrDefault(one.votingClass(), 1L);
            all = Math.addExact(all, weighs);
            holding += part.held() ? weighs : 0;
            parts.add(part);
        }
        Holding answer =
                all == 0
                        ? EMPTY
                        : held(Shares.holds(holding, condition.comparison(), condition.of(), all));
        return combined("share-of-classes", scope, name, answer, parts);
    }

    private static List<ConditionResult> parts(
            List<Condition> conditions, Scope scope, String prefix) {
        return IntStream.range(0, conditions.size())
                .mapToObj(i -> test(conditions.get(i), scope, prefix + (i + 1)))
                .toList();
    }

    /**
     * An empty class counts as the charter says; the class's own answer stays visible in its parts.
     */
    private static ConditionResult decided(ConditionResult part, WhenEmpty whenEmpty) {
        if (part.holding() != EMPTY || whenEmpty == WhenEmpty.FAILS) {
            return part;
        }
        return new ConditionResult(
                part.name(),
                part.condition(),
                part.votingClass(),
                HELD,
                false,
                part.reckoning(),
                part.against(),
                part.parts());
    }

    private static boolean allHeld(List<ConditionResult> parts) {
        return parts.stream().allMatch(ConditionResult::held);
    }

    private static Holding all(List<ConditionResult> parts) {
        if (parts.stream().anyMatch(part -> part.holding() == FAILED)) {
            return FAILED;
        }
        return parts.stream().anyMatch(part -> part.holding() == EMPTY) ? EMPTY : HELD;
    }

    private static Holding any(List<ConditionResult> parts) {
        if (parts.stream().anyMatch(ConditionResult::held)) {
            return HELD;
        }
        return parts.stream().anyMatch(part -> part.holding() == EMPTY) ? EMPTY : FAILED;
    }

    private static Holding opposite(Holding holding) {
        return switch (holding) {
            case HELD -> FAILED;
            case FAILED -> HELD;
            case EMPTY -> EMPTY;
        };
    }

    private static Holding held(boolean holds) {
        return holds ? HELD : FAILED;
    }

    private static ConditionResult leaf(
            String kind,
            Scope scope,
            String name,
            Holding holding,
            Reckoning reckoning,
            List<String> against) {
        return new ConditionResult(
                name, kind, scope.votingClass(), holding, false, reckoning, against, List.of());
    }

    private static ConditionResult combined(
            String kind, Scope scope, String name, Holding holding, List<ConditionResult> parts) {
        return new ConditionResult(
                name, kind, scope.votingClass(), holding, false, null, List.of(), parts);
    }
}
