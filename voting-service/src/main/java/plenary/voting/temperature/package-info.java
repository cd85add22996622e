/** A show of feeling that can decide nothing: pure, without clock or framework. */
package plenary.voting.temperature;
