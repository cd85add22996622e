/**
 * Petitions of members before a vote: they hold a text up, or change the rule of the vote to come.
 */
package plenary.proposal.concern;
