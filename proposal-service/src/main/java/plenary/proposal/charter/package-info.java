/** How a forum changes its own charter: proposed, voted on like any text, adopted. */
package plenary.proposal.charter;
