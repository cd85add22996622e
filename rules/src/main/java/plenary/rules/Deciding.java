package plenary.rules;

import java.util.Collection;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Circumstances;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Explanation;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.Verdict;

/** What a rule says of a vote. The same input always gives the same verdict, word for word. */
public final class Deciding {

    private Deciding() {}

    /** The verdict of totals alone, put for the first time. */
    public static Verdict decide(Rule rule, Tally tally) {
        return decide(rule, tally, Circumstances.FIRST);
    }

    /**
     * The verdict of totals alone.
     *
     * @throws CannotBeCounted where the rule needs to know who voted how
     */
    public static Verdict decide(Rule rule, Tally tally, Circumstances circumstances) {
        return verdict(rule, Scope.whole(tally, null), circumstances);
    }

    /** The verdict of a vote by name, put for the first time. */
    public static Verdict decide(Rule rule, Electorate electorate, Collection<Ballot> ballots) {
        return decide(rule, electorate, ballots, Circumstances.FIRST);
    }

    /**
     * The verdict of a vote by name.
     *
     * @throws IllegalArgumentException for ballots {@link Counting} refuses
     * @throws CannotBeCounted where a seat lacks an attribute the rule reads
     */
    public static Verdict decide(
            Rule rule,
            Electorate electorate,
            Collection<Ballot> ballots,
            Circumstances circumstances) {
        Tally tally = Counting.count(rule, electorate, ballots);
        Scope.Roll roll = new Scope.Roll(electorate, Counting.choicesBySeat(electorate, ballots));
        return verdict(rule, Scope.whole(tally, roll), circumstances);
    }

    private static Verdict verdict(Rule rule, Scope whole, Circumstances circumstances) {
        Judgement judgement = Judging.judge(rule, whole, circumstances);
        Explanation explanation =
                new Explanation(
                        Explaining.because(judgement, whole),
                        TurningPoints.changes(rule, whole, circumstances, judgement));
        return new Verdict(
                judgement.outcome(),
                rule.name(),
                judgement.quorum(),
                judgement.postponement(),
                judgement.conditions(),
                explanation);
    }
}
