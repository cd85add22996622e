/** Other languages than the one of negotiation, which hang on versions of provisions. */
package plenary.proposal.language;
