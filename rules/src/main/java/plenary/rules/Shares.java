package plenary.rules;

import plenary.contracts.rule.Comparison;
import plenary.contracts.rule.Condition.Count;
import plenary.contracts.rule.Condition.Share;
import plenary.contracts.rule.Fraction;
import plenary.contracts.rule.Reckoning;

/**
 * The arithmetic of a threshold: {@code got * denominator} against {@code base * numerator}, in
 * whole numbers that never overflow.
 */
final class Shares {

    private Shares() {}

    static boolean holds(long got, Comparison comparison, Fraction of, long base) {
        int compared = compare(got, of.denominator(), base, of.numerator());
        return switch (comparison) {
            case MORE_THAN -> compared > 0;
            case AT_LEAST -> compared >= 0;
            case AT_MOST -> compared <= 0;
            case FEWER_THAN -> compared < 0;
        };
    }

    /** Compares two products exactly, also where they do not fit into 64 bits. */
    private static int compare(long one, long by, long other, long times) {
        int high = Long.compare(Math.multiplyHigh(one, by), Math.multiplyHigh(other, times));
        return high != 0 ? high : Long.compareUnsigned(one * by, other * times);
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
        return switch (comparison) {
            case MORE_THAN -> whole(base, of) + 1;
            case AT_LEAST -> whole(base, of) + (isWhole(base, of) ? 0 : 1);
            case AT_MOST -> whole(base, of);
            case FEWER_THAN -> whole(base, of) - (isWhole(base, of) ? 1 : 0);
        };
    }

    /** The share of the base, rounded down; exact for any base, as a share is at most one. */
    static long whole(long base, Fraction of) {
        return base / of.denominator() * of.numerator() + rest(base, of) / of.denominator();
    }

    private static boolean isWhole(long base, Fraction of) {
        return rest(base, of) % of.denominator() == 0;
    }

    /** What is left after whole denominators, times the numerator: small whatever the base. */
    private static long rest(long base, Fraction of) {
        return Math.multiplyExact(base % of.denominator(), of.numerator());
    }

    private static long margin(Comparison comparison, long needed, long got) {
        return switch (comparison) {
            case MORE_THAN, AT_LEAST -> got - needed;
            case AT_MOST, FEWER_THAN -> needed - got;
        };
    }
}
