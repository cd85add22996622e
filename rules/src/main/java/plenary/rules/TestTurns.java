package plenary.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import plenary.contracts.rule.ClassCount;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.ConditionResult;
import plenary.contracts.rule.Measured;
import plenary.contracts.rule.Reckoning;
import plenary.contracts.rule.Sentence;
import plenary.contracts.rule.Tally;

/**
 * The smallest changes that would have turned one test: "with two more yes this would be met". Of a
 * count of seats only; which seats of different weight would have turned a vote {@link SeatTurns}
 * says of the whole.
 */
final class TestTurns {

    /** More ways than this explain nothing. */
    private static final int MOST = 2;

    private TestTurns() {}

    static List<Sentence> changes(ConditionResult result, ClassCount count) {
        Reckoning reckoning = result.reckoning();
        if (reckoning == null || reckoning.weighedBy() != null) {
            return List.of();
        }
        boolean held = holds(reckoning, count);
        if (reckoning.measured() == Measured.PRESENT || reckoning.measured() == Measured.CAST) {
            return held ? List.of() : moreThere(reckoning, count);
        }
        List<Found> found = new ArrayList<>();
        for (Turn turn : Turn.values()) {
            OptionalLong votes =
                    TurningPoints.smallest(
                            1,
                            turn.most(count),
                            many -> holds(reckoning, turn.turned(count, many)) != held);
            votes.ifPresent(many -> found.add(new Found(turn, many)));
        }
        return found.stream()
                .sorted(Comparator.comparingLong(Found::votes))
                .limit(MOST)
                .map(one -> sentence(one, held, count))
                .toList();
    }

    private record Found(Turn turn, long votes) {}

    private static boolean holds(Reckoning asked, ClassCount count) {
        Scope scope = new Scope(new Tally(List.of(count), List.of()), null, count, null, null);
        if (asked.of() == null) {
            long got = scope.measured(asked.measured(), null);
            return Shares.holds(got, asked.comparison(), number(asked));
        }
        var share =
                new Condition.Share(
                        asked.measured(), asked.comparison(), asked.of(), asked.base(), null);
        Reckoning again = Shares.reckon(share, scope);
        return again.baseCount() > 0
                && Shares.holds(again.got(), asked.comparison(), asked.of(), again.baseCount());
    }

    /** The fixed number that was asked for, from the smallest or largest that holds. */
    private static long number(Reckoning asked) {
        return switch (asked.comparison()) {
            case MORE_THAN -> asked.needed() - 1;
            case FEWER_THAN -> asked.needed() + 1;
            case AT_LEAST, AT_MOST -> asked.needed();
        };
    }

    private static List<Sentence> moreThere(Reckoning reckoning, ClassCount count) {
        long lacking = -reckoning.margin();
        boolean present = reckoning.measured() == Measured.PRESENT;
        long could = present ? count.absent() : count.entitled() - count.cast();
        return lacking < 1 || lacking > could
                ? List.of()
                : List.of(
                        Wording.sentence(
                                present ? "turn.more-present.met" : "turn.more-cast.met",
                                Map.of("votes", lacking),
                                in(count)));
    }

    private static Sentence sentence(Found found, boolean held, ClassCount count) {
        return Wording.sentence(
                "turn." + found.turn().key + (held ? ".missed" : ".met"),
                Map.of("votes", found.votes()),
                in(count));
    }

    private static Map<String, String> in(ClassCount count) {
        Map<String, String> words = new TreeMap<>();
        if (!count.votingClass().equals(Tally.WHOLE)) {
            words.put("votingClass", count.votingClass());
        }
        return words;
    }
}
