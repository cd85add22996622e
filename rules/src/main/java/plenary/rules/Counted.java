package plenary.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Obliged;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.WeighedCount;

/**
 * A vote by name, folded once: every rule that reads the same classes, the same weights and obliges
 * the same seats to abstain can be asked about it.
 */
public final class Counted {

    private final Tally tally;
    private final Scope.Roll roll;

    private Counted(Tally tally, Scope.Roll roll) {
        this.tally = tally;
        this.roll = roll;
    }

    /**
     * Folds a vote.
     *
     * @param weights what seats are weighed by besides being counted; may be empty
     * @param obliged the seats that have to abstain; null for none
     * @throws IllegalArgumentException for a ballot from outside the electorate, or a second one of
     *     the same seat
     * @throws CannotBeCounted where a seat lacks a weight, or the fact that obliges it
     */
    public static Counted of(
            Electorate electorate,
            Collection<Ballot> ballots,
            Set<String> weights,
            Obliged obliged) {
        Map<String, Choice> choices = choicesBySeat(electorate, ballots);
        Electorate voting = withoutRecused(electorate, choices);
        long bound = obliged == null ? 0 : oblige(voting, choices, obliged);
        return new Counted(
                Counting.sum(voting, choices, weights), new Scope.Roll(voting, choices, bound));
    }

    /**
     * Folds a vote of which it is known that every elector stands in it once, that none is recused,
     * and that none has to abstain.
     *
     * @param answers one for each elector, in their order; null for who did not answer
     * @param choices the same by seat
     * @throws CannotBeCounted where a seat lacks a weight
     */
    public static Counted plain(
            List<Elector> electors,
            Choice[] answers,
            Map<String, Choice> choices,
            Set<String> weights) {
        return new Counted(
                Counting.sum(electors, answers, weights),
                new Scope.Roll(new Electorate(electors), choices, 0));
    }

    /** The sums. */
    public Tally tally() {
        return tally;
    }

    /**
     * The same, with the classes in which nobody has a seat as empty ones, so that the charter says
     * what they count as.
     */
    public Counted withClasses(Collection<String> all) {
        List<ClassCount> classes = new ArrayList<>(tally.classes());
        List<WeighedCount> weighed = new ArrayList<>(tally.weighed());
        Set<String> there = new HashSet<>();
        classes.forEach(count -> there.add(count.votingClass()));
        for (String name : all) {
            if (there.add(name)) {
                classes.add(ClassCount.empty(name));
                tally.weighed().stream()
                        .filter(count -> count.votingClass().equals(Tally.WHOLE))
                        .forEach(
                                count ->
                                        weighed.add(
                                                new WeighedCount(
                                                        count.weighedBy(),
                                                        name,
                                                        0,
                                                        0,
                                                        0,
                                                        0,
                                                        0,
                                                        0)));
            }
        }
        return classes.size() == tally.classes().size()
                ? this
                : new Counted(new Tally(classes, weighed), roll);
    }

    Scope.Roll roll() {
        return roll;
    }

    /** Who answered what; recused seats are left out. */
    private static Map<String, Choice> choicesBySeat(
            Electorate electorate, Collection<Ballot> ballots) {
        Map<String, Boolean> recusedBySeat = HashMap.newHashMap(electorate.electors().size());
        for (Elector elector : electorate.electors()) {
            if (recusedBySeat.put(elector.seat(), elector.recused()) != null) {
                throw new IllegalArgumentException(
                        "seat " + elector.seat() + " stands in the electorate twice");
            }
        }
        Map<String, Choice> choices = HashMap.newHashMap(ballots.size());
        for (Ballot ballot : ballots) {
            Boolean recused = recusedBySeat.get(ballot.seat());
            if (recused == null) {
                throw new IllegalArgumentException(
                        "seat " + ballot.seat() + " is not in the electorate");
            }
            if (!recused && choices.put(ballot.seat(), ballot.choice()) != null) {
                throw new IllegalArgumentException("seat " + ballot.seat() + " voted twice");
            }
        }
        return choices;
    }

    /** A seat that answers by recusing itself is recused from then on. */
    private static Electorate withoutRecused(Electorate electorate, Map<String, Choice> choices) {
        if (!choices.containsValue(Choice.RECUSE)) {
            return electorate;
        }
        List<Elector> electors = new ArrayList<>(electorate.electors().size());
        for (Elector elector : electorate.electors()) {
            boolean yields = choices.get(elector.seat()) == Choice.RECUSE;
            electors.add(yields ? recused(elector) : elector);
        }
        choices.values().removeIf(choice -> choice == Choice.RECUSE);
        return new Electorate(electors);
    }

    private static Elector recused(Elector elector) {
        return new Elector(
                elector.seat(),
                elector.delegation(),
                elector.votingClass(),
                elector.weight(),
                elector.designation(),
                elector.attributes(),
                elector.present(),
                true,
                elector.proxied());
    }

    private static long oblige(
            Electorate electorate, Map<String, Choice> choices, Obliged obliged) {
        long bound = 0;
        for (Elector elector : electorate.electors()) {
            if (!elector.recused() && binds(obliged, elector)) {
                bound++;
                choices.computeIfPresent(
                        elector.seat(),
                        (seat, said) ->
                                said == Choice.YES || said == Choice.NO ? Choice.ABSTAIN : said);
            }
        }
        return bound;
    }

    private static boolean binds(Obliged obliged, Elector elector) {
        if (!elector.attributes().containsKey(obliged.attribute())) {
            throw new CannotBeCounted(
                    CannotBeCounted.Because.ATTRIBUTE_MISSING,
                    "seat " + elector.seat() + " lacks the attribute " + obliged.attribute(),
                    obliged.attribute());
        }
        return obliged.binds(elector);
    }
}
