package plenary.rules.whatif;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Tally;

/** A vote of a forum, as a roll call that other rules can judge. */
public final class RecordedVote {

    private RecordedVote() {}

    /**
     * By name where names are shown and known, else in totals.
     *
     * @param ballots empty where only the sums are known
     */
    public static RollCall of(PollOpened opened, Tally tally, List<Ballot> ballots) {
        boolean byName = opened.namesShown() && !ballots.isEmpty();
        return new RollCall(
                opened.poll(),
                null,
                byName ? said(opened, ballots) : List.of(),
                byName ? Map.of() : totals(tally),
                null);
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
