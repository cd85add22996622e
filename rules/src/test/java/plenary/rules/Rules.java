package plenary.rules;

import java.util.Map;
import plenary.contracts.rule.Abstention;
import plenary.contracts.rule.Base;
import plenary.contracts.rule.Comparison;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.Condition.Count;
import plenary.contracts.rule.Condition.Share;
import plenary.contracts.rule.Fraction;
import plenary.contracts.rule.Measured;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Tie;

/** Rules no shipped charter carries yet, for the counting ideas they need. */
final class Rules {

    static final Share MAJORITY = yes(Comparison.MORE_THAN, 1, 2, Base.VOTING);
    static final Share TWO_THIRDS = yes(Comparison.AT_LEAST, 2, 3, Base.VOTING);

    private Rules() {}

    static Share yes(Comparison comparison, long numerator, long denominator, Base base) {
        return share(Measured.YES, comparison, numerator, denominator, base, null);
    }

    static Share share(
            Measured measured,
            Comparison comparison,
            long numerator,
            long denominator,
            Base base,
            String weighedBy) {
        return new Share(
                measured, comparison, Fraction.of(numerator, denominator), base, weighedBy);
    }

    static Count atLeast(long yes) {
        return new Count(Measured.YES, Comparison.AT_LEAST, yes);
    }

    static Rule rule(Condition condition) {
        return rule(condition, Tie.REJECTED);
    }

    static Rule rule(Condition condition, Tie tie) {
        return new Rule(
                "tested",
                Map.of("en", "Tested"),
                null,
                condition,
                null,
                null,
                null,
                tie,
                null,
                Abstention.LEFT_OUT);
    }

    static Rule rule(Condition condition, Condition rejection, Outcome otherwise) {
        return new Rule(
                "tested",
                Map.of("en", "Tested"),
                null,
                condition,
                rejection,
                otherwise,
                null,
                Tie.REJECTED,
                null,
                Abstention.LEFT_OUT);
    }
}
