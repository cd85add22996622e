package plenary.contracts.rule;

/** What one seat answered. */
public record Ballot(String seat, Choice choice) {}
