/** A vote on its printed sheet: pure, without clock or framework. */
package plenary.voting.paper;
