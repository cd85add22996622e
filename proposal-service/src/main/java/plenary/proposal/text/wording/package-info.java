/**
 * The algebra of wording: finding a passage, putting brackets round it, choosing between
 * alternatives, merging a new wording into an old one. Pure functions from one tree to the next;
 * every character keeps its name.
 */
package plenary.proposal.text.wording;
