/** Defined terms, and what an edit of a definition reaches. */
package plenary.proposal.term;
