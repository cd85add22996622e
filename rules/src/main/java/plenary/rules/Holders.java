package plenary.rules;

import java.util.List;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.Condition.NoHolderAgainst;
import plenary.contracts.rule.Elector;

/** Holders of a right to block, seat by seat: only a no blocks (UN Charter article 27). */
final class Holders {

    private Holders() {}

    /** The seats of holders that said no, in the order of call. */
    static List<String> against(NoHolderAgainst right, Scope scope) {
        if (scope.roll() == null) {
            throw new CannotBeCounted(
                    CannotBeCounted.Because.SEATS_UNKNOWN,
                    "who holds a right to block and said no is not known");
        }
        return scope.roll().electorate().electors().stream()
                .filter(elector -> holds(right, elector))
                .filter(elector -> scope.roll().choices().get(elector.seat()) == Choice.NO)
                .map(Elector::seat)
                .toList();
    }

    /** Every right to block that stands in a condition. */
    static void rights(Condition condition, List<NoHolderAgainst> rights) {
        switch (condition) {
            case NoHolderAgainst right -> rights.add(right);
            case Condition.EveryClass every -> rights(every.each(), rights);
            case Condition.NamedClasses named -> rights(named.each(), rights);
            case Condition.ClassesAgainst against -> rights(against.against(), rights);
            case Condition.ShareOfClasses classes -> rights(classes.each(), rights);
            case Condition.ClassesHolding classes -> rights(classes.each(), rights);
            case Condition.AllOf all -> all.conditions().forEach(part -> rights(part, rights));
            case Condition.AnyOf any -> any.conditions().forEach(part -> rights(part, rights));
            case Condition.Not not -> rights(not.condition(), rights);
            case Condition.Share share -> {}
            case Condition.Count count -> {}
            case Condition.BlockingMinority blocking -> {}
            case Condition.AnnouncedNumber announced -> {}
        }
    }

    static boolean holds(NoHolderAgainst right, Elector elector) {
        return right.delegations().contains(elector.delegation())
                || right.designation() != null && right.designation().equals(elector.designation());
    }
}
