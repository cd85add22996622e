package plenary.proposal.decision;

import java.time.Instant;

/**
 * Notice that a provision, as it stands, risks a group's veto. It has no effect.
 *
 * @param group the advisory group that gives notice
 * @param text what troubles it; null where it does not say
 */
public record EarlyWarning(
        String id, String group, String provision, String text, long seq, Instant at) {}
