package plenary.rules;

import java.util.List;
import java.util.Set;
import plenary.contracts.rule.Circumstances;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.ConditionResult;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Measured;
import plenary.contracts.rule.Rule;

/** Whether enough are there before anybody votes. */
public final class Quorums {

    private Quorums() {}

    /**
     * Whether those present when voting would begin are a quorum. Where nobody noted the presence
     * that is told by the answers, and not here: true, as for a quorum that is measured by what was
     * cast, or by anything else the count alone knows.
     */
    public static boolean present(Rule rule, Electorate electorate) {
        if (!ofPresent(rule) || electorate.electors().stream().noneMatch(Elector::present)) {
            return true;
        }
        var counted = Counting.counted(rule, electorate, List.of());
        var whole = Scope.whole(counted.tally(), counted.roll(), Circumstances.FIRST);
        return Conditions.test(rule.quorum(), whole, "quorum").held();
    }

    /**
     * A condition on those present, tested on who is there.
     *
     * @return held or not, and by how much where it is a plain number or share
     */
    public static ConditionResult tested(Condition condition, Electorate electorate) {
        var counted = Counted.of(electorate, List.of(), Set.of(), null);
        var whole = Scope.whole(counted.tally(), counted.roll(), Circumstances.FIRST);
        return Conditions.test(condition, whole, "quorum");
    }

    /** Whether a rule has a quorum of those present. */
    public static boolean ofPresent(Rule rule) {
        return rule.quorum() != null && ofPresent(rule.quorum());
    }

    private static boolean ofPresent(Condition condition) {
        return switch (condition) {
            case Condition.Share share -> share.measured() == Measured.PRESENT;
            case Condition.Count count -> count.measured() == Measured.PRESENT;
            case Condition.EveryClass every -> ofPresent(every.each());
            case Condition.NamedClasses named -> ofPresent(named.each());
            case Condition.AllOf all -> all.conditions().stream().allMatch(Quorums::ofPresent);
            case Condition.AnyOf any -> any.conditions().stream().allMatch(Quorums::ofPresent);
            default -> false;
        };
    }
}
