package plenary.proposal.decision;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import plenary.contracts.charter.Matter;
import plenary.contracts.rule.Condition;
import plenary.contracts.rule.ConditionResult;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Rule;
import plenary.proposal.ForumState;
import plenary.rules.Quorums;

/**
 * Who is in a body's room, and whether that is enough: to open its meeting, and for its votes.
 *
 * @param noted whether anybody said who is there; where nobody did, only those who answer a vote
 *     count as present for it
 * @param present seats that may vote and are there, or are represented where the charter counts
 *     that
 * @param entitled seats that may vote
 * @param toOpen what the charter asks for before a meeting opens; null for nothing
 * @param votes what each matter's rule asks of those present; absent where it asks nothing
 */
public record Quorum(
        boolean noted, long present, long entitled, Needed toOpen, Map<Matter, Needed> votes) {

    /**
     * A quorum of those present.
     *
     * @param rule the rule of a vote that has it; null for the one to open a meeting
     * @param seats the fewest that are enough; null where it is more than one number
     * @param there whether they are there; nothing is there where nobody noted it
     */
    public record Needed(Rule rule, Condition condition, Long seats, boolean there) {}

    /** In a body's open meeting, as votes that begin now would have it. */
    public static Quorum of(ForumState state, String body, Instant now) {
        return of(state, body, Attendance.in(state, body), now);
    }

    /** If these were there. */
    public static Quorum of(ForumState state, String body, Set<String> there, Instant now) {
        return of(state, body, new Attendance(there, Set.of()), now);
    }

    private static Quorum of(ForumState state, String body, Attendance attendance, Instant now) {
        var electorate = Electorates.ofChambers(state, body, attendance, now);
        var charter = state.assembly().forum().charter();
        var toOpen = charter.quorumToOpen(body.equals(state.assembly().plenary()));
        var votes = new EnumMap<Matter, Needed>(Matter.class);
        for (var matter : Matter.values()) {
            charter.ruleFor(matter, body.equals(state.assembly().plenary()))
                    .filter(Quorums::ofPresent)
                    .ifPresent(
                            rule ->
                                    votes.put(
                                            matter,
                                            needed(
                                                    rule,
                                                    rule.quorum(),
                                                    Electorates.of(
                                                            state, rule, body, attendance, now))));
        }
        return new Quorum(
                !attendance.present().isEmpty(),
                electorate.electors().stream().filter(Elector::present).count(),
                electorate.electors().stream().filter(one -> !one.recused()).count(),
                toOpen == null ? null : needed(null, toOpen, electorate),
                votes);
    }

    private static Needed needed(Rule rule, Condition condition, Electorate electorate) {
        var result = Quorums.tested(condition, electorate);
        return new Needed(rule, condition, seats(result), result.held());
    }

    private static Long seats(ConditionResult result) {
        return result.reckoning() == null ? null : result.reckoning().needed();
    }

    /** Whether a meeting may open with who is there. */
    public boolean enoughToOpen() {
        return toOpen == null || toOpen.there();
    }
}
