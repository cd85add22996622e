package plenary.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plenary.contracts.rule.Base;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Comparison;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.ConditionResult;
import plenary.contracts.rule.Fraction;
import plenary.contracts.rule.Holding;
import plenary.contracts.rule.Measured;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Sentence;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.WhenEmpty;

/** Rules nobody wrote, on votes nobody cast, against the naive reading of the same rules. */
class RandomRulesTest {

    private static final List<String> CLASSES = List.of("north", "south", "east");

    @Test
    void every_condition_comes_out_as_it_reads() {
        qt().withExamples(20_000)
                .forAll(longs().all())
                .checkAssert(
                        seed -> {
                            Random random = new Random(seed);
                            Condition condition = condition(random, 3, true);
                            Tally tally = tally(random);

                            ConditionResult result =
                                    Conditions.test(condition, Scope.whole(tally, null), "c");

                            Holding expected =
                                    NaiveConditions.holds(condition, tally)
                                            .map(held -> held ? Holding.HELD : Holding.FAILED)
                                            .orElse(Holding.EMPTY);
                            assertThat(result.holding())
                                    .as(condition + " on " + tally)
                                    .isEqualTo(expected);
                        });
    }

    @Test
    void every_verdict_can_be_told_in_whole_sentences() {
        Set<String> told = new HashSet<>();
        qt().withExamples(5_000)
                .forAll(longs().all())
                .checkAssert(
                        seed -> {
                            Random random = new Random(seed);
                            var rule = Rules.rule(condition(random, 3, true));
                            var verdict = Deciding.decide(rule, tally(random));
                            var sentences =
                                    Stream.concat(
                                                    verdict.explanation().because().stream(),
                                                    verdict.explanation().changedBy().stream())
                                            .toList();
                            for (Sentence sentence : sentences) {
                                assertThat(Wording.keys()).contains(sentence.key());
                                assertThat(sentence.english())
                                        .matches("[A-Z0-9].*\\.")
                                        .doesNotContain("{", "null", "-1", "  ");
                                told.add(sentence.key());
                            }
                            assertThat(verdict.outcome() == Outcome.ADOPTED)
                                    .isEqualTo(verdict.conditions().getFirst().held());
                        });
        assertThat(told)
                .contains(
                        "share.held",
                        "share.failed",
                        "share.empty",
                        "count.held",
                        "count.failed",
                        "any-of.held",
                        "any-of.failed",
                        "not.held",
                        "not.failed",
                        "every-class.held",
                        "every-class.failed",
                        "named-classes.held",
                        "named-classes.failed",
                        "classes-against.held",
                        "classes-against.failed",
                        "classes-holding.held",
                        "classes-holding.failed",
                        "change.more-yes",
                        "change.no-to-yes",
                        "change.abstain-to-yes",
                        "change.more-no",
                        "change.yes-to-no");
    }

    @Test
    void the_number_needed_holds_and_the_one_before_it_does_not() {
        qt().withExamples(20_000)
                .forAll(longs().all())
                .checkAssert(
                        seed -> {
                            Random random = new Random(seed);
                            Fraction of = fraction(random);
                            long base = 1 + random.nextInt(500);
                            for (Comparison comparison : Comparison.values()) {
                                long bound = Shares.bound(comparison, of, base);
                                boolean lower =
                                        comparison == Comparison.MORE_THAN
                                                || comparison == Comparison.AT_LEAST;
                                assertThat(Shares.holds(bound, comparison, of, base)).isTrue();
                                assertThat(
                                                Shares.holds(
                                                        lower ? bound - 1 : bound + 1,
                                                        comparison,
                                                        of,
                                                        base))
                                        .isFalse();
                            }
                        });
    }

    private static Condition condition(Random random, int depth, boolean overClasses) {
        int kind = random.nextInt(depth == 0 ? 2 : overClasses ? 9 : 5);
        return switch (kind) {
            case 0 ->
                    new Condition.Share(
                            one(random, Measured.values()),
                            one(random, Comparison.values()),
                            fraction(random),
                            one(random, Base.values()),
                            null);
            case 1 ->
                    new Condition.Count(
                            one(random, Measured.values()),
                            one(random, Comparison.values()),
                            1 + random.nextInt(8));
            case 2 -> new Condition.AllOf(parts(random, depth, overClasses));
            case 3 -> new Condition.AnyOf(parts(random, depth, overClasses));
            case 4 -> new Condition.Not(condition(random, depth - 1, overClasses));
            case 5 ->
                    new Condition.EveryClass(
                            condition(random, depth - 1, false), one(random, WhenEmpty.values()));
            case 6 ->
                    new Condition.NamedClasses(
                            CLASSES.subList(0, 1 + random.nextInt(2)),
                            condition(random, depth - 1, false),
                            one(random, WhenEmpty.values()));
            case 7 ->
                    new Condition.ClassesHolding(
                            one(random, Comparison.values()),
                            random.nextInt(4),
                            condition(random, depth - 1, false),
                            one(random, WhenEmpty.values()));
            default ->
                    new Condition.ClassesAgainst(
                            random.nextInt(3), condition(random, depth - 1, false));
        };
    }

    private static List<Condition> parts(Random random, int depth, boolean overClasses) {
        List<Condition> parts = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            parts.add(condition(random, depth - 1, overClasses));
        }
        return parts;
    }

    private static Fraction fraction(Random random) {
        long denominator = 1 + random.nextInt(6);
        return Fraction.of(1 + random.nextInt((int) denominator), denominator);
    }

    private static Tally tally(Random random) {
        List<ClassCount> counts = new ArrayList<>();
        for (String votingClass : CLASSES) {
            int size = random.nextInt(5);
            long yes = random.nextInt(size + 1);
            long no = random.nextInt(size + 1);
            long abstain = random.nextInt(size + 1);
            long silent = random.nextInt(2);
            long noObjection = random.nextInt(2);
            long present = yes + no + abstain + silent + noObjection + random.nextInt(2);
            counts.add(
                    new ClassCount(
                            votingClass,
                            yes,
                            no,
                            abstain,
                            silent,
                            present,
                            present + random.nextInt(3),
                            0,
                            noObjection));
        }
        return new Tally(counts, List.of());
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
