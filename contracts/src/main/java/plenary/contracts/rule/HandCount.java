package plenary.contracts.rule;

/** What one teller counted in one class. All numbers are at least 0. */
public record HandCount(String votingClass, long yes, long no, long abstain, long notTakingPart) {}
