package plenary.rules.whatif;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plenary.contracts.charter.Charter;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Circumstances;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Tally;

/** A vote of a forum, as a roll call that other rules can judge. */
public final class RecordedVote {

    private RecordedVote() {}

    /**
     * By name where names are shown and known, else in totals.
     *
     * @param ballots empty where only the sums are known
     * @param own the charter that its forum has now; null where that is not known
     */
    public static RollCall of(PollOpened opened, Tally tally, List<Ballot> ballots, Charter own) {
        boolean byName = opened.namesShown() && !ballots.isEmpty();
        return new RollCall(
                opened.poll(),
                null,
                byName ? said(opened, ballots) : List.of(),
                byName ? Map.of() : totals(tally),
                own == null
                        ? null
                        : own.rule(opened.rule().name())
                                .map(written -> circumstances(opened.rule(), written))
                                .orElse(null));
    }

    /**
     * What the rule was frozen with: a number announced for this vote, and that the same had been
     * postponed or tied before.
     *
     * @param held as the vote was held under it
     * @param written as the charter has it; where it says another thing by now, nothing is known
     */
    private static Circumstances circumstances(Rule held, Rule written) {
        Long number = announced(written.quorum(), held.quorum());
        boolean postponed = written.postponement() != null && held.postponement() == null;
        boolean tied = !written.tie().equals(held.tie());
        Rule same = number == null ? written : written.announced(number);
        same = postponed ? same.postponedBefore() : same;
        same = tied ? same.tiedBefore() : same;
        return same.equals(held)
                ? new Circumstances(postponed, tied, null, number, null)
                : Circumstances.FIRST;
    }

    /** The number that stands where a rule asks for one; null for none. */
    private static Long announced(Condition written, Condition held) {
        return switch (written) {
            case Condition.AnnouncedNumber asks when held instanceof Condition.Count count ->
                    count.number();
            case Condition.AllOf all when held instanceof Condition.AllOf of ->
                    announced(all.conditions(), of.conditions());
            case Condition.AnyOf any when held instanceof Condition.AnyOf of ->
                    announced(any.conditions(), of.conditions());
            case Condition.Not not when held instanceof Condition.Not of ->
                    announced(not.condition(), of.condition());
            case null, default -> null;
        };
    }

    private static Long announced(List<Condition> written, List<Condition> held) {
        for (int i = 0; i < Math.min(written.size(), held.size()); i++) {
            Long number = announced(written.get(i), held.get(i));
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    private static List<Said> said(PollOpened opened, List<Ballot> ballots) {
        Map<String, Choice> choices = new HashMap<>();
        ballots.forEach(ballot -> choices.put(ballot.seat(), ballot.choice()));
        return opened.electorate().electors().stream()
                .map(
                        elector ->
                                new Said(
                                        unit(elector),
                                        answer(elector, choices.get(elector.seat()))))
                .toList();
    }

    private static String answer(Elector elector, Choice choice) {
        if (elector.recused()) {
            return "recuse";
        }
        if (choice != null) {
            return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return elector.present() ? "not-taking-part" : "absent";
    }

    private static Unit unit(Elector elector) {
        Map<String, String> facts = new HashMap<>(elector.attributes());
        facts.put("class", elector.votingClass());
        facts.put("delegation", elector.delegation());
        facts.put("weight", Long.toString(elector.weight()));
        if (elector.designation() != null) {
            facts.put("designation", elector.designation());
        }
        return new Unit(elector.seat(), facts);
    }

    private static Map<String, Totals> totals(Tally tally) {
        Map<String, Totals> totals = new LinkedHashMap<>();
        for (ClassCount count : tally.classes()) {
            totals.put(
                    count.votingClass(),
                    new Totals(
                            count.yes(),
                            count.no(),
                            count.abstain(),
                            count.notTakingPart(),
                            count.noObjections(),
                            count.present(),
                            count.entitled()));
        }
        return totals;
    }
}
