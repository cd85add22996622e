package plenary.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import plenary.contracts.rule.Circumstances;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.ConditionResult;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Reckoning;
import plenary.contracts.rule.Rule;
import plenary.contracts.rule.Sentence;
import plenary.contracts.rule.Tally;

/**
 * The smallest changes that would have turned an outcome, found by asking the rule itself.
 *
 * <p>Towards adoption: more yes from those who did not vote, or noes or abstentions turned into
 * yes. Away from it: more no, or yes turned into no. Each is tried in one class at a time; where no
 * single class could have turned it, what each failing class lacked is said together. Rules that
 * need single seats (weights, holders) are searched seat by seat, see {@link SeatTurns}.
 */
final class TurningPoints {

    private TurningPoints() {}

    static List<Sentence> changes(
            Rule rule, Scope whole, Circumstances circumstances, Judgement judgement) {
        if (judgement.outcome() == Outcome.LAPSED) {
            return List.of();
        }
        if (judgement.outcome() == Outcome.NO_QUORUM) {
            return morePresent(judgement.quorum(), whole.seats().absent());
        }
        if (rule.needsSeats()) {
            return whole.roll() == null
                    ? List.of()
                    : SeatTurns.changes(rule, whole, circumstances, judgement.outcome());
        }
        Search search = new Search(rule, whole.tally(), circumstances, judgement.outcome());
        List<Sentence> found = search.inOneClass();
        return found.isEmpty() && judgement.outcome() != Outcome.ADOPTED
                ? search.together(judgement.conditions().getFirst())
                : found;
    }

    private static List<Sentence> morePresent(ConditionResult quorum, long absent) {
        Reckoning reckoning = quorum.reckoning();
        return reckoning == null || reckoning.margin() >= 0 || absent < -reckoning.margin()
                ? List.of()
                : List.of(
                        Wording.sentence(
                                "change.more-present",
                                Map.of("votes", -reckoning.margin()),
                                Map.of()));
    }

    private record Search(Rule rule, Tally tally, Circumstances circumstances, Outcome outcome) {

        List<Sentence> inOneClass() {
            boolean towardsYes = outcome != Outcome.ADOPTED;
            List<Sentence> found = new ArrayList<>();
            for (Turn turn : Turn.values()) {
                if (turn.towardsYes == towardsYes) {
                    nearest(turn, found);
                }
            }
            return found;
        }

        /** The fewest votes for this turn; where classes are equally near, each is named. */
        private void nearest(Turn turn, List<Sentence> found) {
            long fewest = Long.MAX_VALUE;
            List<Sentence> nearest = new ArrayList<>();
            for (ClassCount count : tally.classes()) {
                OptionalLong votes = fewest(turn, count);
                if (votes.isPresent() && votes.getAsLong() <= fewest) {
                    if (votes.getAsLong() < fewest) {
                        nearest.clear();
                    }
                    fewest = votes.getAsLong();
                    nearest.add(sentence(turn, count, fewest));
                }
            }
            found.addAll(nearest);
        }

        private OptionalLong fewest(Turn turn, ClassCount count) {
            LongPredicate turns =
                    votes ->
                            turn.towardsYes
                                    == (judged(turn.turned(tally, count.votingClass(), votes))
                                            == Outcome.ADOPTED);
            return smallest(1, turn.most(count), turns);
        }

        private Outcome judged(Tally asIf) {
            return Judging.judge(rule, Scope.whole(asIf, null, circumstances), circumstances)
                    .outcome();
        }

        private Sentence sentence(Turn turn, ClassCount count, long votes) {
            Outcome then = judged(turn.turned(tally, count.votingClass(), votes));
            Map<String, String> words = new LinkedHashMap<>();
            words.put("outcome", Wording.kebab(then));
            if (tally.classes().size() > 1) {
                words.put("votingClass", count.votingClass());
            }
            return Wording.sentence("change." + turn.key, Map.of("votes", votes), words);
        }

        /** What every failing class lacked, where one class alone could not have turned it. */
        List<Sentence> together(ConditionResult condition) {
            Map<String, Long> lacking = lacking(condition);
            Tally asIf = tally;
            List<String> said = new ArrayList<>();
            for (ClassCount count : tally.classes()) {
                Long votes = lacking.get(count.votingClass());
                if (votes == null) {
                    continue;
                }
                if (votes > count.no()) {
                    return List.of();
                }
                asIf = Turn.NO_TO_YES.turned(asIf, count.votingClass(), votes);
                said.add(votes + Phrases.amongClass(count.votingClass()));
            }
            if (judged(asIf) != Outcome.ADOPTED) {
                return List.of();
            }
            return List.of(
                    Wording.sentence(
                            "change.together",
                            lacking,
                            Map.of("together", String.join(" and ", said))));
        }
    }

    /** How many noes must become yes in each class for the failed tests to hold. */
    private static Map<String, Long> lacking(ConditionResult result) {
        Map<String, Long> lacking = new TreeMap<>();
        if (result.held()) {
            return lacking;
        }
        Reckoning reckoning = result.reckoning();
        if (reckoning != null && result.votingClass() != null && reckoning.margin() < 0) {
            lacking.put(result.votingClass(), -reckoning.margin());
        } else if (result.condition().equals("any-of")) {
            return result.parts().stream()
                    .map(TurningPoints::lacking)
                    .filter(part -> !part.isEmpty())
                    .min(Comparator.comparingLong(TurningPoints::sum))
                    .orElse(lacking);
        } else {
            for (ConditionResult part : result.parts()) {
                lacking(part).forEach((name, votes) -> lacking.merge(name, votes, Math::max));
            }
        }
        return lacking;
    }

    private static long sum(Map<String, Long> votes) {
        return votes.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The smallest number in the range that satisfies; exact where more of the same never undoes
     * it.
     */
    static OptionalLong smallest(long from, long to, LongPredicate satisfies) {
        if (to < from || !satisfies.test(to)) {
            return OptionalLong.empty();
        }
        long low = from;
        long high = to;
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (satisfies.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return OptionalLong.of(low);
    }
}
