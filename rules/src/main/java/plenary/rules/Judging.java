package plenary.rules;

import static plenary.contracts.rule.Holding.HELD;

import java.util.ArrayList;
import java.util.List;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Circumstances;
import plenary.contracts.rule.ConditionResult;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Rule;

/**
 * From tests to outcome, in this order: lapse, quorum, postponement, the rule's condition, a
 * holder's no, the rule's own test of rejection, and then more yes than no, tie, or not.
 */
final class Judging {

    private Judging() {}

    static Judgement judge(Rule rule, Scope whole, Circumstances circumstances) {
        ConditionResult quorum =
                rule.quorum() == null ? null : Conditions.test(rule.quorum(), whole, "quorum");
        ConditionResult postponement =
                rule.postponement() == null || circumstances.postponedBefore()
                        ? null
                        : Conditions.test(rule.postponement().when(), whole, "postponement");
        ConditionResult condition = Conditions.test(rule.condition(), whole, "condition");
        ConditionResult rejection =
                rule.rejection() == null
                        ? null
                        : Conditions.test(rule.rejection(), whole, "rejection");

        if (lapsed(rule, circumstances)) {
            return new Judgement(
                    Outcome.LAPSED, quorum, postponement, listed(condition, rejection));
        }
        if (quorum != null && !quorum.held()) {
            return new Judgement(
                    Outcome.NO_QUORUM, decided(quorum), postponement, listed(condition, rejection));
        }
        if (postponement != null && postponement.held()) {
            return new Judgement(
                    Outcome.POSTPONED, quorum, decided(postponement), listed(condition, rejection));
        }
        Outcome outcome = outcome(rule, whole, circumstances, condition, rejection);
        boolean byRejection = rejection != null && outcome == Outcome.REJECTED;
        return new Judgement(
                outcome,
                quorum,
                postponement,
                byRejection
                        ? listed(condition, decided(rejection))
                        : listed(decided(condition), rejection));
    }

    /** At the exact end of the time it has not lapsed yet. */
    private static boolean lapsed(Rule rule, Circumstances circumstances) {
        return rule.lapsesAfter() != null
                && circumstances.waited() != null
                && circumstances.waited().compareTo(rule.lapsesAfter()) > 0;
    }

    private static Outcome outcome(
            Rule rule,
            Scope whole,
            Circumstances circumstances,
            ConditionResult condition,
            ConditionResult rejection) {
        if (condition.held()) {
            return Outcome.ADOPTED;
        }
        if (heldButForHolders(rule, whole)) {
            return Outcome.VETOED;
        }
        if (rejection != null) {
            return rejection.held() ? Outcome.REJECTED : rule.otherwise();
        }
        long yes = whole.seats().yes();
        long no = whole.seats().no();
        if (yes > no) {
            return rule.otherwise();
        }
        return yes == no && answered(whole) ? tied(rule, circumstances) : Outcome.REJECTED;
    }

    /** Where nobody has answered at all there is no tie to break. */
    private static boolean answered(Scope whole) {
        var seats = whole.seats();
        return seats.yes() > 0
                || seats.no() > 0
                || seats.abstain() > 0
                || seats.notTakingPart() > 0
                || seats.noObjection() != null;
    }

    private static boolean heldButForHolders(Rule rule, Scope whole) {
        if (whole.roll() == null) {
            return false;
        }
        return Conditions.test(rule.condition(), whole.withSilentHolders(), "condition").held();
    }

    private static Outcome tied(Rule rule, Circumstances circumstances) {
        return switch (rule.tie().then()) {
            case REJECTED -> Outcome.REJECTED;
            case SECOND_VOTE ->
                    circumstances.secondVote() ? Outcome.REJECTED : Outcome.PENDING_SECOND_VOTE;
            case CASTING_VOTE ->
                    switch (circumstances.castingVote()) {
                        case null -> Outcome.PENDING_CASTING_VOTE;
                        case Choice.YES -> Outcome.ADOPTED;
                        default -> Outcome.REJECTED;
                    };
        };
    }

    private static List<ConditionResult> listed(
            ConditionResult condition, ConditionResult rejection) {
        boolean untold = rejection == null || rejection.parts().isEmpty() && isAnyOf(rejection);
        return untold ? List.of(condition) : List.of(condition, rejection);
    }

    /** Nothing can meet any of nothing, so there is nothing to tell. */
    private static boolean isAnyOf(ConditionResult result) {
        return result.condition().equals("any-of");
    }

    /** The same result with everything marked that made it come out as it did. */
    private static ConditionResult decided(ConditionResult result) {
        List<ConditionResult> parts = new ArrayList<>();
        boolean opposite =
                result.condition().equals("not") || result.condition().equals("classes-against");
        boolean wanted = opposite != (result.holding() == HELD);
        for (ConditionResult part : result.parts()) {
            parts.add(part.held() == wanted ? decided(part) : part);
        }
        return new ConditionResult(
                result.name(),
                result.condition(),
                result.votingClass(),
                result.holding(),
                true,
                result.reckoning(),
                result.against(),
                parts);
    }
}
