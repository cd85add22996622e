package plenary.rules;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Comparison;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.WhenEmpty;

/**
 * The same conditions, read as plainly as they are written: the reference for random rules. Empty
 * means that there is nobody to take a share of. Weights and single seats are not part of it.
 */
final class NaiveConditions {

    private NaiveConditions() {}

    static Optional<Boolean> holds(Condition condition, Tally tally) {
        return holds(condition, tally, tally.whole());
    }

    private static Optional<Boolean> holds(Condition condition, Tally tally, ClassCount in) {
        return switch (condition) {
            case Condition.Share share -> {
                long base =
                        switch (share.base()) {
                            case VOTING -> in.yes() + in.no();
                            case CAST -> in.yes() + in.no() + in.abstain() + in.noObjections();
                            case PRESENT -> in.present();
                            case ENTITLED -> in.entitled();
                        };
                BigInteger left = times(got(share.measured(), in), share.of().denominator());
                BigInteger right = times(base, share.of().numerator());
                yield base == 0
                        ? Optional.empty()
                        : Optional.of(compare(left, share.comparison(), right));
            }
            case Condition.Count count ->
                    in.entitled() == 0
                            ? Optional.empty()
                            : Optional.of(
                                    compare(
                                            times(got(count.measured(), in), 1),
                                            count.comparison(),
                                            times(count.number(), 1)));
            case Condition.EveryClass every ->
                    Optional.of(
                            tally.classes().stream()
                                    .allMatch(
                                            c -> said(every.each(), tally, c, every.whenEmpty())));
            case Condition.NamedClasses named ->
                    Optional.of(
                            tally.classes().stream()
                                    .filter(c -> named.classes().contains(c.votingClass()))
                                    .allMatch(
                                            c -> said(named.each(), tally, c, named.whenEmpty())));
            case Condition.ClassesAgainst against ->
                    Optional.of(
                            tally.classes().stream()
                                            .filter(
                                                    c ->
                                                            said(
                                                                    against.against(),
                                                                    tally,
                                                                    c,
                                                                    WhenEmpty.FAILS))
                                            .count()
                                    <= against.most());
            case Condition.ClassesHolding holding ->
                    Optional.of(
                            compare(
                                    BigInteger.valueOf(
                                            tally.classes().stream()
                                                    .filter(
                                                            c ->
                                                                    said(
                                                                            holding.each(),
                                                                            tally,
                                                                            c,
                                                                            holding.whenEmpty()))
                                                    .count()),
                                    holding.comparison(),
                                    BigInteger.valueOf(holding.number())));
            case Condition.AllOf all -> {
                var parts = parts(all.conditions(), tally, in);
                yield parts.contains(Optional.of(false))
                        ? Optional.of(false)
                        : parts.contains(Optional.<Boolean>empty())
                                ? Optional.empty()
                                : Optional.of(true);
            }
            case Condition.AnyOf any -> {
                var parts = parts(any.conditions(), tally, in);
                yield parts.contains(Optional.of(true))
                        ? Optional.of(true)
                        : parts.contains(Optional.<Boolean>empty())
                                ? Optional.empty()
                                : Optional.of(false);
            }
            case Condition.Not not -> holds(not.condition(), tally, in).map(held -> !held);
            default -> throw new IllegalArgumentException("not part of the reference");
        };
    }

    private static List<Optional<Boolean>> parts(
            List<Condition> conditions, Tally tally, ClassCount in) {
        List<Optional<Boolean>> parts = new ArrayList<>();
        conditions.forEach(condition -> parts.add(holds(condition, tally, in)));
        return parts;
    }

    private static boolean said(
            Condition condition, Tally tally, ClassCount in, WhenEmpty whenEmpty) {
        return holds(condition, tally, in).orElse(whenEmpty == WhenEmpty.HOLDS);
    }

    private static long got(plenary.contracts.rule.Measured measured, ClassCount in) {
        return switch (measured) {
            case YES -> in.yes();
            case NO -> in.no();
            case ABSTAIN -> in.abstain();
            case CAST -> in.yes() + in.no() + in.abstain() + in.noObjections();
            case PRESENT -> in.present();
            case APPROVING -> in.yes() + in.noObjections();
        };
    }

    private static boolean compare(BigInteger left, Comparison comparison, BigInteger right) {
        int compared = left.compareTo(right);
        return switch (comparison) {
            case MORE_THAN -> compared > 0;
            case AT_LEAST -> compared >= 0;
            case AT_MOST -> compared <= 0;
            case FEWER_THAN -> compared < 0;
        };
    }

    private static BigInteger times(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
