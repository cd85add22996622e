/** A vote and its count: pure, without clock or framework. */
package plenary.voting.poll;
