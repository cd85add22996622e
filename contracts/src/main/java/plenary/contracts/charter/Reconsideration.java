package plenary.contracts.charter;

import java.time.Duration;

/**
 * Whether a matter may be voted on again.
 *
 * @param inCommittee whether a committee may
 * @param inPlenary whether the plenary may
 * @param rule the name of the rule by which that is decided first; null where nothing is needed
 * @param after how long after the first vote at the earliest; null for no wait
 */
public record Reconsideration(
        boolean inCommittee, boolean inPlenary, String rule, Duration after) {}
