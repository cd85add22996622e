package plenary.proposal.decision;

import plenary.contracts.event.VoteEvent.ProxyGiven;

/**
 * A proxy once given. One taken back is kept, so that its id is never another's.
 *
 * @param back whether it was taken back
 */
public record Entrusted(ProxyGiven proxy, boolean back) {}
