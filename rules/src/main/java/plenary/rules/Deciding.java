package plenary.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Circumstances;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Explanation;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Sentence;
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
        return verdict(rule, Scope.whole(tally, null, circumstances), circumstances);
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
        return presence(
                rule,
                electorate,
                decide(rule, Counting.counted(rule, electorate, ballots), circumstances));
    }

    /** The verdict of hands counted in a frozen electorate. */
    public static Verdict decide(Rule rule, Electorate electorate, Tally hands) {
        return presence(rule, electorate, decide(rule, hands));
    }

    /** Where the quorum is of those present and nobody noted the presence, the verdict says so. */
    private static Verdict presence(Rule rule, Electorate electorate, Verdict verdict) {
        boolean unnoted =
                Quorums.ofPresent(rule)
                        && electorate.electors().stream().noneMatch(Elector::present);
        return unnoted
                ? remarked(verdict, Wording.sentence("quorum.by-answers", Map.of(), Map.of()))
                : verdict;
    }

    /**
     * The verdict of a vote by name that was folded before, with at least the weights the rule
     * reads.
     *
     * @throws CannotBeCounted where it was folded without a weight the rule reads
     */
    public static Verdict decide(Rule rule, Counted counted, Circumstances circumstances) {
        return verdict(
                rule, Scope.whole(counted.tally(), counted.roll(), circumstances), circumstances);
    }

    /** The outcome alone, without saying why: for many votes at once. */
    public static Outcome outcome(Rule rule, Counted counted, Circumstances circumstances) {
        Scope whole = Scope.whole(counted.tally(), counted.roll(), circumstances);
        return Judging.judge(rule, whole, circumstances).outcome();
    }

    /** The outcome of totals alone, without saying why. */
    public static Outcome outcome(Rule rule, Tally tally, Circumstances circumstances) {
        return Judging.judge(rule, Scope.whole(tally, null, circumstances), circumstances)
                .outcome();
    }

    /** That a veto stopped what the votes carried. */
    public static Sentence stopped(String groups, long provisions) {
        return Wording.sentence(
                "verdict.stopped", Map.of("provisions", provisions), Map.of("groups", groups));
    }

    /** The verdict with the remark that its quorum was not tested. */
    public static Verdict quorumUntested(Verdict verdict) {
        return remarked(verdict, Wording.sentence("quorum.untested", Map.of(), Map.of()));
    }

    private static Verdict remarked(Verdict verdict, Sentence remark) {
        List<Sentence> because = new ArrayList<>(verdict.explanation().because());
        because.add(Math.min(2, because.size()), remark);
        return new Verdict(
                verdict.outcome(),
                verdict.rule(),
                verdict.quorum(),
                verdict.postponement(),
                verdict.conditions(),
                new Explanation(because, verdict.explanation().changedBy()));
    }

    /** What an outcome hung on: the tests that decided it, in words. */
    public static List<Sentence> deciding(Verdict verdict) {
        return Explaining.deciding(verdict);
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
