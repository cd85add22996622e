/** What is heard beside the negotiation, and what the record shows of those who negotiate. */
package plenary.proposal.voice;
