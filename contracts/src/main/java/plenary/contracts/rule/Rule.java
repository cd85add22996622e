package plenary.contracts.rule;

import java.time.Duration;
import java.util.Map;

/**
 * A named decision rule of a charter. It never changes once used: a poll keeps the whole of it.
 *
 * @param name unique in its charter, lower case with hyphens
 * @param title what people call it, by language code; {@code en} is always there
 * @param source article or rule it comes from; null where it is the forum's own
 * @param condition what adopts
 * @param rejection what rejects, for rules with a test of their own; null where it is enough that
 *     noes are at least as many as yeses
 * @param otherwise the outcome where neither the condition nor the test of rejection holds
 * @param quorum what must hold before the count decides anything, tested on those present when
 *     voting begins; null for none
 * @param tie never null
 * @param postponement null for none
 * @param abstention what abstaining does, in words a lawyer checks
 * @param chamber the chamber whose seats it counts; null where it may be used in any
 * @param mustAbstain the seats that have to abstain; null for none
 * @param lapsesAfter a matter that waited longer than this for its vote has lapsed; null where
 *     nothing lapses
 * @param names what the body calls the conditions inside, by their place such as {@code
 *     condition.any-of.1} and by language; {@code *} in a place stands for any class
 */
public record Rule(
        String name,
        Map<String, String> title,
        String source,
        Condition condition,
        Condition rejection,
        Outcome otherwise,
        Condition quorum,
        Tie tie,
        Postponement postponement,
        Abstention abstention,
        String chamber,
        Obliged mustAbstain,
        Duration lapsesAfter,
        Map<String, Map<String, String>> names) {

    /** A rule whose conditions have no names of their own. */
    public Rule(
            String name,
            Map<String, String> title,
            String source,
            Condition condition,
            Condition rejection,
            Outcome otherwise,
            Condition quorum,
            Tie tie,
            Postponement postponement,
            Abstention abstention,
            String chamber,
            Obliged mustAbstain,
            Duration lapsesAfter) {
        this(
                name,
                title,
                source,
                condition,
                rejection,
                otherwise,
                quorum,
                tie,
                postponement,
                abstention,
                chamber,
                mustAbstain,
                lapsesAfter,
                null);
    }

    /** A rule for any chamber, under which nobody has to abstain and nothing lapses. */
    public Rule(
            String name,
            Map<String, String> title,
            String source,
            Condition condition,
            Condition rejection,
            Outcome otherwise,
            Condition quorum,
            Tie tie,
            Postponement postponement,
            Abstention abstention) {
        this(
                name,
                title,
                source,
                condition,
                rejection,
                otherwise,
                quorum,
                tie,
                postponement,
                abstention,
                null,
                null,
                null);
    }

    public Rule {
        title = title == null ? Map.of() : Map.copyOf(title);
        otherwise = otherwise == null ? Outcome.NOT_ADOPTED : otherwise;
        tie = tie == null ? Tie.REJECTED : tie;
        names = names == null ? Map.of() : Map.copyOf(names);
    }

    /** What the body calls the condition that came out so, by language; empty for none. */
    public Map<String, String> called(ConditionResult result) {
        String place = result.name();
        if (result.votingClass() != null) {
            place = place.replace("." + result.votingClass(), ".*");
        }
        return names.getOrDefault(place, Map.of());
    }

    /** Whether only a vote by name can be judged by this rule; a show of hands is then refused. */
    public boolean needsSeats() {
        return mustAbstain != null
                || condition.needsSeats()
                || rejection != null && rejection.needsSeats()
                || quorum != null && quorum.needsSeats()
                || postponement != null && postponement.when().needsSeats();
    }

    /** Whether its quorum is a number that is announced for each vote. */
    public boolean asksForAnnounced() {
        return quorum != null && quorum.announced();
    }

    /** Whether it cannot be counted without that number. */
    public boolean needsAnnounced() {
        return quorum != null && quorum.needsAnnounced();
    }

    /**
     * The same rule where a number was announced for this vote.
     *
     * @param number at least 0
     */
    public Rule announced(long number) {
        return with(quorum.announced(number), tie, postponement);
    }

    /** The same rule where the matter was postponed before, which it is once only. */
    public Rule postponedBefore() {
        return with(quorum, tie, null);
    }

    /** The same rule where a tie is no longer voted on again. */
    public Rule tiedBefore() {
        return with(quorum, Tie.REJECTED, postponement);
    }

    /** The same rule where nobody can say whether its quorum was there. */
    public Rule withoutQuorum() {
        return with(null, tie, postponement);
    }

    private Rule with(Condition nextQuorum, Tie nextTie, Postponement nextPostponement) {
        return new Rule(
                name,
                title,
                source,
                condition,
                rejection,
                otherwise,
                nextQuorum,
                nextTie,
                nextPostponement,
                abstention,
                chamber,
                mustAbstain,
                lapsesAfter,
                names);
    }
}
