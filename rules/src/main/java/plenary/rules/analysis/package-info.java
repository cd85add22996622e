/** Outcomes beside indicators: who answered what, and what is known of them from elsewhere. */
package plenary.rules.analysis;
