package plenary.rules;

import plenary.contracts.rule.Comparison;
import plenary.contracts.rule.Condition.Count;
import plenary.contracts.rule.Condition.Share;
import plenary.contracts.rule.Fraction;
import plenary.contracts.rule.Reckoning;

/**
 * The arithmetic of a threshold: {@code got * denominator} against {@code base * numerator}, in
 * whole numbers that refuse to overflow.
 */
final class Shares {

    private Shares() {}

    static boolean holds(long got, Comparison comparison, Fraction of, long base) {
        int compared =
                Long.compare(
                        Math.multiplyExact(got, of.denominator()),
                        Math.multiplyExact(base, of.numerator()));
        return switch (comparison) {
            case MORE_THAN -> compared > 0;
            case AT_LEAST -> compared >= 0;
            case AT_MOST -> compared <= 0;
            case FEWER_THAN -> compared < 0;
        };
    }

    static boolean holds(long got, Comparison comparison, long number) {
        return holds(got, comparison, Fraction.of(1, 1), number);
    }

    static Reckoning reckon(Share share, Scope scope) {
        long base = scope.base(share.base(), share.weighedBy());
        long got = scope.measured(share.measured(), share.weighedBy());
        long needed = bound(share.comparison(), share.of(), base);
        return new Reckoning(
                share.measured(),
                share.comparison(),
                share.of(),
                share.base(),
                share.weighedBy(),
                base,
                needed,
                got,
                margin(share.comparison(), needed, got));
    }

    static Reckoning reckon(Count count, Scope scope) {
        long got = scope.measured(count.measured(), null);
        long needed = bound(count.comparison(), Fraction.of(1, 1), count.number());
        return new Reckoning(
                count.measured(),
                count.comparison(),
                null,
                null,
                null,
                0,
                needed,
                got,
                margin(count.comparison(), needed, got));
    }

    /** The smallest number that holds, or for upper bounds the largest; -1 where none does. */
    static long bound(Comparison comparison, Fraction of, long base) {
        long share = Math.multiplyExact(base, of.numerator());
        return switch (comparison) {
            case MORE_THAN -> Math.floorDiv(share, of.denominator()) + 1;
            case AT_LEAST -> Math.ceilDiv(share, of.denominator());
            case AT_MOST -> Math.floorDiv(share, of.denominator());
            case FEWER_THAN -> Math.ceilDiv(share, of.denominator()) - 1;
        };
    }

    private static long margin(Comparison comparison, long needed, long got) {
        return switch (comparison) {
            case MORE_THAN, AT_LEAST -> got - needed;
            case AT_MOST, FEWER_THAN -> needed - got;
        };
    }
}
