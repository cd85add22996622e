package plenary.proposal.decision;

public record EarlyWarning(String id) {}
