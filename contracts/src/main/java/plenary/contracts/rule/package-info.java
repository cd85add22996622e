/**
 * Decision rules, electorates, ballots, tallies and verdicts as plain data.
 *
 * <p>What a rule means is computed by the module {@code rules}; these records only say it, and
 * travel in charters, in events and through the API. Every number is an exact integer.
 */
package plenary.contracts.rule;
