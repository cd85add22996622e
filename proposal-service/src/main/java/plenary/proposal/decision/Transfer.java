package plenary.proposal.decision;

import plenary.contracts.event.PowersEvent.PowersTransferred;

/**
 * A delegation that votes and signs for another.
 *
 * @param ended whether it no longer does
 */
public record Transfer(PowersTransferred given, boolean ended) {}
