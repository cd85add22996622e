package plenary.rules.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.charter.Charter;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.Verdict;
import plenary.rules.CannotBeCounted;
import plenary.rules.CannotBeCounted.Because;
import plenary.rules.Counted;
import plenary.rules.Deciding;
import plenary.rules.Reasons;

/**
 * Judges roll calls by charters, one roll call after the other, so that a file of any length needs
 * no more memory than one of them. Not for several threads at once.
 */
public final class WhatIf {

    private final List<Asked> asked;
    private final Bindings bindings;
    private final Map<Folding.Key, Folding> foldings = new HashMap<>();
    private final Map<Rule, Map<Boolean, Reads>> reads = new IdentityHashMap<>();

    /**
     * @param asked what to judge by, in the order of the answers
     * @param bindings which fact of the units is which attribute
     */
    public WhatIf(List<Asked> asked, Bindings bindings) {
        this.asked = List.copyOf(asked);
        this.bindings = bindings;
    }

    /** What the roll call comes to under each charter, and why. */
    public List<Result> judge(RollCall rollCall) {
        return judge(rollCall, true);
    }

    /** What it comes to, without saying why: for many roll calls. */
    public List<Result> outcomes(RollCall rollCall) {
        return judge(rollCall, false);
    }

    private List<Result> judge(RollCall rollCall, boolean why) {
        Sheet sheet = new Sheet(rollCall);
        List<Result> results = new ArrayList<>(asked.size());
        for (Asked one : asked) {
            results.add(result(one, sheet, why));
        }
        return results;
    }

    private Result result(Asked one, Sheet sheet, boolean why) {
        Rule rule = null;
        try {
            rule = one.ruleFor(sheet.rollCall);
            return judged(one, rule, sheet, why);
        } catch (CannotBeCounted missing) {
            return new Result.NotCounted(
                    one.name(),
                    rule == null ? null : rule.name(),
                    missing.because(),
                    missing.getMessage(),
                    missing.attribute());
        }
    }

    private Result judged(Asked one, Rule rule, Sheet sheet, boolean why) {
        RollCall rollCall = sheet.rollCall;
        Reads read = reads(rule, rollCall.circumstances().announcedQuorum() != null);
        if (rollCall.said().isEmpty() && !rollCall.totals().isEmpty()) {
            return ofTotals(one, rule, read, rollCall, why);
        }
        Counted counted = sheet.folded(one.charter(), rule, read);
        if (!why) {
            Outcome outcome = Deciding.outcome(rule, counted, rollCall.circumstances());
            return new Result.Counted(one.name(), rule.name(), outcome, null, null);
        }
        return told(
                one,
                rule,
                Deciding.decide(rule, counted, rollCall.circumstances()),
                counted.tally());
    }

    private static Result ofTotals(
            Asked one, Rule rule, Reads read, RollCall rollCall, boolean why) {
        Tally tally = Totalling.tally(one.charter(), rule, read, rollCall);
        boolean tested = !Totalling.quorumUnknown(read, rollCall);
        Rule used = tested ? rule : rule.withoutQuorum();
        if (!why) {
            Outcome outcome = Deciding.outcome(used, tally, rollCall.circumstances());
            return new Result.Counted(one.name(), rule.name(), outcome, null, null);
        }
        Verdict verdict = Deciding.decide(used, tally, rollCall.circumstances());
        return told(one, rule, tested ? verdict : Deciding.quorumUntested(verdict), tally);
    }

    private static Result told(Asked one, Rule rule, Verdict verdict, Tally tally) {
        return new Result.Counted(
                one.name(),
                rule.name(),
                verdict.outcome(),
                verdict,
                Reasons.of(verdict, tally, rule));
    }

    private Reads reads(Rule rule, boolean announced) {
        return reads.computeIfAbsent(rule, r -> new HashMap<>())
                .computeIfAbsent(announced, a -> Reads.of(rule, a));
    }

    /** One roll call with what it was folded into so far. */
    private final class Sheet {
        private final RollCall rollCall;
        private final Optional<PlainAnswers> plain;
        private final Map<Folding, Object> folded = new IdentityHashMap<>();

        Sheet(RollCall rollCall) {
            this.rollCall = rollCall;
            this.plain = PlainAnswers.of(rollCall);
        }

        Counted folded(Charter charter, Rule rule, Reads read) {
            if (rollCall.said().isEmpty()) {
                throw new CannotBeCounted(Because.NOBODY_ENTITLED, "the roll call names nobody");
            }
            Folding folding =
                    foldings.computeIfAbsent(
                            Folding.key(charter, rule, read, bindings, plain.isEmpty()),
                            key -> new Folding(key, charter));
            Object before = folded.computeIfAbsent(folding, this::foldedOrWhyNot);
            if (before instanceof CannotBeCounted missing) {
                throw missing;
            }
            return (Counted) before;
        }

        private Object foldedOrWhyNot(Folding folding) {
            try {
                return plain.map(folding::fold).orElseGet(() -> folding.fold(rollCall));
            } catch (CannotBeCounted missing) {
                return missing;
            }
        }
    }
}
