/** What would have become of a recommendation under other charters. Reads only. */
package plenary.proposal.whatif;
