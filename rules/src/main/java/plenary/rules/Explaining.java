package plenary.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plenary.contracts.rule.ConditionResult;
import plenary.contracts.rule.Holding;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Reckoning;
import plenary.contracts.rule.Sentence;
import plenary.contracts.rule.Verdict;

/**
 * Turns a judgement into sentences: the outcome, who took part, then each test in the rule's order.
 */
final class Explaining {

    private Explaining() {}

    static List<Sentence> because(Judgement judgement, Scope whole) {
        List<Sentence> said = new ArrayList<>();
        said.add(outcome(judgement.outcome(), whole));
        said.add(takingPart(whole));
        if (whole.seats().recused() > 0) {
            said.add(
                    Wording.sentence(
                            "count.recused", Map.of("recused", whole.seats().recused()), Map.of()));
        }
        if (whole.roll() != null && whole.roll().obliged() > 0) {
            said.add(
                    Wording.sentence(
                            "count.obliged", Map.of("obliged", whole.roll().obliged()), Map.of()));
        }
        if (judgement.outcome() == Outcome.LAPSED) {
            return said;
        }
        if (judgement.quorum() != null && whole.seats().represented() != null) {
            said.add(
                    Wording.sentence(
                            "quorum.without-proxies",
                            Map.of("represented", whole.seats().represented()),
                            Map.of()));
        }
        if (judgement.quorum() != null) {
            tell(judgement.quorum(), "quorum", judgement.outcome(), said);
        }
        if (judgement.outcome() == Outcome.NO_QUORUM) {
            return said;
        }
        if (judgement.postponement() != null) {
            tell(judgement.postponement(), "postponement", judgement.outcome(), said);
        }
        if (judgement.outcome() == Outcome.POSTPONED) {
            return said;
        }
        for (ConditionResult condition : judgement.conditions()) {
            if (condition.name().equals("rejection")) {
                said.add(
                        Wording.sentence(
                                condition.held() ? "rejection.held" : "rejection.failed",
                                Map.of(),
                                Map.of()));
            }
            tell(condition, null, judgement.outcome(), said);
        }
        return said;
    }

    /** What the outcome hung on, one sentence for each test that decided it. */
    static List<Sentence> deciding(Verdict verdict) {
        List<Sentence> said = new ArrayList<>();
        if (verdict.outcome() == Outcome.NO_QUORUM) {
            deciding(verdict.quorum(), "quorum", verdict.outcome(), said);
        } else if (verdict.outcome() == Outcome.POSTPONED) {
            deciding(verdict.postponement(), "postponement", verdict.outcome(), said);
        } else {
            verdict.conditions().forEach(part -> deciding(part, null, verdict.outcome(), said));
        }
        return said;
    }

    private static void deciding(
            ConditionResult result, String as, Outcome outcome, List<Sentence> said) {
        if (!result.deciding()) {
            return;
        }
        switch (result.condition()) {
            case "share", "count" -> said.add(threshold(result, as));
            case "no-holder-against" -> said.add(holders(result, outcome));
            default -> {}
        }
        result.parts().forEach(part -> deciding(part, as, outcome, said));
    }

    private static Sentence outcome(Outcome outcome, Scope whole) {
        return Wording.sentence(
                "verdict." + Wording.kebab(outcome),
                Map.of(
                        "yes", whole.seats().yes(),
                        "no", whole.seats().no(),
                        "abstain", whole.seats().abstain()),
                Map.of());
    }

    private static Sentence takingPart(Scope whole) {
        boolean all = whole.seats().cast() == whole.seats().entitled();
        return Wording.sentence(
                all ? "count.all-cast" : "count.cast",
                Map.of(
                        "cast", whole.seats().cast(),
                        "present", whole.seats().present(),
                        "entitled", whole.seats().entitled()),
                Map.of());
    }

    /** What one result says by itself, without those inside it. */
    static Sentence says(ConditionResult result, Outcome outcome) {
        boolean first = result.name().equals("quorum") || result.name().equals("postponement");
        return switch (result.condition()) {
            case "share", "count" -> threshold(result, first ? result.name() : null);
            case "no-holder-against" -> holders(result, outcome);
            default -> combination(result);
        };
    }

    /** One sentence for the result, then one for each result inside it. */
    private static void tell(
            ConditionResult result, String as, Outcome outcome, List<Sentence> said) {
        switch (result.condition()) {
            case "share", "count" -> said.add(threshold(result, as));
            case "no-holder-against" -> said.add(holders(result, outcome));
            case "all-of" -> {} // its parts say it
            default -> said.add(combination(result));
        }
        result.parts().forEach(part -> tell(part, as, outcome, said));
    }

    private static Sentence threshold(ConditionResult result, String as) {
        Reckoning reckoning = result.reckoning();
        Map<String, Long> numbers = new TreeMap<>();
        numbers.put("got", reckoning.got());
        numbers.put("needed", reckoning.needed());
        numbers.put("base", reckoning.baseCount());
        numbers.put("margin", Math.abs(reckoning.margin()));
        Map<String, String> words = new TreeMap<>();
        words.put("measured", Wording.kebab(reckoning.measured()));
        words.put("comparison", Wording.kebab(reckoning.comparison()));
        if (reckoning.of() != null) {
            words.put("share", reckoning.of().toString());
            words.put("base", Wording.kebab(reckoning.base()));
            numbers.put("line", Shares.whole(reckoning.baseCount(), reckoning.of()));
        }
        if (reckoning.weighedBy() != null) {
            words.put("weighedBy", reckoning.weighedBy());
        }
        if (result.votingClass() != null) {
            words.put("votingClass", result.votingClass());
        }
        // an empty class may hold by the charter's word, but its arithmetic stays empty
        boolean empty = reckoning.of() != null && reckoning.baseCount() == 0;
        String what = as == null ? result.condition() : as;
        boolean nobody = what.equals("postponement") && words.get("measured").equals("abstain");
        String how =
                empty
                        ? "empty"
                        : result.held()
                                ? "held"
                                : nobody && reckoning.got() == 0 ? "none" : "failed";
        return Wording.sentence(what + "." + how, numbers, words);
    }

    private static Sentence holders(ConditionResult result, Outcome outcome) {
        return result.against().isEmpty()
                ? Wording.sentence("holders.held", Map.of(), Map.of())
                : Wording.sentence(
                        outcome == Outcome.VETOED ? "holders.vetoed" : "holders.failed",
                        Map.of("holders", (long) result.against().size()),
                        Map.of("seats", String.join(", ", result.against())));
    }

    private static Sentence combination(ConditionResult result) {
        long holding = result.parts().stream().filter(ConditionResult::held).count();
        String how = result.holding() == Holding.HELD ? "held" : "failed";
        return Wording.sentence(
                result.condition() + "." + how,
                Map.of("holding", holding, "all", (long) result.parts().size()),
                Map.of());
    }
}
