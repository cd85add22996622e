/**
 * Counting and deciding: electorate and ballots to tally, tally and rule to verdict, verdict to
 * words.
 *
 * <p>Pure functions on whole numbers. One file holds one counting idea: {@link
 * plenary.rules.Counting} sums ballots, {@link plenary.rules.Tellers} compares hand counts, {@link
 * plenary.rules.Shares} does the arithmetic of a threshold, {@link plenary.rules.Conditions}
 * combines conditions over classes, {@link plenary.rules.Holders} and {@link
 * plenary.rules.BlockingMinorities} look at single seats, {@link plenary.rules.Deciding} draws the
 * outcome, {@link plenary.rules.TurningPoints} says what would have changed it, {@link
 * plenary.rules.Wording} says it in English.
 */
package plenary.rules;
