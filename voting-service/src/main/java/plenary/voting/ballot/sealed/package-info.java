/** Sealed envelopes of secret votes: pure, without clock or framework. */
package plenary.voting.ballot.sealed;
