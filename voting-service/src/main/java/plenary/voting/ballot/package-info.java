/** One seat's answer in a vote by name: pure, without clock or framework. */
package plenary.voting.ballot;
