/** Negotiating groups: delegations that act together for a time, without a vote. */
package plenary.proposal.negotiating;
