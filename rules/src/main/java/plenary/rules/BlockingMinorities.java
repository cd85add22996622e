package plenary.rules;

import java.util.Comparator;
import java.util.List;
import plenary.contracts.rule.Condition.BlockingMinority;
import plenary.contracts.rule.Condition.Share;
import plenary.contracts.rule.Elector;

/** How many must oppose before a missed share blocks (TFEU article 238(2) and (3)). */
final class BlockingMinorities {

    private BlockingMinorities() {}

    static boolean tooFewToBlock(BlockingMinority clause, Scope scope) {
        long opposed = scope.seats().entitled() - scope.measured(clause.test().measured(), null);
        return opposed < needed(clause, scope);
    }

    static long needed(BlockingMinority clause, Scope scope) {
        if (!clause.fewestPlusOne() || scope.seats().recused() == 0) {
            return clause.members();
        }
        if (scope.roll() == null) {
            throw new CannotBeCounted(
                    CannotBeCounted.Because.SEATS_UNKNOWN,
                    "the weights of the single seats are not known");
        }
        return fewestOverTheComplement(clause.test(), scope) + 1;
    }

    /** The fewest members that together keep the share from being met. */
    private static long fewestOverTheComplement(Share test, Scope scope) {
        List<Long> heaviestFirst =
                scope.roll().electorate().electors().stream()
                        .filter(elector -> !elector.recused())
                        .filter(elector -> inScope(elector, scope))
                        .map(elector -> weight(test, elector))
                        .sorted(Comparator.reverseOrder())
                        .toList();
        long base = scope.base(test.base(), test.weighedBy());
        long rest = base;
        long members = 0;
        for (long weight : heaviestFirst) {
            if (!Shares.holds(rest, test.comparison(), test.of(), base)) {
                break;
            }
            rest -= weight;
            members++;
        }
        return members;
    }

    private static boolean inScope(Elector elector, Scope scope) {
        return scope.votingClass() == null || scope.votingClass().equals(elector.votingClass());
    }

    private static long weight(Share test, Elector elector) {
        return test.weighedBy() == null ? 1 : Weights.of(elector, test.weighedBy());
    }
}
