package plenary.contracts.charter;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import plenary.contracts.rule.Fraction;

/**
 * A petition of members before a vote: enough of them hold the text up for a time (Belgium: the
 * alarm bell), or have another rule apply to the vote to come (Northern Ireland: the petition of
 * concern).
 *
 * @param name such as {@code alarm-bell}
 * @param title by language
 * @param source where it comes from; null for ours
 * @param chamber whose seats sign
 * @param classes voting classes of that chamber; where any is named all signatures come from one of
 *     them
 * @param signatures how many sign; null where a share is asked
 * @param signatureShare at least this share of the seats of the class, or of the chamber; null
 *     where a number is
 * @param attribute the fact of a delegation of which the signers have several values, such as
 *     {@code party}; null where that does not matter
 * @param values of how many values at least; null where that does not matter
 * @param confirmedAfter how long it waits before as many must confirm it; null where it counts at
 *     once
 * @param confirmedWithin how long they may then take; null where it counts at once
 * @param suspension for one that holds the text up: how long, for an opinion; null for one that
 *     changes the rule
 * @param opinionBy who gives the opinion meanwhile, by language; empty for nobody
 * @param rule for one that changes the rule: the name of the one that applies; null otherwise
 * @param oncePerItem the same class, or chamber, may do it once to a text: a proposal with all that
 *     came in it, its parts, and each whole that has one of them
 * @param excludedSubjects subjects it does not reach
 */
public record ConcernRule(
        String name,
        Map<String, String> title,
        String source,
        String chamber,
        List<String> classes,
        Integer signatures,
        Fraction signatureShare,
        String attribute,
        Integer values,
        Duration confirmedAfter,
        Duration confirmedWithin,
        Duration suspension,
        Map<String, String> opinionBy,
        String rule,
        boolean oncePerItem,
        List<String> excludedSubjects) {

    public ConcernRule {
        title = title == null ? Map.of() : Map.copyOf(title);
        classes = classes == null ? List.of() : List.copyOf(classes);
        opinionBy = opinionBy == null ? Map.of() : Map.copyOf(opinionBy);
        excludedSubjects = excludedSubjects == null ? List.of() : List.copyOf(excludedSubjects);
    }

    /** Whether it holds a text up; else it changes the rule. */
    public boolean suspends() {
        return suspension != null;
    }

    /**
     * How many signatures complete it.
     *
     * @param seats of the class, or of the chamber
     */
    public long signaturesNeeded(long seats) {
        return signatures != null
                ? signatures
                : Math.max(
                        1,
                        Math.ceilDiv(
                                Math.multiplyExact(seats, signatureShare.numerator()),
                                signatureShare.denominator()));
    }
}
