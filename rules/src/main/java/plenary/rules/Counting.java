package plenary.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.WeighedCount;

/** Sums ballots over a frozen electorate, each class apart. */
public final class Counting {

    private Counting() {}

    /**
     * The tally in seats. A seat that voted counts as present, for a quorum only where no mere
     * proxy voted for it. A recused seat's ballot does not count.
     *
     * @throws IllegalArgumentException for a ballot from outside the electorate, or a second one of
     *     the same seat
     */
    public static Tally count(Electorate electorate, Collection<Ballot> ballots) {
        return Counted.of(electorate, ballots, Set.of(), null).tally();
    }

    /**
     * The tally in seats and in every weight the rule reads.
     *
     * @throws IllegalArgumentException as above
     * @throws CannotBeCounted where a seat lacks a weight
     */
    public static Tally count(Rule rule, Electorate electorate, Collection<Ballot> ballots) {
        return counted(rule, electorate, ballots).tally();
    }

    /** The vote as the rule reads it. */
    static Counted counted(Rule rule, Electorate electorate, Collection<Ballot> ballots) {
        return Counted.of(electorate, ballots, Weights.readBy(rule), rule.mustAbstain());
    }

    static Tally sum(Electorate electorate, Map<String, Choice> choices, Set<String> weights) {
        List<Elector> electors = electorate.electors();
        Choice[] answers = new Choice[electors.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = choices.get(electors.get(i).seat());
        }
        return sum(electors, answers, weights);
    }

    /**
     * The sums of electors that answered so.
     *
     * @param answers one for each elector; null for none
     */
    static Tally sum(List<Elector> electors, Choice[] answers, Set<String> weights) {
        Map<String, Sum> classes = new LinkedHashMap<>();
        String last = null;
        Sum into = null;
        for (int i = 0; i < answers.length; i++) {
            Elector elector = electors.get(i);
            if (!elector.votingClass().equals(last)) {
                last = elector.votingClass();
                into = classes.computeIfAbsent(last, name -> new Sum());
            }
            into.add(elector, answers[i], 1);
        }
        List<ClassCount> counts = new ArrayList<>(classes.size());
        classes.forEach((name, sum) -> counts.add(sum.inSeats(name)));
        return new Tally(counts, weighed(electors, answers, weights));
    }

    private static List<WeighedCount> weighed(
            List<Elector> electors, Choice[] answers, Set<String> weights) {
        List<WeighedCount> weighed = new ArrayList<>();
        for (String weight : weights) {
            Map<String, Sum> sums = new LinkedHashMap<>();
            Sum whole = new Sum();
            for (int i = 0; i < answers.length; i++) {
                Elector elector = electors.get(i);
                long weighs = Weights.of(elector, weight);
                sums.computeIfAbsent(elector.votingClass(), name -> new Sum())
                        .add(elector, answers[i], weighs);
                whole.add(elector, answers[i], weighs);
            }
            sums.forEach((name, sum) -> weighed.add(sum.weighedBy(weight, name)));
            weighed.add(whole.weighedBy(weight, Tally.WHOLE));
        }
        return weighed;
    }

    private static final class Sum {
        private long yes;
        private long no;
        private long abstain;
        private long notTakingPart;
        private long present;
        private long entitled;
        private long recused;
        private long noObjection;
        private long represented;

        void add(Elector elector, Choice choice, long weighs) {
            if (elector.recused()) {
                recused = added(recused, weighs);
                return;
            }
            entitled = added(entitled, weighs);
            if (elector.present() || choice != null) {
                present += weighs;
                represented += elector.byProxyAlone() ? weighs : 0;
            }
            switch (choice) {
                case YES -> yes += weighs;
                case NO -> no += weighs;
                case ABSTAIN -> abstain += weighs;
                case NOT_TAKING_PART -> notTakingPart += weighs;
                case NO_OBJECTION -> noObjection += weighs;
                case RECUSE -> throw new IllegalStateException("recused seats are left out");
                case null -> {}
            }
        }

        private static long added(long sum, long weighs) {
            try {
                return Math.addExact(sum, weighs);
            } catch (ArithmeticException tooLarge) {
                throw new CannotBeCounted(
                        CannotBeCounted.Because.TOO_LARGE,
                        "the weights add up to more than a count can hold");
            }
        }

        ClassCount inSeats(String votingClass) {
            return new ClassCount(
                    votingClass,
                    yes,
                    no,
                    abstain,
                    notTakingPart,
                    present,
                    entitled,
                    recused,
                    noObjection,
                    represented);
        }

        WeighedCount weighedBy(String weight, String votingClass) {
            return new WeighedCount(
                    weight,
                    votingClass,
                    yes,
                    no,
                    abstain,
                    notTakingPart,
                    present - represented,
                    entitled,
                    noObjection);
        }
    }
}
