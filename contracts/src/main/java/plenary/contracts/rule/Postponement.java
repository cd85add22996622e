package plenary.contracts.rule;

/**
 * A count that settles nothing yet: when the condition holds the matter is taken again at a later
 * meeting. It is tested once only; at that later meeting the rule decides without it.
 */
public record Postponement(Condition when) {}
